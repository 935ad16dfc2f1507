// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/base/text_view.hpp>
#include <kube/quantity/digits.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1 {

/// Why a text is no quantity: Go's three reasons, then limits.
enum class quantity_errc : std::uint8_t {
    format_wrong = 1,    ///< ErrFormatWrong
    numeric,             ///< ErrNumeric: no digits
    suffix,              ///< ErrSuffix
    too_long,            ///< more than `max_quantity_text` bytes
    too_large,           ///< more digits before the point than `max_quantity_digits` allows
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
            return {quantity_format::decimal_exponent, wrap32(exponent.value)};
        }
    }
    return {};
}

/// Up to here no canonical text's exponent gets beyond 32 bits, in which Go counts.
inline constexpr std::int32_t most_plain_exponent = INT32_MAX - 20;

/// Whether the suffix, which says this exponent, is what is printed for it.
[[nodiscard]] constexpr bool is_canonical_exponent(std::string_view suffix, std::int32_t exponent) noexcept {
    return exponent != 0 && exponent <= most_plain_exponent && suffix[0] == 'e' &&
           suffix.size() == (exponent < 0 ? 2U : 1U) + count_digits(magnitude(exponent));
}

/// Multiplies what the text says by 2^power and rounds away from zero to 10^-9; the most is 2^63 - 1, of which the
/// scale then is 0.
constexpr void multiply_binary(const quantity_parts& parts, int power, decimal_digits& number,
                               std::int64_t& scale) noexcept {
    // From the last digit on, so that what is carried stays below 2^power.
    std::uint64_t carry = 0;
    std::uint64_t nano = 0;
    bool exact = true;
    for (std::size_t i = parts.fraction.size(); i-- != 0;) {
        carry += static_cast<std::uint64_t>(parts.fraction[i] - '0') << power;
        if (i < 9) {
            nano += carry % 10 * static_cast<std::uint64_t>(powers_of_10[8 - i]);
        } else {
            exact = exact && carry % 10 == 0;
        }
        carry /= 10;
    }
    nano += exact ? 0 : 1;
    constexpr auto billion = static_cast<std::uint64_t>(powers_of_10[9]);
    constexpr auto most = static_cast<std::uint64_t>(INT64_MAX);
    std::uint64_t whole = 0;
    for (std::size_t i = 0; i != parts.whole.size() && i != 19; ++i) {
        whole = whole * 10 + static_cast<std::uint64_t>(parts.whole[i] - '0');
    }
    const bool fits = parts.whole.size() <= 19 && whole <= most >> power;
    whole = fits ? (whole << power) + carry + nano / billion : most + 1;
    nano %= billion;
    if (whole > most || (whole == most && nano != 0)) {
        number.assign(most, 0);
        scale = 0;
        return;
    }
    char* out = write_digits(number.own, whole);
    for (std::size_t place = 9; place-- != 0;) {
        *out++ = static_cast<char>('0' + nano / static_cast<std::uint64_t>(powers_of_10[place]) % 10);
    }
    number.assign(text_view(number.own, static_cast<std::size_t>(out - number.own)), {}, -9);
}

/// The number that Go's slow way gets: exact, then rounded away from zero to 10^-9, for binary_si at most 2^63 - 1.
/// `scale` is that of its inf.Dec.
constexpr void read_number(const quantity_parts& parts, quantity_suffix suffix, decimal_digits& number,
                           std::int64_t& scale) noexcept {
    const bool binary = suffix.format == quantity_format::binary_si;
    number.negative = parts.negative;
    number.assign(parts.whole, parts.fraction,
                  (binary ? 0 : std::int64_t{suffix.exponent}) - static_cast<std::int64_t>(parts.fraction.size()));
    if (number.is_zero()) {
        scale = -number.exponent;
        return;
    }
    scale = 9;
    if (binary) {
        multiply_binary(parts, suffix.exponent, number, scale);
    } else {
        number.round_away(-9);
    }
}

/// The form `decimal` for the number, if it fits.
[[nodiscard]] constexpr bool to_small(const decimal_digits& number, std::int64_t scale,
                                      quantity_state& state) noexcept {
    constexpr std::uint64_t limit = std::uint64_t{1} << 63;
    const std::uint64_t value = number.low64();
    const std::int64_t exponent = number.is_zero() ? -scale : number.exponent;
    const std::int64_t zeros = scale + exponent;
    if (number.size() > 19 || value > limit - (number.negative ? 0 : 1) ||
        (exponent > INT32_MAX && !number.is_zero()) || zeros > static_cast<std::int64_t>(quantity_state::max_size)) {
        return false;
    }
    state.data = nullptr;
    state.value = static_cast<std::int64_t>(number.negative ? std::uint64_t{0} - value : value);
    state.exponent = static_cast<std::int32_t>(exponent);
    state.set_form(quantity_form::decimal, static_cast<std::size_t>(zeros));
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
    if (text.size() > max_quantity_text) {
        return fail(quantity_errc::too_long, max_quantity_text);
    }
    quantity_parts parts;
    if (const std::size_t bad = split_quantity(text, parts); bad != std::string_view::npos) {
        return fail(quantity_errc::format_wrong, bad);
    }
    const std::size_t suffix_begin = text.size() - parts.suffix.size();
    const quantity_suffix suffix = interpret_suffix(parts.suffix);
    if (suffix.format == quantity_format::unset) {
        return fail(quantity_errc::suffix, suffix_begin);
    }
    quantity_state state;
    state.format = suffix.format;
    const bool binary = suffix.format == quantity_format::binary_si;
    const std::size_t digits = parts.whole.size() + parts.fraction.size();
    // In 32 bits, as Go does: `0.1e-2147483648` is 1e2147483647.
    const std::int32_t scale =
        wrap32((binary ? 0 : std::int64_t{suffix.exponent}) - static_cast<std::int64_t>(parts.fraction.size()));

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
        state.exponent = scale;
        if (value == 0) {
            return state;
        }
        // Go keeps the text for printing by these rules, though it need not be canonical: `+1`, `001`, `1.100`, `1E3`.
        const bool kept = binary ? value % 8 != 0 : scale % 3 == 0 && value % 1'000 != 0 && parts.whole[0] != '0';
        const bool canonical = text[0] != '0' && is_digit(text[0]) && parts.number.size() == digits &&
                               (suffix.format != quantity_format::decimal_exponent ||
                                is_canonical_exponent(parts.suffix, suffix.exponent));
        if (kept && !canonical) {
            state.set_text(quantity_form::amount, text);
        }
        state.value = binary ? value << suffix.exponent : value;
        state.value = parts.negative ? -state.value : state.value;
        return state;
    }

    if (parts.number.find_first_of("0123456789") == std::string_view::npos) {
        return fail(quantity_errc::numeric, 0);
    }
    decimal_digits number;
    std::int64_t stored_scale = 0;
    read_number(parts, suffix, number, stored_scale);
    if (!number.is_zero() && !binary && suffix.exponent < min_quantity_exponent) {
        return fail(quantity_errc::exponent_too_small, suffix_begin);
    }
    if (binary && !number.is_zero() && number.top() <= 0) {
        state.format = quantity_format::decimal_si;  // of what is less than 1
    }
    if (to_small(number, stored_scale, state)) {
        return state;
    }
    if (number.top() > max_quantity_digits) {
        return fail(quantity_errc::too_large, suffix_begin);
    }
    state.set_text(quantity_form::source, text);
    return state;
}

}  // namespace kube::inline v0_1::detail
