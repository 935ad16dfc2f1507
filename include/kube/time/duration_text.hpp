// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/time/duration.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// Nanoseconds of a unit, 0 when there is no such unit.
[[nodiscard]] constexpr std::uint64_t duration_unit(std::string_view unit) noexcept {
    if (unit == "ns") {
        return 1;
    }
    if (unit == "us" || unit == "\xC2\xB5s" || unit == "\xCE\xBCs") {  // the micro sign, the Greek letter mu
        return 1'000;
    }
    if (unit == "ms") {
        return 1'000'000;
    }
    if (unit == "s") {
        return 1'000'000'000;
    }
    if (unit == "m") {
        return 60'000'000'000;
    }
    return unit == "h" ? 3'600'000'000'000 : 0;
}

}  // namespace detail

/// Reads what Go's time.ParseDuration takes: a sign, then numbers with units (`1h15m30.918s`); or a plain `0`. Linear.
[[nodiscard]] constexpr result<duration> parse_duration(std::string_view text) noexcept {
    constexpr std::uint64_t limit = std::uint64_t{1} << 63;
    const auto fail = [](duration_errc code, std::size_t begin, std::size_t end) {
        return unexpected(duration_error{code, detail::error_offset(begin), detail::error_offset(end)});
    };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t size = text.size();
    const bool negative = size != 0 && text[0] == '-';
    std::size_t i = negative || (size != 0 && text[0] == '+') ? 1 : 0;
    if (text.substr(i) == "0") {
        return duration();
    }
    if (i == size) {
        return fail(duration_errc::invalid, 0, size);
    }
    std::uint64_t sum = 0;
    while (i != size) {
        const std::size_t begin = i;
        std::uint64_t whole = 0;
        bool digits = false;
        for (; i != size && is_digit(text[i]); ++i) {
            const auto digit = static_cast<std::uint64_t>(text[i] - '0');
            if (whole > (limit - digit) / 10) {
                return fail(duration_errc::invalid, begin, size);
            }
            whole = whole * 10 + digit;
            digits = true;
        }
        std::uint64_t fraction = 0;
        double scale = 1;
        if (i != size && text[i] == '.') {
            bool full = false;
            for (++i; i != size && is_digit(text[i]); ++i) {
                digits = true;
                const std::uint64_t more = fraction * 10 + static_cast<std::uint64_t>(text[i] - '0');
                full = full || fraction > (limit - 1) / 10 || more > limit;  // digits beyond 64 bits do not count
                if (!full) {
                    fraction = more;
                    scale *= 10;
                }
            }
        }
        if (!digits) {
            return fail(duration_errc::invalid, begin, size);
        }
        const std::size_t unit_begin = i;
        while (i != size && text[i] != '.' && !is_digit(text[i])) {
            ++i;
        }
        if (i == unit_begin) {
            return fail(duration_errc::missing_unit, i, i);
        }
        const std::uint64_t unit = detail::duration_unit(text.substr(unit_begin, i - unit_begin));
        if (unit == 0) {
            return fail(duration_errc::unknown_unit, unit_begin, i);
        }
        if (whole > limit / unit) {
            return fail(duration_errc::invalid, begin, i);
        }
        whole *= unit;
        if (fraction != 0) {
            // In doubles as Go does it: its result is the contract, not the exact fraction.
            whole += static_cast<std::uint64_t>(static_cast<double>(fraction) * (static_cast<double>(unit) / scale));
            if (whole > limit) {
                return fail(duration_errc::invalid, begin, i);
            }
        }
        sum += whole;
        if (sum > limit) {
            return fail(duration_errc::invalid, begin, i);
        }
    }
    if (negative) {
        return duration(static_cast<std::int64_t>(std::uint64_t{0} - sum));
    }
    if (sum == limit) {
        return fail(duration_errc::invalid, 0, size);
    }
    return duration(static_cast<std::int64_t>(sum));
}

/// The text as Go prints it, written to the end of `buffer`: `1h0m0.003s`, `1.5µs`, `0s`.
[[nodiscard]] constexpr std::string_view to_text(duration d, char (&buffer)[32]) noexcept {
    char* out = buffer + sizeof buffer;
    const bool negative = d.nanoseconds() < 0;
    auto rest = static_cast<std::uint64_t>(d.nanoseconds());
    if (negative) {
        rest = std::uint64_t{0} - rest;
    }
    const auto put_number = [&out](std::uint64_t value) {
        do {
            *--out = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value != 0);
    };
    const auto put_fraction = [&out, &rest](int places) {
        bool printed = false;
        for (; places != 0; --places, rest /= 10) {
            printed = printed || rest % 10 != 0;
            if (printed) {
                *--out = static_cast<char>('0' + rest % 10);
            }
        }
        if (printed) {
            *--out = '.';
        }
    };
    *--out = 's';
    if (rest == 0) {
        *--out = '0';
    } else if (rest < 1'000) {
        *--out = 'n';
        put_number(rest);
    } else if (rest < 1'000'000) {
        *--out = '\xB5';
        *--out = '\xC2';
        put_fraction(3);
        put_number(rest);
    } else if (rest < 1'000'000'000) {
        *--out = 'm';
        put_fraction(6);
        put_number(rest);
    } else {
        put_fraction(9);
        put_number(rest % 60);
        if (rest >= 60) {
            *--out = 'm';
            put_number(rest / 60 % 60);
        }
        if (rest >= 3'600) {
            *--out = 'h';
            put_number(rest / 3'600);
        }
    }
    if (negative) {
        *--out = '-';
    }
    return {out, static_cast<std::size_t>(buffer + sizeof buffer - out)};
}

}  // namespace kube::inline v0_1
