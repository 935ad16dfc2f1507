// SPDX-License-Identifier: Apache-2.0
// Pods a second through the default profile, every node looked at, on nodes of eight labels each, of which one in
// twenty is tainted. Kubernetes' own numbers include an API server; the peer here is `evaluate`, which tells all.
#include <cstddef>
#include <cstdint>
#include <kube/base/list.hpp>
#include <string>

#include <benchmark/benchmark.h>

#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>
#include <kube/scheduler.hpp>

namespace {

using namespace kube::literals;
using namespace kube::scheduler;
using kube::quantity;

snapshot cluster(std::size_t count) {
    snapshot nodes;
    for (std::size_t i = 0; i != count; ++i) {
        kube::node made;
        made.metadata.name = "node-" + std::to_string(i);
        const std::string zone = "zone-" + std::to_string(i % 10);
        made.metadata.labels = {{"kubernetes.io/hostname", made.metadata.name},
                                {"kubernetes.io/os", "linux"},
                                {"kubernetes.io/arch", i % 4 == 0 ? "arm64" : "amd64"},
                                {"topology.kubernetes.io/zone", zone},
                                {"topology.kubernetes.io/region", "region-1"},
                                {"node.kubernetes.io/instance-type", "m" + std::to_string(i % 5)},
                                {"example.com/pool", i % 7 == 0 ? "batch" : "general"},
                                {"example.com/rack", "rack-" + std::to_string(i / 40)}};
        made.status.allocatable["cpu"] = quantity("32"_quantity);
        made.status.allocatable["memory"] = quantity("128Gi"_quantity);
        made.status.allocatable["pods"] = quantity("110"_quantity);
        if (i % 20 == 0) {
            auto& taint = made.spec.taints.emplace_back();
            taint.key = "example.com/dedicated";
            taint.effect = "NoSchedule";
        }
        static_cast<void>(nodes.add_node(made));
    }
    return nodes;
}

kube::pod pod_of(int kind) {
    kube::pod made;
    made.metadata.name = "pod";
    auto& requests = made.spec.containers.emplace_back().resources.requests;
    requests["cpu"] = quantity("100m"_quantity);
    requests["memory"] = quantity("128Mi"_quantity);
    if (kind == 1) {
        made.spec.node_selector["example.com/pool"] = "batch";
    }
    if (kind == 2) {
        auto& affinity = made.spec.affinity.get_or_emplace().node_affinity.get_or_emplace();
        auto& wanted = affinity.required_during_scheduling_ignored_during_execution.emplace()
                           .node_selector_terms.emplace_back()
                           .match_expressions.emplace_back();
        wanted.key = "topology.kubernetes.io/zone";
        wanted.operator_ = "In";
        wanted.values = {"zone-1", "zone-2", "zone-3"};
    }
    return made;
}

/// Each pod stays, so that the next one meets a fuller cluster; what is full is emptied out of the clock's sight.
void place(benchmark::State& state) {
    const auto profile = default_profile();
    snapshot nodes = cluster(static_cast<std::size_t>(state.range(0)));
    const kube::list<kube::pod> queue(100, pod_of(static_cast<int>(state.range(1))));
    kube::list<pod_id> placed;
    pick_random pick{1};
    for (auto _ : state) {
        for (const placement& each : schedule_all(profile, queue, nodes, pick)) {
            placed.push_back(each.pod);
        }
        if (placed.size() > 5 * nodes.size()) {
            state.PauseTiming();
            for (const pod_id each : placed) {
                nodes.remove_pod(each);
            }
            placed.clear();
            state.ResumeTiming();
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(queue.size()));
}

void tell_all(benchmark::State& state) {
    const auto profile = default_profile();
    const snapshot nodes = cluster(static_cast<std::size_t>(state.range(0)));
    const kube::pod wanted = pod_of(static_cast<int>(state.range(1)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluate(profile, wanted, nodes));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

}  // namespace

// The second number: 0 a plain pod, 1 with a nodeSelector, 2 with required node affinity.
BENCHMARK(place)->ArgsProduct({{1'000, 5'000}, {0, 1, 2}})->Unit(benchmark::kMillisecond);
BENCHMARK(tell_all)->ArgsProduct({{1'000, 5'000}, {0, 2}})->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
