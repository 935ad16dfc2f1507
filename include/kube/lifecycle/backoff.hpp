// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <kube/lifecycle/features.hpp>
#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

/// How long a container that keeps ending waits: first `initial`, then twice as long each time, at most `max`, from the
/// beginning again after it ran for more than `reset_after`. The defaults are the kubelet's for crashes.
struct backoff_limits {
    duration initial = duration::of_seconds(10);
    duration max = duration::of_seconds(300);
    duration reset_after = duration::of_seconds(600);

    friend constexpr bool operator==(const backoff_limits&, const backoff_limits&) = default;
};

/// The limits that a kubelet takes with `max` as its crashLoopBackOff.maxContainerRestartPeriod. newCrashLoopBackOff.
[[nodiscard]] constexpr backoff_limits crash_loop_limits(duration max = duration::of_seconds(300),
                                                         features gates = {}) noexcept {
    backoff_limits limits;
    if (gates.reduce_default_crash_loop_back_off_decay) {
        limits.initial = duration::of_seconds(1);
        limits.max = duration::of_seconds(60);
    }
    if (gates.kubelet_crash_loop_back_off_max) {
        limits.max = max;
        limits.initial = max < limits.initial ? max : limits.initial;
    }
    return limits;
}

/// The crash back-off of one container: one entry of flowcontrol.Backoff as the kubelet sets it, without jitter. The
/// kubelet's key is of the pod's name, namespace and UID and the container's name, image and resources: where one of
/// them changes, begin with a fresh value. All operations are O(1).
class crash_backoff {
public:
    constexpr crash_backoff() noexcept = default;
    constexpr explicit crash_backoff(const backoff_limits& limits) noexcept : limits_(limits) {}

    [[nodiscard]] constexpr const backoff_limits& limits() const noexcept { return limits_; }
    /// The wait as it stands; zero where there is no entry. Backoff.Get.
    [[nodiscard]] constexpr duration delay() const noexcept { return delay_; }
    /// False before the first `next`, and after `reset` or `collect`.
    [[nodiscard]] constexpr bool has_entry() const noexcept { return present_; }

    /// True while the wait that began at `event` lasts. Backoff.IsInBackOffSince.
    [[nodiscard]] constexpr bool is_in_backoff_since(const time& event, const time& now) const noexcept {
        return present_ && !is_expired(event) && now - event < delay_;
    }
    /// As above, counted from the last `next`. Backoff.IsInBackOffSinceUpdate.
    [[nodiscard]] constexpr bool is_in_backoff_since_update(const time& event) const noexcept {
        return present_ && !is_expired(event) && event - updated_ < delay_;
    }
    /// Goes to the next wait. Backoff.Next.
    constexpr void next(const time& event, const time& now) noexcept {
        if (!present_ || is_expired(event)) {
            delay_ = limits_.initial;
            present_ = true;
        } else {
            const duration doubled(
                static_cast<std::int64_t>(static_cast<std::uint64_t>(delay_.nanoseconds()) * std::uint64_t{2}));
            delay_ = limits_.max < doubled ? limits_.max : doubled;
        }
        updated_ = now;
    }
    /// Forgets all. Backoff.Reset.
    constexpr void reset() noexcept { *this = crash_backoff(limits_); }
    /// Forgets what is expired by now. Backoff.GC.
    constexpr void collect(const time& now) noexcept {
        if (is_expired(now)) {
            reset();
        }
    }

    /// What the kubelet asks before it starts a container again that ended at `finished_at`: true while it must wait,
    /// until `finished_at + delay()`; otherwise it starts now, and the next wait is set. doBackOff.
    constexpr bool holds_back(const time& finished_at, const time& now) noexcept {
        if (is_in_backoff_since(finished_at, now)) {
            return true;
        }
        next(finished_at, now);
        return false;
    }

    friend constexpr bool operator==(const crash_backoff&, const crash_backoff&) = default;

private:
    [[nodiscard]] constexpr bool is_expired(const time& event) const noexcept {
        return limits_.reset_after < event - updated_;
    }

    backoff_limits limits_{};
    duration delay_{};
    time updated_{};
    bool present_ = false;
};

}  // namespace kube::inline v0_1::lifecycle
