// SPDX-License-Identifier: Apache-2.0
// A filter and a score of one's own beside those of Kubernetes.
#include <array>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string_view>

#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>
#include <kube/scheduler.hpp>

using namespace kube::scheduler;
using namespace kube::literals;
using kube::quantity;

/// A pod with the label `team` runs on that team's nodes alone.
struct team_nodes {
    static constexpr std::string_view name = "TeamNodes";

    verdict filter(const auto& wanted, const snapshot& nodes, node_index at) const {
        const auto team = kube::find_label(wanted.metadata.labels, "team");
        return !team || team == find_label(nodes.labels(at), "team") ? verdict::pass() : verdict::unresolvable();
    }
    std::string_view reason_text(reason_code) const { return "node(s) belong to another team"; }
};

/// Nodes that are cheaper are better.
struct cheap_nodes {
    static constexpr std::string_view name = "CheapNodes";

    std::int64_t score(const auto&, const snapshot& nodes, node_index at) const {
        const auto price = find_label(nodes.labels(at), "price");
        return price.value == "low" ? 100 : price.value == "middle" ? 50 : 0;
    }
};

int main() {
    snapshot nodes;
    for (const auto& [name, team, price] :
         {std::array{"anna", "red", "high"}, std::array{"bert", "red", "low"}, std::array{"carl", "blue", "middle"}}) {
        kube::node made{.metadata = {.name = name, .labels = {{"team", team}, {"price", price}}}};
        made.status.allocatable["cpu"] = quantity("4"_quantity);
        made.status.allocatable["memory"] = quantity("8Gi"_quantity);
        made.status.allocatable["pods"] = quantity("110"_quantity);
        if (!nodes.add_node(made)) {
            return 1;
        }
    }

    pipeline profile{team_nodes{}, taint_toleration{}, node_resources_fit{.strategy = most_allocated}, cheap_nodes{}};
    profile.weight<cheap_nodes>(2);

    for (const char* const team : {"red", "blue", "green"}) {
        kube::pod wanted{.metadata = {.name = "web", .labels = {{"team", team}}}};
        wanted.spec.containers.emplace_back().resources.requests["cpu"] = quantity("500m"_quantity);
        const evaluation answer = evaluate(profile, wanted, nodes);
        std::cout << team << ": ";
        for (const node_index best : answer.best) {
            std::cout << nodes.name(best) << ' ';
        }
        std::cout << answer.message() << '\n';
        for (const evaluation::plugin_scores& plugin : answer.scores) {
            std::cout << "  " << plugin.plugin << " x" << plugin.weight << ':';
            for (std::size_t i = 0; i != answer.feasible.size(); ++i) {
                std::cout << ' ' << nodes.name(answer.feasible[i]) << '=' << plugin.normalized[i];
            }
            std::cout << '\n';
        }
    }
}
