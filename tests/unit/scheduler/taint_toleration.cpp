// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/taint_toleration.hpp>

#include <kube/base/list.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::taint_of;

TEST_CASE("hard taints refuse, soft ones count against a node") {
    snapshot nodes;
    auto clean = objects::node_of("clean");
    auto hard = objects::node_of("hard");
    hard.spec.taints = {taint_of("k", "v", "NoSchedule"), taint_of("l", "", "PreferNoSchedule")};
    auto soft = objects::node_of("soft");
    soft.spec.taints = {taint_of("l", "", "PreferNoSchedule"), taint_of("m", "", "PreferNoSchedule"),
                        taint_of("n", "", "Odd")};
    auto evicting = objects::node_of("evicting");
    evicting.spec.taints = {taint_of("k", "v", "NoExecute")};
    for (const auto& each : {clean, hard, soft, evicting}) {
        REQUIRE(nodes.add_node(each));
    }
    const taint_toleration plugin;
    auto p = objects::pod_of({});
    const auto passing = [&] {
        const auto made = plugin.prepare(p, nodes);
        kube::list<node_index> candidates{0, 1, 2, 3};
        plugin.filter_nodes(made.state, nodes, candidates);
        kube::list<node_index> single;
        for (node_index n = 0; n != 4; ++n) {
            if (plugin.filter(made.state, nodes, n).passes()) {
                single.push_back(n);
            }
        }
        CHECK(candidates == single);
        return single;
    };
    const auto scores = [&] {
        const auto made = plugin.prepare(p, nodes);
        CHECK_FALSE(made.skip_score);
        kube::list<std::int64_t> all;
        for (node_index n = 0; n != 4; ++n) {
            all.push_back(plugin.score(made.state, nodes, n));
        }
        return all;
    };
    using indices = kube::list<node_index>;
    CHECK(passing() == indices{0, 2});
    CHECK(scores() == kube::list<std::int64_t>{0, 1, 2, 0});
    p.spec.tolerations.push_back(objects::toleration_of("k", "Equal", "v", "NoSchedule"));
    CHECK(passing() == indices{0, 1, 2});
    p.spec.tolerations.push_back(objects::toleration_of("l", "Exists", "", "NoSchedule"));
    CHECK(scores() == kube::list<std::int64_t>{0, 1, 2, 0});
    p.spec.tolerations.push_back(objects::toleration_of("", "Exists", "", ""));
    CHECK(passing() == indices{0, 1, 2, 3});
    CHECK(scores() == kube::list<std::int64_t>{0, 0, 0, 0});
    kube::list<std::int64_t> normalized{0, 1, 2};
    plugin.normalize({}, normalized);
    CHECK(normalized == kube::list<std::int64_t>{100, 50, 0});
    CHECK(plugin.reason_text(0) == "node(s) had untolerated taint(s)");
}
