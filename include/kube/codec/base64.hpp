// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kube::inline v0_1::codec {

namespace detail {

constexpr std::uint8_t not_base64 = 0xFF;

constexpr std::uint8_t base64_value(char c) noexcept {
    if (c >= 'A' && c <= 'Z') {
        return static_cast<std::uint8_t>(c - 'A');
    }
    if (c >= 'a' && c <= 'z') {
        return static_cast<std::uint8_t>(c - 'a' + 26);
    }
    if (c >= '0' && c <= '9') {
        return static_cast<std::uint8_t>(c - '0' + 52);
    }
    return c == '+' ? 62 : c == '/' ? 63 : not_base64;
}

}  // namespace detail

/// Decodes what Go's base64.StdEncoding takes: padding is required, line breaks are passed over. Calls `put(byte)` for
/// each byte; false where the text is malformed.
template <class Put>
constexpr bool decode_base64(std::string_view text, Put&& put) {
    std::uint32_t bits = 0;
    std::size_t digits = 0;
    std::size_t padding = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            continue;
        }
        if (c == '=') {
            if (digits < 2 || ++padding + digits > 4) {
                return false;
            }
            continue;
        }
        const std::uint8_t value = detail::base64_value(c);
        if (value == detail::not_base64 || padding != 0) {
            return false;
        }
        bits = bits << 6 | value;
        if (++digits == 4) {
            put(static_cast<std::uint8_t>(bits >> 16));
            put(static_cast<std::uint8_t>(bits >> 8));
            put(static_cast<std::uint8_t>(bits));
            digits = 0;
        }
    }
    if (digits == 0) {
        return padding == 0;
    }
    if (digits + padding != 4) {
        return false;
    }
    put(static_cast<std::uint8_t>(bits << (24 - 6 * digits) >> 16));
    if (digits == 3) {
        put(static_cast<std::uint8_t>(bits >> 2));
    }
    return true;
}

constexpr std::size_t base64_size(std::size_t raw) noexcept { return (raw + 2) / 3 * 4; }

/// Writes the padded base64 text of `raw`, `base64_size` chars; returns where it ends.
inline char* write_base64(std::string_view raw, char* to) noexcept {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < raw.size(); i += 3) {
        std::uint32_t bits = 0;
        const std::size_t here = raw.size() - i < 3 ? raw.size() - i : 3;
        for (std::size_t k = 0; k != 3; ++k) {
            bits = bits << 8 | (k < here ? static_cast<std::uint8_t>(raw[i + k]) : 0U);
        }
        for (std::size_t k = 0; k != 4; ++k) {
            *to++ = k <= here ? alphabet[bits >> (18 - 6 * k) & 63] : '=';
        }
    }
    return to;
}

/// Appends the padded base64 text of `raw`.
inline void append_base64(std::string_view raw, std::string& out) {
    const std::size_t before = out.size();
    out.resize(before + base64_size(raw.size()));
    write_base64(raw, out.data() + before);
}

}  // namespace kube::inline v0_1::codec
