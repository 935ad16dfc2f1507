// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/generate_name.hpp>
#include <kube/names/message.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// As generate_name_text, of any length.
inline std::string masked_generate_name(std::string_view prefix) {
    return ends_masked(prefix) ? std::string(prefix.substr(0, prefix.size() - 2)) + 'a' : std::string(prefix);
}

}  // namespace detail

/// Kubernetes' sentences for all that keeps a text from being a prefix for names that are DNS labels, joined by "; ";
/// empty where nothing does.
[[nodiscard]] inline std::string dns1123_label_prefix_message(std::string_view text) {
    return dns1123_label_message(detail::masked_generate_name(text));
}

/// The same for names that are DNS subdomains.
[[nodiscard]] inline std::string dns1123_subdomain_prefix_message(std::string_view text) {
    return dns1123_subdomain_message(detail::masked_generate_name(text));
}

/// The same for names that are DNS labels which begin with a letter.
[[nodiscard]] inline std::string dns1035_label_prefix_message(std::string_view text) {
    return dns1035_label_message(detail::masked_generate_name(text));
}

}  // namespace kube::inline v0_1
