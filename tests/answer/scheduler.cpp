// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/json.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/scheduler.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

namespace scheduler = kube::scheduler;

/// The nodes and pods of a request; `problem` tells what is not taken.
struct cluster {
    scheduler::snapshot nodes;
    std::string problem;

    void add_nodes(std::string_view json) {
        for (const std::string_view text : elements_of(json)) {
            const auto node = kube::json::decode<kube::node>(text);
            if (!node) {
                problem = "input: " + message(node.error());
            } else if (!nodes.add_node(*node)) {
                problem = "two nodes of one name";
            }
        }
    }
    std::vector<kube::pod> read_pods(std::string_view json) {
        std::vector<kube::pod> made;
        for (const std::string_view text : elements_of(json)) {
            auto pod = kube::json::decode<kube::pod>(text);
            if (!pod) {
                problem = "input: " + message(pod.error());
                break;
            }
            made.push_back(*std::move(pod));
        }
        return made;
    }
    void add_pods(std::string_view json) {
        for (const std::string_view text : elements_of(json)) {
            const auto pod = kube::json::decode<kube::pod>(text);
            if (!pod) {
                problem = "input: " + message(pod.error());
            } else if (const auto at = nodes.find_node(pod->spec.node_name); at == scheduler::no_node) {
                problem = "a bound pod without its node";
            } else {
                nodes.add_pod(*pod, at);
            }
        }
    }
};

std::string number(std::int64_t value) { return std::to_string(value); }

/// A column of all resources at one node; those of which there is nothing are left out, but for the first three.
template <class Column>
std::string resources(const scheduler::snapshot& nodes, scheduler::node_index at, Column column) {
    object_out made;
    for (scheduler::resource_index i = 0; i != nodes.resource_count(); ++i) {
        const std::int64_t amount = (nodes.*column)(i)[at];
        if (i < 3 || amount != 0) {
            made.text(nodes.resource_name(i), number(amount));
        }
    }
    return made.json();
}

reply node_info(const object_in& in) {
    cluster from;
    from.add_nodes("[" + std::string(in.raw("node")) + "]");
    if (!from.problem.empty()) {
        return unsupported(from.problem);
    }
    for (const std::string_view text : elements_of(in.raw("pods"))) {
        const auto pod = kube::json::decode<kube::pod>(text);
        if (!pod) {
            return unsupported("input: " + message(pod.error()));
        }
        from.nodes.add_pod(*pod, 0);
    }
    const scheduler::snapshot& nodes = from.nodes;
    std::vector<std::string> ports;
    for (const auto& each : nodes.used_ports().uses(0)) {
        ports.push_back(std::string(nodes.used_ports().text(each.what.ip)) + " " +
                        std::string(nodes.used_ports().text(each.what.protocol)) + " " +
                        std::to_string(each.what.port));
    }
    std::sort(ports.begin(), ports.end());
    return out(object_out()
                   .raw("usedPorts", to_json(ports))
                   .raw("requested", resources(nodes, 0, &scheduler::snapshot::requested))
                   .raw("allocatable", resources(nodes, 0, &scheduler::snapshot::allocatable))
                   .raw("nonZeroRequested",
                        object_out()
                            .text("cpu", number(nodes.non_zero_requested(scheduler::cpu_resource)[0]))
                            .text("memory", number(nodes.non_zero_requested(scheduler::memory_resource)[0]))
                            .json())
                   .integer("pods", nodes.pods(0))
                   .integer("allowedPods", nodes.allowed_pods(0)));
}

std::string_view code_name(scheduler::status_code code) {
    switch (code) {
    case scheduler::status_code::success: return "Success";
    case scheduler::status_code::error: return "Error";
    case scheduler::status_code::unschedulable: return "Unschedulable";
    case scheduler::status_code::unschedulable_and_unresolvable: return "UnschedulableAndUnresolvable";
    case scheduler::status_code::skip: return "Skip";
    default: return "";
    }
}

std::string status(scheduler::status_code code, std::string_view plugin, std::vector<std::string> reasons) {
    std::sort(reasons.begin(), reasons.end());
    return object_out().text("code", code_name(code)).text("plugin", plugin).raw("reasons", to_json(reasons)).json();
}

reply evaluate(const object_in& in) {
    cluster from;
    from.add_nodes(in.raw("nodes"));
    from.add_pods(in.raw("pods"));
    const auto pod = kube::json::decode<kube::pod>(in.raw("pod"));
    if (!pod || !from.problem.empty()) {
        return unsupported(pod ? from.problem : "input: " + message(pod.error()));
    }
    const scheduler::snapshot& nodes = from.nodes;
    auto profile = scheduler::default_profile();
    const auto balanced = in.texts("balancedResources");
    std::vector<scheduler::resource_weight> resources;
    if (balanced) {
        for (const std::string& name : *balanced) {
            resources.push_back({name, 1});
        }
        profile.plugin<scheduler::node_resources_balanced_allocation>().resources = resources;
    }
    const scheduler::evaluation told = scheduler::evaluate(profile, *pod, nodes);
    if (told.outcome == scheduler::schedule_errc::unsupported) {
        return unsupported(told.message());
    }
    std::vector<std::string> preenqueue_reasons;
    if (!told.preenqueue_message.empty()) {
        preenqueue_reasons.push_back(told.preenqueue_message);
    }
    std::vector<std::string> prefilter_reasons;
    if (!told.prefilter_message.empty()) {
        prefilter_reasons.push_back(told.prefilter_message);
    }
    object_out filter;
    for (std::size_t n = 0; n != told.nodes.size(); ++n) {
        const auto& node = told.nodes[n];
        if (node.looked_at) {
            const auto reasons = told.reasons(static_cast<scheduler::node_index>(n));
            filter.raw(nodes.name(static_cast<scheduler::node_index>(n)),
                       status(node.code, node.plugin, std::vector<std::string>(reasons.begin(), reasons.end())));
        }
    }
    object_out scores;
    for (const auto& plugin : told.scores) {
        object_out of_nodes;
        for (std::size_t i = 0; i != told.feasible.size(); ++i) {
            of_nodes.raw(nodes.name(told.feasible[i]),
                         object_out().integer("raw", plugin.raw[i]).integer("normalized", plugin.normalized[i]).json());
        }
        scores.raw(plugin.plugin, of_nodes.json());
    }
    object_out totals;
    for (std::size_t i = 0; i != told.totals.size(); ++i) {
        totals.integer(nodes.name(told.feasible[i]), told.totals[i]);
    }
    std::vector<std::string> best;
    for (const scheduler::node_index n : told.best) {
        best.emplace_back(nodes.name(n));
    }
    return out(object_out()
                   .raw("preenqueue", status(told.preenqueue_code, told.preenqueue_plugin, preenqueue_reasons))
                   .raw("prefilter", status(told.prefilter_code, told.prefilter_plugin, prefilter_reasons))
                   .raw("filter", filter.json())
                   .raw("scores", scores.json())
                   .raw("totals", totals.json())
                   .raw("best", to_json(best))
                   .text("error", told.message()));
}

reply sequence(const object_in& in) {
    cluster from;
    from.add_nodes(in.raw("nodes"));
    from.add_pods(in.raw("pods"));
    const std::vector<kube::pod> pending = from.read_pods(in.raw("pending"));
    if (!from.problem.empty()) {
        return unsupported(from.problem);
    }
    std::string placements = "[";
    // All at once, on a copy; what went wrong is told by `evaluate`, from the nodes as they are before a pod is placed.
    scheduler::snapshot together = from.nodes;
    const auto placed = scheduler::schedule_all(scheduler::default_profile(), pending, together);
    for (const std::size_t place : scheduler::queue_order(pending)) {
        const kube::pod& pod = pending[place];
        object_out placement;
        placement.text("pod", pod.metadata.name);
        if (placed[place].node == scheduler::no_node) {
            const scheduler::evaluation told = scheduler::evaluate(scheduler::default_profile(), pod, from.nodes);
            if (told.outcome == scheduler::schedule_errc::unsupported) {
                return unsupported(told.message());
            }
            placement.text("error", told.message());
        } else {
            from.nodes.add_pod(pod, placed[place].node);
            placement.text("node", from.nodes.name(placed[place].node));
        }
        placements += placements.size() == 1 ? "" : ",";
        placements += placement.json();
    }
    return out(object_out().raw("placements", placements + "]"));
}

/// Places the pending pods, and takes them away again.
std::function<std::uint64_t()> prepare_run(const object_in& in) {
    cluster from;
    from.add_nodes(in.raw("nodes"));
    from.add_pods(in.raw("pods"));
    std::vector<kube::pod> pending = from.read_pods(in.raw("pending"));
    if (!from.problem.empty()) {
        return {};
    }
    return [nodes = std::move(from.nodes), pending = std::move(pending)]() mutable -> std::uint64_t {
        std::uint64_t checksum = 0;
        const auto placed = scheduler::schedule_all(scheduler::default_profile(), pending, nodes);
        for (const std::size_t place : scheduler::queue_order(pending)) {
            if (const scheduler::placement& each = placed[place]; each.node != scheduler::no_node) {
                checksum = checksum * 31 + each.node;
                nodes.remove_pod(each.pod);
            }
        }
        return checksum;
    };
}

reply run(const object_in&) { return unsupported("bench.scheduler.run without --bench"); }

constexpr op ops[] = {
    {"scheduler.node_info", node_info},
    {"scheduler.evaluate", evaluate},
    {"scheduler.sequence", sequence},
    {"bench.scheduler.run", run, prepare_run},
};

}  // namespace

std::span<const op> scheduler_ops() { return ops; }

}  // namespace answer
