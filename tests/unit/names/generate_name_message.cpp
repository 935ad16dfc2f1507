// SPDX-License-Identifier: Apache-2.0
#include <kube/names/generate_name_message.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("what Kubernetes says of prefixes of generated names") {
    CHECK(kube::dns1123_label_prefix_message("web-").empty());
    CHECK(kube::dns1123_label_prefix_message("a.b-") == "must not contain dots");
    CHECK(kube::dns1123_label_prefix_message("a.-").empty());
    CHECK(kube::dns1123_label_prefix_message("a.b.c-") == kube::dns1123_label_message("a.b.c"));
    CHECK(kube::dns1123_subdomain_prefix_message("-") == kube::dns1123_subdomain_message("-"));
    CHECK(kube::dns1123_subdomain_prefix_message(std::string(255, 'a') + "-") == "must be no more than 253 characters");
    CHECK(kube::dns1035_label_prefix_message("0-") == kube::dns1035_label_message("a"));
    CHECK(kube::dns1035_label_prefix_message("0a-") == kube::dns1035_label_message("0a"));
}
