// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/resource_name.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("resources are told apart by their names") {
    struct {
        const char* name;
        bool native;
        bool extended;
        bool scalar;
        bool pod_level;
    } const cases[] = {
        {"cpu", true, false, false, true},
        {"memory", true, false, false, true},
        {"ephemeral-storage", true, false, false, false},
        {"pods", true, false, false, false},
        {"foo", true, false, false, false},
        {"example.com/gpu", false, true, true, false},
        {"kubernetes.io/x", true, false, true, false},
        {"my.kubernetes.io/x", true, false, true, false},
        {"deviceclass.resource.kubernetes.io/gpu", true, false, true, false},
        {"requests.example.com/gpu", false, false, false, false},
        {"a/b/c", false, false, false, false},
        {"/x", false, false, false, false},
        {"example.com/", false, false, false, false},
        {"Example.com/gpu", false, false, false, false},
        {"hugepages-2Mi", true, false, true, true},
        {"hugepages-", true, false, true, true},
        {"attachable-volumes-aws-ebs", true, false, true, false},
    };
    for (const auto& each : cases) {
        CAPTURE(each.name);
        CHECK(kube::is_native_resource(each.name) == each.native);
        CHECK(kube::is_extended_resource(each.name) == each.extended);
        CHECK(kube::is_scalar_resource(each.name) == each.scalar);
        CHECK(kube::is_pod_level_resource(each.name) == each.pod_level);
    }
}

TEST_CASE("the name of the quota counts against the limit") {
    const std::string name = "/" + std::string(63, 'n');
    const auto domain = [](std::size_t size) {
        std::string text;
        while (text.size() < size) {
            text += text.size() % 50 == 49 ? '.' : 'd';
        }
        return text;
    };
    CHECK(kube::is_extended_resource(domain(253 - 9) + name));
    CHECK_FALSE(kube::is_extended_resource(domain(253 - 8) + name));
    CHECK_FALSE(kube::is_extended_resource("d.e/" + std::string(64, 'n')));
    CHECK_FALSE(kube::is_extended_resource("d/" + std::string(10'000, 'n')));
}
