// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kube::inline v0_1::codec {

namespace detail {

/// Whether a number by the grammar of JSON that is not zero is nearer to zero than 1 is.
constexpr bool is_fraction(std::string_view number) noexcept {
    constexpr std::int64_t enough = std::int64_t{1} << 40;  // more than a text has digits
    std::int64_t power = 0;
    std::int64_t exponent = 0;
    bool in_fraction = false;
    bool significant = false;
    bool in_exponent = false;
    bool negative = false;
    for (const char c : number) {
        if (c == 'e' || c == 'E') {
            in_exponent = true;
        } else if (in_exponent) {
            negative = negative || c == '-';
            if (c >= '0' && c <= '9' && exponent < enough) {
                exponent = exponent * 10 + (c - '0');
            }
        } else if (c == '.') {
            in_fraction = true;
        } else if (c != '-') {
            significant = significant || c != '0';
            power += significant ? !in_fraction : -static_cast<int>(in_fraction);
        }
    }
    return power + (negative ? -exponent : exponent) <= 0;
}

}  // namespace detail

/// Reads a number by the grammar of JSON as Go's strconv.ParseFloat does: what is too small is zero, what is too large
/// is refused.
inline bool read_double(std::string_view number, double& value) noexcept {
    const std::from_chars_result read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec == std::errc::result_out_of_range && detail::is_fraction(number)) {
        value = number.front() == '-' ? -0.0 : 0.0;
        return true;
    }
    return read.ec == std::errc{};
}

/// Appends a finite number as Go's json.Marshal does: the shortest digits that tell it, without an exponent from 1e-6
/// up to 1e21.
inline void append_double(double value, std::string& out) {
    char text[32];
    const auto made = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    const std::string_view all(text, static_cast<std::size_t>(made.ptr - text));
    const std::size_t e = all.find('e');
    int exponent = 0;
    std::from_chars(text + e + (all[e + 1] == '+' ? 2 : 1), made.ptr, exponent);
    if (exponent < -6 || exponent >= 21) {
        const std::size_t digits = all[e + 2] == '0' ? e + 3 : e + 2;
        out += all.substr(0, e + 2);
        out += all.substr(digits);
        return;
    }
    std::size_t from = 0;
    if (text[0] == '-') {
        out += '-';
        from = 1;
    }
    std::string digits(1, text[from]);
    if (e > from + 1) {
        digits += all.substr(from + 2, e - from - 2);
    }
    if (exponent < 0) {
        out += "0.";
        out.append(static_cast<std::size_t>(-exponent - 1), '0');
        out += digits;
        return;
    }
    const std::size_t whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole) {
        out += digits;
        out.append(whole - digits.size(), '0');
        return;
    }
    out.append(digits, 0, whole);
    out += '.';
    out.append(digits, whole, std::string::npos);
}

}  // namespace kube::inline v0_1::codec
