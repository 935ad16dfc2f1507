// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/names/domain.hpp>
#include <kube/names/message.hpp>

/// What Kubernetes says of names that are checked part by part. Each function calls `take(value, detail)` for each
/// error, with the part at fault; the detail is empty where a value is required and there is none.
namespace kube::inline v0_1 {

namespace detail {

/// The sentences of a DNS subdomain, joined as Kubernetes joins them here.
inline std::string joined_subdomain_message(std::string_view text) {
    std::string joined;
    for_each_sentence(dns1123_subdomain_message(text), [&joined](std::string_view sentence) {
        joined += joined.empty() ? "" : ",";
        joined += sentence;
    });
    return joined;
}

}  // namespace detail

/// IsFullyQualifiedName.
template <class Take>
void for_each_fully_qualified_name_error(std::string_view name, Take&& take) {
    if (name.empty()) {
        take(name, std::string_view());
    } else if (const std::string why = detail::joined_subdomain_message(name); !why.empty()) {
        take(name, std::string_view(why));
    } else if (detail::count_dots(name) < 2) {
        take(name, std::string_view("should be a domain with at least three segments separated by dots"));
    }
}

/// IsFullyQualifiedDomainName.
template <class Take>
void for_each_fully_qualified_domain_name_error(std::string_view name, Take&& take) {
    if (name.empty()) {
        take(name, std::string_view());
        return;
    }
    name = detail::without_root(name);
    if (const std::string why = detail::joined_subdomain_message(name); !why.empty()) {
        take(name, std::string_view(why));
    } else if (detail::count_dots(name) < 1) {
        take(name, std::string_view("should be a domain with at least two segments separated by dots"));
    } else if (const std::string_view label = detail::overlong_label(name); !label.empty()) {
        // Kubernetes stops at the first one.
        take(label, std::string_view(dns1123_label_message(label)));
    }
}

/// IsDomainPrefixedPath.
template <class Take>
void for_each_domain_prefixed_path_error(std::string_view text, Take&& take) {
    if (text.empty()) {
        take(text, std::string_view());
        return;
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size()) {
        take(text, std::string_view("must be a domain-prefixed path (such as \"acme.io/foo\")"));
        return;
    }
    const std::string_view host = text.substr(0, slash);
    for_each_sentence(dns1123_subdomain_message(host), [&](std::string_view why) { take(host, why); });
    if (const std::string_view path = text.substr(slash + 1); !detail::has_http_path_form(path)) {
        take(path, std::string_view("Invalid path (regex used for validation is "
                                    "'[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')"));
    }
}

/// IsDomainPrefixedKey.
template <class Take>
void for_each_domain_prefixed_key_error(std::string_view text, Take&& take) {
    if (text.empty()) {
        take(text, std::string_view());
        return;
    }
    bool valid = true;
    for_each_sentence(label_key_message(text), [&](std::string_view why) {
        take(text, why);
        valid = false;
    });
    if (valid && text.find('/') == std::string_view::npos) {
        take(text, std::string_view("must be a domain-prefixed key (such as \"acme.io/foo\")"));
    }
}

}  // namespace kube::inline v0_1
