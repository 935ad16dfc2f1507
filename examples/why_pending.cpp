// SPDX-License-Identifier: Apache-2.0
// Why is this pod pending? Each node's own answer, and the text that `kubectl describe pod` shows.
#include <iostream>
#include <string_view>

#include <kube/json.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/scheduler.hpp>

namespace {

constexpr std::string_view nodes_json[] = {
    R"({"metadata": {"name": "edge-1"}, "spec": {"unschedulable": true},
        "status": {"allocatable": {"cpu": "8", "memory": "32Gi", "pods": "110"}}})",
    R"({"metadata": {"name": "gpu-1"}, "spec": {"taints": [{"key": "gpu", "effect": "NoSchedule"}]},
        "status": {"allocatable": {"cpu": "32", "memory": "128Gi", "pods": "110"}}})",
    R"({"metadata": {"name": "small-1"},
        "status": {"allocatable": {"cpu": "2", "memory": "4Gi", "pods": "110"}}})",
    R"({"metadata": {"name": "web-1"},
        "status": {"allocatable": {"cpu": "8", "memory": "32Gi", "pods": "110"}}})",
};

constexpr std::string_view running_json = R"({
    "metadata": {"name": "ingress-old"},
    "spec": {"nodeName": "web-1", "priority": 1000, "containers": [
        {"name": "nginx", "ports": [{"containerPort": 443, "hostPort": 443}],
         "resources": {"requests": {"cpu": "1", "memory": "1Gi"}}}]}})";

constexpr std::string_view pending_json = R"({
    "metadata": {"name": "ingress-new"},
    "spec": {"priority": 1000, "containers": [
        {"name": "nginx", "ports": [{"containerPort": 443, "hostPort": 443}],
         "resources": {"requests": {"cpu": "3", "memory": "2Gi"}}}]}})";

}  // namespace

int main() {
    kube::scheduler::snapshot nodes;
    for (const std::string_view text : nodes_json) {
        const auto node = kube::json::decode<kube::node>(text);
        if (!node || !nodes.add_node(*node)) {
            return 1;
        }
    }
    const auto running = kube::json::decode<kube::pod>(running_json);
    auto pending = kube::json::decode<kube::pod>(pending_json);
    if (!running || !pending || !nodes.add_pod(*running)) {
        return 1;
    }

    const auto why = [&] {
        const auto told = kube::scheduler::evaluate(kube::scheduler::default_profile(), *pending, nodes);
        for (kube::scheduler::node_index n = 0; n != nodes.size(); ++n) {
            for (const std::string_view reason : told.reasons(n)) {
                std::cout << nodes.name(n) << ": " << reason << " (" << told.nodes[n].plugin << ")\n";
            }
        }
        std::cout << told.message() << '\n';
        if (told.preemption_helps) {
            std::cout << "Pods of less priority stand in its way; they will be evicted.\n";
        }
    };
    why();

    std::cout << "\nWith more priority:\n";
    pending->spec.priority = 2000;
    why();
}
