// SPDX-License-Identifier: Apache-2.0
#include <kube/names/cidr.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string network(std::string_view text) {
    const auto read = kube::parse_cidr(text);
    REQUIRE(read.has_value());
    char buffer[kube::max_cidr_text];
    return std::string(read->text(buffer));
}

std::string interface(std::string_view text) {
    const auto read = kube::parse_cidr(text);
    REQUIRE(read.has_value());
    char buffer[kube::max_cidr_text];
    return std::string(read->interface_text(buffer));
}

}  // namespace

TEST_CASE("networks") {
    CHECK(network("10.1.2.3/8") == "10.0.0.0/8");
    CHECK(network("010.1.2.3/008") == "10.0.0.0/8");
    CHECK(network("0.0.0.0/0") == "0.0.0.0/0");
    CHECK(network("1.2.3.4/32") == "1.2.3.4/32");
    CHECK(network("2001:DB8::1/33") == "2001:db8::/33");
    CHECK(network("::/0") == "::/0");
    CHECK(network("::ffff:1.2.3.4/120") == "1.2.3.0/24");
    CHECK(network("::ffff:1.2.3.4/95") == "::fffe:0:0/95");
    CHECK(kube::parse_cidr("10.1.2.3/8")->prefix_length() == 8);
    CHECK(kube::parse_cidr("10.1.2.3/8")->address() == kube::ip_address(10, 1, 2, 3));
}

TEST_CASE("addresses of interfaces keep all bits") {
    CHECK(interface("192.168.1.5/24") == "192.168.1.5/24");
    CHECK(interface("192.168.1.5/0") == "192.168.1.5/0");
    CHECK(interface("FE80::1/64") == "fe80::1/64");
    CHECK(interface("::ffff:1.2.3.4/120") == "1.2.3.4/24");
    CHECK(interface("::ffff:1.2.3.4/24") == "1.2.3.4/24");
    CHECK(interface("::ffff:1.2.3.4/33") == "1.2.3.4/-63");
}

TEST_CASE("what is no CIDR") {
    for (const std::string_view text :
         {"", "/", "1.2.3.4", "1.2.3.4/", "/24", "1.2.3.4/33", "::/129", "1.2.3.4/-1", "1.2.3.4/+1", "1.2.3.4/1/2",
          "1.2.3.4/24 ", "1.2.3.4/0x8", "1.2.3/24", "1.2.3.4/99999999999999999999", "fe80::%eth0/64"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::parse_cidr(text).has_value());
        CHECK(kube::check_cidr(text) == kube::ip_errc::not_an_address);
        CHECK(kube::check_interface_address(text) == kube::ip_errc::not_an_address);
    }
}

TEST_CASE("strict fields want networks") {
    using kube::ip_errc;
    CHECK(kube::is_cidr("10.0.0.0/8"));
    CHECK(kube::is_cidr("2001:db8::/32"));
    CHECK(kube::check_cidr("10.0.0.0/08") == ip_errc::leading_zeros);
    CHECK(kube::check_cidr("10.00.0.0/8") == ip_errc::leading_zeros);
    CHECK(kube::check_cidr("::ffff:10.0.0.0/104") == ip_errc::mapped);
    CHECK(kube::check_cidr("10.0.0.1/8") == ip_errc::extra_bits);
    CHECK(kube::check_cidr("2001:DB8::/32") == ip_errc::not_canonical);
    CHECK(kube::check_legacy_cidr("2001:DB8::/32") == ip_errc::none);
    CHECK(kube::check_interface_address("10.0.0.1/8") == ip_errc::none);
    CHECK(kube::check_interface_address("10.0.0.01/8") == ip_errc::not_canonical);
}
