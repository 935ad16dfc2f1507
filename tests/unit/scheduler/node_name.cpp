// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_name.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("a pod that names a node goes there or nowhere") {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a")));
    REQUIRE(nodes.add_node(objects::node_of("b")));
    auto p = objects::pod_of({});
    const node_name plugin;
    CHECK(plugin.prepare(p, nodes).skip_filter);
    p.spec.node_name = "b";
    auto made = plugin.prepare(p, nodes);
    CHECK_FALSE(made.skip_filter);
    CHECK(plugin.filter(made.state, nodes, 0) == verdict::unresolvable());
    CHECK(plugin.filter(made.state, nodes, 1).passes());
    p.spec.node_name = "c";
    made = plugin.prepare(p, nodes);
    CHECK_FALSE(plugin.filter(made.state, nodes, 1).passes());
    CHECK(plugin.reason_text(0) == "node(s) didn't match the requested node name");
}
