// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1 {

inline constexpr std::size_t dns1123_label_max_length = 63;
inline constexpr std::size_t dns1123_subdomain_max_length = 253;

namespace detail {

constexpr bool is_lower_alnum(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// One or more labels of lower case letters, digits and inner hyphens, of any length, with a dot between each two.
constexpr bool has_subdomain_form(std::string_view text, bool dots_allowed = true) noexcept {
    char before = '.';
    for (const char c : text) {
        if (c == '.') {
            if (!dots_allowed || !is_lower_alnum(before)) {
                return false;
            }
        } else if (!is_lower_alnum(c) && (c != '-' || before == '.')) {
            return false;
        }
        before = c;
    }
    return is_lower_alnum(before);
}

}  // namespace detail

/// A DNS label: at most 63 bytes of lower case letters, digits and inner hyphens. Kubernetes' IsDNS1123Label.
[[nodiscard]] constexpr bool is_dns1123_label(std::string_view text) noexcept {
    return text.size() <= dns1123_label_max_length && detail::has_subdomain_form(text, false);
}

/// A DNS subdomain: at most 253 bytes, labels of any length with dots between. Kubernetes' IsDNS1123Subdomain.
[[nodiscard]] constexpr bool is_dns1123_subdomain(std::string_view text) noexcept {
    return text.size() <= dns1123_subdomain_max_length && detail::has_subdomain_form(text);
}

}  // namespace kube::inline v0_1
