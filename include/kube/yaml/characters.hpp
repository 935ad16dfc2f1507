// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace kube::inline v0_1::yaml::detail {

// What a character is to the scanner. Each takes a place in UTF-8 text that ends in zero bytes: "z" is that end.

/// Bytes of the character that starts with `first`, or 0.
constexpr std::size_t width_of(char first) noexcept {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf8 ? 4 : 0;
}
constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u; }

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr int hex_digit(char c) noexcept {
    return is_digit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}
/// What names of anchors, directives and tags are made of.
constexpr bool is_name(char c) noexcept {
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}
/// What may stand in a tag without an escape.
constexpr bool is_tag_text(char c) noexcept {
    switch (c) {
    case ';':
    case '/':
    case '?':
    case ':':
    case '@':
    case '&':
    case '=':
    case '+':
    case '$':
    case ',':
    case '.':
    case '!':
    case '~':
    case '*':
    case '\'':
    case '(':
    case ')':
    case '[':
    case ']': return true;
    default: return is_name(c);
    }
}

constexpr bool is_blank(const char* at) noexcept { return *at == ' ' || *at == '\t'; }

/// Whether a line break stands there: LF, CR, NEL, LS or PS.
constexpr bool is_break(const char* at) noexcept {
    switch (*at) {
    case '\n':
    case '\r': return true;
    case '\xc2': return at[1] == '\x85';
    case '\xe2': return at[1] == '\x80' && (at[2] == '\xa8' || at[2] == '\xa9');
    default: return false;
    }
}
constexpr bool is_break_or_end(const char* at) noexcept { return *at == '\0' || is_break(at); }
constexpr bool is_blank_or_end(const char* at) noexcept { return is_blank(at) || is_break_or_end(at); }

/// Whether a line of three hyphens or points starts there: such a line ends a document.
constexpr bool is_document_mark(const char* at, char of) noexcept {
    return at[0] == of && at[1] == of && at[2] == of && is_blank_or_end(at + 3);
}

/// Printable ASCII that never is a break, a blank or the end, nor ends a plain or quoted scalar, nor starts an escape.
constexpr bool is_ordinary(char c) noexcept {
    switch (c) {
    case ':':
    case ',':
    case '?':
    case '[':
    case ']':
    case '{':
    case '}':
    case '"':
    case '\'':
    case '\\': return false;
    default: return c > ' ' && c < '\x7f';
    }
}

/// Adds a character as UTF-8.
inline void append_code(std::string& to, std::uint32_t code) {
    const auto tail = [code](unsigned shift) { return static_cast<char>(0x80u | ((code >> shift) & 0x3fu)); };
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xc0u | (code >> 6u));
        to += tail(0);
    } else if (code < 0x10000) {
        to += static_cast<char>(0xe0u | (code >> 12u));
        to += tail(6);
        to += tail(0);
    } else {
        to += static_cast<char>(0xf0u | (code >> 18u));
        to += tail(12);
        to += tail(6);
        to += tail(0);
    }
}

}  // namespace kube::inline v0_1::yaml::detail
