// SPDX-License-Identifier: Apache-2.0
#include <kube/names/cidr.hpp>
#include <kube/names/config_key.hpp>
#include <kube/names/dns.hpp>
#include <kube/names/domain.hpp>
#include <kube/names/generate_name.hpp>
#include <kube/names/identifier.hpp>
#include <kube/names/ip.hpp>
#include <kube/names/label.hpp>
#include <kube/names/number.hpp>
#include <kube/names/port_name.hpp>

#include <string_view>
#include <type_traits>

#include <kube/int_or_string/scaled.hpp>
#include <kube/labels/operator_name.hpp>
#include <kube/labels/validate.hpp>

namespace {

// Names are checked in constant expressions.
static_assert(kube::is_dns1123_label("web-0") && !kube::is_dns1123_label("Web"));
static_assert(kube::is_dns1123_subdomain("example.com") && !kube::is_dns1123_subdomain("example..com"));
static_assert(kube::is_dns1123_subdomain_caseless("Example.com"));
static_assert(kube::is_dns1123_subdomain_with_underscore("_tcp.example.com"));
static_assert(kube::is_dns1035_label("web") && !kube::is_dns1035_label("0web"));
static_assert(kube::is_wildcard_dns1123_subdomain("*.example.com"));
static_assert(kube::is_fully_qualified_name("a.b.c") && kube::is_fully_qualified_domain_name("a.b."));
static_assert(kube::is_domain_prefixed_path("a.b/c/d") && !kube::is_domain_prefixed_key("a.b/c/d"));
static_assert(kube::is_port_name("http") && kube::check_port_name("8080").no_letter);
static_assert(kube::is_config_map_key("a.b") && !kube::is_config_map_key(".."));
static_assert(kube::is_env_var_name("HOME") && kube::is_relaxed_env_var_name("1 2") && !kube::is_env_var_name("1 2"));
static_assert(kube::is_c_identifier("a_1") && kube::is_http_header_name("X-A") && kube::is_percent("5%"));
static_assert(kube::is_port_number(443) && !kube::is_port_number(0) && kube::is_unix_id(0));
static_assert(kube::is_dns1123_label_prefix("web-") && !kube::is_dns1123_label_prefix("Web-"));
static_assert(kube::is_dns1123_subdomain_prefix("a.b-") && kube::is_dns1035_label_prefix("a-"));
static_assert(kube::is_path_segment_prefix("..") && kube::is_uuid("01234567-89ab-cdef-0000-0123456789af"));
static_assert(kube::is_decimal_integer("-12") && kube::is_path_segment_name("a") && !kube::is_path_segment_name("a/b"));

// So are addresses, which are values.
static_assert(kube::is_ip("10.0.0.1") && kube::is_ip("fe80::1") && kube::is_cidr("10.0.0.0/8"));
static_assert(kube::check_ip("010.0.0.1") == kube::ip_errc::leading_zeros);
static_assert(kube::check_cidr("10.0.0.1/8") == kube::ip_errc::extra_bits);
static_assert(kube::check_interface_address("10.0.0.1/8") == kube::ip_errc::none);
static_assert(*kube::parse_ip("::ffff:1.2.3.4") == kube::ip_address(1, 2, 3, 4));
static_assert(kube::parse_cidr("10.1.2.3/8")->network() == kube::ip_address(10, 0, 0, 0));
static_assert(sizeof(kube::ip_address) == 16 && std::is_trivially_copyable_v<kube::cidr>);

constexpr struct {
    std::string_view first;
    std::string_view second;
} labels[] = {{"app", "web"}, {"tier", "front"}};
static_assert(kube::are_valid_labels(labels));
static_assert(kube::parse_operator("notin") == kube::selection_operator::not_in);
static_assert(*kube::scaled_value("25%", 10, kube::rounding::up) == 3);

}  // namespace
