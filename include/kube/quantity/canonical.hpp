// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/quantity/arithmetic.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1::detail {

/// Writes a whole number of any length as a multiple of 1024's power; false if it is no whole number.
[[nodiscard]] constexpr bool write_long_binary(const quantity_state& q, char*& out) noexcept {
    decimal_number x;
    load(q, x);
    strip_zeros(x);
    if (x.exponent < 0 || !x.natural.multiply_power10(static_cast<std::size_t>(x.exponent))) {
        return false;
    }
    std::size_t steps = 0;
    for (;; ++steps) {
        decimal_natural divided(x.natural);
        if (divided.divide(1'024) != 0) {
            break;
        }
        x.natural = divided;
    }
    if (x.negative) {
        *out++ = '-';
    }
    out = x.natural.write(out);
    if (steps > 0 && steps < 7) {
        *out++ = "KMGTPE"[steps - 1];
        *out++ = 'i';
    }
    return true;
}

/// Writes the multiple of 1024's power that the number, which is not zero, is; false if it is no whole number.
[[nodiscard]] constexpr bool write_binary(const quantity_state& q, char*& out) noexcept {
    std::int64_t whole = 0;
    if (!q.is_small() || q.exponent < -18 ||
        (q.exponent < 0 ? q.value % powers_of_10[-q.exponent] != 0 : !multiply_power10(q.value, q.exponent, whole))) {
        return write_long_binary(q, out);
    }
    if (q.exponent < 0) {
        whole = q.value / powers_of_10[-q.exponent];
    }
    if (whole < 0) {
        *out++ = '-';
    }
    // Go cannot negate the least int64, so it takes no factor out of it.
    const bool kept = whole == INT64_MIN && q.form == quantity_form::amount;
    const int steps = kept ? 0 : std::countr_zero(magnitude(whole)) / 10;
    out = write_digits(out, magnitude(whole) >> (steps * 10));
    if (steps > 0) {
        *out++ = "KMGTPE"[steps - 1];
        *out++ = 'i';
    }
    return true;
}

/// Writes Go's canonical text and returns its end.
/// @pre room for `max_quantity_text` characters
constexpr char* write_canonical(const quantity_state& q, char* out) noexcept {
    if (sign(q) == 0) {
        *out = '0';
        return out + 1;
    }
    quantity_format format = q.format;
    if (format == quantity_format::binary_si) {
        const bool large = !q.is_small() || compare_scaled(q.value, q.exponent, 1'024, 0) >= 0 ||
                           compare_scaled(q.value, q.exponent, -1'024, 0) <= 0;
        char* const begin = out;
        if (large && write_binary(q, out)) {
            return out;
        }
        out = begin;
        format = quantity_format::decimal_si;
    }
    if (sign(q) < 0) {
        *out++ = '-';
    }
    std::int64_t exponent = q.exponent;
    if (q.is_small()) {
        std::uint64_t value = magnitude(q.value);
        for (; exponent % 3 != 0 && value % 10 == 0; value /= 10) {
            ++exponent;
        }
        for (; value % 1'000 == 0; value /= 1'000) {
            exponent += 3;
        }
        out = write_digits(out, value);
    } else {
        decimal_number x;
        load(q, x);
        out = x.natural.write(out);
        exponent = x.exponent;
    }
    for (; exponent % 3 != 0; --exponent) {
        *out++ = '0';
    }
    if (format == quantity_format::decimal_si) {
        if (exponent >= -9 && exponent <= 18 && exponent != 0) {
            *out++ = "num?kMGTPE"[exponent / 3 + 3];
        }
    } else if (exponent != 0) {
        *out++ = 'e';
        if (exponent < 0) {
            *out++ = '-';
        }
        out = write_digits(out, magnitude(exponent));
    }
    return out;
}

}  // namespace kube::inline v0_1::detail
