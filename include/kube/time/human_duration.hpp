// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/integer.hpp>
#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1 {

namespace detail {

constexpr char* put_unit(char* out, std::int64_t value, char unit) noexcept {
    out = write_digits(out, magnitude(value));
    *out++ = unit;
    return out;
}

}  // namespace detail

/// A span of time as kubectl prints ages, two or three figures, cut off, not rounded: `90s`, `2m5s`, `7h59m`, `2y3d`.
/// What lies two seconds or more in the future is `<invalid>`. The text stands in `buffer`.
/// Answers for duration.HumanDuration of k8s.io/apimachinery.
[[nodiscard]] constexpr std::string_view human_duration(duration d, char (&buffer)[24]) noexcept {
    const std::int64_t seconds = d.seconds();
    if (seconds < -1) {
        return "<invalid>";
    }
    if (seconds < 0) {
        return "0s";
    }
    std::size_t size = 0;
    const auto put = [&](std::int64_t value, char unit) {
        size = static_cast<std::size_t>(detail::put_unit(buffer + size, value, unit) - buffer);
    };
    const auto put_two = [&](std::int64_t value, char unit, std::int64_t rest, char rest_unit) {
        put(value, unit);
        if (rest != 0) {
            put(rest, rest_unit);
        }
    };
    const std::int64_t minutes = seconds / 60;
    const std::int64_t hours = minutes / 60;
    const std::int64_t days = hours / 24;
    if (seconds < 2 * 60) {
        put(seconds, 's');
    } else if (minutes < 10) {
        put_two(minutes, 'm', seconds % 60, 's');
    } else if (minutes < 3 * 60) {
        put(minutes, 'm');
    } else if (hours < 8) {
        put_two(hours, 'h', minutes % 60, 'm');
    } else if (hours < 48) {
        put(hours, 'h');
    } else if (hours < 8 * 24) {
        put_two(days, 'd', hours % 24, 'h');
    } else if (days < 2 * 365) {
        put(days, 'd');
    } else if (days < 8 * 365) {
        put_two(days / 365, 'y', days % 365, 'd');
    } else {
        put(days / 365, 'y');
    }
    return {buffer, size};
}

/// The same in one figure alone: `90s` is `1m`, `2y3d` is `2y`. duration.ShortHumanDuration.
[[nodiscard]] constexpr std::string_view short_human_duration(duration d, char (&buffer)[24]) noexcept {
    constexpr std::int64_t hour = 3'600'000'000'000;
    const std::int64_t seconds = d.seconds();
    if (seconds < -1) {
        return "<invalid>";
    }
    if (seconds < 0) {
        return "0s";
    }
    // Go takes hours in a double, in which a last nanosecond may be lost.
    const double hours = static_cast<double>(d.nanoseconds() / hour) +
                         static_cast<double>(d.nanoseconds() % hour) / static_cast<double>(hour);
    const auto whole = static_cast<std::int64_t>(hours);
    char* const end = seconds < 60        ? detail::put_unit(buffer, seconds, 's')
                      : seconds < 60 * 60 ? detail::put_unit(buffer, seconds / 60, 'm')
                      : whole < 24        ? detail::put_unit(buffer, whole, 'h')
                      : whole < 24 * 365  ? detail::put_unit(buffer, whole / 24, 'd')
                                          : detail::put_unit(buffer, static_cast<std::int64_t>(hours / 24 / 365), 'y');
    return {buffer, static_cast<std::size_t>(end - buffer)};
}

/// The age of what began at `since`; `<unknown>` where that is not set.
[[nodiscard]] constexpr std::string_view human_age(time since, time now, char (&buffer)[24]) noexcept {
    return since.is_zero() ? std::string_view("<unknown>") : human_duration(now - since, buffer);
}

}  // namespace kube::inline v0_1
