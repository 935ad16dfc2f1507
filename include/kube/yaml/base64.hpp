// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kube::inline v0_1::yaml::detail {

/// Standard base64 with padding; line breaks between the characters are skipped.
inline bool decode_base64(std::string_view text, std::string& to) {
    unsigned bits = 0;
    int count = 0;
    int padding = 0;
    for (const char c : text) {
        unsigned digit = 0;
        if (c == '\r' || c == '\n') {
            continue;
        } else if (c == '=' && count >= 2) {
            ++padding;
            ++count;
            bits <<= 6u;
        } else if (padding != 0) {
            return false;
        } else if (c >= 'A' && c <= 'Z') {
            digit = static_cast<unsigned>(c - 'A');
        } else if (c >= 'a' && c <= 'z') {
            digit = static_cast<unsigned>(c - 'a') + 26;
        } else if (c >= '0' && c <= '9') {
            digit = static_cast<unsigned>(c - '0') + 52;
        } else if (c == '+' || c == '/') {
            digit = c == '+' ? 62 : 63;
        } else {
            return false;
        }
        if (c != '=') {
            bits = (bits << 6u) | digit;
            ++count;
        }
        if (count == 4) {
            for (int i = 0; i < 3 - padding; ++i) {
                to += static_cast<char>((bits >> (16u - 8u * static_cast<unsigned>(i))) & 0xffu);
            }
            bits = 0;
            count = 0;
        }
    }
    return count == 0;
}

}  // namespace kube::inline v0_1::yaml::detail
