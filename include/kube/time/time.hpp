// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

#include <kube/base/parse_error.hpp>
#include <kube/time/duration.hpp>

namespace kube::inline v0_1 {

/// Why a text is no time.
enum class time_errc : std::uint8_t {
    syntax = 1,  ///< not laid out as `2006-01-02T15:04:05Z` or `…05.000000+07:00`
    month_out_of_range,
    day_out_of_range,
    hour_out_of_range,
    minute_out_of_range,
    second_out_of_range,
    fraction_out_of_range,
    zone_hour_out_of_range,
    zone_minute_out_of_range,
    trailing_text,
};

/// The place is what is left of the text.
using time_error = parse_error<time_errc>;

/// What tells metav1.Time and metav1.MicroTime apart: the fraction of a second in their text.
enum class time_precision : std::uint8_t { seconds, microseconds };

/// A point in time: nanoseconds since the Unix epoch in 12 bytes, whatever its precision as a text.
/// The default is Go's zero time, 0001-01-01T00:00:00Z, which stands for "not set".
template <time_precision Precision>
class basic_time {
public:
    using error_type = time_error;

    /// Seconds of Go's zero time.
    static constexpr std::int64_t zero_seconds = -62'135'596'800;

    constexpr basic_time() noexcept = default;
    /// Since the Unix epoch; nanoseconds of any size and sign are carried into the seconds, as time.Unix does.
    constexpr explicit basic_time(std::int64_t seconds, std::int64_t nanoseconds = 0) noexcept {
        std::int64_t carry = nanoseconds / 1'000'000'000;
        std::int64_t rest = nanoseconds % 1'000'000'000;
        if (rest < 0) {
            rest += 1'000'000'000;
            --carry;
        }
        set_seconds(static_cast<std::uint64_t>(seconds) + static_cast<std::uint64_t>(carry));
        nanoseconds_ = static_cast<std::int32_t>(rest);
    }
    template <time_precision Other>
        requires(Other != Precision)
    constexpr explicit basic_time(const basic_time<Other>& other) noexcept
        : basic_time(other.unix_seconds(), other.nanoseconds()) {}

    /// Seconds since the Unix epoch, rounded down.
    [[nodiscard]] constexpr std::int64_t unix_seconds() const noexcept {
        return static_cast<std::int64_t>(std::uint64_t{seconds_high_} << 32 | seconds_low_);
    }
    /// Beyond unix_seconds(): 0 to 999,999,999.
    [[nodiscard]] constexpr std::int32_t nanoseconds() const noexcept { return nanoseconds_; }
    /// Not set; JSON has `null` for it.
    [[nodiscard]] constexpr bool is_zero() const noexcept {
        return unix_seconds() == zero_seconds && nanoseconds_ == 0;
    }

    friend constexpr bool operator==(const basic_time&, const basic_time&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const basic_time& a, const basic_time& b) noexcept {
        const std::strong_ordering order = a.unix_seconds() <=> b.unix_seconds();
        return order != 0 ? order : a.nanoseconds_ <=> b.nanoseconds_;
    }

    /// The time from b to a; what exceeds 292 years is the nearest duration. As Go's Time.Sub.
    friend constexpr duration operator-(const basic_time& a, const basic_time& b) noexcept {
        constexpr std::int64_t per_second = 1'000'000'000;
        constexpr std::int64_t most = 9'223'372'036;  // whole seconds of the longest duration, 854,775,807 ns over
        auto seconds = static_cast<std::int64_t>(static_cast<std::uint64_t>(a.unix_seconds()) -
                                                 static_cast<std::uint64_t>(b.unix_seconds()));
        std::int64_t rest = a.nanoseconds_ - b.nanoseconds_;
        if ((seconds < 0) != (a.unix_seconds() < b.unix_seconds()) || seconds > most + 1 || seconds < -most - 1) {
            return duration(a < b ? INT64_MIN : INT64_MAX);
        }
        if (seconds < 0 && rest > 0) {  // one sign for both, so that no step overflows
            ++seconds;
            rest -= per_second;
        } else if (seconds > 0 && rest < 0) {
            --seconds;
            rest += per_second;
        }
        if (seconds > most || (seconds == most && rest > 854'775'807)) {
            return duration(INT64_MAX);
        }
        if (seconds < -most || (seconds == -most && rest < -854'775'808)) {
            return duration(INT64_MIN);
        }
        return duration(seconds * per_second + rest);
    }
    /// As Go's Time.Add.
    friend constexpr basic_time operator+(const basic_time& a, duration d) noexcept {
        return basic_time(a.unix_seconds(), a.nanoseconds_ + d.nanoseconds() % 1'000'000'000) +
               whole_seconds{d.nanoseconds() / 1'000'000'000};
    }
    friend constexpr basic_time operator-(const basic_time& a, duration d) noexcept {
        return basic_time(a.unix_seconds(), a.nanoseconds_ - d.nanoseconds() % 1'000'000'000) +
               whole_seconds{-(d.nanoseconds() / 1'000'000'000)};
    }

private:
    struct whole_seconds {
        std::int64_t count;
    };

    friend constexpr basic_time operator+(basic_time a, whole_seconds s) noexcept {
        a.set_seconds(static_cast<std::uint64_t>(a.unix_seconds()) + static_cast<std::uint64_t>(s.count));
        return a;
    }
    constexpr void set_seconds(std::uint64_t seconds) noexcept {
        seconds_low_ = static_cast<std::uint32_t>(seconds);
        seconds_high_ = static_cast<std::uint32_t>(seconds >> 32);
    }

    // In halves, for 12 bytes instead of 16: models hold many times.
    std::uint32_t seconds_low_ = static_cast<std::uint32_t>(zero_seconds & UINT32_MAX);
    std::uint32_t seconds_high_ = static_cast<std::uint32_t>(static_cast<std::uint64_t>(zero_seconds) >> 32);
    std::int32_t nanoseconds_ = 0;
};

/// Answers for metav1.Time: its text has whole seconds.
using time = basic_time<time_precision::seconds>;
/// Answers for metav1.MicroTime: its text has six digits of fraction.
using micro_time = basic_time<time_precision::microseconds>;

}  // namespace kube::inline v0_1
