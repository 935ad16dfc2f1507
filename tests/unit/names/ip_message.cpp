// SPDX-License-Identifier: Apache-2.0
#include <kube/names/ip_message.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

TEST_CASE("what Kubernetes says of addresses") {
    const auto ip = [](std::string_view text) { return kube::ip_message(kube::check_ip(text), text); };
    CHECK(ip("::1").empty());
    CHECK(ip("x") == "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
    CHECK(ip("1.2.3.04") == "must not have leading 0s");
    CHECK(ip("::ffff:1.2.3.4") == "must not be an IPv4-mapped IPv6 address");
    CHECK(ip("FE80::1") == "must be in canonical form (\"fe80::1\")");
}

TEST_CASE("what Kubernetes says of CIDRs") {
    const auto cidr = [](std::string_view text) { return kube::cidr_message(kube::check_cidr(text), text); };
    CHECK(cidr("10.0.0.0/8").empty());
    CHECK(cidr("10.0.0.0") == "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)");
    CHECK(cidr("10.0.0.0/08") == "must not have leading 0s in IP or prefix length");
    CHECK(cidr("::ffff:1.2.3.4/128") == "must not have an IPv4-mapped IPv6 address");
    CHECK(cidr("10.0.0.1/8") == "must not have bits set beyond the prefix length");
    CHECK(cidr("FE80::/64") == "must be in canonical form (\"fe80::/64\")");
}

TEST_CASE("what Kubernetes says of addresses of interfaces") {
    const auto interface = [](std::string_view text) {
        return kube::interface_address_message(kube::check_interface_address(text), text);
    };
    CHECK(interface("10.0.0.1/8").empty());
    CHECK(interface("") == "must be a valid address in CIDR form, (e.g. 10.9.8.7/24 or 2001:db8::1/64)");
    CHECK(interface("::ffff:1.2.3.4/64") == "must be in canonical form (\"1.2.3.4/-32\")");
}
