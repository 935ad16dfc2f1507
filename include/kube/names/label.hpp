// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/names/dns.hpp>

namespace kube::inline v0_1 {

inline constexpr std::size_t label_name_max_length = 63;
inline constexpr std::size_t label_value_max_length = 63;

/// What is wrong with a label key or value: a set, since one text can have several faults.
struct label_faults {
    bool too_many_slashes : 1 = false;
    bool prefix_empty : 1 = false;
    bool prefix_too_long : 1 = false;
    bool prefix_malformed : 1 = false;
    bool name_empty : 1 = false;
    bool name_too_long : 1 = false;
    bool name_malformed : 1 = false;

    [[nodiscard]] constexpr bool any() const noexcept {
        return too_many_slashes || prefix_empty || prefix_too_long || prefix_malformed || name_empty || name_too_long ||
               name_malformed;
    }
    friend constexpr bool operator==(const label_faults&, const label_faults&) = default;
};

namespace detail {

constexpr bool is_alnum(char c) noexcept { return is_lower_alnum(c) || (c >= 'A' && c <= 'Z'); }

/// Letters, digits and, in between, also '-', '_' and '.'; not empty, of any length.
constexpr bool has_label_name_form(std::string_view text) noexcept {
    if (text.empty() || !is_alnum(text.front()) || !is_alnum(text.back())) {
        return false;
    }
    for (const char c : text) {
        if (!is_alnum(c) && c != '-' && c != '_' && c != '.') {
            return false;
        }
    }
    return true;
}

}  // namespace detail

/// All faults of a label key `[prefix/]name`, which Kubernetes also calls a qualified name: IsLabelKey.
[[nodiscard]] constexpr label_faults check_label_key(std::string_view key) noexcept {
    label_faults faults;
    std::string_view name = key;
    const std::size_t slash = key.find('/');
    if (slash != std::string_view::npos) {
        const std::string_view prefix = key.substr(0, slash);
        name = key.substr(slash + 1);
        if (name.find('/') != std::string_view::npos) {
            faults.too_many_slashes = true;
            return faults;
        }
        faults.prefix_empty = prefix.empty();
        faults.prefix_too_long = prefix.size() > dns1123_subdomain_max_length;
        faults.prefix_malformed = !prefix.empty() && !detail::has_subdomain_form(prefix);
    }
    faults.name_empty = name.empty();
    faults.name_too_long = name.size() > label_name_max_length;
    faults.name_malformed = !detail::has_label_name_form(name);
    return faults;
}

/// All faults of a label value, which may be empty: IsLabelValue.
[[nodiscard]] constexpr label_faults check_label_value(std::string_view value) noexcept {
    label_faults faults;
    faults.name_too_long = value.size() > label_value_max_length;
    faults.name_malformed = !value.empty() && !detail::has_label_name_form(value);
    return faults;
}

[[nodiscard]] constexpr bool is_label_key(std::string_view key) noexcept { return !check_label_key(key).any(); }
[[nodiscard]] constexpr bool is_label_value(std::string_view value) noexcept { return !check_label_value(value).any(); }

}  // namespace kube::inline v0_1
