// SPDX-License-Identifier: Apache-2.0
#include <kube/names/ip.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string canonical(std::string_view text) {
    const auto read = kube::parse_ip(text);
    REQUIRE(read.has_value());
    char buffer[kube::max_ip_text];
    return std::string(read->text(buffer));
}

}  // namespace

TEST_CASE("addresses are read as stored objects have them, and printed canonically") {
    CHECK(canonical("10.9.8.7") == "10.9.8.7");
    CHECK(canonical("010.009.08.000") == "10.9.8.0");
    CHECK(canonical("255.255.255.255") == "255.255.255.255");
    CHECK(canonical("::") == "::");
    CHECK(canonical("0:0:0:0:0:0:0:1") == "::1");
    CHECK(canonical("1::") == "1::");
    CHECK(canonical("FE80:0:0:0:0:0:0:0abc") == "fe80::abc");
    CHECK(canonical("1:0:0:2:0:0:0:3") == "1:0:0:2::3");
    CHECK(canonical("1:0:0:2:0:0:3:4") == "1::2:0:0:3:4");
    CHECK(canonical("1:0:2:0:3:0:4:0") == "1:0:2:0:3:0:4:0");
    CHECK(canonical("1:2:3:4:5:6:1.2.3.4") == "1:2:3:4:5:6:102:304");
    CHECK(canonical("::1.2.3.4") == "::102:304");
    CHECK(canonical("::ffff:1.2.3.4") == "1.2.3.4");
    CHECK(canonical("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff") == "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

TEST_CASE("what is no address") {
    for (const std::string_view text : {"",
                                        "1",
                                        "1.2.3",
                                        "1.2.3.4.5",
                                        "256.1.1.1",
                                        "1..2.3",
                                        "1.2.3.",
                                        ".1.2.3",
                                        "1.2.3.4 ",
                                        "a.2.3.4",
                                        ":",
                                        ":::",
                                        "1:",
                                        ":1",
                                        "1::2::3",
                                        "1:2:3:4:5:6:7",
                                        "1:2:3:4:5:6:7:8:9",
                                        "1:2:3:4:5:6:7:8::",
                                        "::1:2:3:4:5:6:7:8",
                                        "1::10000",
                                        "fe80::1%eth0",
                                        "g::",
                                        "1:2:3:4:5:1.2.3.4",
                                        "1:2:3:4:5:6:7:1.2.3.4",
                                        "1::2:3:4:5:6:1.2.3.4.5",
                                        "1.2.3.4:5",
                                        "[::1]",
                                        "1:2:3:4:5:6:7:::"}) {
        CAPTURE(text);
        const auto read = kube::parse_ip(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() ==
              kube::ip_error{kube::ip_errc::not_an_address, 0, static_cast<std::uint32_t>(text.size())});
        CHECK(kube::check_ip(text) == kube::ip_errc::not_an_address);
    }
}

TEST_CASE("strict fields want more") {
    using kube::ip_errc;
    CHECK(kube::is_ip("10.0.0.1"));
    CHECK(kube::is_ip("fe80::1"));
    CHECK(kube::check_ip("10.0.0.01") == ip_errc::leading_zeros);
    CHECK(kube::check_ip("00001::") == ip_errc::leading_zeros);
    CHECK(kube::check_ip("::ffff:1.2.3.04") == ip_errc::leading_zeros);
    CHECK(kube::check_ip("::ffff:1.2.3.4") == ip_errc::mapped);
    CHECK(kube::check_ip("::FFFF:102:304") == ip_errc::mapped);
    CHECK(kube::check_ip("0001::") == ip_errc::not_canonical);
    CHECK(kube::check_ip("FE80::1") == ip_errc::not_canonical);
    CHECK(kube::check_legacy_ip("FE80::1") == ip_errc::none);
    CHECK(kube::check_legacy_ip("::ffff:1.2.3.4") == ip_errc::mapped);
}

TEST_CASE("addresses compare by value, and lose bits beyond a mask") {
    CHECK(*kube::parse_ip("1.2.3.4") == kube::ip_address(1, 2, 3, 4));
    CHECK(*kube::parse_ip("::ffff:1.2.3.4") == kube::ip_address(1, 2, 3, 4));
    CHECK(kube::ip_address(1, 2, 3, 4) != kube::ip_address(1, 2, 3, 5));
    CHECK_FALSE(kube::ip_address().is_v4());
    CHECK(kube::ip_address(1, 2, 3, 4).byte(15) == 4);
    CHECK(kube::ip_address(1, 2, 3, 255).masked(96 + 25) == kube::ip_address(1, 2, 3, 128));
    CHECK(kube::ip_address(1, 2, 3, 255).masked(128) == kube::ip_address(1, 2, 3, 255));
    CHECK(kube::ip_address(1, 2, 3, 255).masked(0) == kube::ip_address());
}
