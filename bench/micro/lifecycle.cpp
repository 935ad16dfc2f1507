// SPDX-License-Identifier: Apache-2.0
// The phase of a pod with three containers, an init container and a sidecar; its conditions; a crash loop of an hour.
// The peer of the phase is the kubelet's rule as one writes it down first: the statuses in a map by their names.
#include <cstdint>
#include <map>
#include <string>

#include <benchmark/benchmark.h>

#include <kube/lifecycle.hpp>
#include <kube/pod.hpp>

namespace {

namespace v1 = kube::api::core::v1;
namespace lifecycle = kube::lifecycle;

v1::pod crash_looping() {
    v1::pod made;
    made.metadata.name = "shop-7d9c5b8f6d-x2x8k";
    made.spec.init_containers.resize(2);
    made.spec.init_containers[0].name = "proxy";
    made.spec.init_containers[0].restart_policy = v1::container_restart_policy::always;
    made.spec.init_containers[1].name = "migrate";
    auto& init = made.status.init_container_statuses;
    init.resize(2);
    init[0].name = "proxy";
    init[0].ready = true;
    init[0].started = true;
    init[0].state.running.emplace();
    init[1].name = "migrate";
    init[1].ready = true;
    init[1].state.terminated.emplace().reason = "Completed";
    auto& statuses = made.status.container_statuses;
    for (const char* name : {"web", "worker", "metrics"}) {
        made.spec.containers.emplace_back().name = name;
        statuses.emplace_back().name = name;
    }
    statuses[0].ready = true;
    statuses[0].state.running.emplace();
    statuses[1].state.waiting.emplace().reason = "CrashLoopBackOff";
    statuses[1].last_state.terminated.emplace().exit_code = 1;
    statuses[2].state.terminated.emplace().exit_code = 137;
    return made;
}

v1::pod_phase naive_phase(const v1::pod& pod) {
    std::map<std::string, v1::container_status> by_name;
    for (const auto& status : pod.status.container_statuses) {
        by_name[status.name] = status;
    }
    for (const auto& status : pod.status.init_container_statuses) {
        by_name[status.name] = status;
    }
    int running = 0;
    for (const auto& container : pod.spec.containers) {
        const auto found = by_name.find(container.name);
        if (found == by_name.end()) {
            return v1::pod_phase::pending;
        }
        const auto& status = found->second;
        if (status.state.waiting && !status.last_state.terminated) {
            return v1::pod_phase::pending;
        }
        running += status.state.running ? 1 : 0;
    }
    return running != 0 || pod.spec.restart_policy != v1::restart_policy::never ? v1::pod_phase::running
                                                                                : v1::pod_phase::failed;
}

void phase_kube(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    for (auto _ : state) {
        auto found = lifecycle::compute_phase(pod);
        if (found != v1::pod_phase::running) {
            state.SkipWithError("not the phase");
            break;
        }
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(phase_kube);

void phase_naive(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    for (auto _ : state) {
        auto found = naive_phase(pod);
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(phase_naive);

void conditions_kube(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    for (auto _ : state) {
        kube::list<v1::pod_condition> made;
        lifecycle::append_conditions(made, pod, pod.status, lifecycle::statuses_init_first(pod.status),
                                     v1::pod_phase::running);
        benchmark::DoNotOptimize(made);
    }
}
BENCHMARK(conditions_kube);

void crash_loop_of_an_hour_kube(benchmark::State& state) {
    for (auto _ : state) {
        lifecycle::crash_backoff backoff;
        kube::time finished(0);
        std::int64_t starts = 0;
        for (std::int64_t second = 0; second != 3600; ++second) {
            if (!backoff.holds_back(finished, kube::time(second))) {
                ++starts;
                finished = kube::time(second);
            }
        }
        benchmark::DoNotOptimize(starts);
    }
}
BENCHMARK(crash_loop_of_an_hour_kube);

}  // namespace
