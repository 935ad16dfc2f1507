// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/dns.hpp>
#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

namespace detail {

constexpr std::size_t count_dots(std::string_view text) noexcept {
    std::size_t dots = 0;
    for (const char c : text) {
        dots += c == '.' ? 1U : 0U;
    }
    return dots;
}

/// The first of the labels between dots that is longer than a DNS label may be; empty where none is.
constexpr std::string_view overlong_label(std::string_view subdomain) noexcept {
    while (!subdomain.empty()) {
        const std::string_view label = subdomain.substr(0, subdomain.find('.'));
        if (label.size() > dns1123_label_max_length) {
            return label;
        }
        subdomain.remove_prefix(label.size() == subdomain.size() ? label.size() : label.size() + 1);
    }
    return {};
}

/// One dot at the end is the root of all domains.
constexpr std::string_view without_root(std::string_view name) noexcept {
    if (!name.empty() && name.back() == '.') {
        name.remove_suffix(1);
    }
    return name;
}

/// What RFC 3986 allows in a path without escapes; not empty.
constexpr bool has_http_path_form(std::string_view path) noexcept {
    for (const char c : path) {
        if (!is_alnum(c) && std::string_view("/-._~%!$&'()*+,;=:").find(c) == std::string_view::npos) {
            return false;
        }
    }
    return !path.empty();
}

}  // namespace detail

/// A DNS subdomain of at least three labels: IsFullyQualifiedName.
[[nodiscard]] constexpr bool is_fully_qualified_name(std::string_view name) noexcept {
    return is_dns1123_subdomain(name) && detail::count_dots(name) >= 2;
}

/// A DNS subdomain of at least two DNS labels, perhaps with a dot at its end: IsFullyQualifiedDomainName.
[[nodiscard]] constexpr bool is_fully_qualified_domain_name(std::string_view name) noexcept {
    name = detail::without_root(name);
    return is_dns1123_subdomain(name) && detail::count_dots(name) >= 1 && detail::overlong_label(name).empty();
}

/// A DNS subdomain, a slash, and a path, such as `example.com/controller`: IsDomainPrefixedPath.
[[nodiscard]] constexpr bool is_domain_prefixed_path(std::string_view text) noexcept {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && is_dns1123_subdomain(text.substr(0, slash)) &&
           detail::has_http_path_form(text.substr(slash + 1));
}

/// A label key with its prefix: IsDomainPrefixedKey.
[[nodiscard]] constexpr bool is_domain_prefixed_key(std::string_view text) noexcept {
    return text.find('/') != std::string_view::npos && is_label_key(text);
}

}  // namespace kube::inline v0_1
