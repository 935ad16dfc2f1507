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

/// The UTF-8 of a code point, kept by `bytes`.
constexpr std::string_view write_utf8(std::int32_t point, char (&bytes)[4]) noexcept {
    const std::size_t more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    constexpr std::int32_t lead[] = {0, 0xC0, 0xE0, 0xF0};
    for (std::size_t i = more; i != 0; --i, point >>= 6) {
        bytes[i] = static_cast<char>(0x80 | (point & 0x3F));
    }
    bytes[0] = static_cast<char>(lead[more] | point);
    return {bytes, more + 1};
}

/// Takes an escape off the front of `text`; what it tells is kept by `bytes`.
constexpr std::string_view take_escape(std::string_view& text, char (&bytes)[4]) noexcept {
    if (const char escaped = text[1]; escaped != 'u') {
        constexpr std::string_view letters = "bfnrt";
        bytes[0] = escaped < 'a' ? escaped : "\b\f\n\r\t"[letters.find(escaped)];
        text.remove_prefix(2);
        return {bytes, 1};
    }
    std::int32_t point = unicode_escape(text);
    text.remove_prefix(6);
    if (is_high_surrogate(point)) {
        const std::int32_t low = unicode_escape(text);
        if (is_low_surrogate(low)) {
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
            text.remove_prefix(6);
        }
    }
    return write_utf8(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point, bytes);
}

}  // namespace detail

/// Appends what a JSON string tells, as Go reads it: a surrogate without its partner and each byte that is no part of
/// UTF-8 is U+FFFD.
/// @param text what stands between the quotes of a valid JSON string.
inline void append_unescaped(std::string_view text, std::string& out) {
    while (!text.empty()) {
        std::size_t plain = 0;
        std::size_t length = 1;
        while (plain != text.size() && text[plain] != '\\' && length != 0) {
            length = static_cast<signed char>(text[plain]) >= 0 ? 1 : detail::utf8_length(text.substr(plain));
            plain += length;
        }
        char bytes[4];
        std::string_view piece = text.substr(0, plain);
        if (plain != 0) {
            text.remove_prefix(plain);
        } else if (length != 0) {
            piece = detail::take_escape(text, bytes);
        } else {
            piece = "\xEF\xBF\xBD";
            text.remove_prefix(1);
        }
        out += piece;
    }
}

}  // namespace kube::inline v0_1::codec
