// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

/// A letter or '_', then letters, digits and '_': IsCIdentifier.
[[nodiscard]] constexpr bool is_c_identifier(std::string_view text) noexcept {
    for (const char c : text) {
        if (!detail::is_alnum(c) && c != '_') {
            return false;
        }
    }
    return !text.empty() && (text.front() < '0' || text.front() > '9');
}

/// Letters, digits and '-': IsHTTPHeaderName.
[[nodiscard]] constexpr bool is_http_header_name(std::string_view text) noexcept {
    for (const char c : text) {
        if (!detail::is_alnum(c) && c != '-') {
            return false;
        }
    }
    return !text.empty();
}

/// Digits and a '%': IsValidPercent.
[[nodiscard]] constexpr bool is_percent(std::string_view text) noexcept {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return text.size() >= 2 && text.back() == '%';
}

/// `0`, or digits of which the first is none, after a '-' or not; of any size: IsDecimalInteger.
[[nodiscard]] constexpr bool is_decimal_integer(std::string_view text) noexcept {
    if (text == "0") {
        return true;
    }
    if (text.substr(0, 1) == "-") {
        text.remove_prefix(1);
    }
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return !text.empty() && text.front() != '0';
}

/// What a part of a path in the API can begin with: no '/' and no '%' is in it. IsPathSegmentPrefix.
[[nodiscard]] constexpr bool is_path_segment_prefix(std::string_view text) noexcept {
    return text.find('/') == std::string_view::npos && text.find('%') == std::string_view::npos;
}

/// What can be part of a path in the API: the same, and neither `.` nor `..`. IsPathSegmentName.
[[nodiscard]] constexpr bool is_path_segment_name(std::string_view text) noexcept {
    return text != "." && text != ".." && is_path_segment_prefix(text);
}

/// Groups of 8, 4, 4, 4 and 12 digits of lower case hexadecimal with a '-' between each two: the format k8s-uuid.
[[nodiscard]] constexpr bool is_uuid(std::string_view text) noexcept {
    for (std::size_t i = 0; i != text.size(); ++i) {
        const bool between = i == 8 || i == 13 || i == 18 || i == 23;
        if (between ? text[i] != '-' : (text[i] < '0' || text[i] > '9') && (text[i] < 'a' || text[i] > 'f')) {
            return false;
        }
    }
    return text.size() == 36;
}

}  // namespace kube::inline v0_1
