// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_resources_balanced_allocation.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

namespace {

using balanced = node_resources_balanced_allocation;

/// On a node of 10 CPUs and 100 bytes.
std::int64_t score_of(objects::amounts used, objects::amounts wanted, const balanced& plugin = {}) {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a", {{"cpu", "10"}, {"memory", "100"}, {"ephemeral-storage", "10"}})));
    nodes.add_pod(objects::pod_of(used), 0);
    const auto made = plugin.prepare(objects::pod_of(wanted), nodes);
    REQUIRE_FALSE(made.skip_score);
    const kube::list<node_index> all{0};
    kube::list<std::int64_t> scores(1);
    plugin.score_nodes(made.state, nodes, all, scores);
    CHECK(plugin.score(made.state, nodes, 0) == scores[0]);
    return scores[0];
}

}  // namespace

TEST_CASE("75 where the pod makes no difference, up to 100 where it evens out") {
    CHECK(score_of({}, {{"cpu", "1"}, {"memory", "10"}}) == 75);
    CHECK(score_of({{"cpu", "5"}}, {{"memory", "50"}}) == 87);     // 75 becomes 100
    CHECK(score_of({{"cpu", "10"}}, {{"memory", "100"}}) == 100);  // 50 becomes 100
    CHECK(score_of({}, {{"cpu", "10"}}) == 50);
    CHECK(score_of({}, {{"cpu", "5"}}) == 62);                                // 25 / 2, cut
    CHECK(score_of({{"cpu", "6"}, {"memory", "40"}}, {{"cpu", "1"}}) == 72);  // 90 becomes 85
    CHECK(score_of({{"cpu", "100"}}, {{"memory", "10"}}) == 77);              // no part is more than all
}

TEST_CASE("a node that has nothing of a resource is even") {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a", {{"cpu", "1"}})));
    const balanced plugin;
    const auto made = plugin.prepare(objects::pod_of({{"cpu", "1"}, {"memory", "1"}}), nodes);
    const kube::list<node_index> all{0};
    kube::list<std::int64_t> scores(1);
    plugin.score_nodes(made.state, nodes, all, scores);
    CHECK(scores[0] == 75);
    CHECK(plugin.score(made.state, nodes, 0) == 75);
}

TEST_CASE("a pod that asks for nothing is not scored") {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a")));
    const balanced plugin;
    CHECK(plugin.prepare(objects::pod_of({}), nodes).skip_score);
    CHECK(plugin.prepare(objects::pod_of({{"cpu", "0"}, {"ephemeral-storage", "1"}}), nodes).skip_score);
    CHECK_FALSE(plugin.prepare(objects::pod_of({{"memory", "1"}}), nodes).skip_score);
    auto p = objects::pod_of({});
    p.spec.resources.emplace().requests = objects::list({{"cpu", "1"}});
    CHECK_FALSE(plugin.prepare(p, nodes).skip_score);
}

TEST_CASE("other resources can be balanced") {
    const resource_weight three[] = {{"cpu", 1}, {"memory", 1}, {"ephemeral-storage", 1}};
    const balanced plugin{three};
    // 1, 0 and 0 deviate by the root of 2/9: 52 is left of 100.
    CHECK(score_of({}, {{"cpu", "10"}}, plugin) == 51);
    CHECK(score_of({{"cpu", "10"}}, {{"memory", "100"}, {"ephemeral-storage", "10"}}, plugin) == 99);
    const resource_weight one[] = {{"memory", 1}};
    CHECK(score_of({}, {{"memory", "100"}}, balanced{one}) == 75);
    const resource_weight unknown[] = {{"cpu", 1}, {"memory", 1}, {"example.com/gpu", 1}};
    CHECK(score_of({{"cpu", "5"}}, {{"memory", "50"}, {"example.com/gpu", "1"}}, balanced{unknown}) == 87);
    CHECK(balanced{{}}.prepare(objects::pod_of({{"cpu", "1"}}), snapshot{}).skip_score);
}
