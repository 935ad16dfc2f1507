// SPDX-License-Identifier: Apache-2.0
// Any text as a name of each kind, as an address and as a CIDR: reading never crashes, what is refused has words, and
// what is canonical prints as it was.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/names/domain_message.hpp>
#include <kube/names/generate_name_message.hpp>
#include <kube/names/ip_message.hpp>
#include <kube/names/ip_warning.hpp>
#include <kube/names/message.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    check(kube::is_c_identifier(text) == kube::c_identifier_message(text).empty());
    check(kube::is_config_map_key(text) == kube::config_map_key_message(text).empty());
    check(kube::is_decimal_integer(text) == kube::decimal_integer_message(text).empty());
    check(kube::is_dns1035_label(text) == kube::dns1035_label_message(text).empty());
    check(kube::is_dns1123_label(text) == kube::dns1123_label_message(text).empty());
    check(kube::is_dns1123_subdomain(text) == kube::dns1123_subdomain_message(text).empty());
    check(kube::is_env_var_name(text) == kube::env_var_name_message(text).empty());
    check(kube::is_http_header_name(text) == kube::http_header_name_message(text).empty());
    check(kube::is_label_key(text) == kube::label_key_message(text).empty());
    check(kube::is_label_value(text) == kube::label_value_message(text).empty());
    check(kube::is_path_segment_name(text) == kube::path_segment_name_message(text).empty());
    check(kube::is_percent(text) == kube::percent_message(text).empty());
    check(kube::is_port_name(text) == kube::port_name_message(text).empty());
    check(kube::is_relaxed_env_var_name(text) == kube::relaxed_env_var_name_message(text).empty());
    check(kube::is_dns1123_label_prefix(text) == kube::dns1123_label_prefix_message(text).empty());
    check(kube::is_dns1123_subdomain_prefix(text) == kube::dns1123_subdomain_prefix_message(text).empty());
    check(kube::is_dns1035_label_prefix(text) == kube::dns1035_label_prefix_message(text).empty());
    std::size_t errors = 0;
    const auto count = [&errors](std::string_view, std::string_view) { ++errors; };
    kube::for_each_fully_qualified_name_error(text, count);
    check(kube::is_fully_qualified_name(text) == (errors == 0));
    errors = 0;
    kube::for_each_fully_qualified_domain_name_error(text, count);
    check(kube::is_fully_qualified_domain_name(text) == (errors == 0));
    errors = 0;
    kube::for_each_domain_prefixed_path_error(text, count);
    check(kube::is_domain_prefixed_path(text) == (errors == 0));
    errors = 0;
    kube::for_each_domain_prefixed_key_error(text, count);
    check(kube::is_domain_prefixed_key(text) == (errors == 0));
    // What is a subdomain is one with underscores and with letters of either case too.
    check(!kube::is_dns1123_subdomain(text) ||
          (kube::is_dns1123_subdomain_caseless(text) && kube::is_dns1123_subdomain_with_underscore(text) &&
           (size > 251 || kube::is_wildcard_dns1123_subdomain("*." + text))));

    char ip_text[kube::max_ip_text];
    const auto ip = kube::parse_ip(text);
    const kube::ip_errc of_ip = kube::check_ip(text);
    check(ip.has_value() == (of_ip != kube::ip_errc::not_an_address));
    check((of_ip == kube::ip_errc::none) == kube::ip_message(of_ip, text).empty());
    if (ip.has_value()) {
        const std::string printed(ip->text(ip_text));
        check(kube::is_ip(printed) && *kube::parse_ip(printed) == *ip);
        check(kube::is_ip(text) == (printed == text));
        check(kube::is_ip(text) == kube::ip_warning(text, "field").empty());
    }

    char cidr_text[kube::max_cidr_text];
    const auto cidr = kube::parse_cidr(text);
    const kube::ip_errc of_cidr = kube::check_cidr(text);
    check(cidr.has_value() == (of_cidr != kube::ip_errc::not_an_address));
    check((of_cidr == kube::ip_errc::none) == kube::cidr_message(of_cidr, text).empty());
    if (cidr.has_value()) {
        const std::string printed(cidr->text(cidr_text));
        check(kube::is_cidr(printed) && kube::parse_cidr(printed)->network() == cidr->network());
        check(kube::is_cidr(text) == (printed == text));
        std::size_t warnings = 0;
        kube::for_each_cidr_warning(text, "field", [&warnings](std::string_view) { ++warnings; });
        check(warnings <= 2 && kube::is_cidr(text) == (warnings == 0));
        check(!cidr->interface_text(cidr_text).empty());
    }
    return 0;
}
