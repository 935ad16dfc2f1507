// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_ports.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("a port of a node is given once") {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a")));
    REQUIRE(nodes.add_node(objects::node_of("b")));
    auto p = objects::pod_of({});
    const node_ports plugin;
    CHECK(plugin.prepare(p, nodes).skip_filter);
    auto& port = p.spec.containers[0].ports.emplace_back();
    port.container_port = 8080;
    CHECK(plugin.prepare(p, nodes).skip_filter);
    port.host_port = 80;
    const auto passes = [&](node_index n) {
        const auto made = plugin.prepare(p, nodes);
        CHECK_FALSE(made.skip_filter);
        return plugin.filter(made.state, nodes, n).passes();
    };
    CHECK(passes(0));
    const pod_id holder = nodes.add_pod(p, 0);
    CHECK_FALSE(passes(0));
    CHECK(passes(1));
    CHECK(plugin.filter(plugin.prepare(p, nodes).state, nodes, 0) == verdict::unschedulable());
    p.spec.containers[0].ports[0].protocol = "UDP";
    CHECK(passes(0));
    p.spec.containers[0].ports.emplace_back().host_port = 80;
    CHECK_FALSE(passes(0));
    nodes.remove_pod(holder);
    CHECK(passes(0));
    CHECK(plugin.reason_text(0) == "node(s) didn't have free ports for the requested pod ports");
}
