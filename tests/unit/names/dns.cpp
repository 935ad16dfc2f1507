// SPDX-License-Identifier: Apache-2.0
#include <kube/names/dns.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("DNS labels") {
    for (const std::string& text : {std::string("a"), std::string("0"), std::string("a--b"), std::string(63, 'a')}) {
        CHECK(kube::is_dns1123_label(text));
    }
    for (const std::string& text :
         {std::string(), std::string("-"), std::string("a-"), std::string("-a"), std::string("A"), std::string("a.b"),
          std::string("a_b"), std::string("a\n"), std::string(64, 'a')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_dns1123_label(text));
    }
}

TEST_CASE("DNS subdomains") {
    for (const std::string& text :
         {std::string("a"), std::string("a.b"), std::string("1.2-3.4"), std::string(253, 'a')}) {
        CHECK(kube::is_dns1123_subdomain(text));
    }
    for (const std::string& text :
         {std::string(), std::string("."), std::string("a."), std::string(".a"), std::string("a..b"),
          std::string("a-.b"), std::string("a.-b"), std::string("A.b"), std::string("a b"), std::string(254, 'a')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_dns1123_subdomain(text));
    }
}
