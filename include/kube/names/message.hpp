// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

namespace detail {

inline void append_fault(std::string& out, std::string_view prefix, std::string_view text, std::string_view rest = {}) {
    out += out.empty() ? "" : "; ";
    out += prefix;
    out += text;
    out += rest;
}

inline constexpr std::string_view subdomain_form =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start "
    "and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

}  // namespace detail

/// Kubernetes' sentences for all that keeps a text from being a DNS label, joined by "; "; empty where nothing does.
[[nodiscard]] inline std::string dns1123_label_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1123_label_max_length) {
        detail::append_fault(out, "", "must be no more than 63 characters");
    }
    if (!detail::has_subdomain_form(text, false)) {
        detail::append_fault(out, "",
                             detail::has_subdomain_form(text)
                                 ? "must not contain dots"
                                 : "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or "
                                   "'-', and must start and end with an alphanumeric character (e.g. 'my-name',  or "
                                   "'123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')");
    }
    return out;
}

/// The same for a DNS subdomain.
[[nodiscard]] inline std::string dns1123_subdomain_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1123_subdomain_max_length) {
        detail::append_fault(out, "", "must be no more than 253 characters");
    }
    if (!detail::has_subdomain_form(text)) {
        detail::append_fault(out, "", detail::subdomain_form);
    }
    return out;
}

/// Kubernetes' sentences for all that is wrong with a label key, joined by "; "; empty where nothing is.
[[nodiscard]] inline std::string label_key_message(std::string_view key) {
    constexpr std::string_view form =
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
        "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
        "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
    const label_faults faults = check_label_key(key);
    std::string out;
    if (faults.too_many_slashes) {
        detail::append_fault(out, "a valid label key ", form,
                             " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
    }
    if (faults.prefix_empty) {
        detail::append_fault(out, "prefix part ", "must be non-empty");
    }
    if (faults.prefix_too_long) {
        detail::append_fault(out, "prefix part ", "must be no more than 253 bytes");
    }
    if (faults.prefix_malformed) {
        detail::append_fault(out, "prefix part ", detail::subdomain_form);
    }
    if (faults.name_empty) {
        detail::append_fault(out, "name part ", "must be non-empty");
    }
    if (faults.name_too_long) {
        detail::append_fault(out, "name part ", "must be no more than 63 bytes");
    }
    if (faults.name_malformed) {
        detail::append_fault(out, "name part ", form);
    }
    return out;
}

/// Kubernetes' sentences for all that is wrong with a label value, joined by "; "; empty where nothing is.
[[nodiscard]] inline std::string label_value_message(std::string_view value) {
    const label_faults faults = check_label_value(value);
    std::string out;
    if (faults.name_too_long) {
        detail::append_fault(out, "", "must be no more than 63 bytes");
    }
    if (faults.name_malformed) {
        detail::append_fault(
            out, "",
            "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must "
            "start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for "
            "validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')");
    }
    return out;
}

}  // namespace kube::inline v0_1
