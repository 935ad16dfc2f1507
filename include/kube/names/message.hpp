// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/config_key.hpp>
#include <kube/names/dns.hpp>
#include <kube/names/identifier.hpp>
#include <kube/names/label.hpp>
#include <kube/names/port_name.hpp>

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

inline void append_folder_fault(std::string& out, std::string_view text) {
    if (names_folder(text)) {
        append_fault(out, "",
                     text == "."    ? "must not be '.'"
                     : text == ".." ? "must not be '..'"
                                    : "must not start with '..'");
    }
}

}  // namespace detail

/// Calls `take(std::string_view)` for each sentence of a message of this header: Kubernetes tells each as an error of
/// its own.
template <class Take>
constexpr void for_each_sentence(std::string_view message, Take&& take) {
    while (!message.empty()) {
        const std::string_view sentence = message.substr(0, message.find("; "));
        take(sentence);
        message.remove_prefix(sentence.size() == message.size() ? message.size() : sentence.size() + 2);
    }
}

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

/// The same for a DNS subdomain with letters of either case.
[[nodiscard]] inline std::string dns1123_subdomain_caseless_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1123_subdomain_max_length) {
        detail::append_fault(out, "", "must be no more than 253 bytes");
    }
    if (!detail::has_caseless_subdomain_form(text)) {
        detail::append_fault(out, "",
                             "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and must "
                             "start and end with an alphanumeric character (e.g. 'Example.com', regex used for "
                             "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
    }
    return out;
}

/// The same for a DNS subdomain with underscores.
[[nodiscard]] inline std::string dns1123_subdomain_with_underscore_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1123_subdomain_max_length) {
        detail::append_fault(out, "", "must be no more than 253 characters");
    }
    if (!detail::has_underscored_subdomain_form(text)) {
        detail::append_fault(out, "",
                             "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', "
                             "'-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', "
                             "regex used for validation is "
                             "'_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')");
    }
    return out;
}

/// The same for a DNS label that begins with a letter.
[[nodiscard]] inline std::string dns1035_label_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1035_label_max_length) {
        detail::append_fault(out, "", "must be no more than 63 characters");
    }
    if (!detail::has_dns1035_form(text)) {
        detail::append_fault(out, "",
                             "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with "
                             "an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or "
                             "'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')");
    }
    return out;
}

/// The same for a wildcard and a DNS subdomain.
[[nodiscard]] inline std::string wildcard_dns1123_subdomain_message(std::string_view text) {
    std::string out;
    if (text.size() > dns1123_subdomain_max_length) {
        detail::append_fault(out, "", "must be no more than 253 characters");
    }
    if (!detail::has_wildcard_form(text)) {
        detail::append_fault(out, "",
                             "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, "
                             "which must consist of lower case alphanumeric characters, '-' or '.' and end with an "
                             "alphanumeric character (e.g. '*.example.com', regex used for validation is "
                             "'\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
    }
    return out;
}

/// The same for the name of a port.
[[nodiscard]] inline std::string port_name_message(std::string_view name) {
    const port_name_faults faults = check_port_name(name);
    std::string out;
    if (faults.too_long) {
        detail::append_fault(out, "", "must be no more than 15 characters");
    }
    if (faults.wrong_characters) {
        detail::append_fault(out, "", "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
    }
    if (faults.no_letter) {
        detail::append_fault(out, "", "must contain at least one letter (a-z)");
    }
    if (faults.double_hyphen) {
        detail::append_fault(out, "", "must not contain consecutive hyphens");
    }
    if (faults.outer_hyphen) {
        detail::append_fault(out, "", "must not begin or end with a hyphen");
    }
    return out;
}

/// The same for a key of a ConfigMap or a Secret.
[[nodiscard]] inline std::string config_map_key_message(std::string_view text) {
    std::string out;
    if (text.size() > config_map_key_max_length) {
        detail::append_fault(out, "", "must be no more than 253 characters");
    }
    if (!detail::has_config_key_form(text)) {
        detail::append_fault(out, "",
                             "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. "
                             "'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is "
                             "'[-._a-zA-Z0-9]+')");
    }
    detail::append_folder_fault(out, text);
    return out;
}

/// The same for an environment variable's name as it was before v1.34.
[[nodiscard]] inline std::string env_var_name_message(std::string_view text) {
    std::string out;
    if (!detail::has_env_var_form(text)) {
        detail::append_fault(out, "",
                             "a valid environment variable name must consist of alphabetic characters, digits, '_', "
                             "'-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or "
                             "'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')");
    }
    detail::append_folder_fault(out, text);
    return out;
}

/// The same for an environment variable's name.
[[nodiscard]] inline std::string relaxed_env_var_name_message(std::string_view text) {
    if (text.empty()) {
        return "environment variable name must be non-empty";
    }
    return detail::has_relaxed_env_var_form(text) ? ""
                                                  : "a valid environment variable name must consist only of printable "
                                                    "ASCII characters other than '='";
}

/// The same for a C identifier.
[[nodiscard]] inline std::string c_identifier_message(std::string_view text) {
    return is_c_identifier(text) ? ""
                                 : "a valid C identifier must start with alphabetic character or '_', followed by a "
                                   "string of alphanumeric characters or '_' (e.g. 'my_name',  or 'MY_NAME',  or "
                                   "'MyName', regex used for validation is '[A-Za-z_][A-Za-z0-9_]*')";
}

/// The same for the name of an HTTP header.
[[nodiscard]] inline std::string http_header_name_message(std::string_view text) {
    return is_http_header_name(text)
               ? ""
               : "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used "
                 "for validation is '[-A-Za-z0-9]+')";
}

/// The same for a percentage.
[[nodiscard]] inline std::string percent_message(std::string_view text) {
    return is_percent(text) ? ""
                            : "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  "
                              "or '93%', regex used for validation is '[0-9]+%')";
}

/// The same for a decimal integer.
[[nodiscard]] inline std::string decimal_integer_message(std::string_view text) {
    return text.empty()               ? "must be non-empty"
           : is_decimal_integer(text) ? ""
                                      : "must be a valid decimal integer in canonical form";
}

/// The same for what a part of a path begins with.
[[nodiscard]] inline std::string path_segment_prefix_message(std::string_view text) {
    std::string out;
    if (text.find('/') != std::string_view::npos) {
        detail::append_fault(out, "", "may not contain '/'");
    }
    if (text.find('%') != std::string_view::npos) {
        detail::append_fault(out, "", "may not contain '%'");
    }
    return out;
}

/// The same for a part of a path.
[[nodiscard]] inline std::string path_segment_name_message(std::string_view text) {
    return text == "." ? "may not be '.'" : text == ".." ? "may not be '..'" : path_segment_prefix_message(text);
}

/// The same for a UUID.
[[nodiscard]] inline std::string uuid_message(std::string_view text) {
    return is_uuid(text) ? "" : "must be a lowercase UUID in 8-4-4-4-12 format";
}

/// The same for what `check_label_key` found.
[[nodiscard]] inline std::string label_key_message(const label_faults& faults) {
    constexpr std::string_view form =
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
        "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
        "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
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

/// The same for a label key.
[[nodiscard]] inline std::string label_key_message(std::string_view key) {
    return label_key_message(check_label_key(key));
}

/// The same for the name of an extended resource, `is_extended_resource`.
[[nodiscard]] inline std::string extended_resource_message(std::string_view name) {
    constexpr std::string_view quota = "requests.";
    std::string out;
    if (name.find('/') == std::string_view::npos) {
        detail::append_fault(out, "", "a name must be a domain-prefixed path, such as 'example.com/my-prop'");
    } else if (name.find("kubernetes.io/") != std::string_view::npos) {
        detail::append_fault(out, "", "must not have \"kubernetes.io/\" domain");
    }
    if (name.substr(0, quota.size()) == quota) {
        detail::append_fault(out, "", "must not have \"requests.\" prefix");
    }
    if (const std::string why = label_key_message(std::string(quota).append(name)); !why.empty()) {
        detail::append_fault(out, "", why);
    }
    return out;
}

/// The same for what `check_label_value` found.
[[nodiscard]] inline std::string label_value_message(const label_faults& faults) {
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

/// The same for a label value.
[[nodiscard]] inline std::string label_value_message(std::string_view value) {
    return label_value_message(check_label_value(value));
}

}  // namespace kube::inline v0_1
