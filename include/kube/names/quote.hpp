// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/names/printable.hpp>
#include <kube/names/utf8.hpp>

namespace kube::inline v0_1 {

namespace detail {

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
