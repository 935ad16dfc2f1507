// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <kube/lifecycle/transition.hpp>

namespace kube::inline v0_1::lifecycle {

/// Where a pod stands, as the API shows it: its phase, whether it has a node, and whether it is being deleted. The
/// phase of the first five is Pending or none.
enum class pod_stage : std::uint8_t {
    absent,            ///< there is no such object yet
    gated,             ///< scheduling gates keep it from the scheduler
    unbound,           ///< has no node
    unbound_deleting,  ///< has no node; finalizers keep the object
    pending,           ///< on a node
    pending_deleting,
    running,
    running_deleting,
    succeeded,
    succeeded_deleting,  ///< the node is done with it, or finalizers keep the object
    failed,
    failed_deleting,
    removed,
};

/// What happens to a pod.
enum class pod_event : std::uint8_t {
    create,
    ungate,         ///< the last scheduling gate is taken away
    unschedulable,  ///< no node can take it
    bind,           ///< the scheduler gives it a node
    reject,         ///< the node does not admit it
    wait,           ///< the kubelet computes the phase Pending
    run,            ///< … Running
    succeed,        ///< … Succeeded, and nothing runs any more
    fail,           ///< … Failed, and nothing runs any more; or the deadline has passed, or it was evicted
    delete_,
    stopped,     ///< the kubelet is done with a pod that is being deleted, and deletes it with no grace
    unfinalize,  ///< the last finalizer of a pod that is being deleted is taken away
};

/// What the conditions of the rows ask.
enum class pod_fact : std::uint8_t {
    has_gates,
    has_finalizers,
    no_grace,  ///< the grace period, of this request or else of the pod, is 0
    sooner,    ///< the grace period of this request ends before that of the pod
};

/// What is written.
enum class pod_action : std::uint8_t {
    set_node,        ///< spec.nodeName and the condition PodScheduled
    set_scheduling,  ///< the condition PodScheduled: why it has no node
    set_phase,
    set_deletion,  ///< metadata.deletionTimestamp and deletionGracePeriodSeconds
    remove,
};

/// Why an event cannot happen in a state.
enum class pod_errc : std::uint8_t {
    no_such_pod = 1,
    already_exists,
    not_gated,
    bind_gated,     ///< a pod with gates gets no node
    bind_deleting,  ///< a pod that is being deleted gets no node
    rebind,         ///< a pod never changes its node
    already_bound,
    not_bound,      ///< no kubelet knows of it
    admitted,       ///< the node has taken it
    phase_left,     ///< of Succeeded and Failed
    phase_swapped,  ///< Succeeded for Failed, or the other way
    not_deleting,
    not_terminated,  ///< it is removed only after its last phase was told
};

inline constexpr const char* pod_stage_names[] = {
    "absent",           "gated",           "unbound",          "unbound_deleting", "pending",
    "pending_deleting", "running",         "running_deleting", "succeeded",        "succeeded_deleting",
    "failed",           "failed_deleting", "removed"};
inline constexpr const char* pod_event_names[] = {"create", "ungate", "unschedulable", "bind",
                                                  "reject", "wait",   "run",           "succeed",
                                                  "fail",   "delete", "stopped",       "unfinalize"};
inline constexpr const char* pod_fact_names[] = {"has_gates", "has_finalizers", "no_grace", "sooner"};
inline constexpr const char* pod_action_names[] = {"set_node", "set_scheduling", "set_phase", "set_deletion", "remove"};
inline constexpr const char* pod_errc_names[] = {"",
                                                 "no_such_pod",
                                                 "already_exists",
                                                 "not_gated",
                                                 "bind_gated",
                                                 "bind_deleting",
                                                 "rebind",
                                                 "already_bound",
                                                 "not_bound",
                                                 "admitted",
                                                 "phase_left",
                                                 "phase_swapped",
                                                 "not_deleting",
                                                 "not_terminated"};

constexpr auto& names(pod_stage) noexcept { return pod_stage_names; }
constexpr auto& names(pod_event) noexcept { return pod_event_names; }
constexpr auto& names(pod_fact) noexcept { return pod_fact_names; }
constexpr auto& names(pod_action) noexcept { return pod_action_names; }
constexpr auto& names(pod_errc) noexcept { return pod_errc_names; }

/// The life of a pod from its creation to the end of its object.
struct pod_lifecycle {
    using state = pod_stage;
    using event = pod_event;
    using fact = pod_fact;
    using action = pod_action;
    using errc = pod_errc;
    using row = transition<state, event, fact, action>;
    using illegal_row = illegal_transition<state, event, errc>;
    using enum pod_stage;
    using enum pod_event;
    using enum pod_fact;

    static constexpr state initial = absent;
    static constexpr enum_set<state> final_states = removed;

    static constexpr auto alone = any_of(gated, unbound);
    static constexpr auto active = any_of(pending, running);
    static constexpr auto active_deleting = any_of(pending_deleting, running_deleting);
    static constexpr auto ended = any_of(succeeded, failed);
    static constexpr auto ended_deleting = any_of(succeeded_deleting, failed_deleting);
    static constexpr auto bound = active | active_deleting | ended | ended_deleting;
    static constexpr auto deleting = active_deleting | ended_deleting | unbound_deleting;

    static constexpr row rows[] = {
        {absent, create, when(has_gates), gated, action::set_scheduling},
        {absent, create, unless(has_gates), unbound},
        {gated, ungate, {}, unbound},
        {unbound, unschedulable, {}, unbound, action::set_scheduling},
        {unbound, bind, {}, pending, action::set_node},
        {pending, reject, {}, failed, action::set_phase},

        // Only where its sandbox is lost does a pod that ran wait again.
        {active, wait, {}, pending, action::set_phase},
        {active, run, {}, running, action::set_phase},
        {active, succeed, {}, succeeded, action::set_phase},
        {active, fail, {}, failed, action::set_phase},
        {succeeded, succeed, {}, succeeded},
        {failed, fail, {}, failed},
        {active_deleting, wait, {}, pending_deleting, action::set_phase},
        {active_deleting, run, {}, running_deleting, action::set_phase},
        {active_deleting, succeed, {}, succeeded_deleting, action::set_phase},
        {active_deleting, fail, {}, failed_deleting, action::set_phase},
        {succeeded_deleting, succeed, {}, succeeded_deleting},
        {failed_deleting, fail, {}, failed_deleting},

        // What has no node, or is done, has no grace.
        {alone | ended, delete_, unless(has_finalizers), removed, action::remove},
        {alone, delete_, when(has_finalizers), unbound_deleting, action::set_deletion},
        {succeeded, delete_, when(has_finalizers), succeeded_deleting, action::set_deletion},
        {failed, delete_, when(has_finalizers), failed_deleting, action::set_deletion},
        {active, delete_, when(no_grace) && unless(has_finalizers), removed, action::remove},
        {pending, delete_, unless(no_grace), pending_deleting, action::set_deletion},
        {pending, delete_, when(no_grace, has_finalizers), pending_deleting, action::set_deletion},
        {running, delete_, unless(no_grace), running_deleting, action::set_deletion},
        {running, delete_, when(no_grace, has_finalizers), running_deleting, action::set_deletion},

        // Deleted again: only a shorter grace period counts.
        {active_deleting, delete_, when(no_grace) && unless(has_finalizers), removed, action::remove},
        {pending_deleting, delete_, when(no_grace, has_finalizers), pending_deleting, action::set_deletion},
        {pending_deleting, delete_, when(sooner) && unless(no_grace), pending_deleting, action::set_deletion},
        {pending_deleting, delete_, unless(sooner, no_grace), pending_deleting},
        {running_deleting, delete_, when(no_grace, has_finalizers), running_deleting, action::set_deletion},
        {running_deleting, delete_, when(sooner) && unless(no_grace), running_deleting, action::set_deletion},
        {running_deleting, delete_, unless(sooner, no_grace), running_deleting},
        {unbound_deleting, delete_, {}, unbound_deleting},
        {ended_deleting, delete_, unless(has_finalizers), removed, action::remove},
        {succeeded_deleting, delete_, when(has_finalizers), succeeded_deleting, action::set_deletion},
        {failed_deleting, delete_, when(has_finalizers), failed_deleting, action::set_deletion},

        {ended_deleting, stopped, unless(has_finalizers), removed, action::remove},
        {succeeded_deleting, stopped, when(has_finalizers), succeeded_deleting, action::set_deletion},
        {failed_deleting, stopped, when(has_finalizers), failed_deleting, action::set_deletion},

        {unbound_deleting, unfinalize, {}, removed, action::remove},
        {active_deleting | ended_deleting, unfinalize, when(no_grace), removed, action::remove},
        {pending_deleting, unfinalize, unless(no_grace), pending_deleting},
        {running_deleting, unfinalize, unless(no_grace), running_deleting},
        {succeeded_deleting, unfinalize, unless(no_grace), succeeded_deleting},
        {failed_deleting, unfinalize, unless(no_grace), failed_deleting},
    };

    static constexpr auto from_kubelet = any_of(reject, wait, run, succeed, fail, stopped);

    static constexpr illegal_row illegal[] = {
        {any_of(absent, removed), any_of(ungate, unschedulable, bind, delete_, unfinalize) | from_kubelet,
         errc::no_such_pod},
        {alone | bound | unbound_deleting | removed, create, errc::already_exists},
        {any_of(unbound, unbound_deleting) | bound, ungate, errc::not_gated},
        {gated, any_of(bind, unschedulable), errc::bind_gated},
        {unbound_deleting, any_of(bind, unschedulable), errc::bind_deleting},
        {bound, bind, errc::rebind},
        {bound, unschedulable, errc::already_bound},
        {alone | unbound_deleting, from_kubelet, errc::not_bound},
        {any_of(running, pending_deleting, running_deleting), reject, errc::admitted},
        {ended | ended_deleting, any_of(reject, wait, run), errc::phase_left},
        {any_of(succeeded, succeeded_deleting), fail, errc::phase_swapped},
        {any_of(failed, failed_deleting), succeed, errc::phase_swapped},
        {alone | active | ended, unfinalize, errc::not_deleting},
        {active | ended, stopped, errc::not_deleting},
        {active_deleting, stopped, errc::not_terminated},
    };
};

static_assert(is_deterministic<pod_lifecycle>());
static_assert(is_total<pod_lifecycle>());
static_assert(is_reachable<pod_lifecycle>());

}  // namespace kube::inline v0_1::lifecycle
