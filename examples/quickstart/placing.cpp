// SPDX-License-Identifier: Apache-2.0
#include "placing.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <string_view>
#include <utility>

#include <kube/scheduler.hpp>

namespace quickstart {

namespace {

namespace core = kube::api::core::v1;
namespace scheduler = kube::scheduler;

constexpr std::string_view pod_scheduled = "PodScheduled";
constexpr std::string_view unschedulable = "Unschedulable";
constexpr std::string_view gated = "SchedulingGated";

void set_scheduled(kube::pod& pod, core::condition_status status, std::string_view reason, std::string message,
                   kube::time now) {
    auto& condition = pod.status.conditions.emplace_back();
    condition.type = pod_scheduled;
    condition.status = status;
    condition.last_transition_time = now;
    condition.reason = reason;
    condition.message = std::move(message);
}

/// Pods of one owner are made alike, and get the same answer.
bool same_owner(const kube::pod& a, const kube::pod& b) {
    return !a.metadata.owner_references.empty() && !b.metadata.owner_references.empty() &&
           a.metadata.namespace_ == b.metadata.namespace_ && a.metadata.generate_name == b.metadata.generate_name &&
           a.metadata.owner_references[0].name == b.metadata.owner_references[0].name;
}

}  // namespace

std::vector<std::string> place_pods(std::span<kube::pod> pods, std::span<const kube::node> nodes, kube::time now) {
    scheduler::snapshot snapshot;
    for (const kube::node& node : nodes) {
        (void)snapshot.add_node(node);  // of two nodes of one name the first stays
    }
    std::vector<std::size_t> queue;
    for (std::size_t i = 0; i != pods.size(); ++i) {
        kube::pod& pod = pods[i];
        if (!pod.spec.node_name.empty()) {
            (void)snapshot.add_pod(pod);  // where it is done, or its node is not here, it takes nothing
        } else if (!pod.spec.scheduling_gates.empty()) {
            set_scheduled(pod, core::condition_status::false_, gated,
                          "Scheduling is blocked due to non-empty scheduling gates", now);
        } else if (pod.spec.scheduler_name.empty() || pod.spec.scheduler_name == "default-scheduler") {
            queue.push_back(i);
        }
    }
    const auto pod_at = [pods](std::size_t i) -> const kube::pod& { return pods[i]; };
    std::ranges::sort(queue, {}, [&](std::size_t i) {  // the highest priority first, and then the oldest
        return std::pair(-std::int64_t{pod_at(i).spec.priority.value_or(0)}, i);
    });

    const auto profile = scheduler::default_profile();
    const auto placed = scheduler::schedule_all(profile, queue | std::views::transform(pod_at), snapshot);

    std::vector<std::string> why(pods.size());
    std::size_t explained = 0;
    for (std::size_t i = 0; i != queue.size(); ++i) {
        kube::pod& pod = pods[queue[i]];
        if (placed[i].node != scheduler::no_node) {
            pod.spec.node_name = snapshot.name(placed[i].node);
            set_scheduled(pod, core::condition_status::true_, "", "", now);
            continue;
        }
        std::string& text = why[queue[i]];
        const bool known = !why[explained].empty() && same_owner(pods[explained], pod);
        text = known ? why[explained] : scheduler::evaluate(profile, pod, snapshot).message();
        explained = queue[i];
        if (placed[i].error.code != scheduler::schedule_errc::unsupported) {
            set_scheduled(pod, core::condition_status::false_, unschedulable, text, now);
        }
    }
    return why;
}

}  // namespace quickstart
