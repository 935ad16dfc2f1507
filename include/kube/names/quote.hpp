// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/names/printable.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// The code point at the start of a text that is not empty, and its bytes; size 0 where it is not UTF-8.
struct utf8_read {
    std::uint32_t code_point = 0;
    std::size_t size = 0;
};

constexpr utf8_read read_utf8(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t size = lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
    if (size == 0 || text.size() < size) {
        return {};
    }
    std::uint32_t code_point = lead & (0x7FU >> size);
    for (std::size_t i = 1; i != size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) {
            return {};
        }
        code_point = code_point << 6U | (byte(i) & 0x3FU);
    }
    const std::uint32_t least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point < least || surrogate || code_point > 0x10FFFF ? utf8_read{} : utf8_read{code_point, size};
}

inline void append_hex(std::string& out, std::uint32_t value, unsigned digits) {
    for (unsigned i = digits; i-- > 0;) {
        out += "0123456789abcdef"[value >> (4 * i) & 0xFU];
    }
}

}  // namespace detail

/// Appends `text` in quotes, as Go's %q and strconv.Quote write it: what is printable stays, all else is escaped.
inline void append_quoted(std::string& out, std::string_view text) {
    constexpr std::string_view named = "\a\b\f\n\r\t\v";
    constexpr std::string_view names = "abfnrtv";
    out += '"';
    while (!text.empty()) {
        const detail::utf8_read read = detail::read_utf8(text);
        const std::uint32_t c = read.code_point;
        const std::size_t special = c < 0x80 ? named.find(text.front()) : std::string_view::npos;
        if (read.size == 0) {
            out += "\\x";
            detail::append_hex(out, static_cast<unsigned char>(text.front()), 2);
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += text.front();
        } else if (detail::is_printable(c)) {
            out += text.substr(0, read.size);
        } else if (special != std::string_view::npos) {
            out += '\\';
            out += names[special];
        } else {
            out += c < 0x80 ? "\\x" : c < 0x10000 ? "\\u" : "\\U";
            detail::append_hex(out, c, c < 0x80 ? 2 : c < 0x10000 ? 4 : 8);
        }
        text.remove_prefix(read.size == 0 ? 1 : read.size);
    }
    out += '"';
}

}  // namespace kube::inline v0_1
