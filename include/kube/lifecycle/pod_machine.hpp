// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/lifecycle/backoff.hpp>
#include <kube/lifecycle/container_life.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/machine_action.hpp>
#include <kube/lifecycle/phase.hpp>
#include <kube/lifecycle/pod_containers.hpp>
#include <kube/lifecycle/pod_table.hpp>
#include <kube/lifecycle/restart.hpp>
#include <kube/lifecycle/runtime.hpp>

namespace kube::inline v0_1::lifecycle {

/// A pod on its node, from its first container to the end of its object: what its kubelet does with it, and what
/// becomes of it where containers behave as a `runtime` says. Time is what the caller says; nothing takes any but what
/// the runtime, the back-offs and grace periods say, so that equal runs are equal to the nanosecond. The containers go
/// through `container_lifecycle`, the pod through `pod_lifecycle`.
/// What it does not do: ephemeral containers, postStart hooks, resizing, a new sandbox, and the restart of all containers
/// by a rule of one, of which that one alone restarts.
/// @tparam Runtime asked what containers do; it and the pod must outlive the machine.
template <storage_policy Storage, runtime Runtime>
class pod_machine {
public:
    using pod_type = api::core::v1::basic_pod<Storage>;

    /// A pod that has a node and of which nothing has run yet.
    constexpr pod_machine(const pod_type& object, Runtime& containers, const time& now,
                          const backoff_limits& crash = crash_loop_limits())
        : all_{.object = &object, .what = &containers, .now = now, .inits = object.spec.init_containers.size()},
          started_at_(now) {
        all_.lives.resize(all_.inits + object.spec.containers.size());
        for (std::size_t i = 0; i != all_.lives.size(); ++i) {
            all_.lives[i].crash = crash_backoff(crash);
            all_.lives[i].kind = i >= all_.inits          ? container_kind::regular
                                 : is_sidecar(spec_of(i)) ? container_kind::sidecar
                                                          : container_kind::init;
        }
        if (const auto& limit = object.spec.active_deadline_seconds; limit.has_value()) {
            deadline_ = now + duration::of_seconds(detail::as_grace(*limit));
        }
    }

    /// Lets happen what happens up to `to` and at that time; `sink(const machine_action&)` is told each step in order.
    /// A time that has passed changes nothing. O(events x containers).
    template <class Sink = ignore_actions>
    constexpr void advance(const time& to, Sink&& sink = {}) {
        for (timer due = next(); due.is_due(to); due = next()) {
            all_.now = detail::larger(all_.now, *due);
            happen(sink);
            all_.unsettled = false;  // what begins now may let more begin
            synchronize(sink);
            if (all_.changed) {
                all_.changed = false;
                sink(machine_action{.what = machine_step::update_status, .at = all_.now});
            }
        }
        all_.now = detail::larger(all_.now, to);
    }

    /// The API says that the pod is being deleted, with this deletionGracePeriodSeconds: containers are asked to end.
    /// Said again, a shorter period counts. Happens at `at`, after what happens until then. Refused where there is no
    /// such pod any more.
    template <class Sink = ignore_actions>
    constexpr result<pod_stage, pod_errc> begin_deletion(const time& at, std::int64_t grace_seconds, Sink&& sink = {}) {
        advance(at, sink);
        grace_seconds = detail::as_grace(grace_seconds);
        const time ends = all_.now + duration::of_seconds(grace_seconds);
        const bool sooner = timer(ends).is_before(deletion_ends_);
        enum_set<pod_fact> facts = object_facts();
        facts |= grace_seconds == 0 ? pod_fact::no_grace : enum_set<pod_fact>();
        facts |= sooner ? pod_fact::sooner : enum_set<pod_fact>();
        const auto row = find_transition<pod_lifecycle>(state_, pod_event::delete_, facts);
        if (!row) {
            return unexpected(row.error());
        }
        state_ = (*row)->to;
        if (sooner) {
            all_.deletion_grace = grace_seconds;
            deletion_ends_ = ends;
            all_.hasten(grace_seconds);
        }
        if (is_removed()) {
            sink(machine_action{.what = machine_step::remove, .at = all_.now});
        }
        all_.changed = true;
        all_.unsettled = true;
        advance(at, sink);
        return state_;
    }

    /// When something happens next by itself; nothing for a pod that rests.
    [[nodiscard]] constexpr timer next() const noexcept {
        timer first;
        if (all_.unsettled) {
            return all_.now;
        }
        if (!all_.over) {
            first = deadline_;
        }
        for (const container_life& each : all_.lives) {
            if (const timer due = each.next(); due.is_before(first)) {
                first = due;
            }
        }
        return first;
    }

    [[nodiscard]] constexpr const pod_type& object() const noexcept { return *all_.object; }
    [[nodiscard]] constexpr time now() const noexcept { return all_.now; }
    [[nodiscard]] constexpr time started_at() const noexcept { return started_at_; }
    [[nodiscard]] constexpr pod_stage state() const noexcept { return state_; }
    [[nodiscard]] constexpr api::core::v1::pod_phase phase() const noexcept { return phase_; }
    /// Nothing runs any more, and nothing will.
    [[nodiscard]] constexpr bool is_finished() const noexcept { return finished_; }
    [[nodiscard]] constexpr bool is_deleting() const noexcept { return all_.deletion_grace.has_value(); }
    [[nodiscard]] constexpr bool is_removed() const noexcept { return state_ == pod_stage::removed; }
    [[nodiscard]] constexpr bool deadline_exceeded() const noexcept { return deadline_exceeded_; }
    /// Init containers first, in the order of the spec.
    [[nodiscard]] constexpr std::span<const container_life> containers() const noexcept { return all_.lives; }
    [[nodiscard]] constexpr const api::core::v1::basic_container<Storage>& spec_of(std::size_t i) const noexcept {
        return all_.spec_of(i);
    }
    /// Events that the tables refused: 0, or this machine has an error.
    [[nodiscard]] constexpr std::size_t refused() const noexcept { return all_.refused; }

private:
    constexpr enum_set<pod_fact> object_facts() const noexcept {
        return all_.object->metadata.finalizers.empty() ? enum_set<pod_fact>() : pod_fact::has_finalizers;
    }

    /// What is due by now.
    template <class Sink>
    constexpr void happen(Sink& sink) {
        if (!all_.over && deadline_.is_due(all_.now)) {
            deadline_exceeded_ = true;
        }
        const auto take = [this](timer& which) {
            const bool due = which.is_due(all_.now);
            if (due) {
                which.reset();
            }
            return due;
        };
        for (std::size_t i = 0; i != all_.lives.size(); ++i) {
            container_life& life = all_.lives[i];
            if (take(life.exit_at)) {
                all_.exit(i, sink);
                continue;
            }
            if (take(life.step_at)) {
                all_.step(i, sink);
            }
            if (take(life.unhealthy_at)) {
                all_.end(i, life.started ? container_event::liveness_failed : container_event::startup_failed, sink);
            }
            if (take(life.ready_at)) {
                life.ready = true;
                all_.changed = true;
            }
        }
    }

    /// What a kubelet does about what it sees: SyncPod, or SyncTerminatingPod once the pod is over.
    template <class Sink>
    constexpr void synchronize(Sink& sink) {
        if (finished_) {
            return;
        }
        if (!all_.over) {
            const auto may_restart = [this](std::size_t i) {
                return all_.lives[i].kind == container_kind::sidecar || all_.lives[i].state != container_stage::done;
            };
            const pod_plan plan = compute_pod_actions(all_.lives, all_.inits, may_restart);
            all_.over = plan.kill || all_.deletion_grace.has_value() || deadline_exceeded_;
            for (std::size_t i = 0; i != all_.lives.size(); ++i) {
                if (all_.over) {
                    all_.end(i, container_event::stop, sink);
                } else if (all_.lives[i].wanted && container_lifecycle::idle.contains(all_.lives[i].state) &&
                           !all_.lives[i].step_at.has_value()) {
                    all_.attempt(i, sink);
                }
            }
        }
        bool any_alive = false;
        for (std::size_t i = 0; i != all_.lives.size(); ++i) {
            if (all_.lives[i].state == container_stage::awaiting_turn && !must_outlive_others(all_.lives, i)) {
                all_.end(i, container_event::turn, sink);
            }
            any_alive = any_alive || all_.lives[i].is_alive();
        }
        finished_ = all_.over && !any_alive;
        update_phase(sink);
    }

    template <class Sink>
    constexpr void update_phase(Sink& sink) {
        using enum api::core::v1::pod_phase;
        if (is_removed()) {
            return;
        }
        views_.clear();
        bool initialized = false;
        for (std::size_t i = 0; i != all_.lives.size(); ++i) {
            views_.push_back(view_of(all_.lives[i], spec_of(i).name, is_deleting()));
            initialized = initialized || (i >= all_.inits && all_.lives[i].starts != 0);
        }
        const std::span<const container_view> all(views_);
        auto phase =
            compute_phase(all_.object->spec, container_statuses(all.subspan(all_.inits), all.first(all_.inits)),
                          phase_facts{.pod_is_terminal = finished_, .pod_has_initialized = initialized});
        if (finished_) {
            phase = phase == succeeded && !deadline_exceeded_ ? succeeded : failed;
        } else if (phase == succeeded || phase == failed) {
            phase = phase_;  // it is told only when nothing runs any more
        }
        if (phase != phase_) {
            phase_ = phase;
            enter(phase == pending     ? pod_event::wait
                  : phase == running   ? pod_event::run
                  : phase == succeeded ? pod_event::succeed
                                       : pod_event::fail,
                  sink);
        }
        if (finished_ && is_deleting()) {
            enter(pod_event::stopped, sink);
        }
    }
    template <class Sink>
    constexpr void enter(pod_event on, Sink& sink) {
        const auto row = find_transition<pod_lifecycle>(state_, on, object_facts());
        if (!row) {
            ++all_.refused;
            return;
        }
        state_ = (*row)->to;
        all_.changed = true;
        if (is_removed()) {
            sink(machine_action{.what = machine_step::remove, .at = all_.now});
        }
    }

    detail::pod_containers<Storage, Runtime> all_;
    time started_at_;
    std::vector<container_view> views_{};
    timer deadline_{};
    timer deletion_ends_{};
    pod_stage state_ = pod_stage::pending;
    api::core::v1::pod_phase phase_ = api::core::v1::pod_phase::pending;
    bool finished_ = false;
    bool deadline_exceeded_ = false;
};

}  // namespace kube::inline v0_1::lifecycle
