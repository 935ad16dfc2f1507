// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1 {

inline constexpr std::size_t dns1123_label_max_length = 63;
inline constexpr std::size_t dns1123_subdomain_max_length = 253;
inline constexpr std::size_t dns1035_label_max_length = 63;

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

/// How many bytes of `text` at `at` are a letter or a digit in either case, or what Go's (?i) takes for one: U+017F for
/// an s, U+212A for a k. 0 where none is.
constexpr std::size_t caseless_alnum_size(std::string_view text, std::size_t at) noexcept {
    const char c = text[at];
    if (is_lower_alnum(c) || (c >= 'A' && c <= 'Z')) {
        return 1;
    }
    constexpr std::string_view long_s = "\xC5\xBF";
    constexpr std::string_view kelvin = "\xE2\x84\xAA";
    return text.substr(at, 2) == long_s ? 2 : text.substr(at, 3) == kelvin ? 3 : 0;
}

/// As has_subdomain_form, with letters of either case.
constexpr bool has_caseless_subdomain_form(std::string_view text) noexcept {
    bool label_begins = true;
    bool after_alnum = false;
    for (std::size_t at = 0; at != text.size();) {
        const std::size_t size = caseless_alnum_size(text, at);
        if (size == 0 && (text[at] == '.' ? !after_alnum : text[at] != '-' || label_begins)) {
            return false;
        }
        label_begins = text[at] == '.';
        after_alnum = size != 0;
        at += size == 0 ? 1 : size;
    }
    return after_alnum;
}

/// As has_subdomain_form, with underscores too; a label may begin with one of them, and does not end with any.
constexpr bool has_underscored_subdomain_form(std::string_view text) noexcept {
    bool label_begins = true;
    char before = '.';
    for (const char c : text) {
        const bool after_first_underscore = label_begins && before == '_';
        if (c == '.') {
            if (!is_lower_alnum(before)) {
                return false;
            }
        } else if (c == '_' ? after_first_underscore
                            : !is_lower_alnum(c) && (c != '-' || before == '.' || after_first_underscore)) {
            return false;
        }
        label_begins = c == '.' || (before == '.' && c == '_');
        before = c;
    }
    return is_lower_alnum(before);
}

/// A label that begins with a letter, of any length.
constexpr bool has_dns1035_form(std::string_view text) noexcept {
    return !text.empty() && text.front() > '9' && has_subdomain_form(text, false);
}

constexpr bool has_wildcard_form(std::string_view text) noexcept {
    return text.substr(0, 2) == "*." && has_subdomain_form(text.substr(2));
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

/// The same with letters of either case, as names of CSI drivers may have them: IsDNS1123SubdomainCaseless.
[[nodiscard]] constexpr bool is_dns1123_subdomain_caseless(std::string_view text) noexcept {
    return text.size() <= dns1123_subdomain_max_length && detail::has_caseless_subdomain_form(text);
}

/// The same as is_dns1123_subdomain with underscores too, as DNS search domains may have them:
/// IsDNS1123SubdomainWithUnderscore.
[[nodiscard]] constexpr bool is_dns1123_subdomain_with_underscore(std::string_view text) noexcept {
    return text.size() <= dns1123_subdomain_max_length && detail::has_underscored_subdomain_form(text);
}

/// A DNS label that begins with a letter, as names of Services do: IsDNS1035Label.
[[nodiscard]] constexpr bool is_dns1035_label(std::string_view text) noexcept {
    return text.size() <= dns1035_label_max_length && detail::has_dns1035_form(text);
}

/// `*.` before a DNS subdomain, as hosts of an Ingress may be: IsWildcardDNS1123Subdomain.
[[nodiscard]] constexpr bool is_wildcard_dns1123_subdomain(std::string_view text) noexcept {
    return text.size() <= dns1123_subdomain_max_length && detail::has_wildcard_form(text);
}

}  // namespace kube::inline v0_1
