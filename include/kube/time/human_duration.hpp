// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1 {

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
        char digits[20]{};
        std::size_t count = 0;
        do {
            digits[count++] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value != 0);
        while (count != 0) {
            buffer[size++] = digits[--count];
        }
        buffer[size++] = unit;
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

/// The age of what began at `since`; `<unknown>` where that is not set.
[[nodiscard]] constexpr std::string_view human_age(time since, time now, char (&buffer)[24]) noexcept {
    return since.is_zero() ? std::string_view("<unknown>") : human_duration(now - since, buffer);
}

}  // namespace kube::inline v0_1
