// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>

namespace kube::inline v0_1::codec {

namespace detail {

/// The code unit of a \uXXXX escape at the front of `text`, or -1.
constexpr std::int32_t unicode_escape(std::string_view text) noexcept {
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') {
        return -1;
    }
    std::int32_t unit = 0;
    for (std::size_t i = 2; i != 6; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}
constexpr bool is_high_surrogate(std::int32_t unit) noexcept { return unit >= 0xD800 && unit <= 0xDBFF; }
constexpr bool is_low_surrogate(std::int32_t unit) noexcept { return unit >= 0xDC00 && unit <= 0xDFFF; }

inline void append_utf8(std::int32_t point, std::string& out) {
    char bytes[4];
    std::size_t size = 0;
    const auto add = [&](std::int32_t bits) { bytes[size++] = static_cast<char>(bits); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 | point >> 6);
    } else if (point < 0x10000) {
        add(0xE0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3F));
    } else {
        add(0xF0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3F));
        add(0x80 | (point >> 6 & 0x3F));
    }
    if (point >= 0x80) {
        add(0x80 | (point & 0x3F));
    }
    out.append(bytes, size);
}

}  // namespace detail

/// Appends what a JSON string tells, as Go reads it: a surrogate without its partner and each byte that is no part of
/// UTF-8 is U+FFFD.
/// @param text what stands between the quotes of a valid JSON string.
inline void append_unescaped(std::string_view text, std::string& out) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        std::size_t length = 1;
        while (i != text.size() && text[i] != '\\' && length != 0) {
            length = static_cast<signed char>(text[i]) >= 0 ? 1 : detail::utf8_length(text.substr(i));
            i += length;
        }
        out += text.substr(begin, i - begin);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        if (i == text.size()) {
            return;
        }
        if (const char escaped = text[i + 1]; escaped != 'u') {
            constexpr std::string_view letters = "bfnrt";
            out += escaped < 'a' ? escaped : "\b\f\n\r\t"[letters.find(escaped)];
            i += 2;
            continue;
        }
        std::int32_t point = detail::unicode_escape(text.substr(i));
        i += 6;
        if (detail::is_high_surrogate(point) && i < text.size()) {
            const std::int32_t low = detail::unicode_escape(text.substr(i));
            if (detail::is_low_surrogate(low)) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                i += 6;
            }
        }
        detail::append_utf8(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point, out);
    }
}

}  // namespace kube::inline v0_1::codec
