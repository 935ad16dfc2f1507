// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/text_view.hpp>
#include <kube/quantity/parse.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1::detail {

[[nodiscard]] constexpr int sign(const quantity_state& q) noexcept {
    const bool negative = q.form() == quantity_form::source ? q.data[0] == '-' : q.value < 0;
    return negative ? -1 : q.is_small() && q.value == 0 ? 0 : 1;
}

/// The number in full.
[[gnu::noinline]] constexpr void load(const quantity_state& q, decimal_digits& number) noexcept {
    if (q.form() == quantity_form::source) {
        quantity_parts parts;
        std::int64_t scale = 0;
        static_cast<void>(split_quantity(q.text(), parts));
        read_number(parts, interpret_suffix(parts.suffix), number, scale);
        return;
    }
    number.negative = q.value < 0;
    if (q.form() == quantity_form::digits) {
        number.assign(q.text(), {}, q.exponent);
    } else {
        number.assign(magnitude(q.value), q.exponent);
    }
}

/// A result, and the digits to which its state refers until a holder has copied them.
struct quantity_scratch {
    quantity_state state;
    text_room digits;
};

/// The number as Go's inf.Dec of that scale; false if that is beyond what a quantity holds.
[[nodiscard]] constexpr bool store(const decimal_digits& number, std::int64_t scale, quantity_scratch& out) {
    // Of an exponent that is too large for 32 bits, the rest is written out.
    const std::int64_t exponent = number.exponent < INT32_MAX ? number.exponent : INT32_MAX;
    const std::int64_t zeros = number.is_zero() ? 0 : scale + exponent;
    if (zeros < 0 || wrap32(scale) != scale) {
        return false;
    }
    if (to_small(number, scale, out.state)) {
        return true;
    }
    const std::int64_t size = number.top() - exponent;
    if (size > max_quantity_digits) {
        return false;
    }
    char* const digits = out.digits.get(static_cast<std::size_t>(size));
    for (char* rest = number.write(digits); rest != digits + size; ++rest) {
        *rest = '0';
    }
    out.state.set_text(quantity_form::digits, text_view(digits, static_cast<std::size_t>(size)));
    out.state.value = number.negative ? -1 - zeros : zeros + 1;
    out.state.exponent = static_cast<std::int32_t>(exponent);
    return true;
}

/// The same number as Go's inf.Dec, which it becomes there where it is compared with one; what prints a text that is
/// not canonical stays as it is.
[[nodiscard]] constexpr bool to_decimal(const quantity_state& q, quantity_scratch& out) {
    out.state = q;
    if (q.form() != quantity_form::amount || q.keeps_text()) {
        return true;
    }
    decimal_digits number;
    load(q, number);
    return store(number, q.scale(), out);
}

/// As compare, of any numbers.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr int compare_long(const quantity_state& a,
                                                                   const quantity_state& b) noexcept {
    const int a_sign = sign(a);
    const int b_sign = sign(b);
    if (a_sign != b_sign || a_sign == 0) {
        return a_sign < b_sign ? -1 : a_sign > b_sign ? 1 : 0;
    }
    decimal_digits x;
    decimal_digits y;
    load(a, x);
    load(b, y);
    return compare_magnitudes(x, y) * a_sign;
}

/// Whether neither is of a later form, in one step, for `most` is `amount` or `decimal`, which are 0 and 1.
[[nodiscard]] constexpr bool both_up_to(quantity_form most, const quantity_state& a, const quantity_state& b) noexcept {
    return (static_cast<unsigned>(a.form_and_size) | b.form_and_size) <= static_cast<unsigned>(most);
}

/// Less than zero, zero or more as a is less than, equal to or more than b.
[[nodiscard]] constexpr int compare(const quantity_state& a, const quantity_state& b) noexcept {
    if (both_up_to(quantity_form::decimal, a, b)) {
        return compare_scaled(a.value, a.exponent, b.value, b.exponent);
    }
    return compare_long(a, b);
}

/// a plus a number of the same unit, or less it, in Go's steps; false if the sum does not fit, and nothing is changed.
/// The format is b's if a is zero. Keeps `data`.
[[nodiscard]] constexpr bool add_same_unit(quantity_state& a, std::int64_t a_value, std::int64_t b_value, bool minus,
                                           quantity_format b_format) noexcept {
    const auto x = static_cast<std::uint64_t>(a_value);
    // Go negates INT64_MIN into itself here.
    const std::uint64_t y =
        minus ? std::uint64_t{0} - static_cast<std::uint64_t>(b_value) : static_cast<std::uint64_t>(b_value);
    const std::uint64_t sum = x + y;
    if (((x ^ sum) & (y ^ sum)) >> 63 != 0) {
        return false;
    }
    if (x == 0) {
        a.format = b_format;
    }
    a.value = static_cast<std::int64_t>(sum);
    return true;
}

/// The same for states; false also where they are no amounts of the same unit.
[[nodiscard]] constexpr bool add_same_unit(quantity_state& a, const quantity_state& b, bool minus) noexcept {
    return both_up_to(quantity_form::amount, a, b) && a.exponent == b.exponent &&
           add_same_unit(a, a.value, b.value, minus, b.format);
}

/// The same for amounts of any units.
[[nodiscard, gnu::always_inline]] constexpr bool add_amounts(quantity_state& a, const quantity_state& b,
                                                             bool minus) noexcept {
    if (!both_up_to(quantity_form::amount, a, b)) {
        return false;
    }
    std::int64_t x = a.value;
    std::int64_t y = b.value;
    std::int32_t exponent = a.exponent;
    if (y != 0 && (x == 0 || b.exponent < exponent)) {
        exponent = b.exponent;
        if (!multiply_power10(x, std::int64_t{a.exponent} - exponent, x)) {
            return false;
        }
    } else if (!multiply_power10(y, std::int64_t{b.exponent} - exponent, y)) {
        return false;
    }
    if (!add_same_unit(a, x, y, minus, b.format)) {
        return false;
    }
    a.exponent = exponent;
    return true;
}

/// The number alone, of which sums and products keep no text.
[[nodiscard]] constexpr quantity_state without_text(quantity_state q) noexcept {
    if (q.form() == quantity_form::amount) {
        q.forget_text();
    }
    return q;
}

/// a + b, or a - b, in Go's steps. The new state has a's format unless a is zero. False, if no quantity holds the sum.
[[nodiscard]] constexpr bool add(const quantity_state& a, const quantity_state& b, bool minus, quantity_scratch& out) {
    out.state = without_text(a);
    if (add_amounts(out.state, without_text(b), minus)) {
        return true;
    }
    out.state.format = sign(a) == 0 ? b.format : a.format;
    const std::int64_t scale = a.scale() < b.scale() ? b.scale() : a.scale();
    decimal_digits x;
    decimal_digits y;
    load(a, x);
    load(b, y);
    y.negative = y.negative != minus;
    if (x.is_zero() || y.is_zero()) {
        return store(x.is_zero() ? y : x, scale, out);
    }
    const std::int64_t low = x.exponent < y.exponent ? x.exponent : y.exponent;
    const std::int64_t top = (x.top() < y.top() ? y.top() : x.top()) + 1;
    if (top - low > max_quantity_digits + 1) {
        return false;
    }
    const auto count = static_cast<std::size_t>(top - low);
    char* const digits = out.digits.get(count);
    const bool swapped = compare_magnitudes(x, y) < 0;
    const decimal_digits& greater = swapped ? y : x;
    add_digits(greater, swapped ? x : y, x.negative != y.negative, low, digits, count);
    decimal_digits sum;
    sum.negative = greater.negative;
    sum.assign(text_view(digits, count), {}, low);
    return store(sum, scale, out);
}

/// a * factor in Go's steps; false, if no quantity holds the product. `exact` is what Go's Mul returns.
[[nodiscard]] constexpr bool multiply(const quantity_state& a, std::int64_t factor, quantity_scratch& out,
                                      bool& exact) {
    out.state = without_text(a);
    exact = true;
    if (a.form() == quantity_form::amount) {
        if (a.value == 0) {
            return true;
        }
        if (factor == 0) {
            out.state.value = 0;
            out.state.exponent = 0;
            return true;
        }
        const std::uint64_t x = magnitude(a.value);
        const std::uint64_t y = magnitude(factor);
        const bool lowest = (a.value == INT64_MIN && factor != 1) || (factor == INT64_MIN && a.value != 1);
        if (!lowest && (factor == 1 || a.value == 1 || x <= static_cast<std::uint64_t>(INT64_MAX) / y)) {
            const std::int64_t product = a.value * factor;
            std::int64_t whole = 0;
            bool divides = true;
            if (a.exponent > 0) {
                divides = multiply_power10(product, a.exponent, whole);
            } else if (a.exponent < 0) {
                static_cast<void>(divide_away(product, -std::int64_t{a.exponent}, divides));
            }
            if (divides) {
                out.state.value = product;
                return true;
            }
        }
    }
    decimal_digits x;
    load(a, x);
    const std::size_t count = x.size() + 20;
    char* const digits = out.digits.get(count);
    multiply_digits(x, magnitude(factor), digits);
    decimal_digits product;
    product.negative = x.negative != (factor < 0);
    product.assign(text_view(digits, count), {}, x.exponent);
    if (!store(product, a.scale(), out)) {
        exact = false;
        return false;
    }
    std::int64_t unscaled = 0;
    exact = out.state.form() == quantity_form::decimal &&
            (multiply_power10(out.state.value, static_cast<std::int64_t>(out.state.size()), unscaled) ||
             out.state.value == 0);
    return true;
}

/// Rounds away from zero to a multiple of 10^exponent in Go's steps; false, if no quantity holds the result.
[[nodiscard]] constexpr bool round_up(const quantity_state& a, std::int32_t exponent, quantity_scratch& out,
                                      bool& exact) {
    out.state = a;
    exact = true;
    if (a.form() == quantity_form::amount) {
        if (a.exponent < exponent) {
            out.state.forget_text();
            out.state.value = divide_away(a.value, std::int64_t{exponent} - a.exponent, exact);
            out.state.exponent = exponent;
        }
        return true;
    }
    decimal_digits x;
    load(a, x);
    exact = x.round_away(exponent);
    return store(x, -std::int64_t{exponent}, out);
}

/// 10^places modulo 2^64.
[[nodiscard]] constexpr std::uint64_t power10_low64(std::int64_t places) noexcept {
    if (places > 63) {
        return 0;
    }
    std::uint64_t value = 1;
    for (; places > 0; --places) {
        value *= 10;
    }
    return value;
}

/// What Go's ScaledValue returns: the number divided by 10^exponent, rounded. An `amount` is rounded away from zero;
/// what does not fit is 0, or its low 64 bits where the factor is 10, 100, 10^3, 10^6 or 10^9. The others are rounded
/// up, though negative numbers of up to 18 places are rounded towards zero and then up once more, and of what does
/// not fit the low 64 bits are left.
[[nodiscard]] constexpr std::int64_t scaled_value(const quantity_state& q, std::int32_t exponent) noexcept {
    if (q.form() == quantity_form::amount) {
        const bool down = q.exponent < exponent;
        const std::int64_t places =
            wrap32(down ? std::int64_t{exponent} - q.exponent : std::int64_t{q.exponent} - exponent);
        if (places < 0) {
            return q.value;  // as Go, whose int32 has wrapped
        }
        std::int64_t value = 0;
        if (down) {
            bool exact = false;
            return divide_away(q.value, places, exact);
        }
        if (multiply_power10(q.value, places, value)) {
            return value;
        }
        // Go drops the overflow that it notices, except for the powers that it multiplies by in one step.
        const bool one_step = places <= 3 || places == 6 || places == 9;
        return one_step && q.value != INT64_MIN
                   ? static_cast<std::int64_t>(static_cast<std::uint64_t>(q.value) * power10_low64(places))
                   : 0;
    }
    decimal_digits x;
    load(q, x);
    const std::int64_t scale = q.scale();
    const std::int64_t places = scale + exponent;
    const std::int64_t zeros = scale + x.exponent;
    const auto signed_low = [&](std::uint64_t low) {
        return static_cast<std::int64_t>(x.negative ? std::uint64_t{0} - low : low);
    };
    const std::int64_t unscaled = signed_low(x.low64() * power10_low64(zeros));
    if (places <= 0) {
        const std::uint64_t factor = places >= -18 ? static_cast<std::uint64_t>(powers_of_10[-places])
                                                   : std::uint64_t{1} << 63;  // Go's int64(1e19)
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(unscaled) * factor);
    }
    std::int64_t fitting = 0;
    const bool below_most =
        x.negative || x.is_zero() ||
        (q.form() == quantity_form::decimal && multiply_power10(q.value, zeros, fitting) && fitting != INT64_MAX);
    if (below_most && places < 19) {
        const std::int64_t divisor = powers_of_10[places];
        return unscaled / divisor + (unscaled % divisor != 0 ? 1 : 0);
    }
    if (x.exponent >= exponent) {
        return signed_low(x.low64() * power10_low64(x.exponent - exponent));
    }
    // Up, which for negative numbers is towards zero.
    const bool exact = x.round_away(exponent);
    const std::uint64_t away = x.low64() * power10_low64(x.exponent - exponent);
    return signed_low(exact || !x.negative ? away : away - 1);
}

}  // namespace kube::inline v0_1::detail
