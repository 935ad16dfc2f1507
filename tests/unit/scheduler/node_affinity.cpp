// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_affinity.hpp>

#include <kube/base/list.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::node_of;
using objects::pod_of;
using objects::requirement_of;
using objects::term_of;

namespace {

using indices = kube::list<node_index>;

snapshot three_nodes() {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a", {}, {{"zone", "x"}})));
    REQUIRE(nodes.add_node(node_of("b", {}, {{"zone", "y"}})));
    REQUIRE(nodes.add_node(node_of("c", {}, {{"zone", "y"}, {"disk", "ssd"}})));
    return nodes;
}

indices passing(const objects::core::basic_pod<>& p, const snapshot& nodes) {
    const node_affinity plugin;
    const auto made = plugin.prepare(p, nodes);
    indices passed;
    for (node_index n = 0; n != nodes.size(); ++n) {
        if (plugin.filter(made.state, nodes, n).passes()) {
            passed.push_back(n);
        }
    }
    return passed;
}

objects::core::basic_node_selector_requirement<> named(std::initializer_list<std::string_view> names) {
    return requirement_of("metadata.name", "In", names);
}

}  // namespace

TEST_CASE("it is left out only where the pod says nothing") {
    const auto nodes = three_nodes();
    const node_affinity plugin;
    auto p = pod_of({});
    CHECK(plugin.prepare(p, nodes).skip_filter);
    CHECK(plugin.prepare(p, nodes).skip_score);
    p.spec.node_selector = kube::empty;
    CHECK_FALSE(plugin.prepare(p, nodes).skip_filter);
    CHECK(passing(p, nodes).size() == 3);
    objects::affinity_of(p);
    CHECK(plugin.prepare(p, nodes).skip_score);
    objects::affinity_of(p).preferred_during_scheduling_ignored_during_execution = kube::empty;
    CHECK_FALSE(plugin.prepare(p, nodes).skip_score);
}

TEST_CASE("nodes are selected by label, and by required terms") {
    const auto nodes = three_nodes();
    auto p = pod_of({});
    p.spec.node_selector["zone"] = "y";
    CHECK(passing(p, nodes) == indices{1, 2});
    p.spec.node_selector["no such key"] = "y";
    CHECK(passing(p, nodes).empty());
    p.spec.node_selector = kube::nil;
    auto& terms =
        objects::affinity_of(p).required_during_scheduling_ignored_during_execution.emplace().node_selector_terms;
    CHECK(passing(p, nodes).empty());
    terms.push_back(term_of({requirement_of("disk", "DoesNotExist", {}), requirement_of("zone", "NotIn", {"x"})}));
    CHECK(passing(p, nodes) == indices{1});
    terms.push_back(term_of({requirement_of("no such key", "NotIn", {"no such value"})}));
    CHECK(passing(p, nodes) == indices{1});  // a key with blanks is malformed
    terms.push_back(term_of({requirement_of("none", "NotIn", {"none"}), requirement_of("zone", "In", {"x", "z"})}));
    CHECK(passing(p, nodes) == indices{0, 1});
    CHECK(node_affinity::reason_text({}, node_affinity::no_match) ==
          "node(s) didn't match Pod's node affinity/selector");
}

TEST_CASE("terms that name nodes narrow the search") {
    const auto nodes = three_nodes();
    const node_affinity plugin;
    auto p = pod_of({});
    auto& terms =
        objects::affinity_of(p).required_during_scheduling_ignored_during_execution.emplace().node_selector_terms;
    const auto prepared_for = [&](std::initializer_list<objects::core::basic_node_selector_term<>> all) {
        terms = all;
        return plugin.prepare(p, nodes);
    };
    auto made = prepared_for({term_of({}, {named({"c"})}), term_of({}, {named({"a"})})});
    CHECK(made.restricts_nodes);
    CHECK(made.only_nodes == indices{0, 2});
    CHECK_FALSE(made.names_other_nodes);
    made = prepared_for({term_of({}, {named({"c"})}), term_of({}, {named({"d"})})});
    CHECK(made.only_nodes == indices{2});
    CHECK(made.names_other_nodes);
    CHECK_FALSE(prepared_for({term_of({}, {named({"c"})}), term_of({})}).restricts_nodes);
    CHECK_FALSE(prepared_for({}).restricts_nodes);
    CHECK_FALSE(prepared_for({term_of({}, {requirement_of("metadata.name", "NotIn", {"a"})})}).restricts_nodes);
    made = prepared_for({term_of({}, {named({"a"}), named({"b"})})});
    CHECK(made.for_all == verdict::unresolvable(node_affinity::conflicting_terms));
    CHECK(node_affinity::reason_text(made.state, made.for_all.reason) == "pod affinity terms conflict");
    // Two values are malformed in the end, and yet narrow the search.
    made = prepared_for({term_of({}, {named({"a", "b"})})});
    CHECK(made.only_nodes == indices{0, 1});
    CHECK(passing(p, nodes).empty());
}

TEST_CASE("preferred terms score by weight") {
    const auto nodes = three_nodes();
    const node_affinity plugin;
    auto p = pod_of({});
    for (const auto& [weight, zone] : {std::pair{20, "y"}, std::pair{5, "x"}, std::pair{0, "bad value!"}}) {
        auto& made = objects::affinity_of(p).preferred_during_scheduling_ignored_during_execution.emplace_back();
        made.weight = weight;
        made.preference = term_of({requirement_of("zone", "In", {zone})});
    }
    const auto made = plugin.prepare(p, nodes);
    kube::list<std::int64_t> scores;
    for (node_index n = 0; n != 3; ++n) {
        scores.push_back(plugin.score(made.state, nodes, n));
    }
    CHECK(scores == kube::list<std::int64_t>{5, 20, 20});
    plugin.normalize(made.state, scores);
    CHECK(scores == kube::list<std::int64_t>{25, 100, 100});
    CHECK(plugin.prepare_score(made.state, nodes, {}).passes());
}
