// SPDX-License-Identifier: Apache-2.0
#include <kube/names/generate_name.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("prefixes of generated names") {
    CHECK(kube::is_dns1123_label_prefix("web-"));
    CHECK(kube::is_dns1123_label_prefix("web"));
    CHECK(kube::is_dns1035_label_prefix("web-"));
    CHECK(kube::is_dns1123_subdomain_prefix("a.web-"));
    CHECK_FALSE(kube::is_dns1123_label_prefix("-"));
    CHECK_FALSE(kube::is_dns1123_label_prefix("Web-"));
    CHECK_FALSE(kube::is_dns1035_label_prefix("0web-"));
    // The byte before the hyphen does not count.
    CHECK(kube::is_dns1123_label_prefix("web--"));
    CHECK(kube::is_dns1123_subdomain_prefix("web.-"));
    CHECK_FALSE(kube::is_dns1123_subdomain_prefix("web."));
}

TEST_CASE("prefixes of generated names are as long as names, and a hyphen") {
    CHECK(kube::is_dns1123_label_prefix(std::string(63, 'a') + "-"));
    CHECK_FALSE(kube::is_dns1123_label_prefix(std::string(64, 'a')));
    CHECK_FALSE(kube::is_dns1123_label_prefix(std::string(64, 'a') + "-"));
    CHECK(kube::is_dns1123_subdomain_prefix(std::string(253, 'a') + "-"));
    CHECK_FALSE(kube::is_dns1123_subdomain_prefix(std::string(254, 'a')));
    CHECK_FALSE(kube::is_dns1123_subdomain_prefix(std::string(254, 'a') + "-"));
    CHECK_FALSE(kube::is_dns1123_subdomain_prefix(std::string(255, 'a') + "-"));
    CHECK_FALSE(kube::is_dns1123_subdomain_prefix(std::string(5'000, 'a') + "-"));
}
