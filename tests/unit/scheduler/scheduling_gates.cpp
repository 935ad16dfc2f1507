// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/scheduling_gates.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("a pod with gates waits") {
    auto p = objects::pod_of({});
    const scheduling_gates plugin;
    CHECK(plugin.pre_enqueue(p).passes());
    p.spec.scheduling_gates.emplace_back().name = "a";
    CHECK(plugin.pre_enqueue(p) == verdict::unresolvable());
    CHECK(plugin.reason_text(p, 0) == "waiting for scheduling gates: [a]");
    p.spec.scheduling_gates.emplace_back().name = "example.com/b";
    CHECK(plugin.reason_text(p, 0) == "waiting for scheduling gates: [a example.com/b]");
}
