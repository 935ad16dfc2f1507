// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/default_profile.hpp>

#include <type_traits>

#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("Kubernetes' order and weights") {
    const auto profile = default_profile();
    static_assert(
        std::is_same_v<
            decltype(default_profile()),
            pipeline<scheduling_gates, node_unschedulable, node_name, taint_toleration, node_affinity, node_ports,
                     node_resources_fit, default_preemption, node_resources_balanced_allocation, image_locality>>);
    CHECK(profile.weight<taint_toleration>() == 3);
    CHECK(profile.weight<node_affinity>() == 2);
    CHECK(profile.weight<node_resources_fit>() == 1);
    CHECK(profile.weight<node_resources_balanced_allocation>() == 1);
    CHECK(profile.weight<image_locality>() == 1);
    CHECK(profile.decided == feature_set{feature::host_ports, feature::scheduling_gates});
    CHECK(profile.ignored().empty());
    CHECK(profile.plugin<node_resources_fit>().strategy == least_allocated);
}
