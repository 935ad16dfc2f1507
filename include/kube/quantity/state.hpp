// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/integer.hpp>
#include <kube/base/text_view.hpp>

namespace kube::inline v0_1 {

/// How a quantity is printed. Answers for resource.Format.
enum class quantity_format : std::uint8_t {
    unset,             ///< Go's "": prints as decimal_exponent
    decimal_si,        ///< 12M is 12 * 10^6
    binary_si,         ///< 12Mi is 12 * 2^20
    decimal_exponent,  ///< 12e6
};

/// The longest text of a quantity that is read, in bytes.
inline constexpr std::size_t max_quantity_text = 1'000'000;
/// The most digits of a sum or product, and the most before the point of what is read, unless all behind the first 18
/// are zeros (`1e1000000`), of which there may be four million in what has 19: Go takes a second to print one as long.
inline constexpr std::int64_t max_quantity_digits = 100'000;
/// The lowest exponent of a quantity that is read, unless it is zero: Go needs a megabyte there, and for
/// `1e2147483648`, whose exponent it cuts to -2^31, more than it gets.
inline constexpr std::int32_t min_quantity_exponent = -250'000;
/// A buffer of as many bytes holds every canonical text of up to 32 digits.
inline constexpr std::size_t quantity_buffer_size = 48;

}  // namespace kube::inline v0_1

namespace kube::inline v0_1::detail {

/// What Go's int32 makes of an exponent.
[[nodiscard]] constexpr std::int32_t wrap32(std::int64_t exponent) noexcept {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::uint64_t>(exponent)));
}

/// How the number is held. Go has two: `amount` is its int64Amount, the others are its inf.Dec, which differs in how
/// it rounds.
enum class quantity_form : std::uint8_t {
    amount,   ///< value * 10^exponent; `data` is the text to print, if it is not the canonical one
    decimal,  ///< value * 10^exponent; value has no trailing zeros; `size` is the zeros that Go's has
    digits,   ///< the digits in `data` * 10^exponent; `value` is zeros + 1, negative if the number is
    source,   ///< what the text in `data` says
};

/// All of a quantity; who owns `data` is the holder's matter.
struct quantity_state {
    const char* data = nullptr;
    std::int64_t value = 0;
    std::int32_t exponent = 0;
    std::uint16_t low_size = 0;
    quantity_format format = quantity_format::unset;
    /// The form in the low two bits, which is all where the size is below 2^16; above are the size's high bits. Fields
    /// of bits would keep sums out of registers.
    std::uint8_t form_and_size = 0;

    static constexpr std::size_t max_size = (std::size_t{1} << 22) - 1;

    [[nodiscard]] constexpr quantity_form form() const noexcept {
        return static_cast<quantity_form>(form_and_size & 3);
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return low_size | static_cast<std::size_t>(form_and_size >> 2) << 16;
    }
    /// @pre size <= max_size
    constexpr void set_form(quantity_form form, std::size_t size) noexcept {
        low_size = static_cast<std::uint16_t>(size);
        form_and_size = static_cast<std::uint8_t>(static_cast<std::size_t>(form) | size >> 16 << 2);
    }
    constexpr void set_text(quantity_form form, std::string_view text) noexcept {
        data = text.data();
        set_form(form, text.size());
    }
    /// @pre the form is `amount`
    constexpr void forget_text() noexcept {
        data = nullptr;
        set_form(quantity_form::amount, 0);
    }
    [[nodiscard]] constexpr bool is_small() const noexcept {
        return form() == quantity_form::amount || form() == quantity_form::decimal;
    }
    /// True if a text stands in `data` that is to be printed as it is.
    [[nodiscard]] constexpr bool keeps_text() const noexcept { return form() == quantity_form::amount && size() != 0; }
    /// What stands in `data`; only of a form that has it.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_view(data, size()); }
    /// Places behind the point that Go's inf.Dec stores, in 32 bits; its rounding shows them.
    [[nodiscard]] constexpr std::int64_t scale() const noexcept {
        switch (form()) {
        case quantity_form::amount: return wrap32(-std::int64_t{exponent});
        case quantity_form::decimal: return wrap32(static_cast<std::int64_t>(size()) - exponent);
        case quantity_form::digits: return static_cast<std::int64_t>(magnitude(value)) - 1 - exponent;
        case quantity_form::source: break;
        }
        return 9;
    }
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
