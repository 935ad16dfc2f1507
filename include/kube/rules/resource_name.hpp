// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/dns.hpp>
#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

/// True for a name without a domain, and for one in a domain that ends in kubernetes.io.
[[nodiscard]] constexpr bool is_native_resource(std::string_view name) noexcept {
    return name.find('/') == std::string_view::npos || name.find("kubernetes.io/") != std::string_view::npos;
}

/// True for a resource that a device plugin or an administrator has brought, such as `example.com/gpu`: it stands in a
/// foreign domain, and its quota name is a qualified name. v1helper.IsExtendedResourceName.
[[nodiscard]] constexpr bool is_extended_resource(std::string_view name) noexcept {
    constexpr std::string_view quota = "requests.";
    constexpr std::size_t longest = dns1123_subdomain_max_length + 1 + label_name_max_length;
    if (is_native_resource(name) || name.starts_with(quota) || quota.size() + name.size() > longest) {
        return false;
    }
    char text[longest] = {};
    std::size_t size = 0;
    for (const char c : quota) {
        text[size++] = c;
    }
    for (const char c : name) {
        text[size++] = c;
    }
    return is_label_key({text, size});
}

[[nodiscard]] constexpr bool is_huge_page_resource(std::string_view name) noexcept {
    return name.starts_with("hugepages-");
}

/// True for the resources that the scheduler counts beside cpu, memory, ephemeral-storage and pods; it takes no notice
/// of any other. schedutil.IsScalarResourceName.
[[nodiscard]] constexpr bool is_scalar_resource(std::string_view name) noexcept {
    return is_huge_page_resource(name) || name.find("kubernetes.io/") != std::string_view::npos ||
           name.starts_with("attachable-volumes-") || is_extended_resource(name);
}

/// True for the resources that a pod can ask for as a whole. resource.IsSupportedPodLevelResource.
[[nodiscard]] constexpr bool is_pod_level_resource(std::string_view name) noexcept {
    return name == "cpu" || name == "memory" || is_huge_page_resource(name);
}

}  // namespace kube::inline v0_1
