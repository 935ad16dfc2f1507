// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/dns.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// True of a prefix for generated names whose last two bytes give way to an `a` where Kubernetes checks it.
constexpr bool ends_masked(std::string_view prefix) noexcept { return prefix.size() > 1 && prefix.back() == '-'; }

/// The text that Kubernetes checks in place of a prefix for generated names. Of what is too long for any name, a part
/// that is too long too.
struct generate_name_text {
    constexpr explicit generate_name_text(std::string_view prefix) noexcept : size(prefix.size()) {
        const bool masked = ends_masked(prefix);
        size -= masked ? 1 : 0;
        size = size < sizeof bytes ? size : sizeof bytes;
        for (std::size_t i = 0; i != size; ++i) {
            bytes[i] = prefix[i];
        }
        if (masked && size + 1 == prefix.size()) {
            bytes[size - 1] = 'a';
        }
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes, size}; }

    char bytes[dns1123_subdomain_max_length + 1]{};
    std::size_t size;
};

}  // namespace detail

/// A prefix to which the server adds five letters (metadata.generateName) where the name is to be a DNS label: it may
/// end with a hyphen. NameIsDNSLabel of a prefix; also ValidateNamespaceName.
[[nodiscard]] constexpr bool is_dns1123_label_prefix(std::string_view text) noexcept {
    return is_dns1123_label(detail::generate_name_text(text).view());
}

/// The same for a DNS subdomain. NameIsDNSSubdomain of a prefix; also ValidateServiceAccountName.
[[nodiscard]] constexpr bool is_dns1123_subdomain_prefix(std::string_view text) noexcept {
    return is_dns1123_subdomain(detail::generate_name_text(text).view());
}

/// The same for a DNS label that begins with a letter. NameIsDNS1035Label of a prefix.
[[nodiscard]] constexpr bool is_dns1035_label_prefix(std::string_view text) noexcept {
    return is_dns1035_label(detail::generate_name_text(text).view());
}

}  // namespace kube::inline v0_1
