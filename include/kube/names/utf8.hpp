// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kube::inline v0_1::detail {

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

}  // namespace kube::inline v0_1::detail
