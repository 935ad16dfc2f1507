// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>

/// What Go's JSON takes and Boost.JSON does not, made palatable to it.
namespace kube::inline v0_1::json {

/// Whether the text is UTF-8 as Unicode defines it.
inline bool is_utf8(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size()) {
        std::uint64_t word = 0;
        if (text.size() - i >= sizeof word) {
            std::memcpy(&word, text.data() + i, sizeof word);
            if ((word & 0x8080808080808080U) == 0) {
                i += sizeof word;
                continue;
            }
        }
        const std::size_t length = codec::detail::utf8_length(text.substr(i));
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

/// The text with U+FFFD for each byte that is no part of UTF-8.
inline std::string replace_invalid_utf8(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = codec::detail::utf8_length(text.substr(i));
        made += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, length);
        i += length == 0 ? 1 : length;
    }
    return made;
}

namespace detail {

using codec::detail::is_high_surrogate;
using codec::detail::is_low_surrogate;
using codec::detail::unicode_escape;

/// More digits in an exponent than these are too much for Boost.JSON.
inline constexpr std::size_t max_exponent_digits = 9;

/// The length of the number at the front of `text`.
inline std::size_t number_length(std::string_view text) noexcept {
    const std::size_t end = text.find_first_not_of("+-.0123456789eE");
    return end == std::string_view::npos ? text.size() : end;
}
inline bool has_long_exponent(std::string_view number) noexcept {
    const std::size_t exponent = number.find_first_of("eE");
    return exponent != std::string_view::npos && number.size() - exponent - 1 > max_exponent_digits;
}

/// Where the quote is that ends the string whose text begins at `at`.
inline std::size_t string_end(std::string_view text, std::size_t at) noexcept {
    while (text[at] != '"') {
        at += text[at] == '\\' ? 2 : 1;
    }
    return at;
}

/// Where a string begins at `at` that is a key with escapes: writes one without in its place, spaces after it.
inline void mask_key(std::string& text, std::size_t at) noexcept {
    const std::size_t end = string_end(text, at + 1);
    const std::size_t next = text.find_first_not_of(" \t\r\n", end + 1);
    if (std::string_view(text).substr(at, end - at).find('\\') != std::string_view::npos && next != std::string::npos &&
        text[next] == ':') {
        std::memset(text.data() + at + 1, ' ', end - at);
        text[at + 1] = '_';
        text[at + 2] = '"';
    }
}

}  // namespace detail

/// A text of the same length for valid JSON: each surrogate without its partner is U+FFFD, as Go reads it, each value
/// nested deeper than `depth` is a `0` and spaces, and each number with a long exponent and each key with escapes is
/// some other one.
inline std::string repair(std::string_view text, std::size_t depth) {
    std::string made(text);
    std::size_t level = 0;
    std::size_t hidden_from = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const char c = made[i];
        if (in_string && c == '\\') {
            const std::int32_t unit = detail::unicode_escape(text.substr(i));
            if (detail::is_high_surrogate(unit) &&
                detail::is_low_surrogate(detail::unicode_escape(text.substr(i + 6)))) {
                i += 11;
            } else if (detail::is_high_surrogate(unit) || detail::is_low_surrogate(unit)) {
                std::memcpy(made.data() + i, "\\ufffd", 6);
                i += 5;
            } else {
                ++i;
            }
        } else if (c == '"') {
            in_string = !in_string;
            if (in_string) {
                detail::mask_key(made, i);
            }
        } else if (!in_string && (c == '-' || (c >= '0' && c <= '9'))) {
            const std::size_t length = detail::number_length(text.substr(i));
            if (detail::has_long_exponent(text.substr(i, length))) {
                std::memset(made.data() + i, '0', length);
                made[i + 1] = '.';
            }
            i += length - 1;
        } else if (!in_string && (c == '[' || c == '{')) {
            if (++level == depth + 1) {
                hidden_from = i;
            }
        } else if (!in_string && (c == ']' || c == '}')) {
            if (level-- == depth + 1) {
                std::memset(made.data() + hidden_from, ' ', i - hidden_from + 1);
                made[hidden_from] = '0';
            }
        }
    }
    return made;
}

}  // namespace kube::inline v0_1::json
