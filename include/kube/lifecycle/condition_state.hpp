// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/features.hpp>
#include <kube/lifecycle/restart.hpp>

namespace kube::inline v0_1::lifecycle {

/// A condition without its text. `reason` is Kubernetes' word, and lasts as long as the program.
struct condition_state {
    api::core::v1::condition_status status = api::core::v1::condition_status::true_;
    std::string_view reason{};

    friend constexpr bool operator==(const condition_state&, const condition_state&) = default;
};

namespace detail {

constexpr condition_state not_true(std::string_view reason) noexcept {
    return {api::core::v1::condition_status::false_, reason};
}

/// How many containers lack something, and of how many nothing is known.
struct lacking {
    std::size_t unknown = 0;
    std::size_t unmet = 0;
};

/// `visit(name, known)` for each sidecar, then each regular container, that is not known to be ready.
template <class PodSpec, class Statuses, class Visit>
constexpr void each_not_ready(const PodSpec& of, const Statuses& statuses, Visit visit) {
    const auto look_at = [&](std::string_view name) {
        const auto* const status = statuses.find(name);
        if (status == nullptr || !status->ready) {
            visit(name, status != nullptr);
        }
    };
    for (const auto& each : of.init_containers) {
        if (is_sidecar(each)) {
            look_at(each.name);
        }
    }
    for (const auto& each : of.containers) {
        look_at(each.name);
    }
}

/// `visit(name, known)` for each init container that is not known to be done, or started where it is a sidecar.
template <class PodSpec, class Statuses, class Visit>
constexpr void each_not_initialized(const PodSpec& of, const Statuses& statuses, Visit visit) {
    for (const auto& each : of.init_containers) {
        const auto* const status = statuses.find(each.name);
        const bool met =
            status != nullptr && (is_sidecar(each) ? status->started.has_value() && *status->started : status->ready);
        if (!met) {
            visit(std::string_view(each.name), status != nullptr);
        }
    }
}

template <class Conditions>
constexpr auto* find_condition(const Conditions& conditions, std::string_view type) noexcept {
    const typename Conditions::value_type* found = nullptr;
    for (const auto& each : conditions) {
        if (std::string_view(each.type) == type) {
            found = &each;
            break;
        }
    }
    return found;
}

template <class PodSpec, class Statuses>
constexpr bool any_container_started(const PodSpec& of, const Statuses& statuses) noexcept {
    return statuses.any_of([&](const auto& status) {
        if (!status.state.running && !status.state.terminated) {
            return false;
        }
        for (const auto& each : of.containers) {
            if (std::string_view(each.name) == std::string_view(status.name)) {
                return true;
            }
        }
        return false;
    });
}

}  // namespace detail

/// ContainersReady without its message: True where every sidecar and every regular container is ready. Nothing is, once
/// the pod has ended. GenerateContainersReadyCondition.
template <storage_policy Storage, class ContainerStatus>
[[nodiscard]] constexpr condition_state containers_ready_state(const api::core::v1::basic_pod_spec<Storage>& of,
                                                               const container_statuses<ContainerStatus>& statuses,
                                                               api::core::v1::pod_phase phase) noexcept {
    using api::core::v1::pod_phase;
    if (statuses.is_nil()) {
        return detail::not_true("UnknownContainerStatuses");
    }
    if (phase == pod_phase::failed) {
        return detail::not_true("PodFailed");
    }
    detail::lacking count;
    detail::each_not_ready(of, statuses,
                           [&](std::string_view, bool known) { ++(known ? count.unmet : count.unknown); });
    if (phase == pod_phase::succeeded && count.unknown == 0) {
        return detail::not_true("PodCompleted");
    }
    return count.unknown + count.unmet != 0 ? detail::not_true("ContainersNotReady") : condition_state{};
}

/// Ready without its message: True where ContainersReady is, and each readiness gate's condition among `conditions`.
/// GeneratePodReadyCondition.
template <storage_policy Storage, class ContainerStatus, class Conditions>
[[nodiscard]] constexpr condition_state pod_ready_state(const api::core::v1::basic_pod_spec<Storage>& of,
                                                        const Conditions& conditions,
                                                        const container_statuses<ContainerStatus>& statuses,
                                                        api::core::v1::pod_phase phase) noexcept {
    const condition_state containers = containers_ready_state(of, statuses, phase);
    if (containers.status != api::core::v1::condition_status::true_) {
        return containers;
    }
    for (const auto& gate : of.readiness_gates) {
        const auto* const met = detail::find_condition(conditions, gate.condition_type);
        if (met == nullptr || met->status != api::core::v1::condition_status::true_) {
            return detail::not_true("ReadinessGatesNotReady");
        }
    }
    return {};
}

/// Initialized without its message: True where each init container is done, or started where it is a sidecar; and from
/// the first start of a regular container on. `old_conditions` are those that the pod had: once initialized, a pod
/// whose containers are all restarted stays so. GeneratePodInitializedCondition.
template <storage_policy Storage, class ContainerStatus, class Conditions>
[[nodiscard]] constexpr condition_state pod_initialized_state(const api::core::v1::basic_pod_spec<Storage>& of,
                                                              const Conditions& old_conditions,
                                                              const container_statuses<ContainerStatus>& statuses,
                                                              api::core::v1::pod_phase phase,
                                                              features gates = {}) noexcept {
    using enum api::core::v1::condition_status;
    if (statuses.is_nil() && !of.init_containers.empty()) {
        return detail::not_true("UnknownContainerStatuses");
    }
    detail::lacking count;
    detail::each_not_initialized(of, statuses,
                                 [&](std::string_view, bool known) { ++(known ? count.unmet : count.unknown); });
    if (phase == api::core::v1::pod_phase::succeeded && count.unknown == 0) {
        return {true_, "PodCompleted"};
    }
    if (count.unknown + count.unmet == 0 || detail::any_container_started(of, statuses)) {
        return {};
    }
    if (gates.restart_all_containers_on_container_exits) {
        for (const auto& each : old_conditions) {
            if (std::string_view(each.type) == "Initialized" && each.status == true_) {
                return {};
            }
        }
    }
    return detail::not_true("ContainersNotInitialized");
}

}  // namespace kube::inline v0_1::lifecycle
