// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <kube/lifecycle/transition.hpp>

namespace kube::inline v0_1::lifecycle {

/// Where a container of a pod on a node stands, as its kubelet sees it.
enum class container_stage : std::uint8_t {
    not_created,
    pulling,        ///< its image is on the way
    pull_error,     ///< its image could not be pulled: `ErrImagePull`
    pull_back_off,  ///< the next pull has to wait: `ImagePullBackOff`
    created,        ///< starts now
    starting,       ///< runs; its startup probe has not succeeded yet
    running,
    pre_stop,        ///< runs its preStop hook, before it is asked to end
    awaiting_turn,   ///< a sidecar that outlives what still runs
    stopping,        ///< was asked to end, by SIGTERM mostly
    killed,          ///< SIGKILL was sent
    exited,          ///< has ended, and will run again
    crash_back_off,  ///< has to wait before it runs again: `CrashLoopBackOff`
    done,            ///< will not run, or not again
};

/// What happens to a container.
enum class container_event : std::uint8_t {
    attempt,  ///< the kubelet wants it to run: its turn has come, or a wait is over
    pulled,
    pull_failed,
    start,
    startup_succeeded,  ///< its startup probe
    startup_failed,
    liveness_failed,
    stop,  ///< the pod ends
    pre_stop_done,
    turn,        ///< nothing runs any more that must end before it
    grace_over,  ///< the time to end by itself
    exit,
};

/// What the conditions of the rows ask.
enum class container_fact : std::uint8_t {
    crash_wait,   ///< its crash back-off lasts
    pull_wait,    ///< its image's back-off lasts
    needs_pull,   ///< its image is not here, or is always pulled
    has_startup,  ///< it has a startup probe
    has_hook,     ///< it has a preStop hook, and there is time for it
    must_wait,    ///< something runs that must end before it
    restarts,     ///< the restart policies and rules want it to run again
};

/// What the kubelet makes the runtime do.
enum class container_action : std::uint8_t { pull, create, start, run_pre_stop, stop, kill };

/// Why an event cannot happen in a state.
enum class container_errc : std::uint8_t {
    finished = 1,     ///< it will not run again
    second_instance,  ///< one instance of it runs: no other may begin
    no_instance,      ///< no instance of it runs
    in_progress,      ///< it is being started
    not_pulling,
    not_created,   ///< nothing to start
    out_of_order,  ///< it runs, but this is not the next that can happen
};

inline constexpr const char* container_stage_names[] = {
    "not_created", "pulling",       "pull_error", "pull_back_off", "created", "starting",       "running",
    "pre_stop",    "awaiting_turn", "stopping",   "killed",        "exited",  "crash_back_off", "done"};
inline constexpr const char* container_event_names[] = {
    "attempt",         "pulled", "pull_failed",   "start", "startup_succeeded", "startup_failed",
    "liveness_failed", "stop",   "pre_stop_done", "turn",  "grace_over",        "exit"};
inline constexpr const char* container_fact_names[] = {"crash_wait", "pull_wait", "needs_pull", "has_startup",
                                                       "has_hook",   "must_wait", "restarts"};
inline constexpr const char* container_action_names[] = {"pull", "create", "start", "run_pre_stop", "stop", "kill"};
inline constexpr const char* container_errc_names[] = {
    "", "finished", "second_instance", "no_instance", "in_progress", "not_pulling", "not_created", "out_of_order"};

constexpr auto& names(container_stage) noexcept { return container_stage_names; }
constexpr auto& names(container_event) noexcept { return container_event_names; }
constexpr auto& names(container_fact) noexcept { return container_fact_names; }
constexpr auto& names(container_action) noexcept { return container_action_names; }
constexpr auto& names(container_errc) noexcept { return container_errc_names; }

/// The life of a container as its kubelet leads it.
struct container_lifecycle {
    using state = container_stage;
    using event = container_event;
    using fact = container_fact;
    using action = container_action;
    using errc = container_errc;
    using row = transition<state, event, fact, action>;
    using illegal_row = illegal_transition<state, event, errc>;
    using enum container_stage;
    using enum container_event;
    using enum container_fact;

    static constexpr state initial = not_created;
    static constexpr enum_set<state> final_states = done;

    /// Nothing runs, and the kubelet may try.
    static constexpr auto idle = any_of(not_created, pull_error, pull_back_off, exited, crash_back_off);
    /// An instance runs: of a container there is never more than one.
    static constexpr auto alive = any_of(starting, running, pre_stop, awaiting_turn, stopping, killed);
    /// An instance runs that no one wants to end.
    static constexpr auto wanted = any_of(starting, running);

    static constexpr row rows[] = {
        {idle, attempt, when(crash_wait), crash_back_off},
        {idle, attempt, unless(crash_wait) && when(needs_pull, pull_wait), pull_back_off},
        {idle, attempt, unless(crash_wait, pull_wait) && when(needs_pull), pulling, action::pull},
        {idle, attempt, unless(crash_wait, needs_pull), created, action::create},

        {pulling, pulled, {}, created, action::create},
        {pulling, pull_failed, {}, pull_error},

        {created, event::start, when(has_startup), starting, action::start},
        {created, event::start, unless(has_startup), running, action::start},

        {starting, startup_succeeded, {}, running},
        {starting, startup_failed, when(has_hook), pre_stop, action::run_pre_stop},
        {starting, startup_failed, unless(has_hook), stopping, action::stop},
        {running, liveness_failed, when(has_hook), pre_stop, action::run_pre_stop},
        {running, liveness_failed, unless(has_hook), stopping, action::stop},

        {idle | pulling | created | done, event::stop, {}, done},
        {wanted, event::stop, when(has_hook), pre_stop, action::run_pre_stop},
        {wanted, event::stop, unless(has_hook) && when(must_wait), awaiting_turn},
        {wanted, event::stop, unless(has_hook, must_wait), stopping, action::stop},
        {pre_stop, event::stop, {}, pre_stop},
        {awaiting_turn, event::stop, {}, awaiting_turn},
        {stopping, event::stop, {}, stopping},
        {killed, event::stop, {}, killed},

        {pre_stop, pre_stop_done, when(must_wait), awaiting_turn},
        {pre_stop, pre_stop_done, unless(must_wait), stopping, action::stop},
        {awaiting_turn, turn, {}, stopping, action::stop},
        {stopping, grace_over, {}, killed, action::kill},

        {alive, event::exit, when(restarts), exited},
        {alive, event::exit, unless(restarts), done},
    };

    /// The events of an instance that runs.
    static constexpr auto of_instance =
        any_of(startup_succeeded, startup_failed, liveness_failed, pre_stop_done, turn, grace_over, event::exit);

    static constexpr illegal_row illegal[] = {
        {done, any_of(attempt, pulled, pull_failed, event::start) | of_instance, errc::finished},
        {alive, any_of(attempt, pulled, pull_failed, event::start), errc::second_instance},
        {idle | pulling | created, of_instance, errc::no_instance},
        {pulling, attempt, errc::in_progress},
        {created, attempt, errc::in_progress},
        {idle | created, any_of(pulled, pull_failed), errc::not_pulling},
        {idle | pulling, event::start, errc::not_created},
        {any_of(running, pre_stop, awaiting_turn, stopping, killed), any_of(startup_succeeded, startup_failed),
         errc::out_of_order},
        {any_of(starting, pre_stop, awaiting_turn, stopping, killed), liveness_failed, errc::out_of_order},
        {any_of(starting, running, awaiting_turn, stopping, killed), pre_stop_done, errc::out_of_order},
        {any_of(starting, running, pre_stop, stopping, killed), turn, errc::out_of_order},
        {any_of(starting, running, pre_stop, awaiting_turn, killed), grace_over, errc::out_of_order},
    };
};

static_assert(is_deterministic<container_lifecycle>());
static_assert(is_total<container_lifecycle>());
static_assert(is_reachable<container_lifecycle>());

}  // namespace kube::inline v0_1::lifecycle
