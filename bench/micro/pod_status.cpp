// SPDX-License-Identifier: Apache-2.0
// The STATUS of a pod with three containers and two init containers, and the table of 1,000 of them. The peer is
// kubectl's rule as one writes it down: a map of the init containers, and a reason that is a string at every step.
#include <cstdint>
#include <map>
#include <string>

#include <benchmark/benchmark.h>

#include <kube/kubectl.hpp>
#include <kube/pod.hpp>
#include <kube/status.hpp>

namespace {

namespace v1 = kube::api::core::v1;

constexpr kube::time now(1'700'000'000);

v1::pod crash_looping() {
    v1::pod made;
    made.metadata.name = "shop-7d9c5b8f6d-x2x8k";
    made.metadata.creation_timestamp = kube::time(now.unix_seconds() - 5 * 86'400);
    made.spec.init_containers.resize(2);
    made.spec.init_containers[0].name = "proxy";
    made.spec.init_containers[0].restart_policy = v1::container_restart_policy::always;
    made.spec.init_containers[1].name = "migrate";
    made.spec.containers.resize(3);
    made.status.phase = v1::pod_phase::running;
    auto& init = made.status.init_container_statuses;
    init.resize(2);
    init[0].name = "proxy";
    init[0].ready = true;
    init[0].started = true;
    init[0].state.running.emplace();
    init[1].name = "migrate";
    init[1].state.terminated.emplace().reason = "Completed";
    auto& statuses = made.status.container_statuses;
    statuses.resize(3);
    statuses[0].ready = true;
    statuses[0].state.running.emplace();
    statuses[1].state.waiting.emplace().reason = "CrashLoopBackOff";
    statuses[1].restart_count = 7;
    statuses[1].last_state.terminated.emplace().finished_at = kube::time(now.unix_seconds() - 100);
    statuses[2].state.terminated.emplace().exit_code = 137;
    made.status.conditions.resize(4);
    made.status.conditions[0].type = "Initialized";
    made.status.conditions[0].status = v1::condition_status::true_;
    made.status.conditions[1].type = "Ready";
    made.status.conditions[2].type = "ContainersReady";
    made.status.conditions[3].type = "PodScheduled";
    return made;
}

std::string naive_end(const v1::container_state_terminated& end) {
    return !end.reason.empty() ? end.reason
           : end.signal != 0   ? "Signal:" + std::to_string(end.signal)
                               : "ExitCode:" + std::to_string(end.exit_code);
}

bool naive_condition(const v1::pod& pod, const std::string& type) {
    for (const auto& condition : pod.status.conditions) {
        if (condition.type == type) {
            return condition.status == "True";
        }
    }
    return false;
}

std::string naive_status(const v1::pod& pod) {
    std::string reason(pod.status.reason.empty() ? std::string(pod.status.phase.text()) : pod.status.reason);
    for (const auto& condition : pod.status.conditions) {
        if (condition.type == "PodScheduled" && condition.reason == "SchedulingGated") {
            reason = condition.reason;
        }
    }
    std::map<std::string, const v1::container*> init;
    for (const auto& container : pod.spec.init_containers) {
        init[container.name] = &container;
    }
    bool initializing = false;
    int index = 0;
    for (const auto& status : pod.status.init_container_statuses) {
        const auto found = init.find(status.name);
        const bool sidecar = found != init.end() && found->second->restart_policy.has_value() &&
                             *found->second->restart_policy == "Always";
        if ((status.state.terminated && status.state.terminated->exit_code == 0) ||
            (sidecar && status.started.value_or(false))) {
            ++index;
            continue;
        }
        if (status.state.terminated) {
            reason = "Init:" + naive_end(*status.state.terminated);
        } else if (status.state.waiting && !status.state.waiting->reason.empty() &&
                   status.state.waiting->reason != "PodInitializing") {
            reason = "Init:" + status.state.waiting->reason;
        } else {
            reason = "Init:" + std::to_string(index) + "/" + std::to_string(pod.spec.init_containers.size());
        }
        initializing = true;
        break;
    }
    if (!initializing || naive_condition(pod, "Initialized")) {
        bool running = false;
        std::string failure;
        for (std::size_t i = pod.status.container_statuses.size(); i-- != 0;) {
            const auto& status = pod.status.container_statuses[i];
            if (status.state.waiting && !status.state.waiting->reason.empty()) {
                reason = status.state.waiting->reason;
            } else if (status.state.terminated) {
                reason = naive_end(*status.state.terminated);
                failure = status.state.terminated->exit_code != 0 ? reason : failure;
            } else if (status.ready && status.state.running) {
                running = true;
            }
        }
        if (reason == "Completed" && running && naive_condition(pod, "Ready")) {
            reason = "Running";
        } else if (reason == "Completed" && !failure.empty()) {
            reason = failure;
        } else if (reason == "Completed" && running) {
            reason = "NotReady";
        }
    }
    if (pod.metadata.deletion_timestamp.has_value()) {
        const bool ended = pod.status.phase == "Succeeded" || pod.status.phase == "Failed";
        reason = pod.status.reason == "NodeLost" ? "Unknown" : ended ? reason : "Terminating";
    }
    return reason;
}

void status_naive(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    for (auto _ : state) {
        benchmark::DoNotOptimize(naive_status(pod));
    }
}
BENCHMARK(status_naive);

void status_summary(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::summarize(pod));
    }
}
BENCHMARK(status_summary);

void status_text(benchmark::State& state) {
    const v1::pod pod = crash_looping();
    if (to_string(kube::summarize(pod).state) != naive_status(pod)) {
        state.SkipWithError("the two do not agree");
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(to_string(kube::summarize(pod).state));
    }
}
BENCHMARK(status_text);

void table_of_1000(benchmark::State& state) {
    kube::list<v1::pod> pods;
    for (int i = 0; i != 1000; ++i) {
        pods.push_back(crash_looping());
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::kubectl::pod_table(pods, now, {.wide = true}));
    }
    state.SetItemsProcessed(state.iterations() * 1000);
}
BENCHMARK(table_of_1000)->Unit(benchmark::kMicrosecond);

}  // namespace
