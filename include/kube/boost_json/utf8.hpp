// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>

namespace kube::inline v0_1::boost_json::detail {

inline bool is_ascii(std::string_view text) noexcept {
    std::uint64_t seen = 0;
    std::size_t at = 0;
    for (std::uint64_t bytes = 0; text.size() - at >= sizeof bytes; at += sizeof bytes) {
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        seen |= bytes;
    }
    for (; at != text.size(); ++at) {
        seen |= static_cast<unsigned char>(text[at]);
    }
    return (seen & 0x8080808080808080U) == 0;
}

/// The text with U+FFFD for each byte that is no part of UTF-8.
/// @param spare keeps it where it is not `text` itself.
inline std::string_view as_utf8(std::string_view text, std::string& spare) {
    if (is_ascii(text)) {
        return text;
    }
    spare.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codec::detail::utf8_length(text.substr(at));
        spare += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(at, length);
        at += length == 0 ? 1 : length;
    }
    return spare;
}

}  // namespace kube::inline v0_1::boost_json::detail
