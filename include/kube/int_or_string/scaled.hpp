// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/int_or_string.hpp>

namespace kube::inline v0_1 {

/// Why an int_or_string has no scaled value.
enum class scale_errc : std::uint8_t {
    none,
    /// A text without a % at its end.
    not_a_percentage,
    /// What stands before the % is no integer.
    not_an_integer,
    /// What stands before the % does not fit an int64.
    out_of_range,
};

using scale_error = parse_error<scale_errc>;

/// Which way a part of a whole goes.
enum class rounding : std::uint8_t { down, up };

namespace detail {

/// Go's int(x) on amd64: towards zero; INT64_MIN for what does not fit.
constexpr std::int64_t to_int64(double value) noexcept {
    constexpr double limit = 9223372036854775808.0;
    return value >= -limit && value < limit ? static_cast<std::int64_t>(value) : INT64_MIN;
}

/// floor or ceil; beyond 2^53 a double has no fraction.
constexpr double rounded(double value, rounding way) noexcept {
    constexpr double whole = 9007199254740992.0;
    if (value >= whole || value <= -whole) {
        return value;
    }
    const auto cut = static_cast<double>(static_cast<std::int64_t>(value));
    if (way == rounding::down) {
        return cut > value ? cut - 1 : cut;
    }
    return cut < value ? cut + 1 : cut;
}

}  // namespace detail

/// The integer itself, or so many percent of `total`, as for maxSurge (up) and maxUnavailable (down).
/// intstr.GetScaledValueFromIntOrPercent; where `total` and the percentage are so large that they are no more exact in
/// a double, its answer too.
[[nodiscard]] constexpr result<std::int64_t, scale_error> scaled_value(int_or_string_view value, std::int64_t total,
                                                                       rounding way) noexcept {
    if (!value.is_string()) {
        return std::int64_t{value.number()};
    }
    const std::string_view text = value.string();
    const std::uint32_t size = detail::error_offset(text.size());
    if (text.empty() || text.back() != '%') {
        return unexpected(scale_error{scale_errc::not_a_percentage, 0, size});
    }
    const auto percent = detail::parse_integer(text.substr(0, text.size() - 1));
    if (!percent.in_range) {
        return unexpected(
            scale_error{percent.syntax ? scale_errc::out_of_range : scale_errc::not_an_integer, 0, size - 1});
    }
    const double product = static_cast<double>(percent.value) * static_cast<double>(total);
    return detail::to_int64(detail::rounded(product / 100, way));
}

}  // namespace kube::inline v0_1
