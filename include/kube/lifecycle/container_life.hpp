// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <kube/lifecycle/backoff.hpp>
#include <kube/lifecycle/container_table.hpp>
#include <kube/lifecycle/runtime.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

namespace detail {

// Without <algorithm>, which would be half of what this costs to include.
template <class T>
constexpr T smaller(const T& a, const T& b) noexcept {
    return b < a ? b : a;
}
template <class T>
constexpr T larger(const T& a, const T& b) noexcept {
    return a < b ? b : a;
}
/// Seconds as a grace period can have them.
constexpr std::int64_t as_grace(std::int64_t seconds) noexcept {
    return larger<std::int64_t>(0, smaller<std::int64_t>(seconds, INT32_MAX));
}

}  // namespace detail

/// When something is due, if at all. A std::optional that was reset is no constant for all compilers.
class timer {
public:
    constexpr timer() noexcept = default;
    constexpr timer(const time& at) noexcept : at_(at), set_(true) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return set_; }
    [[nodiscard]] constexpr const time& operator*() const noexcept { return at_; }
    constexpr void reset() noexcept { set_ = false; }
    [[nodiscard]] constexpr bool is_due(const time& now) const noexcept { return set_ && at_ <= now; }
    /// False for a timer that is not set.
    [[nodiscard]] constexpr bool is_before(const timer& other) const noexcept {
        return set_ && (!other.set_ || at_ < other.at_);
    }

private:
    time at_{};
    bool set_ = false;
};

/// How an instance of a container ended.
struct container_end {
    std::int32_t exit_code = 0;
    std::string_view reason{};
    time started_at{};
    time finished_at{};
};

/// What a pod_machine knows of one container. `last` and `before_last` are the two newest instances that have ended.
struct container_life {
    container_kind kind = container_kind::regular;
    container_stage state = container_stage::not_created;
    std::int32_t starts = 0;  ///< instances so far
    time started_at{};        ///< of the newest instance
    bool started = false;     ///< runs, and its startup probe has succeeded
    bool ready = false;
    std::optional<container_end> last{};
    std::optional<container_end> before_last{};
    std::string_view waiting_reason{};   ///< why it does not start; empty where nothing is wrong
    std::string_view waiting_message{};  ///< of an image that could not be pulled
    crash_backoff crash{};
    crash_backoff image{};
    bool image_here = false;

    bool wanted = false;     ///< the kubelet would start it now
    bool by_probe = false;   ///< it ends because a probe failed
    std::int64_t grace = 0;  ///< seconds left to end by itself
    time step_began{};
    pull_outcome pull{};
    run_outcome run{};

    timer exit_at{};
    timer step_at{};  ///< when the state changes by itself, or may be tried again
    timer ready_at{};
    timer unhealthy_at{};

    [[nodiscard]] constexpr bool is_alive() const noexcept { return container_lifecycle::alive.contains(state); }
    [[nodiscard]] constexpr std::int32_t restart_count() const noexcept { return starts > 1 ? starts - 1 : 0; }
    /// True where its newest instance ended without an error.
    [[nodiscard]] constexpr bool has_succeeded() const noexcept { return last.has_value() && last->exit_code == 0; }

    constexpr void clear_timers() noexcept {
        exit_at.reset();
        step_at.reset();
        ready_at.reset();
        unhealthy_at.reset();
    }
    /// The first of its timers.
    [[nodiscard]] constexpr timer next() const noexcept {
        timer first = exit_at;
        for (const auto& each : {step_at, ready_at, unhealthy_at}) {
            if (each.is_before(first)) {
                first = each;
            }
        }
        return first;
    }
};

/// As much of a container's status as phase and conditions ask for.
struct container_view {
    struct past {
        std::optional<container_end> terminated{};
    };
    struct present : past {
        bool waiting = false;
        bool running = false;
    };

    std::string_view name{};
    present state{};
    past last_state{};
    std::optional<bool> started{};
    bool ready = false;
};

/// What the API would show of the container. While the pod is being deleted nothing waits to be started.
[[nodiscard]] constexpr container_view view_of(const container_life& life, std::string_view name,
                                               bool deleting = false) noexcept {
    container_view view;
    view.name = name;
    view.started = life.started;
    const bool waits = !life.last.has_value() || (!life.waiting_reason.empty() && !deleting);
    if (life.is_alive()) {
        view.state.running = true;
        view.last_state.terminated = life.last;
    } else if (waits) {
        view.state.waiting = true;
        view.last_state.terminated = life.last;
    } else {
        view.state.terminated = life.last;
        view.last_state.terminated = life.before_last;
    }
    view.ready =
        life.kind == container_kind::init ? view.state.terminated.has_value() && life.has_succeeded() : life.ready;
    return view;
}

/// What a kubelet does next with the containers of a pod; those to start are marked `wanted`.
struct pod_plan {
    bool initialized = false;  ///< the regular containers may run
    bool kill = false;         ///< the pod is over: whatever runs is to end
};

namespace detail {

/// An init container that was killed for its memory has failed, whatever its exit code.
constexpr bool lets_next_start(const container_end& end) noexcept {
    return end.exit_code == 0 && end.reason != "OOMKilled";
}

/// Goes from the last init container to the first, since what came before the one that shows a trace is done.
template <class MayRestart>
constexpr pod_plan plan_init(std::vector<container_life>& lives, std::size_t inits, MayRestart may_restart) {
    pod_plan plan;
    for (std::size_t i = inits; i != lives.size(); ++i) {
        plan.initialized = plan.initialized || lives[i].is_alive();
    }
    bool reached = plan.initialized;
    for (std::size_t i = inits; i-- != 0;) {
        container_life& life = lives[i];
        const bool sidecar = life.kind == container_kind::sidecar;
        const bool is_last = i + 1 == inits;
        if (!life.is_alive() && !life.last.has_value()) {
            life.wanted = reached && sidecar;
            continue;
        }
        if (reached && !sidecar) {
            continue;
        }
        bool passed = false;
        if (life.is_alive()) {
            passed = sidecar && life.started;
        } else if (sidecar) {
            life.wanted = true;
        } else if (lets_next_start(*life.last)) {
            passed = true;
        } else if (may_restart(i)) {
            life.wanted = true;
        } else {
            return {.kill = true};
        }
        if (passed && is_last) {
            plan.initialized = true;
        } else if (passed && !reached) {
            lives[i + 1].wanted = true;
        }
        reached = true;
    }
    if (!reached) {
        lives[0].wanted = true;
    }
    return plan;
}

}  // namespace detail

/// Which containers start and whether the pod is over: the kubelet's computePodActions for a pod whose sandbox stays,
/// which is not being deleted, and of which no probe has failed and no container has changed.
/// @param lives init containers first; `inits` of them
/// @param may_restart (index) -> whether a container that has ended runs again
template <class MayRestart>
constexpr pod_plan compute_pod_actions(std::vector<container_life>& lives, std::size_t inits, MayRestart may_restart) {
    for (container_life& each : lives) {
        each.wanted = false;
    }
    pod_plan plan{.initialized = true};
    if (inits != 0) {
        plan = detail::plan_init(lives, inits, may_restart);
    }
    if (plan.initialized && !plan.kill) {
        bool any = false;
        for (std::size_t i = inits; i != lives.size(); ++i) {
            container_life& life = lives[i];
            life.wanted = !life.is_alive() && (!life.last.has_value() || may_restart(i));
            any = any || life.wanted || life.is_alive();
        }
        plan.kill = !any;
    }
    if (plan.kill) {
        for (container_life& each : lives) {
            each.wanted = false;
        }
    }
    return plan;
}

/// True where container `i` may not be asked to end yet: sidecars outlive the regular containers, and the sidecars
/// that were started after them.
[[nodiscard]] constexpr bool must_outlive_others(const std::vector<container_life>& lives, std::size_t i) noexcept {
    if (lives[i].kind != container_kind::sidecar) {
        return false;
    }
    for (std::size_t k = 0; k != lives.size(); ++k) {
        const bool before =
            lives[k].kind == container_kind::regular || (lives[k].kind == container_kind::sidecar && k > i);
        if (before && lives[k].is_alive()) {
            return true;
        }
    }
    return false;
}

}  // namespace kube::inline v0_1::lifecycle
