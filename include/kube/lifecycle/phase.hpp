// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/features.hpp>
#include <kube/lifecycle/restart.hpp>

namespace kube::inline v0_1::lifecycle {

/// What the phase needs to know beyond the pod.
struct phase_facts {
    bool pod_is_terminal = false;      ///< no container of the pod can run any more
    bool pod_has_initialized = false;  ///< a regular container has started in the pod's present sandbox
    bool pod_is_static = false;        ///< the pod is no object of the API: `is_static_pod`
};

/// True for a pod that a kubelet has from elsewhere than the API. IsStaticPod.
template <storage_policy Storage>
[[nodiscard]] constexpr bool is_static_pod(const api::core::v1::basic_pod<Storage>& object) noexcept {
    const auto source = find_label(object.metadata.annotations, "kubernetes.io/config.source");
    return source.present && source.value != "api";
}

namespace detail {

/// How many containers are in which state, as far as the phase depends on it.
struct phase_counts {
    std::int32_t pending_init = 0;
    std::int32_t pending_sidecars = 0;
    std::int32_t failed_init = 0;
    std::int32_t failed_init_for_good = 0;
    std::int32_t unknown = 0;
    std::int32_t running = 0;
    std::int32_t waiting = 0;
    std::int32_t stopped = 0;
    std::int32_t stopped_for_good = 0;
    std::int32_t succeeded = 0;
};

/// True where a container that ended so runs again; `ended` is the terminated member of its state or its last state.
template <class Container, class PodSpec, class Terminated>
constexpr bool restarts_after(const Container& what, const PodSpec& of, const Terminated& ended,
                              features gates) noexcept {
    return container_should_restart(what, of, ended.exit_code, gates) ||
           (gates.restart_all_containers_on_container_exits &&
            std::string_view(ended.reason) == "RestartingAllContainers");
}

template <class Container, class PodSpec, class ContainerStatus>
constexpr void count_init(phase_counts& counts, const Container& what, const PodSpec& of, const ContainerStatus* status,
                          features gates) noexcept {
    if (status == nullptr || status->state.running) {
        ++counts.pending_init;
        return;
    }
    const bool waits = !status->state.terminated;
    const auto& ended = waits ? status->last_state.terminated : status->state.terminated;
    if (!ended || (waits && !status->state.waiting)) {
        ++counts.pending_init;
    } else if (ended->exit_code != 0) {
        ++counts.failed_init;
        counts.failed_init_for_good += restarts_after(what, of, *ended, gates) ? 0 : 1;
    }
}

template <class ContainerStatus>
constexpr void count_sidecar(phase_counts& counts, const ContainerStatus* status) noexcept {
    if (status == nullptr) {
        ++counts.unknown;
    } else if (status->state.running) {
        ++counts.running;
        if (!status->started.has_value() || !*status->started) {
            ++counts.pending_sidecars;
        }
    } else if (status->state.terminated) {
        return;
    } else if (!status->state.waiting) {
        ++counts.pending_sidecars;
        ++counts.unknown;
    } else if (!status->last_state.terminated) {
        ++counts.pending_sidecars;
        ++counts.waiting;
    }
}

template <class Container, class PodSpec, class ContainerStatus>
constexpr void count_container(phase_counts& counts, const Container& what, const PodSpec& of,
                               const ContainerStatus* status, features gates) noexcept {
    if (status == nullptr) {
        ++counts.unknown;
    } else if (status->state.running) {
        ++counts.running;
    } else if (const bool waits = !status->state.terminated; waits && !status->state.waiting) {
        ++counts.unknown;
    } else if (const auto& ended = waits ? status->last_state.terminated : status->state.terminated; !ended) {
        ++counts.waiting;
    } else {
        ++counts.stopped;
        counts.stopped_for_good += restarts_after(what, of, *ended, gates) ? 0 : 1;
        // One that waits to run again has not succeeded, whatever its last exit code.
        counts.succeeded += !waits && ended->exit_code == 0 ? 1 : 0;
    }
}

template <class RestartPolicy>
constexpr api::core::v1::pod_phase phase_of(const phase_counts& counts, const RestartPolicy& policy,
                                            const phase_facts& facts, features gates) noexcept {
    using enum api::core::v1::pod_phase;
    using api::core::v1::restart_policy;
    if (gates.container_restart_rules ? counts.failed_init_for_good > 0
                                      : counts.failed_init > 0 && policy == restart_policy::never) {
        return failed;
    }
    if (counts.pending_init > 0 || (counts.pending_sidecars > 0 && !facts.pod_has_initialized) || counts.waiting > 0) {
        return pending;
    }
    if (counts.unknown > 0 || (counts.running == 0 && counts.stopped == 0)) {
        return pending;
    }
    if (counts.running > 0) {
        return running;
    }
    const bool all_succeeded = counts.stopped == counts.succeeded;
    if (!facts.pod_is_terminal || facts.pod_is_static) {
        if (gates.container_restart_rules
                ? counts.stopped != counts.stopped_for_good
                : policy == restart_policy::always || (!all_succeeded && policy != restart_policy::never)) {
            return running;
        }
    }
    return all_succeeded ? succeeded : failed;
}

}  // namespace detail

/// The phase of a pod, from its spec and what is known of its containers: the kubelet's getPhase. It is Pending until
/// all init containers are done and something is known of each container; a pod of which a container will run again is
/// Running; a sidecar that has ended plays no part. The phase that the pod has is not asked: that a pod does not leave
/// Succeeded or Failed is for the caller to see to.
/// O(containers x statuses); no allocation.
template <storage_policy Storage, class ContainerStatus>
[[nodiscard]] constexpr api::core::v1::pod_phase compute_phase(const api::core::v1::basic_pod_spec<Storage>& of,
                                                               const container_statuses<ContainerStatus>& statuses,
                                                               const phase_facts& facts, features gates = {}) noexcept {
    detail::phase_counts counts;
    for (const auto& each : of.init_containers) {
        const ContainerStatus* const status = statuses.find(each.name);
        if (is_sidecar(each)) {
            detail::count_sidecar(counts, status);
        } else {
            detail::count_init(counts, each, of, status, gates);
        }
    }
    for (const auto& each : of.containers) {
        detail::count_container(counts, each, of, statuses.find(each.name), gates);
    }
    return detail::phase_of(counts, of.restart_policy, facts, gates);
}

/// The same, from the statuses that the pod holds and its annotations.
template <storage_policy Storage>
[[nodiscard]] constexpr api::core::v1::pod_phase compute_phase(const api::core::v1::basic_pod<Storage>& object,
                                                               phase_facts facts = {}, features gates = {}) noexcept {
    facts.pod_is_static = facts.pod_is_static || is_static_pod(object);
    return compute_phase(object.spec, statuses_of(object.status), facts, gates);
}

}  // namespace kube::inline v0_1::lifecycle
