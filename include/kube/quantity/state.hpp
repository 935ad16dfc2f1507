// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/decimal.hpp>
#include <kube/base/integer.hpp>

namespace kube::inline v0_1 {

/// How a quantity is printed. Answers for resource.Format.
enum class quantity_format : std::uint8_t {
    unset,             ///< Go's "": prints as decimal_exponent
    decimal_si,        ///< 12M is 12 * 10^6
    binary_si,         ///< 12Mi is 12 * 2^20
    decimal_exponent,  ///< 12e6
};

/// The longest text of a quantity that is read, and the most digits that one read from a text may have before the
/// point. Beyond this limit are texts that cost Go more than they are worth: `1e2147483648`, on which it hangs, but
/// also ones that it takes, such as `1e5000`.
inline constexpr std::size_t max_quantity_digits = 4'096;
/// The lowest exponent of a quantity that is read, unless it is zero: Go's work grows with it (`1e-1000000000`).
inline constexpr std::int32_t min_quantity_exponent = -32'768;
/// No text of a quantity is longer, not of a sum either.
inline constexpr std::size_t max_quantity_text = max_decimal_digits + 16;

}  // namespace kube::inline v0_1

namespace kube::inline v0_1::detail {

/// How the number is held. Go has two: `amount` is its int64Amount, the others are its inf.Dec, which differs in how
/// it rounds.
enum class quantity_form : std::uint8_t {
    amount,   ///< value * 10^exponent; `data` is the text to print, if it is not the canonical one
    decimal,  ///< value * 10^exponent; value has no trailing zeros; `size` is `zeros`
    digits,   ///< the digits in `data` * 10^exponent; `value` is zeros + 1, negative if the number is
    source,   ///< what the text in `data` says
};

/// All of a quantity; who owns `data` is the holder's matter.
struct quantity_state {
    const char* data = nullptr;
    std::int64_t value = 0;
    std::int32_t exponent = 0;
    std::uint16_t size = 0;
    quantity_format format = quantity_format::unset;
    quantity_form form = quantity_form::amount;

    [[nodiscard]] constexpr bool is_small() const noexcept {
        return form == quantity_form::amount || form == quantity_form::decimal;
    }
    /// True if a text stands in `data` that is to be printed as it is.
    [[nodiscard]] constexpr bool keeps_text() const noexcept { return form == quantity_form::amount && size != 0; }
    constexpr void forget_text() noexcept {
        data = nullptr;
        size = 0;
    }
    /// What stands in `data`; only of a form that has it.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return {data, size}; }
    /// Places behind the point that Go's inf.Dec stores; its rounding shows them.
    [[nodiscard]] constexpr std::int64_t scale() const noexcept {
        switch (form) {
        case quantity_form::amount: return -std::int64_t{exponent};
        case quantity_form::decimal: return std::int64_t{size} - exponent;
        case quantity_form::digits: return static_cast<std::int64_t>(magnitude(value)) - 1 - exponent;
        case quantity_form::source: break;
        }
        return 9;
    }
};

/// A number in full: +-natural * 10^exponent.
struct decimal_number {
    constexpr decimal_number() noexcept : exponent(0), negative(false) {}

    decimal_natural natural;
    std::int64_t exponent;
    bool negative;
};

/// Less than zero, zero or more as a * 10^a_exponent is less than, equal to or more than b * 10^b_exponent.
[[nodiscard]] constexpr int compare_scaled(std::int64_t a, std::int64_t a_exponent, std::int64_t b,
                                           std::int64_t b_exponent) noexcept {
    if (a_exponent == b_exponent) {
        return a < b ? -1 : a > b ? 1 : 0;
    }
    const bool swapped = a_exponent < b_exponent;
    const std::int64_t coarse = swapped ? b : a;
    const std::int64_t fine = swapped ? a : b;
    std::int64_t scaled = 0;
    // What does not fit lies beyond all that does.
    const bool fits = multiply_power10(coarse, swapped ? b_exponent - a_exponent : a_exponent - b_exponent, scaled);
    const int order = fits ? (scaled < fine ? -1 : scaled > fine ? 1 : 0) : coarse < 0 ? -1 : 1;
    return swapped ? -order : order;
}

/// value / 10^places, away from zero if inexact.
[[nodiscard]] constexpr std::int64_t divide_away(std::int64_t value, std::int64_t places, bool& exact) noexcept {
    const std::int64_t quotient = places > 18 ? 0 : value / powers_of_10[places];
    exact = places > 18 ? value == 0 : value % powers_of_10[places] == 0;
    if (exact) {
        return quotient;
    }
    return value > 0 ? quotient + 1 : quotient - 1;
}

}  // namespace kube::inline v0_1::detail
