// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_resources_fit.hpp>

#include <kube/base/list.hpp>
#include <string>
#include <string_view>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::amounts;
using objects::node_of;
using objects::pod_of;

namespace {

kube::list<std::string> lacks(const node_resources_fit& fit, const snapshot& nodes, amounts requests) {
    const auto p = pod_of(requests);
    const auto state = fit.prepare(p, nodes);
    kube::list<std::string> reasons;
    fit.for_each_reason(state, nodes, 0,
                        [&](reason_code reason) { reasons.push_back(fit.reason_text(state, reason)); });
    kube::list<node_index> candidates{0};
    fit.filter_nodes(state, nodes, candidates);
    CHECK(candidates.empty() == !reasons.empty());
    CHECK(fit.filter(state, nodes, 0).passes() == reasons.empty());
    return reasons;
}

std::int64_t score(const node_resources_fit& fit, const snapshot& nodes, const objects::core::basic_pod<>& p) {
    return fit.score(fit.prepare(p, nodes), nodes, 0);
}

}  // namespace

TEST_CASE("a node lacks what it lacks") {
    using reasons = kube::list<std::string>;
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of(
        "a",
        {{"cpu", "4"}, {"memory", "4Gi"}, {"ephemeral-storage", "1Gi"}, {"pods", "2"}, {"example.com/gpu", "2"}})));
    nodes.add_pod(pod_of({{"cpu", "3"}, {"example.com/gpu", "1"}}), 0);
    const node_resources_fit fit;
    CHECK(lacks(fit, nodes, {}).empty());
    CHECK(lacks(fit, nodes, {{"cpu", "1"}, {"memory", "4Gi"}}).empty());
    CHECK(lacks(fit, nodes, {{"cpu", "1001m"}}) == reasons{"Insufficient cpu"});
    CHECK(lacks(fit, nodes, {{"memory", "4294967297"}, {"ephemeral-storage", "2Gi"}, {"cpu", "9"}}) ==
          reasons{"Insufficient cpu", "Insufficient memory", "Insufficient ephemeral-storage"});
    CHECK(lacks(fit, nodes, {{"example.com/gpu", "2"}}) == reasons{"Insufficient example.com/gpu"});
    CHECK(lacks(fit, nodes, {{"example.com/other", "1"}, {"hugepages-2Mi", "0"}}) ==
          reasons{"Insufficient example.com/other"});
    CHECK(lacks(fit, nodes, {{"unknown", "5"}, {"pods", "5"}}).empty());

    const std::string_view names[] = {"example.com/gpu", "cpu"};
    const std::string_view groups[] = {"example.com"};
    CHECK(lacks({.ignored_resources = names}, nodes, {{"example.com/gpu", "2"}, {"cpu", "2"}}) ==
          reasons{"Insufficient cpu"});
    CHECK(lacks({.ignored_resource_groups = groups}, nodes, {{"example.com/other", "2"}}).empty());

    nodes.add_pod(pod_of({}), 0);
    CHECK(lacks(fit, nodes, {}) == reasons{"Too many pods"});
    CHECK(lacks(fit, nodes, {{"cpu", "2"}}) == reasons{"Too many pods", "Insufficient cpu"});
}

TEST_CASE("what would not fit an empty node cannot be resolved") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a", {{"cpu", "4"}, {"memory", "4Gi"}, {"pods", "1"}})));
    nodes.add_pod(pod_of({{"cpu", "3"}}), 0);
    const node_resources_fit fit;
    const auto says = [&](amounts requests) {
        const auto p = pod_of(requests);
        return fit.filter(fit.prepare(p, nodes), nodes, 0);
    };
    CHECK(says({}) == verdict::unschedulable(node_resources_fit::too_many_pods));
    CHECK(says({{"cpu", "4"}}) == verdict::unschedulable(node_resources_fit::too_many_pods));
    CHECK(says({{"cpu", "4001m"}}).code == status_code::unschedulable_and_unresolvable);
    CHECK(says({{"cpu", "4"}, {"memory", "5Gi"}}).code == status_code::unschedulable_and_unresolvable);
}

TEST_CASE("scores go by what is left, with defaults for what is not said") {
    snapshot nodes;
    REQUIRE(
        nodes.add_node(node_of("a", {{"cpu", "1"}, {"memory", "1000Mi"}, {"pods", "9"}, {"example.com/gpu", "4"}})));
    const node_resources_fit least;
    const node_resources_fit most{.strategy = most_allocated};
    CHECK(score(least, nodes, pod_of({})) == (90 + 80) / 2);
    CHECK(score(most, nodes, pod_of({})) == (10 + 20) / 2);
    CHECK(score(least, nodes, pod_of({{"cpu", "0"}, {"memory", "0"}})) == 100);
    CHECK(score(least, nodes, pod_of({{"cpu", "333m"}, {"memory", "1"}})) == (66 + 99) / 2);
    CHECK(score(least, nodes, pod_of({{"cpu", "2"}, {"memory", "500Mi"}})) == 25);
    CHECK(score(most, nodes, pod_of({{"cpu", "2"}, {"memory", "500Mi"}})) == 75);

    auto whole = pod_of({});
    whole.spec.resources.emplace().requests = objects::list({{"cpu", "1"}});
    CHECK(score(least, nodes, whole) == 85);  // not looked at, as in kube-scheduler

    nodes.add_pod(pod_of({}), 0);
    CHECK(score(least, nodes, pod_of({})) == (80 + 60) / 2);

    const resource_weight gpu[] = {{"example.com/gpu", 3}, {"cpu", 1}, {"example.com/none", 5}};
    const node_resources_fit weighted{.resources = gpu};
    CHECK(score(weighted, nodes, pod_of({{"cpu", "0"}, {"example.com/gpu", "1"}})) == (3 * 75 + 90) / 4);
    CHECK(score(weighted, nodes, pod_of({{"cpu", "0"}})) == 90);
    CHECK(score({.resources = std::span(gpu).subspan(2)}, nodes, pod_of({})) == 0);
    CHECK(weighted.prepare_score({}, nodes, {}).passes());
    CHECK(node_resources_fit{.resources = {}}.prepare_score({}, nodes, {}).code == status_code::error);
}

TEST_CASE("numbers beyond all measure wrap around, as Go's do") {
    using namespace kube::scheduler::detail;
    CHECK(wrap_add(INT64_MAX, 1) == INT64_MIN);
    CHECK(wrap_sub(INT64_MIN, 1) == INT64_MAX);
    CHECK(wrap_div(INT64_MIN, -1) == INT64_MIN);
    CHECK(wrap_mul(INT64_MAX, 100) == -100);
    CHECK(allocation_score(least_allocated, 0, INT64_MAX) == 0);
    CHECK(allocation_score(least_allocated, 0, 92'233'720'368'547'758) == 100);
    CHECK(allocation_score(least_allocated, -1, -1) == 0);
    CHECK(allocation_score(least_allocated, 5, 5) == 0);
    CHECK(allocation_score(least_allocated, 6, 5) == 0);
    CHECK(allocation_score(most_allocated, 6, 5) == 100);
}
