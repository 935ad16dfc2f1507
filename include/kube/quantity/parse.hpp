// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1 {

/// Why a text is no quantity: Go's three reasons, then limits.
enum class quantity_errc : std::uint8_t {
    format_wrong = 1,    ///< ErrFormatWrong
    numeric,             ///< ErrNumeric: no digits
    suffix,              ///< ErrSuffix
    too_long,            ///< more than `max_quantity_digits` bytes
    too_large,           ///< more than `max_quantity_digits` digits before the point
    exponent_too_small,  ///< below `min_quantity_exponent`
};

using quantity_error = parse_error<quantity_errc>;

}  // namespace kube::inline v0_1

namespace kube::inline v0_1::detail {

/// The parts of the text [+-]digits[.digits]suffix.
struct quantity_parts {
    bool negative = false;
    std::string_view number;    ///< with sign and leading zeros
    std::string_view whole;     ///< without leading zeros, "0" if nothing is left
    std::string_view fraction;  ///< may be empty
    std::string_view suffix;
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// The place of a letter in a short list, or -1.
[[nodiscard]] constexpr std::int32_t index_of(char letter, std::string_view list) noexcept {
    for (std::size_t i = 0; i != list.size(); ++i) {
        if (list[i] == letter) {
            return static_cast<std::int32_t>(i);
        }
    }
    return -1;
}

/// Splits the text; the error's place when it cannot, else npos.
[[nodiscard]] constexpr std::size_t split_quantity(std::string_view text, quantity_parts& parts) noexcept {
    const std::size_t size = text.size();
    std::size_t i = 0;
    if (size != 0 && (text[0] == '+' || text[0] == '-')) {
        parts.negative = text[0] == '-';
        i = 1;
    }
    while (i != size && text[i] == '0') {
        ++i;
    }
    if (i == size) {
        parts = {false, "0", "0", {}, {}};
        return std::string_view::npos;
    }
    const std::size_t whole = i;
    while (i != size && is_digit(text[i])) {
        ++i;
    }
    parts.whole = i == whole ? std::string_view("0") : text.substr(whole, i - whole);
    if (i != size && text[i] == '.') {
        const std::size_t fraction = ++i;
        while (i != size && is_digit(text[i])) {
            ++i;
        }
        parts.fraction = text.substr(fraction, i - fraction);
    }
    parts.number = text.substr(0, i);
    parts.suffix = text.substr(i);
    while (i != size && index_of(text[i], "eEinumkKMGTP") >= 0) {
        ++i;
    }
    if (i != size && (text[i] == '+' || text[i] == '-')) {
        ++i;
    }
    while (i != size && is_digit(text[i])) {
        ++i;
    }
    return i == size ? std::string_view::npos : i;
}

/// What a suffix says: a power of 2 for binary_si, else of 10; `unset` when it says nothing.
struct quantity_suffix {
    quantity_format format = quantity_format::unset;
    std::int32_t exponent = 0;
};

[[nodiscard]] constexpr quantity_suffix interpret_suffix(std::string_view suffix) noexcept {
    if (suffix.empty()) {
        return {quantity_format::decimal_si, 0};
    }
    if (suffix.size() == 1) {
        // From 10^-9 in steps of 10^3; 10^0 has no letter, and the text has no question mark here.
        if (const std::int32_t at = index_of(suffix[0], "num?kMGTPE"); at >= 0) {
            return {quantity_format::decimal_si, at * 3 - 9};
        }
    } else if (suffix.size() == 2 && suffix[1] == 'i') {
        // From 2^10 in steps of 2^10.
        if (const std::int32_t at = index_of(suffix[0], "KMGTPE"); at >= 0) {
            return {quantity_format::binary_si, at * 10 + 10};
        }
    }
    if (suffix[0] == 'e' || suffix[0] == 'E') {
        const parsed_integer exponent = parse_integer(suffix.substr(1));
        if (exponent.in_range) {
            return {quantity_format::decimal_exponent,
                    static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::uint64_t>(exponent.value)))};
        }
    }
    return {};
}

/// Whether the suffix, which says this exponent, is what is printed for it.
[[nodiscard]] constexpr bool is_canonical_exponent(std::string_view suffix, std::int32_t exponent) noexcept {
    return exponent != 0 && suffix[0] == 'e' &&
           suffix.size() == (exponent < 0 ? 2U : 1U) + count_digits(magnitude(exponent));
}

/// The number that Go's slow way gets: exact, then rounded away from zero to 10^-9, for binary_si at most 2^63 - 1.
/// @pre the limits hold
constexpr void compute_number(const quantity_parts& parts, quantity_suffix suffix, decimal_number& number,
                              quantity_format& format, std::int64_t& scale) noexcept {
    format = suffix.format;
    const auto places = static_cast<std::int64_t>(parts.fraction.size());
    number.negative = parts.negative;
    number.exponent = -places;
    // No step can fail: a text within its limit gives far fewer digits than a natural holds.
    bool fits = number.natural.append(parts.whole) && number.natural.append(parts.fraction);
    if (suffix.format == quantity_format::binary_si) {
        fits = fits && number.natural.multiply(std::uint64_t{1} << suffix.exponent);
    } else {
        number.exponent += suffix.exponent;
    }
    scale = -number.exponent;
    if (number.natural.is_zero() || !fits) {
        return;
    }
    scale = 9;
    if (number.exponent < -9) {
        if (number.natural.divide_power10(static_cast<std::size_t>(-9 - number.exponent))) {
            static_cast<void>(number.natural.multiply_add(1, 1));
        }
        number.exponent = -9;
    }
    if (suffix.format != quantity_format::binary_si) {
        return;
    }
    const decimal_natural one(1'000'000'000);
    decimal_natural most(static_cast<std::uint64_t>(INT64_MAX));
    const auto to_nano = static_cast<std::size_t>(9 + number.exponent);
    decimal_natural nano(number.natural);
    if (!nano.multiply_power10(to_nano) || !most.multiply_power10(9) || nano.compare(most) > 0) {
        number.natural = decimal_natural(static_cast<std::uint64_t>(INT64_MAX));
        number.exponent = 0;
        scale = 0;
    } else if (nano.compare(one) < 0) {
        format = quantity_format::decimal_si;
    }
}

/// Takes zeros off the natural's end.
constexpr void strip_zeros(decimal_number& number) noexcept {
    const std::size_t zeros = number.natural.trailing_zeros();
    number.natural.divide_power10(zeros);
    number.exponent += static_cast<std::int64_t>(zeros);
}

/// The form `decimal` for the stripped number, if it fits.
[[nodiscard]] constexpr bool to_small(const decimal_number& number, std::int64_t scale,
                                      quantity_state& state) noexcept {
    constexpr std::uint64_t limit = std::uint64_t{1} << 63;
    const std::uint64_t value = number.natural.low64();
    if (!number.natural.fits_uint64() || value > limit - (number.negative ? 0 : 1)) {
        return false;
    }
    const std::int64_t exponent = number.natural.is_zero() ? -scale : number.exponent;
    state.data = nullptr;
    state.value = static_cast<std::int64_t>(number.negative ? std::uint64_t{0} - value : value);
    state.exponent = static_cast<std::int32_t>(exponent);
    state.size = static_cast<std::uint16_t>(scale + exponent);
    state.form = quantity_form::decimal;
    return true;
}

/// The power of 1000 that a letter stands for; 7 for none.
[[nodiscard]] constexpr int power_of_letter(char letter) noexcept {
    switch (letter) {
    case 'n': return -3;
    case 'u': return -2;
    case 'm': return -1;
    case 'k': return 1;
    case 'M': return 2;
    case 'G': return 3;
    case 'T': return 4;
    case 'P': return 5;
    case 'E': return 6;
    default: return 7;
    }
}

/// The quick way for what nearly all texts are: digits of which the first is no zero, and a letter or a letter and an
/// i, such as `100m`, `128Mi`, `2`. False for all others, and for those of which parse_quantity_state decides more.
[[nodiscard]] constexpr bool parse_plain_quantity(std::string_view text, quantity_state& state) noexcept {
    const std::size_t size = text.size();
    if (size == 0 || size > 9 || text[0] == '0') {
        return false;
    }
    std::int64_t value = 0;
    std::size_t i = 0;
    for (; i != size && is_digit(text[i]); ++i) {
        value = value * 10 + (text[i] - '0');
    }
    state.format = quantity_format::decimal_si;
    if (i != size) {
        const bool binary = i + 2 == size && text[i + 1] == 'i' && text[i] != 'k';
        const int power = binary && text[i] == 'K' ? 1 : power_of_letter(text[i]);
        if (i == 0 || power == 7 || (!binary && i + 1 != size)) {
            return false;
        }
        if (!binary) {
            state.exponent = power * 3;
        } else if (power > 0 && i + static_cast<std::size_t>(power) * 3 <= 14) {  // Go's limit
            state.format = quantity_format::binary_si;
            value <<= power * 10;
        } else {
            return false;
        }
    }
    state.value = value;
    return true;
}

/// The quantity that a text says; `data` refers to the text where it is needed.
[[nodiscard]] constexpr result<quantity_state, quantity_error> parse_quantity_state(std::string_view text) noexcept {
    const auto fail = [&](quantity_errc code, std::size_t begin) {
        return unexpected(quantity_error{code, error_offset(begin), error_offset(text.size())});
    };
    if (text.empty()) {
        return fail(quantity_errc::format_wrong, 0);
    }
    if (text.size() > max_quantity_digits) {
        return fail(quantity_errc::too_long, max_quantity_digits);
    }
    quantity_parts parts;
    if (const std::size_t bad = split_quantity(text, parts); bad != std::string_view::npos) {
        return fail(quantity_errc::format_wrong, bad);
    }
    const std::size_t suffix_begin = text.size() - parts.suffix.size();
    quantity_suffix suffix = interpret_suffix(parts.suffix);
    if (suffix.format == quantity_format::unset) {
        return fail(quantity_errc::suffix, suffix_begin);
    }
    quantity_state state;
    state.format = suffix.format;
    const bool binary = suffix.format == quantity_format::binary_si;
    const std::size_t digits = parts.whole.size() + parts.fraction.size();
    const std::int64_t scale =
        (binary ? 0 : std::int64_t{suffix.exponent}) - static_cast<std::int64_t>(parts.fraction.size());

    // Go's fast way. It decides by lengths, and so do we, for what it leads to rounds and prints differently.
    const bool fast =
        binary ? parts.fraction.empty() && digits + static_cast<std::size_t>(suffix.exponent) / 10 * 3 + 1 <= 15
               : digits <= 18 && scale >= -9;
    if (fast) {
        std::int64_t value = 0;
        for (const char c : parts.whole) {
            value = value * 10 + (c - '0');
        }
        for (const char c : parts.fraction) {
            value = value * 10 + (c - '0');
        }
        const auto places = static_cast<std::int64_t>(count_digits(static_cast<std::uint64_t>(value)));
        if (value == 0) {
            state.exponent = static_cast<std::int32_t>(scale < -min_quantity_exponent ? scale : -min_quantity_exponent);
            return state;
        }
        if (scale > static_cast<std::int64_t>(max_quantity_digits) - places) {
            return fail(quantity_errc::too_large, suffix_begin);
        }
        // Go keeps the text for printing by these rules, though it need not be canonical: `+1`, `001`, `1.100`, `1E3`.
        const bool kept = binary ? value % 8 != 0 : scale % 3 == 0 && value % 1'000 != 0 && parts.whole[0] != '0';
        const bool canonical = text[0] != '0' && is_digit(text[0]) && parts.number.size() == digits &&
                               (suffix.format != quantity_format::decimal_exponent ||
                                is_canonical_exponent(parts.suffix, suffix.exponent));
        if (kept && !canonical) {
            state.data = text.data();
            state.size = static_cast<std::uint16_t>(text.size());
        }
        state.value = binary ? value << suffix.exponent : value;
        state.value = parts.negative ? -state.value : state.value;
        state.exponent = static_cast<std::int32_t>(scale);
        return state;
    }

    bool some = false;
    bool zero = true;
    for (const char c : parts.number) {
        some = some || is_digit(c);
        zero = zero && (!is_digit(c) || c == '0');
    }
    if (!some) {
        return fail(quantity_errc::numeric, 0);
    }
    if (zero) {
        // Its scale matters to nothing but the rounding of what is added to it: that is right up to this bound.
        suffix.exponent = suffix.exponent < min_quantity_exponent    ? min_quantity_exponent
                          : suffix.exponent > -min_quantity_exponent ? -min_quantity_exponent
                                                                     : suffix.exponent;
    } else if (suffix.exponent < min_quantity_exponent) {
        return fail(quantity_errc::exponent_too_small, suffix_begin);
    } else if (suffix.exponent > static_cast<std::int32_t>(2 * max_quantity_digits)) {
        return fail(quantity_errc::too_large, suffix_begin);
    }
    decimal_number number;
    std::int64_t stored_scale = 0;
    compute_number(parts, suffix, number, state.format, stored_scale);
    strip_zeros(number);
    if (static_cast<std::int64_t>(number.natural.digits()) + number.exponent >
        static_cast<std::int64_t>(max_quantity_digits)) {
        return fail(quantity_errc::too_large, suffix_begin);
    }
    if (!to_small(number, stored_scale, state)) {
        state.data = text.data();
        state.size = static_cast<std::uint16_t>(text.size());
        state.form = quantity_form::source;
    }
    return state;
}

}  // namespace kube::inline v0_1::detail
