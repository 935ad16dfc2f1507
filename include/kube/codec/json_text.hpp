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

[[gnu::noinline]] inline char* write_odd_json_string(std::string_view text, char* to, output& out) {
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

/// For a text that has nothing to escape.
[[gnu::noinline]] inline void append_plain_json_string(std::string_view text, output& out) {
    char* to = out.room(text.size() + 2);
    *to++ = '"';
    to += text.copy(to, text.size());
    *to++ = '"';
    out.end_at(to);
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
