// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kube::inline v0_1::detail {

/// An offset into a text as errors hold it.
[[nodiscard]] constexpr std::uint32_t error_offset(std::size_t offset) noexcept {
    return offset < UINT32_MAX ? static_cast<std::uint32_t>(offset) : UINT32_MAX;
}

/// What `parse_integer` read: `syntax` tells whether it is an integer at all; out of range, the value is the nearest.
struct parsed_integer {
    std::int64_t value = 0;
    bool syntax = false;
    bool in_range = false;
};

/// [+-]?[0-9]+, as Go's strconv.ParseInt reads it in base 10.
/// @pre least < 0 < most
[[nodiscard]] [[gnu::noinline]] constexpr parsed_integer parse_integer(std::string_view text,
                                                                       std::int64_t least = INT64_MIN,
                                                                       std::int64_t most = INT64_MAX) noexcept {
    const bool negative = !text.empty() && text[0] == '-';
    std::size_t i = negative || (!text.empty() && text[0] == '+') ? 1 : 0;
    if (i == text.size()) {
        return {};
    }
    const std::uint64_t limit =
        negative ? std::uint64_t{0} - static_cast<std::uint64_t>(least) : static_cast<std::uint64_t>(most);
    const std::int64_t nearest = negative ? least : most;
    std::uint64_t value = 0;
    for (; i != text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return {};
        }
        const auto digit = static_cast<std::uint64_t>(text[i] - '0');
        if (value > (UINT64_MAX - digit) / 10) {
            return {nearest, true, false};  // as Go does, without a look at what follows
        }
        value = value * 10 + digit;
    }
    if (value > limit) {
        return {nearest, true, false};
    }
    return {static_cast<std::int64_t>(negative ? std::uint64_t{0} - value : value), true, true};
}

/// 10^n for n up to 18.
inline constexpr std::int64_t powers_of_10[] = {1,
                                                10,
                                                100,
                                                1'000,
                                                10'000,
                                                100'000,
                                                1'000'000,
                                                10'000'000,
                                                100'000'000,
                                                1'000'000'000,
                                                10'000'000'000,
                                                100'000'000'000,
                                                1'000'000'000'000,
                                                10'000'000'000'000,
                                                100'000'000'000'000,
                                                1'000'000'000'000'000,
                                                10'000'000'000'000'000,
                                                100'000'000'000'000'000,
                                                1'000'000'000'000'000'000};

/// The most that times 10^n is an int64, for n up to 18.
inline constexpr std::int64_t most_by_power_of_10[] = {INT64_MAX,
                                                       922'337'203'685'477'580,
                                                       92'233'720'368'547'758,
                                                       9'223'372'036'854'775,
                                                       922'337'203'685'477,
                                                       92'233'720'368'547,
                                                       9'223'372'036'854,
                                                       922'337'203'685,
                                                       92'233'720'368,
                                                       9'223'372'036,
                                                       922'337'203,
                                                       92'233'720,
                                                       9'223'372,
                                                       922'337,
                                                       92'233,
                                                       9'223,
                                                       922,
                                                       92,
                                                       9};

/// The absolute value, of INT64_MIN too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value) noexcept {
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

[[nodiscard]] constexpr std::size_t count_digits(std::uint64_t value) noexcept {
    std::size_t count = 1;
    for (; value >= 10'000; value /= 10'000) {
        count += 4;
    }
    return count + (value >= 10 ? 1U : 0U) + (value >= 100 ? 1U : 0U) + (value >= 1'000 ? 1U : 0U);
}

/// Writes the digits of value and returns the end.
[[gnu::noinline]] constexpr char* write_digits(char* out, std::uint64_t value) noexcept {
    char* const end = out + count_digits(value);
    char* at = end;
    do {
        *--at = static_cast<char>('0' + value % 10);
        value /= 10;
    } while (value != 0);
    return end;
}
/// The same, with a sign before what is negative: at most 20 chars.
constexpr char* write_integer(char* out, std::int64_t value) noexcept {
    if (value < 0) {
        *out++ = '-';
    }
    return write_digits(out, magnitude(value));
}

/// factor * 10^places into `product`; false on overflow, and for INT64_MIN unless places is 0.
[[nodiscard]] constexpr bool multiply_power10(std::int64_t factor, std::int64_t places,
                                              std::int64_t& product) noexcept {
    if (factor == 0 || places == 0) {
        product = factor;
        return true;
    }
    if (places > 18) {
        return false;
    }
    const std::int64_t most = most_by_power_of_10[places];
    if (factor > most || factor < -most) {
        return false;
    }
    product = factor * powers_of_10[places];
    return true;
}

}  // namespace kube::inline v0_1::detail
