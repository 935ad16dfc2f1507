// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/default_preemption.hpp>

#include <string>

#include <kube/scheduler/default_profile.hpp>
#include <kube/scheduler/evaluate.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::node_of;
using objects::pod_of;

namespace {

objects::core::basic_pod<> with_priority(std::int32_t priority, objects::amounts requests) {
    auto made = pod_of(requests);
    made.spec.priority = priority;
    return made;
}

}  // namespace

TEST_CASE("pods of less priority could go") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    REQUIRE(nodes.add_node(node_of("b")));
    nodes.add_pod(with_priority(5, {{"cpu", "3"}}), 0);
    nodes.add_pod(with_priority(5, {{"cpu", "3"}}), 1);
    const auto told = [&](const auto& p) { return evaluate(default_profile(), p, nodes); };
    const std::string lacking = "0/2 nodes are available: 2 Insufficient cpu.";

    CHECK(told(with_priority(5, {{"cpu", "2"}})).message() ==
          lacking + " preemption: 0/2 nodes are available: 2 No preemption victims found for incoming pod.");
    const evaluation better = told(with_priority(6, {{"cpu", "2"}}));
    CHECK(better.preemption_helps);
    CHECK(better.message() == lacking);
    CHECK(better.best.empty());

    auto modest = with_priority(6, {{"cpu", "2"}});
    modest.spec.preemption_policy.emplace("Never");
    CHECK(told(modest).message() == lacking + " preemption: not eligible due to preemptionPolicy=Never.");
    modest.spec.preemption_policy = "PreemptLowerPriority";
    CHECK(told(modest).preemption_helps);
    CHECK(told(with_priority(6, {{"cpu", "5"}})).message() ==
          lacking + " preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.");

    // What is refused after the eviction counts with the reasons of then.
    nodes.add_pod(with_priority(7, {{"cpu", "1"}}), 1);
    nodes.remove_pod(0);
    nodes.add_pod(with_priority(7, {{"cpu", "1"}}), 0);
    CHECK(told(with_priority(6, {{"cpu", "4"}})).message() ==
          lacking +
              " preemption: 0/2 nodes are available: 1 Insufficient cpu, 1 No preemption victims found for incoming "
              "pod.");
}

TEST_CASE("pods that say no priority have none") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    nodes.add_pod(pod_of({{"cpu", "3"}}), 0);
    CHECK_FALSE(evaluate(default_profile(), pod_of({{"cpu", "2"}}), nodes).preemption_helps);
    CHECK(evaluate(default_profile(), with_priority(1, {{"cpu", "2"}}), nodes).preemption_helps);
    nodes.add_pod(with_priority(-1, {{"cpu", "1"}}), 0);
    CHECK(evaluate(default_profile(), pod_of({{"cpu", "1"}}), nodes).preemption_helps);
}

TEST_CASE("where the pod is rejected before any node, nothing helps") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    auto p = with_priority(6, {});
    objects::affinity_of(p).required_during_scheduling_ignored_during_execution.emplace().node_selector_terms = {
        objects::term_of({}, {objects::requirement_of("metadata.name", "In", {"a"}),
                              objects::requirement_of("metadata.name", "In", {"b"})})};
    CHECK(evaluate(default_profile(), p, nodes).message() ==
          "0/1 nodes are available: pod affinity terms conflict. preemption: 0/1 nodes are available: 1 Preemption is "
          "not helpful for scheduling.");
}

TEST_CASE("a port that two pods hold is free when one is evicted, as in kube-scheduler") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    auto p = with_priority(0, {});
    p.spec.containers[0].ports.emplace_back().host_port = 80;
    nodes.add_pod(p, 0);
    p.spec.priority = 9;
    nodes.add_pod(p, 0);
    p.spec.priority = 5;
    CHECK(evaluate(default_profile(), p, nodes).preemption_helps);
    nodes.remove_pod(0);
    CHECK_FALSE(evaluate(default_profile(), p, nodes).preemption_helps);
}
