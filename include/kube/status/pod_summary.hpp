// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1 {

/// What kubectl shows as STATUS, as data: `Running`, `Init:1/2`, `ExitCode:137`. `to_string` makes its text.
/// The reason is text of the pod, so that this lasts no longer than the pod.
struct pod_state {
    enum class form : std::uint8_t {
        reason,     ///< the reason alone: `CrashLoopBackOff`
        signal,     ///< `Signal:9`
        exit_code,  ///< `ExitCode:137`
        progress,   ///< `1/2`: init containers that are done, and all
    };

    form shape = form::reason;
    bool initializing = false;  ///< `Init:` stands before it
    std::string_view reason{};
    std::int64_t number = 0;  ///< the signal, the exit code, or how many are done
    std::int64_t total = 0;   ///< of progress

    friend constexpr bool operator==(const pod_state&, const pod_state&) = default;
};

/// What kubectl shows of a pod in the columns READY, STATUS and RESTARTS.
struct pod_summary {
    pod_state state{};
    std::int64_t ready = 0;  ///< containers and sidecars that are ready
    std::int64_t total = 0;  ///< containers and sidecars
    std::int64_t restarts = 0;
    time last_restart{};  ///< zero where no container was restarted, or none says when

    friend constexpr bool operator==(const pod_summary&, const pod_summary&) = default;
};

namespace detail {

/// The last init container of that name decides.
template <class Containers>
constexpr bool is_sidecar(const Containers& init_containers, std::string_view name) noexcept {
    for (std::size_t i = init_containers.size(); i-- != 0;) {
        if (std::string_view(init_containers[i].name) == name) {
            const auto& policy = init_containers[i].restart_policy;
            return policy.has_value() && *policy == "Always";
        }
    }
    return false;
}

template <class ContainerStatus>
constexpr void latest_restart(time& latest, const ContainerStatus& status) noexcept {
    const auto& last = status.last_state.terminated;
    if (last && latest < last->finished_at) {
        latest = last->finished_at;
    }
}

template <class Terminated>
constexpr pod_state terminated_state(const Terminated& terminated) noexcept {
    if (!terminated.reason.empty()) {
        return {.reason = terminated.reason};
    }
    if (terminated.signal != 0) {
        return {.shape = pod_state::form::signal, .number = terminated.signal};
    }
    return {.shape = pod_state::form::exit_code, .number = terminated.exit_code};
}

template <class Conditions>
constexpr bool any_condition_true(const Conditions& conditions, std::string_view type) noexcept {
    for (const auto& condition : conditions) {
        if (std::string_view(condition.type) == type && condition.status == "True") {
            return true;
        }
    }
    return false;
}

template <class Conditions>
constexpr bool first_condition_true(const Conditions& conditions, std::string_view type) noexcept {
    for (const auto& condition : conditions) {
        if (std::string_view(condition.type) == type) {
            return condition.status == "True";
        }
    }
    return false;
}

/// Walks the init containers up to the first that is neither done nor a started sidecar, which then gives the state;
/// false where there is none. Restarts of sidecars are kept apart, since they alone count once the pod is initialized.
template <storage_policy Storage>
constexpr bool summarize_init(const api::core::v1::basic_pod<Storage>& pod, pod_summary& all,
                              std::int64_t& sidecar_restarts, time& sidecar_last_restart) noexcept {
    const auto& statuses = pod.status.init_container_statuses;
    for (std::size_t i = 0; i != statuses.size(); ++i) {
        const auto& status = statuses[i];
        const bool sidecar = is_sidecar(pod.spec.init_containers, status.name);
        all.restarts += status.restart_count;
        latest_restart(all.last_restart, status);
        if (sidecar) {
            sidecar_restarts += status.restart_count;
            latest_restart(sidecar_last_restart, status);
        }
        const auto& terminated = status.state.terminated;
        const auto& waiting = status.state.waiting;
        if (terminated && terminated->exit_code == 0) {
            continue;
        }
        if (sidecar && status.started.has_value() && *status.started) {
            all.ready += status.ready ? 1 : 0;
            continue;
        }
        if (terminated) {
            all.state = terminated_state(*terminated);
        } else if (waiting && !waiting->reason.empty() && std::string_view(waiting->reason) != "PodInitializing") {
            all.state = {.reason = waiting->reason};
        } else {
            all.state = {.shape = pod_state::form::progress,
                         .number = static_cast<std::int64_t>(i),
                         .total = static_cast<std::int64_t>(pod.spec.init_containers.size())};
        }
        all.state.initializing = true;
        return true;
    }
    return false;
}

/// From the last container to the first, so that of several reasons the first container's stays.
template <storage_policy Storage>
constexpr void summarize_containers(const api::core::v1::basic_pod<Storage>& pod, pod_summary& all) noexcept {
    bool running = false;
    bool failed = false;
    pod_state failure{};
    const auto& statuses = pod.status.container_statuses;
    for (std::size_t i = statuses.size(); i-- != 0;) {
        const auto& status = statuses[i];
        const auto& terminated = status.state.terminated;
        all.restarts += status.restart_count;
        latest_restart(all.last_restart, status);
        if (status.state.waiting && !status.state.waiting->reason.empty()) {
            all.state = {.reason = status.state.waiting->reason};
        } else if (terminated) {
            all.state = terminated_state(*terminated);
            if (terminated->exit_code != 0) {
                failed = true;
                failure = all.state;
            }
        } else if (status.ready && status.state.running) {
            running = true;
            ++all.ready;
        }
    }
    if (all.state == pod_state{.reason = "Completed"}) {
        if (running && any_condition_true(pod.status.conditions, "Ready")) {
            all.state = {.reason = "Running"};
        } else if (failed) {
            all.state = failure;
        } else if (running) {
            all.state = {.reason = "NotReady"};
        }
    }
}

}  // namespace detail

/// What kubectl tells of a pod in one line. The STATUS is not the phase: it says why a pod does not run, and that it is
/// terminating. Linear in the containers and conditions; quadratic in init containers that have a status.
/// Answers for the pod printer of Kubernetes' table API.
template <storage_policy Storage>
[[nodiscard]] constexpr pod_summary summarize(const api::core::v1::basic_pod<Storage>& object) noexcept {
    const auto& status = object.status;
    pod_summary all{};
    all.state.reason = status.reason.empty() ? status.phase.text() : std::string_view(status.reason);
    for (const auto& condition : status.conditions) {
        if (std::string_view(condition.type) == "PodScheduled" &&
            std::string_view(condition.reason) == "SchedulingGated") {
            all.state.reason = "SchedulingGated";
        }
    }
    all.total = static_cast<std::int64_t>(object.spec.containers.size());
    for (const auto& init : object.spec.init_containers) {
        if (init.restart_policy.has_value() && *init.restart_policy == "Always") {
            ++all.total;
        }
    }
    std::int64_t sidecar_restarts = 0;
    time sidecar_last_restart{};
    if (!detail::summarize_init(object, all, sidecar_restarts, sidecar_last_restart) ||
        detail::first_condition_true(status.conditions, "Initialized")) {
        all.restarts = sidecar_restarts;
        all.last_restart = sidecar_last_restart;
        detail::summarize_containers(object, all);
    }
    if (object.metadata.deletion_timestamp.has_value()) {
        if (std::string_view(status.reason) == "NodeLost") {
            all.state = {.reason = "Unknown"};
        } else if (status.phase != "Succeeded" && status.phase != "Failed") {
            all.state = {.reason = "Terminating"};
        }
    }
    return all;
}

/// As kubectl prints it in the column STATUS.
[[nodiscard]] inline std::string to_string(const pod_state& state) {
    std::string text = state.initializing ? "Init:" : "";
    switch (state.shape) {
    case pod_state::form::reason: text += state.reason; break;
    case pod_state::form::signal: text += "Signal:" + std::to_string(state.number); break;
    case pod_state::form::exit_code: text += "ExitCode:" + std::to_string(state.number); break;
    case pod_state::form::progress: text += std::to_string(state.number) + "/" + std::to_string(state.total); break;
    }
    return text;
}

}  // namespace kube::inline v0_1
