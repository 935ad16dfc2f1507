// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/codec/output.hpp>

namespace kube::inline v0_1::codec {

namespace detail {

/// The length of the UTF-8 sequence at the front of `text`, or 0 where there is none that Unicode allows.
constexpr std::size_t utf8_length(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

constexpr bool is_plain_in_json(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
}

/// Whether 8 bytes have one that is not plain.
constexpr bool has_odd_in_json(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    // The top bit of some byte is set where one is zero.
    const auto zero_in = [](std::uint64_t all) { return (all - each) & ~all; };
    // `|` makes one of each pair: " and &, < and >.
    const std::uint64_t found = bytes | ((bytes - each * 0x20) & ~bytes) | zero_in((bytes | each * 4) ^ each * '&') |
                                zero_in((bytes | each * 2) ^ each * '>') | zero_in(bytes ^ each * '\\');
    return (found & each * 0x80) != 0;
}

/// Copies the plain bytes at the front of `text`; up to 7 bytes behind them may be written too. Returns their number.
inline std::size_t copy_plain_in_json(std::string_view text, char* to) noexcept {
    const auto copy = [&]<class Word>(Word word, std::size_t at) {
        std::memcpy(&word, text.data() + at, sizeof word);
        std::memcpy(to + at, &word, sizeof word);
        return std::uint64_t{word};
    };
    std::size_t at = 0;
    if (text.size() >= 8) {
        while (at + 8 <= text.size() && !has_odd_in_json(copy(std::uint64_t{}, at))) {
            at += 8;
        }
        if (at + 8 > text.size() && !has_odd_in_json(copy(std::uint64_t{}, text.size() - 8))) {
            return text.size();
        }
    } else if (text.size() >= 4) {
        const std::uint64_t last = copy(std::uint32_t{}, text.size() - 4);
        if (!has_odd_in_json(copy(std::uint32_t{}, 0) | last << 32)) {
            return text.size();
        }
    }
    for (; at != text.size() && is_plain_in_json(text[at]); ++at) {
        to[at] = text[at];
    }
    return at;
}

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
    const auto add = [&](std::int32_t bits) { out += static_cast<char>(bits); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 | point >> 6);
        add(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        add(0xE0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3F));
        add(0x80 | (point & 0x3F));
    } else {
        add(0xF0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3F));
        add(0x80 | (point >> 6 & 0x3F));
        add(0x80 | (point & 0x3F));
    }
}

}  // namespace detail

/// Appends what a JSON string tells, as Go reads it: a surrogate without its partner and each byte that is no part of
/// UTF-8 is U+FFFD.
/// @param text what stands between the quotes of a valid JSON string.
inline void append_unescaped(std::string_view text, std::string& out) {
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\') {
            const std::size_t length = detail::utf8_length(text.substr(i));
            out += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, length);
            i += length == 0 ? 1 : length;
            continue;
        }
        constexpr std::string_view letters = "bfnrt";
        const std::size_t letter = letters.find(text[i + 1]);
        if (text[i + 1] != 'u') {
            out += letter == std::string_view::npos ? text[i + 1] : "\b\f\n\r\t"[letter];
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

namespace detail {

/// Writes one character, not plain, of a JSON string: at most 6 bytes. Takes it off `text`.
inline char* write_escaped(std::string_view& text, char* to) noexcept {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(text[0]);
    const std::size_t length = utf8_length(text);
    const std::string_view sequence = text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
    const auto write = [&](std::string_view piece) { return to + piece.copy(to, piece.size()); };
    if (length > 1) {
        return write(sequence == "\xE2\x80\xA8" ? "\\u2028" : sequence == "\xE2\x80\xA9" ? "\\u2029" : sequence);
    }
    if (length == 0) {
        return write("\\ufffd");
    }
    switch (byte) {
    case '"': return write("\\\"");
    case '\\': return write("\\\\");
    case '\b': return write("\\b");
    case '\f': return write("\\f");
    case '\n': return write("\\n");
    case '\r': return write("\\r");
    case '\t': return write("\\t");
    default: {
        const char escape[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        return write({escape, sizeof escape});
    }
    }
}

/// What a string needs beside its plain text: its quotes, or one escape.
inline constexpr std::size_t json_string_room = 8;

inline char* write_odd_json_string(std::string_view text, char* to, output& out) {
    while (!text.empty()) {
        to = write_escaped(text, out.room(to, json_string_room));
        to = out.room(to, text.size() + json_string_room);
        const std::size_t plain = copy_plain_in_json(text, to);
        to += plain;
        text.remove_prefix(plain);
    }
    *to++ = '"';
    return to;
}

/// Returns where the string ends.
inline char* write_json_string(std::string_view text, char* to, output& out) {
    to = out.room(to, text.size() + json_string_room);
    *to++ = '"';
    const std::size_t plain = copy_plain_in_json(text, to);
    to += plain;
    if (plain != text.size()) {
        return write_odd_json_string(text.substr(plain), to, out);
    }
    *to++ = '"';
    return to;
}

}  // namespace detail
/// Appends `text` as a JSON string, escaped as Go's json.Marshal does it: also <, > and &, U+2028 and U+2029; what is
/// not UTF-8 becomes U+FFFD.
inline void append_json_string(std::string_view text, output& out) {
    out.end_at(detail::write_json_string(text, out.room(0), out));
}
inline void append_json_string(std::string_view text, std::string& out) {
    output to(out);
    append_json_string(text, to);
}

}  // namespace kube::inline v0_1::codec
