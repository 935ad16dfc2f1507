// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/lifecycle/container_life.hpp>
#include <kube/lifecycle/container_table.hpp>
#include <kube/lifecycle/machine_action.hpp>
#include <kube/lifecycle/restart.hpp>
#include <kube/lifecycle/runtime.hpp>

namespace kube::inline v0_1::lifecycle::detail {

static_assert(static_cast<int>(container_action::pull) == static_cast<int>(machine_step::pull) &&
              static_cast<int>(container_action::kill) == static_cast<int>(machine_step::kill));

/// The containers of a pod_machine: how each is started and ended. What they do is asked of `what`; each change of
/// state goes through container_lifecycle.
template <storage_policy Storage, runtime Runtime>
struct pod_containers {
    /// After an error a kubelet looks again after this long.
    static constexpr duration look_again = duration::of_seconds(10);
    /// What an unset spec.terminationGracePeriodSeconds means, and the least that a container gets.
    static constexpr std::int64_t default_grace = 30;
    static constexpr std::int64_t least_grace = 2;

    const api::core::v1::basic_pod<Storage>* object;
    Runtime* what;
    time now;
    std::size_t inits;  ///< of lives, the first that is no init container
    std::vector<container_life> lives{};
    std::optional<std::int64_t> deletion_grace{};
    bool over = false;      ///< all is to end
    bool unsettled = true;  ///< something is to be done at once
    bool changed = true;    ///< the status is not told yet
    std::size_t refused = 0;

    constexpr const api::core::v1::basic_container<Storage>& spec_of(std::size_t i) const noexcept {
        return i < inits ? object->spec.init_containers[i] : object->spec.containers[i - inits];
    }
    static constexpr timer after(const time& begin, duration span) noexcept {
        return span == forever ? timer() : timer(begin + larger(span, duration()));
    }
    constexpr container_ref ref(std::size_t i) const noexcept {
        const container_life& life = lives[i];
        const auto& spec = spec_of(i);
        return {spec.name, spec.image, life.kind, i, life.is_alive() ? life.starts - 1 : life.starts};
    }

    /// What has ended runs again. After a failed probe neither the exit code nor the rules are asked.
    constexpr bool restarts(std::size_t i, const container_end& end) const noexcept {
        const auto& spec = spec_of(i);
        if (over || (lives[i].kind == container_kind::init && lets_next_start(end))) {
            return false;
        }
        if (lives[i].by_probe) {
            using api::core::v1::container_restart_policy;
            using api::core::v1::restart_policy;
            return spec.restart_policy.has_value() ? *spec.restart_policy != container_restart_policy::never
                                                   : object->spec.restart_policy != restart_policy::never;
        }
        return container_should_restart(spec, object->spec, end.exit_code);
    }
    constexpr std::int64_t grace_of(std::size_t i) const noexcept {
        if (deletion_grace.has_value()) {
            return *deletion_grace;
        }
        const auto& spec = spec_of(i);
        std::int64_t grace = object->spec.termination_grace_period_seconds.value_or(default_grace);
        if (lives[i].by_probe) {
            const auto& probe = lives[i].started ? spec.liveness_probe : spec.startup_probe;
            if (probe.has_value()) {
                grace = probe->termination_grace_period_seconds.value_or(grace);
            }
        }
        return as_grace(grace);
    }
    /// Asks the runtime how a pull would go.
    constexpr bool needs_pull(std::size_t i) {
        using api::core::v1::pull_policy;
        container_life& life = lives[i];
        const auto& policy = spec_of(i).image_pull_policy;
        if (life.image_here && policy != pull_policy::always) {
            return false;
        }
        life.pull = what->pull(ref(i));
        life.image_here = life.image_here || life.pull.present;
        if (policy == pull_policy::never && !life.image_here) {
            life.pull = {.fails = true, .reason = "ErrImageNeverPull"};
        }
        return policy == pull_policy::always || !life.image_here;
    }

    template <class Sink>
    constexpr bool fire(std::size_t i, container_event on, enum_set<container_fact> facts, Sink& sink) {
        container_life& life = lives[i];
        const auto row = find_transition<container_lifecycle>(life.state, on, facts);
        if (!row) {
            ++refused;
            return false;
        }
        life.state = (*row)->to;
        changed = true;
        unsettled = true;
        for (std::size_t a = 0; a != enumerator_count<container_action>; ++a) {
            if ((*row)->actions.contains(static_cast<container_action>(a))) {
                sink(machine_action{
                    .what = static_cast<machine_step>(a), .at = now, .container = i, .grace = life.grace});
            }
        }
        return true;
    }

    /// The kubelet's way to a new instance: the crash back-off, then the image, then the start.
    template <class Sink>
    constexpr void attempt(std::size_t i, Sink& sink) {
        container_life& life = lives[i];
        // Where a probe has failed the kubelet looks at the instance before, as it has not seen this one end yet.
        const auto& newest = std::exchange(life.by_probe, false) ? life.before_last : life.last;
        enum_set<container_fact> facts;
        if (newest.has_value() && life.crash.holds_back(newest->finished_at, now)) {
            facts = container_fact::crash_wait;
            life.waiting_reason = "CrashLoopBackOff";
            life.step_at = newest->finished_at + life.crash.delay();
        } else if (needs_pull(i)) {
            facts = container_fact::needs_pull;
            if (life.image.is_in_backoff_since_update(now)) {
                facts |= container_fact::pull_wait;
                life.waiting_reason = "ImagePullBackOff";
                life.step_at = now + look_again;
            } else {
                life.step_at = after(now, life.pull.takes);
            }
        }
        if (fire(i, container_event::attempt, facts, sink) && life.state == container_stage::created) {
            start(i, sink);
        }
    }

    template <class Sink>
    constexpr void start(std::size_t i, Sink& sink) {
        container_life& life = lives[i];
        const auto& spec = spec_of(i);
        const bool startup = spec.startup_probe.has_value() && life.kind != container_kind::init;
        life.grace = 0;
        if (!fire(i, container_event::start, startup ? container_fact::has_startup : enum_set<container_fact>(),
                  sink)) {
            return;
        }
        ++life.starts;
        life.started_at = now;
        life.waiting_reason = {};
        life.run = what->run(ref(i));
        life.exit_at = after(now, life.run.runs);
        if (life.kind != container_kind::init && (startup || spec.liveness_probe.has_value())) {
            life.unhealthy_at = after(now, life.run.unhealthy_after);
        }
        if (startup) {
            life.step_at = after(now, life.run.started_after);
        } else {
            become_started(i);
        }
    }
    constexpr void become_started(std::size_t i) {
        container_life& life = lives[i];
        life.started = true;
        if (life.kind == container_kind::init) {
            return;
        }
        life.ready = !spec_of(i).readiness_probe.has_value();
        if (!life.ready) {
            life.ready_at = after(life.started_at, life.run.ready_after);
        }
        if (!spec_of(i).liveness_probe.has_value()) {
            life.unhealthy_at.reset();
        }
    }

    /// Begins to end what runs, or goes on with it.
    template <class Sink>
    constexpr void end(std::size_t i, container_event on, Sink& sink) {
        container_life& life = lives[i];
        const container_stage before = life.state;
        enum_set<container_fact> facts;
        if (container_lifecycle::wanted.contains(before)) {
            life.by_probe = on != container_event::stop;
            life.grace = grace_of(i);
            life.unhealthy_at.reset();
            life.step_at.reset();
            const auto& hooks = spec_of(i).lifecycle;
            if (hooks.has_value() && hooks->pre_stop.has_value() && life.grace > 0) {
                facts |= container_fact::has_hook;
            }
        } else if (on != container_event::stop) {
            life.grace -= smaller(life.grace, (now - life.step_began).seconds());
        }
        if (on != container_event::turn && over && life.grace > 0 && must_outlive_others(lives, i)) {
            facts |= container_fact::must_wait;
        }
        if (facts.empty()) {
            life.grace = larger(life.grace, least_grace);
        }
        if (!fire(i, on, facts, sink) || life.state == before) {
            return;
        }
        life.step_began = now;
        if (life.state == container_stage::done) {
            life.clear_timers();
            return;
        }
        life.step_at = now + duration::of_seconds(life.grace);
        if (life.state == container_stage::pre_stop) {
            life.step_at = smaller(*life.step_at, now + larger(what->pre_stop(ref(i)), duration()));
        } else if (life.state == container_stage::stopping) {
            const stop_outcome outcome = what->stop(ref(i));
            const timer ends = outcome.obeys ? after(now, outcome.takes) : timer();
            if (ends.is_before(life.exit_at)) {
                life.exit_at = ends;
                life.run.exit_code = outcome.exit_code;
                life.run.reason = {};
            }
        }
    }
    /// What is being ended gets no more than `grace` seconds from now on.
    constexpr void hasten(std::int64_t grace) {
        for (container_life& each : lives) {
            if (!each.is_alive() || container_lifecycle::wanted.contains(each.state) || !each.step_at.has_value()) {
                continue;
            }
            std::int64_t left = grace;
            if (each.state == container_stage::stopping) {
                left = larger(grace, least_grace);
            } else {
                each.grace = smaller(each.grace, (now - each.step_began).seconds() + grace);
            }
            each.step_at = smaller(*each.step_at, now + duration::of_seconds(left));
        }
    }

    template <class Sink>
    constexpr void exit(std::size_t i, Sink& sink) {
        container_life& life = lives[i];
        const std::int32_t code = life.run.exit_code;
        std::string_view reason = life.run.reason;
        if (reason.empty()) {
            reason = code == 0 ? "Completed" : "Error";
        }
        life.before_last = life.last;
        life.last = container_end{code, reason, life.started_at, now};
        life.clear_timers();
        fire(i, container_event::exit, restarts(i, *life.last) ? container_fact::restarts : enum_set<container_fact>(),
             sink);
        life.started = false;
        life.ready = false;
    }

    /// What was due in the container's state.
    template <class Sink>
    constexpr void step(std::size_t i, Sink& sink) {
        container_life& life = lives[i];
        life.step_at.reset();
        switch (life.state) {
        case container_stage::pulling:
            if (life.pull.fails) {
                fire(i, container_event::pull_failed, {}, sink);
                life.waiting_reason = life.pull.reason;
                life.step_at = now + look_again;
                if (spec_of(i).image_pull_policy != api::core::v1::pull_policy::never) {
                    life.image.next(now, now);
                }
            } else if (fire(i, container_event::pulled, {}, sink)) {
                life.image_here = true;
                start(i, sink);
            }
            break;
        case container_stage::starting:
            if (fire(i, container_event::startup_succeeded, {}, sink)) {
                become_started(i);
            }
            break;
        case container_stage::pre_stop: end(i, container_event::pre_stop_done, sink); break;
        case container_stage::awaiting_turn: end(i, container_event::turn, sink); break;
        case container_stage::stopping:
            if (fire(i, container_event::grace_over, {}, sink)) {
                life.exit_at = now;
                life.run.exit_code = 137;
                life.run.reason = {};
            }
            break;
        default: unsettled = true; break;  // a wait is over: it may be tried again
        }
    }
};

}  // namespace kube::inline v0_1::lifecycle::detail
