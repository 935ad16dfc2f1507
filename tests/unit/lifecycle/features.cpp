// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/features.hpp>

#include "catch.hpp"

TEST_CASE("features are those of v1.36 unless said otherwise") {
    constexpr kube::lifecycle::features gates;
    CHECK(gates.container_restart_rules);
    CHECK(gates.restart_all_containers_on_container_exits);
    CHECK(gates.pod_observed_generation_tracking);
    CHECK(gates.kubelet_crash_loop_back_off_max);
    CHECK_FALSE(gates.reduce_default_crash_loop_back_off_decay);
    CHECK(gates.pod_ready_to_start_containers_condition);
    CHECK(gates != kube::lifecycle::features{.container_restart_rules = false});
}
