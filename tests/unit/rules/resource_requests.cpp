// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/resource_requests.hpp>

#include "catch.hpp"
#include "objects.hpp"

using objects::container;
using objects::list;
using objects::pod_of;

TEST_CASE("a node's resources become whole numbers") {
    const auto allocatable = list({{"cpu", "1500m"},
                                   {"memory", "1Gi"},
                                   {"pods", "110"},
                                   {"ephemeral-storage", "1k"},
                                   {"example.com/gpu", "1500m"},
                                   {"unknown", "7"}});
    const auto has = kube::to_amounts(allocatable);
    CHECK(has.milli_cpu == 1500);
    CHECK(has.memory == 1 << 30);
    CHECK(has.pods == 110);
    CHECK(has.ephemeral_storage == 1000);
    REQUIRE(has.scalars.size() == 1);
    CHECK(has.scalars[0].name == "example.com/gpu");
    CHECK(has.scalars[0].amount == 2);
}

TEST_CASE("what a pod wants is summed exactly and rounded up once") {
    auto p = pod_of({{"cpu", "500u"}, {"memory", "0.5"}, {"unknown", "1"}, {"ephemeral-storage", "1"}});
    p.spec.containers.push_back(container("second", {{"cpu", "500u"}, {"memory", "0.5"}, {"hugepages-2Mi", "0"}}));
    const auto wanted = kube::wanted_requests(p);
    CHECK(wanted.milli_cpu == 1);
    CHECK(wanted.memory == 1);
    CHECK(wanted.ephemeral_storage == 1);
    REQUIRE(wanted.scalars.size() == 1);
    CHECK(wanted.scalars[0].name == "hugepages-2Mi");
    CHECK(wanted.scalars[0].amount == 0);
    CHECK(kube::wanted_requests(pod_of({{"cpu", "-1"}})).milli_cpu == 0);
}

TEST_CASE("a bound pod counts with and without defaults") {
    auto p = pod_of({{"cpu", "250m"}});
    p.spec.containers.push_back(container("second", {}));
    auto bound = kube::bound_requests(p);
    CHECK(bound.requested.milli_cpu == 250);
    CHECK(bound.requested.memory == 0);
    CHECK(bound.non_zero_milli_cpu == 350);
    CHECK(bound.non_zero_memory == 2 * kube::default_memory_request);

    p.spec.resources.emplace().requests = list({{"memory", "1Gi"}});
    bound = kube::bound_requests(p);
    CHECK(bound.requested.memory == 1 << 30);
    CHECK(bound.non_zero_memory == 1 << 30);
    CHECK(bound.non_zero_milli_cpu == 250);  // some container says it, which is enough here
    CHECK(kube::scored_request(p, "memory") == 2 * kube::default_memory_request);
    CHECK(kube::scored_request(p, "cpu") == 350);
    CHECK(kube::scored_request(p, "example.com/gpu") == 0);

    p.spec.containers[0].resources.requests = kube::nil;
    bound = kube::bound_requests(p);
    CHECK(bound.requested.milli_cpu == 0);
    CHECK(bound.non_zero_milli_cpu == 200);
}
