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

TEST_CASE("DNS labels that begin with a letter") {
    for (const std::string& text : {std::string("a"), std::string("a-0"), std::string(63, 'a')}) {
        CHECK(kube::is_dns1035_label(text));
    }
    for (const std::string& text : {std::string(), std::string("0a"), std::string("-a"), std::string("a-"),
                                    std::string("a.b"), std::string("A"), std::string(64, 'a')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_dns1035_label(text));
    }
}

TEST_CASE("wildcards before a subdomain") {
    for (const std::string& text : {std::string("*.a"), std::string("*.a.b"), "*." + std::string(251, 'a')}) {
        CHECK(kube::is_wildcard_dns1123_subdomain(text));
    }
    for (const std::string& text :
         {std::string(), std::string("*"), std::string("*."), std::string("a.b"), std::string("*a"),
          std::string("*.*.a"), std::string("*..a"), std::string("a.*"), "*." + std::string(252, 'a')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_wildcard_dns1123_subdomain(text));
    }
}

TEST_CASE("subdomains with letters of either case") {
    for (const std::string& text : {std::string("A"), std::string("a.B-c"), std::string("\u212A"),
                                    std::string("a-\u017F.b"), std::string(253, 'A')}) {
        CAPTURE(text);
        CHECK(kube::is_dns1123_subdomain_caseless(text));
    }
    for (const std::string& text : {std::string(), std::string("-A"), std::string("A-"), std::string("a..b"),
                                    std::string("a.-b"), std::string("a-.b"), std::string("\xC5"),
                                    std::string("\xE2\x84"), std::string("\u00E9"), std::string(254, 'A')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_dns1123_subdomain_caseless(text));
    }
}

TEST_CASE("subdomains with underscores") {
    for (const std::string& text :
         {std::string("a"), std::string("_a"), std::string("a_b"), std::string("a__-b"), std::string("_a._b.c")}) {
        CAPTURE(text);
        CHECK(kube::is_dns1123_subdomain_with_underscore(text));
    }
    for (const std::string& text :
         {std::string(), std::string("_"), std::string("__a"), std::string("_-a"), std::string("a_"),
          std::string("a_.b"), std::string("-a"), std::string("_.a"), std::string("A"), std::string(254, 'a')}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_dns1123_subdomain_with_underscore(text));
    }
}
