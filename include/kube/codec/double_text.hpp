// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/integer.hpp>

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

/// Writes a finite number as Go's json.Marshal does: the shortest digits that tell it, without an exponent from 1e-6 up
/// to 1e21. Returns where it ends, at most 32 chars behind `to`.
inline char* write_double(double value, char* to) noexcept {
    char text[32];
    const auto made = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    std::string_view all(text, static_cast<std::size_t>(made.ptr - text));
    const auto write = [&](std::string_view piece) { to += piece.copy(to, piece.size()); };
    const auto write_zeros = [&](int count) {
        for (; count > 0; --count) {
            *to++ = '0';
        }
    };
    const std::size_t e = all.find('e');
    const auto exponent = static_cast<int>(kube::detail::parse_integer(all.substr(e + 1)).value);
    if (exponent < -6 || exponent >= 21) {
        write(all.substr(0, e + 2));
        write(all.substr(all[e + 2] == '0' ? e + 3 : e + 2));
        return to;
    }
    all = all.substr(0, e);
    if (all.front() == '-') {
        write("-");
        all.remove_prefix(1);
    }
    const std::string_view rest = all.size() > 1 ? all.substr(2) : std::string_view();
    if (exponent < 0) {
        write("0.");
        write_zeros(-exponent - 1);
        write(all.substr(0, 1));
        write(rest);
        return to;
    }
    const auto whole = static_cast<std::size_t>(exponent);
    write(all.substr(0, 1));
    write(rest.substr(0, whole));
    if (rest.size() <= whole) {
        write_zeros(exponent - static_cast<int>(rest.size()));
    } else {
        write(".");
        write(rest.substr(whole));
    }
    return to;
}

inline void append_double(double value, std::string& out) {
    char text[32];
    out.append(text, write_double(value, text));
}

}  // namespace kube::inline v0_1::codec
