// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/policies.hpp>
#include <kube/lifecycle/conditions.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/message.hpp>
#include <kube/lifecycle/pod_machine.hpp>
#include <kube/lifecycle/runtime_conditions.hpp>
#include <kube/names/quote.hpp>

namespace kube::inline v0_1::lifecycle {

namespace detail {

/// Statuses have whole seconds.
constexpr time whole(const time& at) noexcept { return time(at.unix_seconds()); }

inline api::core::v1::container_state_terminated terminated_of(const container_end& end) {
    api::core::v1::container_state_terminated made;
    made.exit_code = end.exit_code;
    made.reason = end.reason;
    made.started_at = whole(end.started_at);
    made.finished_at = whole(end.finished_at);
    return made;
}

/// What a kubelet says of a container of which nothing is left when its pod is over.
inline void set_lost(api::core::v1::container_status& status) {
    if (!status.state.terminated) {
        status.state = {};
        auto& lost = status.state.terminated.emplace();
        lost.exit_code = 137;
        lost.reason = "ContainerStatusUnknown";
        lost.message = "The container could not be located when the pod was terminated";
    }
}

template <class Machine>
void set_waiting(const Machine& machine, std::size_t i, api::core::v1::container_state_waiting& waiting) {
    const container_life& life = machine.containers()[i];
    const std::string_view image = machine.spec_of(i).image;
    if (life.waiting_reason.empty()) {
        waiting.reason = machine.object().spec.init_containers.empty() ? "ContainerCreating" : "PodInitializing";
        return;
    }
    waiting.reason = life.waiting_reason;
    if (waiting.reason == "CrashLoopBackOff") {
        waiting.message = crash_loop_message(life.crash.delay(), machine.spec_of(i).name, machine.object());
    } else if (waiting.reason == "ErrImageNeverPull") {
        waiting.message = "Container image ";
        append_quoted(waiting.message, image);
        waiting.message += " is not present with pull policy of Never";
    } else if (waiting.reason == "ImagePullBackOff") {
        waiting.message = "Back-off pulling image ";
        append_quoted(waiting.message, image);
        waiting.message += ": ";
        waiting.message += life.pull.reason;
        waiting.message += ": ";
        waiting.message += life.pull.message;
    } else {
        waiting.message = life.pull.message;
    }
}

template <class Machine>
api::core::v1::container_status container_status_of(const Machine& machine, std::size_t i) {
    const container_life& life = machine.containers()[i];
    const auto& spec = machine.spec_of(i);
    const container_view view = view_of(life, spec.name, machine.is_deleting());
    api::core::v1::container_status made;
    made.name = spec.name;
    made.image = spec.image;
    made.ready = view.ready;
    made.started = life.started;
    made.restart_count = life.restart_count();
    if (view.state.running) {
        made.state.running.emplace().started_at = whole(life.started_at);
    } else if (view.state.waiting) {
        set_waiting(machine, i, made.state.waiting.emplace());
    } else {
        made.state.terminated = terminated_of(*view.state.terminated);
    }
    if (view.last_state.terminated.has_value()) {
        made.last_state.terminated = terminated_of(*view.last_state.terminated);
    }
    return made;
}

/// The kubelet's hasPodInitialized and initializedContainers: what has left a trace, and what must have.
template <class PodStatus, class PodSpec>
void set_lost_containers(PodStatus& status, const PodSpec& spec) {
    auto& inits = status.init_container_statuses;
    bool initialized = inits.empty();
    for (const auto& each : status.container_statuses) {
        initialized = initialized || each.last_state.terminated || !each.state.waiting;
    }
    if (!inits.empty()) {
        const auto& last = inits[inits.size() - 1];
        const auto succeeded = [](const auto& state) { return state.terminated && state.terminated->exit_code == 0; };
        initialized = initialized || (is_sidecar(spec.init_containers[inits.size() - 1])
                                          ? last.state.running && last.started.value_or(false)
                                          : succeeded(last.state) || succeeded(last.last_state));
    }
    if (initialized) {
        std::ranges::for_each(status.container_statuses, set_lost);
    }
    std::size_t reached = inits.size();
    while (reached > 1 && inits[reached - 1].state.waiting && !inits[reached - 1].last_state.terminated) {
        --reached;
    }
    for (std::size_t i = 0; i != reached; ++i) {
        set_lost(inits[i]);
    }
}

}  // namespace detail

/// The status that a kubelet writes for the pod as it is now; `old` is the one before, of which it keeps what others
/// wrote, and the times of conditions that stay. Not told are container IDs, addresses and the sizes of things.
template <storage_policy Storage, runtime Runtime>
[[nodiscard]] api::core::v1::pod_status status_of(const pod_machine<Storage, Runtime>& machine,
                                                  const api::core::v1::pod_status& old) {
    const auto& object = machine.object();
    const auto phase = machine.phase();
    api::core::v1::pod_status made = old;
    made.phase = phase;
    made.start_time = detail::whole(machine.started_at());
    if (machine.deadline_exceeded() && machine.is_finished()) {
        made.reason = "DeadlineExceeded";
        made.message = "Pod was active on the node longer than the specified deadline";
    }
    made.init_container_statuses = {};
    made.container_statuses = {};
    const std::size_t inits = object.spec.init_containers.size();
    for (std::size_t i = 0; i != machine.containers().size(); ++i) {
        auto& into = i < inits ? made.init_container_statuses : made.container_statuses;
        into.push_back(detail::container_status_of(machine, i));
    }
    if (machine.is_finished()) {
        detail::set_lost_containers(made, object.spec);
    }
    std::ranges::sort(made.container_statuses, {}, &api::core::v1::container_status::name);

    const sandbox_record sandboxes[] = {{.ready = !machine.is_finished(), .host_network = object.spec.host_network}};
    const auto statuses = statuses_init_first(made);
    made.conditions = {};
    for (const auto& each : old.conditions) {
        if (!is_kubelet_condition(each.type)) {
            made.conditions.push_back(each);
        }
    }
    const std::size_t others = made.conditions.size();
    made.conditions.push_back(pod_ready_to_start_containers_condition(object, old, sandboxes));
    append_conditions(made.conditions, object, old, statuses, phase);
    for (std::size_t i = others; i != made.conditions.size(); ++i) {
        set_transition_time(made.conditions[i], old, detail::whole(machine.now()));
    }
    return made;
}

}  // namespace kube::inline v0_1::lifecycle
