// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kube/names/domain_message.hpp>
#include <kube/names/generate_name_message.hpp>
#include <kube/names/ip_message.hpp>
#include <kube/names/ip_warning.hpp>
#include <kube/names/message.hpp>
#include <kube/names/number_message.hpp>
#include <kube/names/quote.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

std::vector<std::string> sentences(const std::string& message) {
    std::vector<std::string> made;
    kube::for_each_sentence(message, [&made](std::string_view sentence) { made.emplace_back(sentence); });
    return made;
}

/// An error as Kubernetes prints it behind its place.
std::string body(std::string_view value, std::string_view detail) {
    if (detail.empty()) {
        return "Required value";
    }
    std::string text = "Invalid value: ";
    kube::append_quoted(text, value);
    return text + ": " + std::string(detail);
}

/// Kinds of which a part may be to blame.
std::optional<std::vector<std::string>> check_parts(std::string_view kind, std::string_view value) {
    std::vector<std::string> made;
    const auto take = [&made](std::string_view blamed, std::string_view detail) {
        made.push_back(body(blamed, detail));
    };
    if (kind == "domainprefixedkey") {
        kube::for_each_domain_prefixed_key_error(value, take);
    } else if (kind == "domainprefixedpath") {
        kube::for_each_domain_prefixed_path_error(value, take);
    } else if (kind == "fullyqualifieddomainname") {
        kube::for_each_fully_qualified_domain_name_error(value, take);
    } else if (kind == "fullyqualifiedname") {
        kube::for_each_fully_qualified_name_error(value, take);
    } else {
        return std::nullopt;
    }
    return made;
}

reply check(const object_in& in) {
    struct kind {
        std::string_view name;
        std::string (*message)(std::string_view);
    };
    constexpr kind kinds[] = {
        {"cidentifier", kube::c_identifier_message},
        {"cidr", [](std::string_view text) { return cidr_message(kube::check_cidr(text), text); }},
        {"cidrwarnings",
         [](std::string_view text) {
             std::string made;
             kube::for_each_cidr_warning(text, "spec.address", [&made](std::string_view warning) {
                 made += made.empty() ? "" : "; ";
                 made += warning;
             });
             return made;
         }},
        {"configmapkey", kube::config_map_key_message},
        {"decimalinteger", kube::decimal_integer_message},
        {"dns1035label", kube::dns1035_label_message},
        {"dns1035labelprefix", kube::dns1035_label_prefix_message},
        {"dns1123label", kube::dns1123_label_message},
        {"dns1123labelprefix", kube::dns1123_label_prefix_message},
        {"dns1123subdomain", kube::dns1123_subdomain_message},
        {"dns1123subdomaincaseless", kube::dns1123_subdomain_caseless_message},
        {"dns1123subdomainprefix", kube::dns1123_subdomain_prefix_message},
        {"dns1123subdomainwithunderscore", kube::dns1123_subdomain_with_underscore_message},
        {"envvarname", kube::env_var_name_message},
        {"extendedresourcename", kube::extended_resource_message},
        {"httpheadername", kube::http_header_name_message},
        {"interfaceaddress",
         [](std::string_view text) { return interface_address_message(kube::check_interface_address(text), text); }},
        {"ip", [](std::string_view text) { return ip_message(kube::check_ip(text), text); }},
        {"ipwarnings", [](std::string_view text) { return kube::ip_warning(text, "spec.address"); }},
        {"labelvalue", kube::label_value_message},
        {"legacycidr", [](std::string_view text) { return cidr_message(kube::check_legacy_cidr(text), text); }},
        {"legacyip", [](std::string_view text) { return ip_message(kube::check_legacy_ip(text), text); }},
        {"pathsegmentname", kube::path_segment_name_message},
        {"pathsegmentprefix", kube::path_segment_prefix_message},
        {"percent", kube::percent_message},
        {"portname", kube::port_name_message},
        {"qualifiedname", kube::label_key_message},
        {"relaxedenvvarname", kube::relaxed_env_var_name_message},
        {"sloppycidr",
         [](std::string_view text) {
             const auto read = kube::parse_cidr(text);
             return read ? std::string() : cidr_message(read.error().code, text);
         }},
        {"sloppyip",
         [](std::string_view text) {
             const auto read = kube::parse_ip(text);
             return read ? std::string() : ip_message(read.error().code, text);
         }},
        {"uuid", kube::uuid_message},
        {"wildcarddns1123subdomain", kube::wildcard_dns1123_subdomain_message},
    };
    const std::string wanted = in.text("kind");
    for (const kind& each : kinds) {
        if (each.name == wanted) {
            return out(object_out().raw("messages", to_json(sentences(each.message(in.text("value"))))));
        }
    }
    if (const auto found = check_parts(wanted, in.text("value"))) {
        return out(object_out().raw("messages", to_json(*found)));
    }
    return unsupported(wanted);
}

reply number(const object_in& in) {
    const std::string kind = in.text("kind");
    const std::int64_t value = in.integer("value").value_or(0);
    std::string message;
    if (kind == "port") {
        message = kube::port_number_message(value);
    } else if (kind == "user" || kind == "group") {
        message = kube::unix_id_message(value);
    } else if (kind == "range") {
        message = kube::range_message(value, in.integer("least").value_or(0), in.integer("most").value_or(0));
    } else {
        return unsupported(kind);
    }
    return out(object_out().raw("messages", to_json(sentences(message))));
}

constexpr op ops[] = {{"names.check", check}, {"names.number", number}};

}  // namespace

std::span<const op> names_ops() { return ops; }

}  // namespace answer
