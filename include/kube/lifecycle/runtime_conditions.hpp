// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/policies.hpp>
#include <kube/lifecycle/conditions.hpp>
#include <kube/lifecycle/container_record.hpp>
#include <kube/lifecycle/features.hpp>
#include <kube/lifecycle/restart.hpp>

namespace kube::inline v0_1::lifecycle {

/// What a container runtime says of a pod's sandbox: the part of the CRI's PodSandboxStatus that decides about a new one.
struct sandbox_record {
    bool ready = false;
    bool host_network = false;        ///< it shares the node's network
    bool has_network_status = false;  ///< the runtime told of its network
    std::string_view ip{};            ///< of its network
};

/// True where the pod has no sandbox that it can use; `sandboxes` stand from the newest to the oldest.
/// PodSandboxChanged.
template <storage_policy Storage, class Sandboxes>
[[nodiscard]] constexpr bool needs_new_sandbox(const api::core::v1::basic_pod<Storage>& object,
                                               const Sandboxes& sandboxes) noexcept {
    const sandbox_record* newest = nullptr;
    int ready = 0;
    for (const sandbox_record& each : sandboxes) {
        newest = newest == nullptr ? &each : newest;
        ready += each.ready ? 1 : 0;
    }
    return newest == nullptr || ready > 1 || !newest->ready || newest->host_network != object.spec.host_network ||
           (!object.spec.host_network && newest->has_network_status && newest->ip.empty());
}

/// The condition PodReadyToStartContainers: True where the pod has a sandbox. GeneratePodReadyToStartContainersCondition.
template <storage_policy A, storage_policy B, class Sandboxes>
[[nodiscard]] api::core::v1::pod_condition pod_ready_to_start_containers_condition(
    const api::core::v1::basic_pod<A>& object, const api::core::v1::basic_pod_status<B>& old,
    const Sandboxes& sandboxes, features gates = {}) {
    const condition_state state = needs_new_sandbox(object, sandboxes) ? detail::not_true("") : condition_state{};
    return detail::make_condition(object, old, "PodReadyToStartContainers", state, gates);
}

namespace detail {

/// The last status of that name, of containers rather than of init containers, or null.
template <class PodStatus>
constexpr auto* last_status(const PodStatus& of, std::string_view name) noexcept {
    const auto find = [&](const auto& list) {
        const auto* found = list.data();
        found = nullptr;
        for (const auto& each : list) {
            found = std::string_view(each.name) == name ? &each : found;
        }
        return found;
    };
    const auto* const found = find(of.container_statuses);
    return found != nullptr ? found : find(of.init_container_statuses);
}

template <class Container>
constexpr bool restarts_all(const Container& what, std::int32_t exit_code) noexcept {
    const auto* const rule = find_restart_rule(what, exit_code);
    return rule != nullptr && rule->action == api::core::v1::container_restart_rule_action::restart_all_containers;
}

}  // namespace detail

/// True where a container has ended in a way for which a rule restarts all of them, or that goes on since `old`.
/// `records` are the runtime's of all containers, each from the newest to the oldest. ShouldAllContainersRestart.
template <storage_policy A, storage_policy B, class Records>
[[nodiscard]] constexpr bool should_all_containers_restart(const api::core::v1::basic_pod<A>& object,
                                                           const api::core::v1::basic_pod_status<B>& old,
                                                           const Records& records) noexcept {
    for (const auto& each : old.conditions) {
        if (std::string_view(each.type) == "AllContainersRestarting" &&
            each.status == api::core::v1::condition_status::true_) {
            return true;
        }
    }
    const auto any = [&](const auto& containers) {
        for (const auto& each : containers) {
            const container_record* const record = find_record(records, each.name);
            if (record == nullptr || record->state != container_record_state::exited) {
                continue;
            }
            const auto* const status = detail::last_status(old, each.name);
            if (detail::restarts_all(each, record->exit_code) ||
                (status != nullptr && status->state.terminated &&
                 detail::restarts_all(each, status->state.terminated->exit_code))) {
                return true;
            }
        }
        return false;
    };
    return any(object.spec.init_containers) || any(object.spec.containers);
}

/// The condition AllContainersRestarting, which the kubelet writes for pods of which a rule may restart all containers:
/// True until the runtime has none of them any more. GenerateAllContainersRestartingCondition.
template <storage_policy A, storage_policy B, class Records>
[[nodiscard]] api::core::v1::pod_condition all_containers_restarting_condition(
    const api::core::v1::basic_pod<A>& object, const api::core::v1::basic_pod_status<B>& old, const Records& records,
    api::core::v1::pod_phase phase) {
    api::core::v1::pod_condition made;
    made.type = "AllContainersRestarting";
    made.status = api::core::v1::condition_status::false_;
    if (phase == api::core::v1::pod_phase::succeeded) {
        made.reason = "PodCompleted";
        return made;
    }
    if (phase == api::core::v1::pod_phase::failed) {
        made.reason = "PodFailed";
        return made;
    }
    bool remembered = false;
    for (const auto& each : object.spec.init_containers) {
        remembered = remembered || find_record(records, each.name) != nullptr;
    }
    for (const auto& each : object.spec.containers) {
        remembered = remembered || find_record(records, each.name) != nullptr;
    }
    if (remembered && should_all_containers_restart(object, old, records)) {
        made.status = api::core::v1::condition_status::true_;
        made.reason = "RestartAllContainersStarted";
        made.message = "container exited with restart policy rule";
    }
    return made;
}

}  // namespace kube::inline v0_1::lifecycle
