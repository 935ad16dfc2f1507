// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/resource_weight.hpp>

#include <iterator>

#include "catch.hpp"

TEST_CASE("cpu and memory count alike") {
    using kube::scheduler::default_resource_weights;
    REQUIRE(std::size(default_resource_weights) == 2);
    CHECK(default_resource_weights[0].name == "cpu");
    CHECK(default_resource_weights[1].name == "memory");
    CHECK(default_resource_weights[0].weight == default_resource_weights[1].weight);
}
