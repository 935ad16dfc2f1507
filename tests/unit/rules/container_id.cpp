// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/container_id.hpp>

#include <kube/rules/message.hpp>

#include "catch.hpp"

TEST_CASE("a container's id has two parts") {
    CHECK(kube::parse_container_id("containerd://4f5c") == kube::container_id{"containerd", "4f5c"});
    CHECK(kube::parse_container_id("\"\"cri-o://4f5c\"") == kube::container_id{"cri-o", "4f5c"});
    CHECK(kube::parse_container_id("a\"://\"b") == kube::container_id{"a\"", "\"b"});
    CHECK(kube::parse_container_id("a:////") == kube::container_id{"a", "//"});
    CHECK(kube::parse_container_id("a:://b") == kube::container_id{"a:", "b"});
    CHECK(kube::parse_container_id("://")->empty());
    CHECK_FALSE(kube::parse_container_id("a://")->empty());
    CHECK_FALSE(kube::parse_container_id("://b")->empty());
    for (const char* none : {"", "\"", "\"\"", "4f5c", "a:/b", "a//b", "a://b://c", "a://://"}) {
        CAPTURE(none);
        CHECK_FALSE(kube::parse_container_id(none).has_value());
    }
}

TEST_CASE("a container's id as a text") {
    CHECK(to_string(kube::container_id{"containerd", "4f5c"}) == "containerd://4f5c");
    CHECK(to_string(kube::container_id{}) == "://");
    CHECK(kube::container_id_message("\"x\n") == R"(invalid container ID: "\"x\n")");
}
