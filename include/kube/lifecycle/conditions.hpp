// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/list.hpp>
#include <kube/base/policies.hpp>
#include <kube/lifecycle/condition_state.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/features.hpp>
#include <kube/names/quote.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

namespace detail {

/// "containers with unknown status: [a b], containers with unready status: [c]"; `each` visits those that lack it.
template <class Each>
std::string lacking_message(std::string_view unmet, Each each) {
    std::string text;
    for (const bool known : {false, true}) {
        bool first = true;
        each([&](std::string_view name, bool is_known) {
            if (is_known != known) {
                return;
            }
            if (first) {
                text += text.empty() ? "" : ", ";
                text += "containers with ";
                text += known ? unmet : std::string_view("unknown");
                text += " status: [";
                first = false;
            } else {
                text += ' ';
            }
            text += name;
        });
        text += first ? "" : "]";
    }
    return text;
}

template <class PodSpec, class Statuses>
std::string not_ready_message(const PodSpec& of, const Statuses& statuses) {
    return lacking_message("unready", [&](auto visit) { each_not_ready(of, statuses, visit); });
}

template <class PodSpec, class Conditions>
std::string readiness_gates_message(const PodSpec& of, const Conditions& conditions) {
    std::string text;
    for (const auto& gate : of.readiness_gates) {
        const auto* const met = find_condition(conditions, gate.condition_type);
        if (met != nullptr && met->status == api::core::v1::condition_status::true_) {
            continue;
        }
        text += text.empty() ? "" : ", ";
        text += met == nullptr ? "corresponding condition of pod readiness gate " : "the status of pod readiness gate ";
        append_quoted(text, gate.condition_type);
        if (met == nullptr) {
            text += " does not exist.";
        } else {
            text += " is not \"True\", but ";
            text += met->status.text();
        }
    }
    return text;
}

template <storage_policy A, storage_policy B>
api::core::v1::pod_condition make_condition(const api::core::v1::basic_pod<A>& object,
                                            const api::core::v1::basic_pod_status<B>& old, std::string_view type,
                                            const condition_state& state, features gates) {
    api::core::v1::pod_condition made;
    made.type = type;
    made.status = state.status;
    made.reason = state.reason;
    bool observed = gates.pod_observed_generation_tracking;
    for (const auto& each : old.conditions) {
        observed = observed || (std::string_view(each.type) == type && each.observed_generation != 0);
    }
    made.observed_generation = observed ? object.metadata.generation : 0;
    return made;
}

}  // namespace detail

/// The condition ContainersReady as the kubelet writes it, but for its times, which are not set. `old` is the status
/// before, which decides about observedGeneration. GenerateContainersReadyCondition.
template <storage_policy A, storage_policy B, class ContainerStatus>
[[nodiscard]] api::core::v1::pod_condition containers_ready_condition(
    const api::core::v1::basic_pod<A>& object, const api::core::v1::basic_pod_status<B>& old,
    const container_statuses<ContainerStatus>& statuses, api::core::v1::pod_phase phase, features gates = {}) {
    const condition_state state = containers_ready_state(object.spec, statuses, phase);
    auto made = detail::make_condition(object, old, "ContainersReady", state, gates);
    if (state.reason == "ContainersNotReady") {
        made.message = detail::not_ready_message(object.spec, statuses);
    }
    return made;
}

/// The condition Ready; `conditions` are those among which the readiness gates are looked for.
/// GeneratePodReadyCondition.
template <storage_policy A, storage_policy B, class Conditions, class ContainerStatus>
[[nodiscard]] api::core::v1::pod_condition pod_ready_condition(const api::core::v1::basic_pod<A>& object,
                                                               const api::core::v1::basic_pod_status<B>& old,
                                                               const Conditions& conditions,
                                                               const container_statuses<ContainerStatus>& statuses,
                                                               api::core::v1::pod_phase phase, features gates = {}) {
    const condition_state state = pod_ready_state(object.spec, conditions, statuses, phase);
    auto made = detail::make_condition(object, old, "Ready", state, gates);
    if (state.reason == "ContainersNotReady") {
        made.message = detail::not_ready_message(object.spec, statuses);
    } else if (state.reason == "ReadinessGatesNotReady") {
        made.message = detail::readiness_gates_message(object.spec, conditions);
    }
    return made;
}

/// The condition Initialized. GeneratePodInitializedCondition.
template <storage_policy A, storage_policy B, class ContainerStatus>
[[nodiscard]] api::core::v1::pod_condition pod_initialized_condition(
    const api::core::v1::basic_pod<A>& object, const api::core::v1::basic_pod_status<B>& old,
    const container_statuses<ContainerStatus>& statuses, api::core::v1::pod_phase phase, features gates = {}) {
    const condition_state state = pod_initialized_state(object.spec, old.conditions, statuses, phase, gates);
    auto made = detail::make_condition(object, old, "Initialized", state, gates);
    if (state.reason == "ContainersNotInitialized") {
        made.message = detail::lacking_message(
            "incomplete", [&](auto visit) { detail::each_not_initialized(object.spec, statuses, visit); });
    }
    return made;
}

/// The condition PodScheduled as a kubelet writes it, which has the pod: True.
template <storage_policy A, storage_policy B>
[[nodiscard]] api::core::v1::pod_condition pod_scheduled_condition(const api::core::v1::basic_pod<A>& object,
                                                                   const api::core::v1::basic_pod_status<B>& old,
                                                                   features gates = {}) {
    return detail::make_condition(object, old, "PodScheduled", {}, gates);
}

/// Sets when the condition came to its status: now, or when the condition of that type in `old` did, where that has the
/// same status. As the kubelet does before it sends a status.
template <storage_policy Storage>
void set_transition_time(api::core::v1::pod_condition& made, const api::core::v1::basic_pod_status<Storage>& old,
                         const time& now) {
    const auto* const before = detail::find_condition(old.conditions, made.type);
    const bool same = before != nullptr && before->status.text() == made.status.text();
    made.last_transition_time = same ? before->last_transition_time : now;
}

/// True for the conditions that a kubelet writes whatever the pod had; all others it keeps. PodConditionByKubelet.
[[nodiscard]] constexpr bool is_kubelet_condition(std::string_view type, features gates = {}) noexcept {
    for (const std::string_view own :
         {"PodScheduled", "Ready", "Initialized", "ContainersReady", "PodResizeInProgress", "PodResizePending"}) {
        if (type == own) {
            return true;
        }
    }
    return (type == "PodReadyToStartContainers" && gates.pod_ready_to_start_containers_condition) ||
           (type == "AllContainersRestarting" && gates.restart_all_containers_on_container_exits);
}

/// Appends Initialized, Ready, ContainersReady and PodScheduled, in the kubelet's order, to those that stand before them
/// and among which the readiness gates are looked for: what of the pod's conditions is not the kubelet's, and
/// PodReadyToStartContainers.
template <storage_policy A, storage_policy B, class ContainerStatus>
void append_conditions(list<api::core::v1::pod_condition>& conditions, const api::core::v1::basic_pod<A>& object,
                       const api::core::v1::basic_pod_status<B>& old,
                       const container_statuses<ContainerStatus>& statuses, api::core::v1::pod_phase phase,
                       features gates = {}) {
    conditions.push_back(pod_initialized_condition(object, old, statuses, phase, gates));
    conditions.push_back(pod_ready_condition(object, old, conditions, statuses, phase, gates));
    conditions.push_back(containers_ready_condition(object, old, statuses, phase, gates));
    conditions.push_back(pod_scheduled_condition(object, old, gates));
}

}  // namespace kube::inline v0_1::lifecycle
