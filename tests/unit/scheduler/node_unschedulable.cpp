// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_unschedulable.hpp>

#include <kube/base/list.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("a cordoned node takes pods that tolerate it") {
    snapshot nodes;
    auto cordoned = objects::node_of("a");
    cordoned.spec.unschedulable = true;
    REQUIRE(nodes.add_node(cordoned));
    REQUIRE(nodes.add_node(objects::node_of("b")));
    auto p = objects::pod_of({});
    const node_unschedulable plugin;
    CHECK_FALSE(plugin.prepare(p, nodes).skip_filter);
    CHECK(plugin.filter({}, nodes, 0) == verdict::unresolvable());
    CHECK(plugin.filter({}, nodes, 1).passes());
    kube::list<node_index> candidates{0, 1};
    plugin.filter_nodes({}, nodes, candidates);
    CHECK(candidates == kube::list<node_index>{1});
    CHECK(plugin.reason_text(0) == "node(s) were unschedulable");

    p.spec.tolerations.push_back(objects::toleration_of("node.kubernetes.io/unschedulable", "Exists", "", "NoExecute"));
    CHECK_FALSE(plugin.prepare(p, nodes).skip_filter);
    p.spec.tolerations.push_back(
        objects::toleration_of("node.kubernetes.io/unschedulable", "Exists", "", "NoSchedule"));
    CHECK(plugin.prepare(p, nodes).skip_filter);
}
