// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/text_view.hpp>
#include <kube/quantity/arithmetic.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1::detail {

/// Whether the number is written out to its last digit before the point, as binary_si does with whole numbers.
[[nodiscard]] constexpr bool is_written_out(const decimal_digits& x) noexcept {
    return x.exponent >= 0 && x.top() <= max_quantity_digits;
}

/// Writes a whole number of any length as a multiple of 1024's power; false if it is no whole number.
[[nodiscard]] constexpr bool write_long_binary(const quantity_state& q, char*& out) noexcept {
    decimal_digits x;
    load(q, x);
    if (!is_written_out(x)) {
        return false;
    }
    if (x.negative) {
        *out++ = '-';
    }
    char* const begin = out;
    out = x.write(out);
    for (std::int64_t i = 0; i != x.exponent; ++i) {
        *out++ = '0';
    }
    int steps = 0;
    for (int more = 6; more == 6; steps += more) {
        decimal_digits now;
        now.assign(text_view(begin, static_cast<std::size_t>(out - begin)), {}, 0);
        more = std::countr_zero(now.low64() * power10_low64(now.exponent)) / 10;
        divide_power2(begin, out, more * 10);
    }
    std::string_view digits = text_view(begin, static_cast<std::size_t>(out - begin));
    digits.remove_prefix(digits.find_first_not_of('0'));
    std::char_traits<char>::move(begin, digits.data(), digits.size());
    out = begin + digits.size();
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
    const bool kept = whole == INT64_MIN && q.form() == quantity_form::amount;
    const int steps = kept ? 0 : std::countr_zero(magnitude(whole)) / 10;
    out = write_digits(out, magnitude(whole) >> (steps * 10));
    if (steps > 0) {
        *out++ = "KMGTPE"[steps - 1];
        *out++ = 'i';
    }
    return true;
}

/// Bytes that write_canonical may write.
[[nodiscard]] [[gnu::noinline]] constexpr std::size_t canonical_room(const quantity_state& q) noexcept {
    constexpr std::size_t beside = 16;  // a sign, two zeros, `e-2147483648`
    if (q.is_small() && (q.format != quantity_format::binary_si || q.exponent <= 0)) {
        return beside + 20;
    }
    decimal_digits x;
    load(q, x);
    const bool written_out = q.format == quantity_format::binary_si && is_written_out(x);
    return beside + (written_out ? static_cast<std::size_t>(x.top()) : x.size());
}

/// Writes Go's canonical text and returns its end.
/// @pre room for `canonical_room` characters
constexpr char* write_canonical(const quantity_state& q, char* out) noexcept {
    if (sign(q) == 0) {
        *out = '0';
        return out + 1;
    }
    quantity_format format = q.format;
    if (format == quantity_format::binary_si) {
        const std::int64_t negative = q.value < 0 ? q.value : -q.value;  // the least int64 has no opposite
        const bool large = !q.is_small() || compare_scaled(negative, q.exponent, -1'024, 0) <= 0;
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
    std::int64_t wide_exponent = q.exponent;
    if (q.is_small() && q.exponent <= most_plain_exponent) {
        std::uint64_t value = magnitude(q.value);
        for (; wide_exponent % 3 != 0 && value % 10 == 0; value /= 10) {
            ++wide_exponent;
        }
        for (; value % 1'000 == 0; value /= 1'000) {
            wide_exponent += 3;
        }
        out = write_digits(out, value);
    } else {
        decimal_digits x;
        load(q, x);
        out = x.write(out);
        wide_exponent = x.exponent;
    }
    // In 32 bits, as Go does.
    std::int32_t exponent = wrap32(wide_exponent);
    const std::int32_t padding = (exponent % 3 + 3) % 3;
    exponent = wrap32(std::int64_t{exponent} - padding);
    for (std::int32_t i = 0; i != padding; ++i) {
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
