// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
[[nodiscard]] constexpr std::int64_t days_from_civil(std::int64_t year, int month, int day) noexcept {
    const std::int64_t y = month <= 2 ? year - 1 : year;  // years begin in March, so that leap days end them
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t year_of_era = y - era * 400;
    const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}

struct civil_date {
    std::int64_t year;
    int month;
    int day;
};

[[nodiscard]] constexpr civil_date civil_from_days(std::int64_t days) noexcept {
    const std::int64_t z = days + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const std::int64_t day_of_era = z - era * 146'097;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t m = (5 * day_of_year + 2) / 153;
    const int month = static_cast<int>(m < 10 ? m + 3 : m - 9);
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
            static_cast<int>(day_of_year - (153 * m + 2) / 5 + 1)};
}

[[nodiscard]] constexpr int days_in_month(std::int64_t year, int month) noexcept {
    if (month == 2) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads a time from left to right; the first error stays.
class time_reader {
public:
    constexpr explicit time_reader(std::string_view text) noexcept : text_(text) {}

    [[gnu::noinline]] constexpr bool fail(time_errc code, std::size_t offset) noexcept {
        if (!failed_) {
            failed_ = true;
            error_ = {code, error_offset(offset), error_offset(text_.size())};
        }
        return false;
    }
    [[nodiscard]] constexpr bool digit(std::size_t ahead = 0) const noexcept {
        return text_.size() - at_ > ahead && text_[at_ + ahead] >= '0' && text_[at_ + ahead] <= '9';
    }
    constexpr bool character(char c) noexcept {
        if (at_ == text_.size() || text_[at_] != c) {
            return fail(time_errc::syntax, at_);
        }
        ++at_;
        return true;
    }
    /// A number of `least` to `most` digits, `lowest` to `highest` or an error of that code.
    [[gnu::noinline]] constexpr bool number(std::size_t least, std::size_t most, int& value, int lowest = 0,
                                            int highest = 9'999, time_errc code = time_errc::syntax) noexcept {
        std::size_t count = 0;
        for (value = 0; count != most && digit(count); ++count) {
            value = value * 10 + (text_[at_ + count] - '0');
        }
        if (count < least) {
            return fail(time_errc::syntax, at_);
        }
        if (value < lowest || value > highest) {
            return fail(code, at_);
        }
        at_ += count;
        return true;
    }
    [[nodiscard]] constexpr bool separator() const noexcept {
        return at_ != text_.size() && (text_[at_] == '.' || text_[at_] == ',');
    }
    /// `.` or `,` and digits, of which nine count; or nothing.
    constexpr void optional_fraction(int& nanoseconds) noexcept {
        if (!separator() || !digit(1)) {
            return;
        }
        ++at_;
        for (int i = 0; i != 9; ++i) {
            nanoseconds *= 10;
            if (digit()) {
                nanoseconds += text_[at_++] - '0';
            }
        }
        while (digit()) {
            ++at_;
        }
    }
    /// `.` or `,` and six places. Go's integer syntax lets the first be a sign.
    constexpr bool micro_fraction(int& nanoseconds) noexcept {
        const std::size_t begin = at_;
        if (!separator() || text_.size() - at_ < 7) {
            return fail(time_errc::syntax, begin);
        }
        ++at_;
        const bool negative = text_[at_] == '-';
        const bool sign = negative || text_[at_] == '+';
        at_ += sign ? 1 : 0;
        int micro = 0;
        for (int i = sign ? 1 : 0; i != 6; ++i, ++at_) {
            if (!digit()) {
                return fail(time_errc::syntax, begin);
            }
            micro = micro * 10 + (text_[at_] - '0');
        }
        nanoseconds = micro * 1'000;
        return !negative || micro == 0 || fail(time_errc::fraction_out_of_range, begin);
    }
    /// `Z`, or a sign, hours up to 24 and minutes up to 60.
    constexpr bool zone(std::int64_t& offset) noexcept {
        if (at_ != text_.size() && text_[at_] == 'Z') {
            ++at_;
            return true;
        }
        if (text_.size() - at_ < 6 || (text_[at_] != '+' && text_[at_] != '-')) {
            return fail(time_errc::syntax, at_);
        }
        const int sign = text_[at_++] == '-' ? -1 : 1;
        int hours = 0;
        int minutes = 0;
        if (!number(2, 2, hours, 0, 24, time_errc::zone_hour_out_of_range) || !character(':') ||
            !number(2, 2, minutes, 0, 60, time_errc::zone_minute_out_of_range)) {
            return false;
        }
        offset = sign * (hours * 60 + minutes) * 60;
        return true;
    }
    constexpr bool end() noexcept { return at_ == text_.size() || fail(time_errc::trailing_text, at_); }

    [[nodiscard]] constexpr time_error error() const noexcept { return error_; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    bool failed_ = false;
    time_error error_{};
};

struct civil_time {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

/// Reads `2006-01-02T15:04:05Z`, as servers write nearly all times; false for any other form, and for what is out of
/// range, but for the day.
constexpr bool read_usual_time(std::string_view text, civil_time& t) noexcept {
    if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != 'Z') {
        return false;
    }
    bool digits = true;
    const auto pair = [&](std::size_t at) {
        const int tens = text[at] - '0';
        const int ones = text[at + 1] - '0';
        digits &= tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return tens * 10 + ones;
    };
    t = {pair(0) * 100 + pair(2), pair(5), pair(8), pair(11), pair(14), pair(17)};
    return digits && t.month >= 1 && t.month <= 12 && t.hour <= 23 && t.minute <= 59 && t.second <= 59;
}

[[gnu::noinline]] constexpr char* put_digits(char* out, std::uint64_t value, int width) noexcept {
    for (int i = width; i-- != 0; value /= 10) {
        out[i] = static_cast<char>('0' + value % 10);
    }
    return out + width;
}

}  // namespace detail

/// Reads what Go's time.Parse takes for the layout: RFC 3339 with `T` and `Z` in upper case, and leniently an hour of
/// one digit, `,` before the fraction, offsets up to 24:60. `time` takes any fraction or none; `micro_time` takes
/// exactly six places. `null` and "" are the caller's. Linear.
template <time_precision Precision>
[[nodiscard]] constexpr result<basic_time<Precision>> parse_basic_time(std::string_view text) noexcept {
    detail::time_reader in(text);
    detail::civil_time t;
    int nanoseconds = 0;
    std::int64_t offset = 0;
    bool ok = true;
    if (Precision != time_precision::seconds || !detail::read_usual_time(text, t)) {
        ok = in.number(4, 4, t.year) && in.character('-') &&
             in.number(2, 2, t.month, 1, 12, time_errc::month_out_of_range) && in.character('-') &&
             in.number(2, 2, t.day) && in.character('T') &&
             in.number(1, 2, t.hour, 0, 23, time_errc::hour_out_of_range) && in.character(':') &&
             in.number(2, 2, t.minute, 0, 59, time_errc::minute_out_of_range) && in.character(':') &&
             in.number(2, 2, t.second, 0, 59, time_errc::second_out_of_range);
        if (Precision != time_precision::seconds) {
            ok = ok && in.micro_fraction(nanoseconds);
        } else if (ok) {
            in.optional_fraction(nanoseconds);
        }
        ok = ok && in.zone(offset) && in.end();
    }
    if (ok && (t.day < 1 || t.day > detail::days_in_month(t.year, t.month))) {
        ok = in.fail(time_errc::day_out_of_range, 8);
    }
    if (!ok) {
        return unexpected(in.error());
    }
    const std::int64_t clock = (std::int64_t{t.hour} * 60 + t.minute) * 60 + t.second;
    return basic_time<Precision>(detail::days_from_civil(t.year, t.month, t.day) * 86'400 + clock - offset,
                                 nanoseconds);
}

[[nodiscard]] constexpr result<time> parse_time(std::string_view text) noexcept {
    return parse_basic_time<time_precision::seconds>(text);
}
[[nodiscard]] constexpr result<micro_time> parse_micro_time(std::string_view text) noexcept {
    return parse_basic_time<time_precision::microseconds>(text);
}

/// The text, written to `buffer`: in UTC, the fraction cut to the precision, years beyond 9999 with more digits, years
/// before 0 with a minus. As JSON has it, save that JSON has `null` for the zero time.
template <time_precision Precision>
[[nodiscard]] constexpr std::string_view to_text(const basic_time<Precision>& t, char (&buffer)[40]) noexcept {
    std::int64_t days = t.unix_seconds() / 86'400;
    std::int64_t clock = t.unix_seconds() % 86'400;
    if (clock < 0) {
        clock += 86'400;
        --days;
    }
    const auto date = detail::civil_from_days(days);
    char* out = buffer;
    std::uint64_t year = static_cast<std::uint64_t>(date.year);
    if (date.year < 0) {
        *out++ = '-';
        year = std::uint64_t{0} - year;
    }
    int width = 4;
    for (std::uint64_t bound = 10'000; year >= bound; bound *= 10) {
        ++width;
    }
    out = detail::put_digits(out, year, width);
    *out++ = '-';
    out = detail::put_digits(out, static_cast<std::uint64_t>(date.month), 2);
    *out++ = '-';
    out = detail::put_digits(out, static_cast<std::uint64_t>(date.day), 2);
    *out++ = 'T';
    const auto second_of_day = static_cast<std::uint64_t>(clock);
    out = detail::put_digits(out, second_of_day / 3'600, 2);
    *out++ = ':';
    out = detail::put_digits(out, second_of_day / 60 % 60, 2);
    *out++ = ':';
    out = detail::put_digits(out, second_of_day % 60, 2);
    if (Precision == time_precision::microseconds) {
        *out++ = '.';
        out = detail::put_digits(out, static_cast<std::uint64_t>(t.nanoseconds() / 1'000), 6);
    }
    *out++ = 'Z';
    return {buffer, static_cast<std::size_t>(out - buffer)};
}

}  // namespace kube::inline v0_1
