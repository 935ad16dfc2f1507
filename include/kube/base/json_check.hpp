// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <kube/base/expected.hpp>
#include <kube/base/json_scanner.hpp>

namespace kube::inline v0_1 {

/// Bounds on JSON text.
struct json_limits {
    std::uint32_t depth = max_json_depth;  ///< at most `max_json_depth`
};

/// The offset just past the JSON value that starts at `offset` (spaces before it are skipped). What follows the value
/// is not looked at, save that a number ends where its syntax ends. Linear, no recursion, 1.3 kB of stack.
[[nodiscard]] constexpr result<std::size_t, json_error> skip_json_value(std::string_view text, std::size_t offset = 0,
                                                                        json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text);
    const char* const end = scanner.value(text.data() + (offset < text.size() ? offset : text.size()), limits.depth);
    if (end == nullptr) {
        return unexpected(scanner.error());
    }
    return static_cast<std::size_t>(end - text.data());
}

/// Whether the text is one JSON value with nothing but spaces around it. Accepts what Go's json.Valid accepts; so the
/// bytes of strings need not be UTF-8, and duplicate keys pass. Linear, no recursion.
[[nodiscard]] constexpr result<void, json_error> check_json(std::string_view text, json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text);
    const char* end = scanner.value(text.data(), limits.depth);
    if (end == nullptr) {
        return unexpected(scanner.error());
    }
    end = scanner.after_space(end);
    if (end != text.data() + text.size()) {
        return unexpected(json_error{json_errc::trailing_text, static_cast<std::size_t>(end - text.data())});
    }
    return {};
}

namespace detail {

/// The quotes among 8 bytes of valid JSON, or -1 where one of them is not printed as it is or makes others be.
constexpr int quotes_of_plain(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t low = each * 0x7F;
    // The top bit of each byte that is none of these, where all are below 0x80.
    const auto differ = [&](std::uint64_t what) { return (bytes ^ what) + low; };
    const std::uint64_t above_space = bytes + each * (0x7F - ' ');
    const std::uint64_t plain =
        differ(each * '\\') & differ(each * '&') & (((bytes | each * 2) ^ each * '>') + low) & above_space;
    if (((plain & ~bytes) & each * 0x80) != each * 0x80) {
        return -1;
    }
    return static_cast<int>(((~differ(each * '"') & each * 0x80) >> 7) * each >> 56);
}

}  // namespace detail

/// Gives `sink(std::string_view)` the valid JSON `text` in pieces: without the spaces between tokens, and with `<`,
/// `>`, `&`, U+2028 and U+2029 escaped. As Go's json.Marshal prints a json.RawMessage.
template <class Sink>
constexpr void write_compact_json(std::string_view text, Sink&& sink) {
    constexpr char hex[] = "0123456789abcdef";
    bool in_string = false;
    std::size_t begin = 0;
    const auto flush = [&](std::size_t end, std::size_t next) {
        if (begin != end) {
            sink(text.substr(begin, end - begin));
        }
        begin = next;
    };
    std::size_t next_block = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!std::is_constant_evaluated() && i >= next_block && text.size() - i >= 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, text.data() + i, sizeof bytes);
            const int quotes = detail::quotes_of_plain(bytes);
            if (quotes >= 0) {
                in_string = in_string != (quotes % 2 != 0);
                i += 7;
                continue;
            }
            next_block = i + 8;
        }
        const char c = text[i];
        if (!in_string) {
            if (c == '"') {
                in_string = true;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                flush(i, i + 1);
            }
        } else if (c == '"') {
            in_string = false;
        } else if (c == '\\') {
            ++i;
        } else if (c == '<' || c == '>' || c == '&') {
            flush(i, i + 1);
            const char escaped[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            sink(std::string_view(escaped, sizeof escaped));
        } else if (c == '\xE2' && text.substr(i + 1, 1) == "\x80" &&
                   (text.substr(i + 2, 1) == "\xA8" || text.substr(i + 2, 1) == "\xA9")) {
            flush(i, i + 3);
            sink(text[i + 2] == '\xA8' ? std::string_view("\\u2028") : std::string_view("\\u2029"));
            i += 2;
        }
    }
    flush(text.size(), text.size());
}

}  // namespace kube::inline v0_1
