// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <kube/api/core/v1/pod.hpp>
#include <kube/api/meta/v1/delete_options.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

/// Why the API does not delete a pod; `message` in <kube/lifecycle/message.hpp> says it in Kubernetes' words.
enum class delete_errc : std::uint8_t {
    invalid_options = 1,
    uid_conflict,               ///< the precondition names another object
    resource_version_conflict,  ///< the precondition names another version of it
    lost_version,               ///< the last finalizer goes with the pod, beside a precondition on its version
    ignore_read_error,          ///< ignoreStoreReadErrorWithClusterBreakingPotential, of a pod that gets a grace period
};

struct delete_error {
    delete_errc code{};

    friend constexpr bool operator==(const delete_error&, const delete_error&) = default;
};

/// What has become of a pod that was to be deleted.
enum class delete_outcome : std::uint8_t {
    unchanged,  ///< it is being deleted already, and no later than it would be now
    updated,    ///< it is being deleted: a kubelet has to stop it, or finalizers have to go
    removed,    ///< it is no more
};

namespace detail {

/// As Go multiplies time.Second: beyond 292 years it wraps around.
constexpr duration whole_seconds(std::int64_t count) noexcept {
    return duration(static_cast<std::int64_t>(static_cast<std::uint64_t>(count) * 1'000'000'000U));
}

/// The parts of DeleteOptions that are wrong; each stands for one of Kubernetes' messages.
struct delete_option_faults {
    bool orphan_and_policy = false;
    bool policy = false;
    bool dry_run = false;
    bool ignore_read_error = false;  ///< set, beside something that it does not go with
};

template <class Options>
constexpr delete_option_faults check_delete_options(const Options& options) noexcept {
    delete_option_faults faults;
    const auto& policy = options.propagation_policy;
    faults.orphan_and_policy = options.orphan_dependents.has_value() && policy.has_value();
    faults.policy = policy.has_value() && (policy->empty() || !policy->is_known());
    for (const auto& each : options.dry_run) {
        faults.dry_run = faults.dry_run || std::string_view(each) != "All";
    }
    faults.ignore_read_error =
        options.ignore_store_read_error_with_cluster_breaking_potential.value_or(false) &&
        (!options.dry_run.empty() || policy.has_value() || options.orphan_dependents.has_value() ||
         options.grace_period_seconds.has_value() || static_cast<bool>(options.preconditions));
    return faults;
}

/// The two finalizers for which the garbage collector stays, as they are and as they shall be.
struct collector_finalizers {
    bool orphan = false;
    bool foreground = false;

    friend constexpr bool operator==(const collector_finalizers&, const collector_finalizers&) = default;
};

inline constexpr std::string_view orphan_finalizer = "orphan";
inline constexpr std::string_view foreground_finalizer = "foregroundDeletion";

template <class Finalizers>
constexpr collector_finalizers finalizers_held(const Finalizers& finalizers) noexcept {
    collector_finalizers held;
    for (const auto& each : finalizers) {
        held.orphan = held.orphan || std::string_view(each) == orphan_finalizer;
        held.foreground = held.foreground || std::string_view(each) == foreground_finalizer;
    }
    return held;
}

template <class Finalizers, class Options>
constexpr collector_finalizers finalizers_wanted(const Finalizers& finalizers, const Options& options) noexcept {
    using enum api::meta::v1::deletion_propagation;
    if (options.orphan_dependents.has_value()) {
        return {.orphan = *options.orphan_dependents};
    }
    if (options.propagation_policy.has_value()) {
        return {.orphan = *options.propagation_policy == orphan,
                .foreground = *options.propagation_policy == foreground};
    }
    for (const auto& each : finalizers) {  // the first of the two decides
        if (std::string_view(each) == orphan_finalizer) {
            return {.orphan = true};
        }
        if (std::string_view(each) == foreground_finalizer) {
            return {.foreground = true};
        }
    }
    return {};
}

/// False where they stay as they are.
template <class Finalizers, class Options>
bool update_finalizers(Finalizers& finalizers, const Options& options) {
    const collector_finalizers wanted = finalizers_wanted(finalizers, options);
    if (wanted == finalizers_held(finalizers)) {
        return false;
    }
    Finalizers kept(empty);
    for (auto& each : finalizers) {
        if (std::string_view(each) != orphan_finalizer && std::string_view(each) != foreground_finalizer) {
            kept.push_back(each);
        }
    }
    if (wanted.orphan) {
        kept.emplace_back(orphan_finalizer);
    }
    if (wanted.foreground) {
        kept.emplace_back(foreground_finalizer);
    }
    finalizers = std::move(kept);
    return true;
}

}  // namespace detail

/// How many seconds the pod has to end when it is deleted now: what is asked for, or else what its spec says; none where
/// no kubelet has it, or it has ended. One where the number is negative. CheckGracefulDelete of pods.
template <storage_policy Storage>
[[nodiscard]] constexpr std::int64_t grace_period_seconds(const api::core::v1::basic_pod<Storage>& object,
                                                          std::optional<std::int64_t> asked = {}) noexcept {
    using api::core::v1::pod_phase;
    if (object.spec.node_name.empty() || object.status.phase == pod_phase::failed ||
        object.status.phase == pod_phase::succeeded) {
        return 0;
    }
    const std::int64_t period = asked.has_value() ? *asked : object.spec.termination_grace_period_seconds.value_or(0);
    return period < 0 ? 1 : period;
}

/// What BeforeDelete finds: the pod is being deleted gracefully from now on, or it was already, or neither: then it goes
/// at once.
enum class graceful_deletion : std::uint8_t { none, begun, pending };

/// Begins the graceful deletion of a pod, or shortens the one that is under way: sets deletionTimestamp, which is the
/// time by which the pod shall be gone, deletionGracePeriodSeconds, and for the first time generation. A longer period
/// than the one that runs changes nothing. `options` gains the period that counts. Does not look at finalizers.
/// O(1) but for the check of `options`. BeforeDelete with the strategy of pods.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr expected<graceful_deletion, delete_error> before_delete(
    api::core::v1::basic_pod<A>& object, api::meta::v1::basic_delete_options<B>& options, const time& now) {
    auto& meta = object.metadata;
    const auto faults = detail::check_delete_options(options);
    if (faults.orphan_and_policy || faults.policy || faults.dry_run || faults.ignore_read_error) {
        return unexpected(delete_error{delete_errc::invalid_options});
    }
    if (options.preconditions) {
        const auto& uid = options.preconditions->uid;
        const auto& version = options.preconditions->resource_version;
        if (uid && std::string_view(*uid) != std::string_view(meta.uid)) {
            return unexpected(delete_error{delete_errc::uid_conflict});
        }
        if (version && std::string_view(*version) != std::string_view(meta.resource_version)) {
            return unexpected(delete_error{delete_errc::resource_version_conflict});
        }
    }
    auto& asked = options.grace_period_seconds;
    if (asked.has_value() && *asked < 0) {
        asked = 1;
    }
    if (meta.deletion_grace_period_seconds.has_value() && *meta.deletion_grace_period_seconds < 0) {
        meta.deletion_grace_period_seconds = 1;
    }
    if (!meta.deletion_timestamp.has_value()) {
        asked = grace_period_seconds(object, asked);
        meta.deletion_timestamp = now + detail::whole_seconds(*asked);
        meta.deletion_grace_period_seconds = asked;
        if (meta.generation > 0) {
            meta.generation = static_cast<std::int64_t>(static_cast<std::uint64_t>(meta.generation) + 1);
        }
        return graceful_deletion::begun;
    }
    const std::int64_t running = meta.deletion_grace_period_seconds.value_or(0);
    if (running == 0) {
        return graceful_deletion::none;
    }
    if (!asked.has_value()) {
        asked = running;
        return graceful_deletion::pending;
    }
    std::int64_t period = *asked;
    if (period >= running) {
        return graceful_deletion::pending;
    }
    const auto negative = static_cast<std::int64_t>(std::uint64_t{0} - static_cast<std::uint64_t>(running));
    time by = *meta.deletion_timestamp + detail::whole_seconds(negative) + detail::whole_seconds(period);
    if (by < now) {
        by = now;
        period = period != 0 ? 1 : 0;
    }
    meta.deletion_timestamp = by;
    meta.deletion_grace_period_seconds = period;
    return graceful_deletion::begun;
}

/// Deletes a pod as the API does: what `before_delete` does, then what the garbage collector's finalizers ask for. An
/// `updated` pod has changed in its metadata alone; one that is `unchanged` or `removed`, or for which there is an
/// error, is as it was. Ask again with a grace period of 0 once its containers have ended, and it is removed when its
/// finalizers are gone. The pod's strings and lists are its own.
/// Store.Delete with the strategy of pods; `dry_run` is not looked at.
template <storage_policy Storage>
[[nodiscard]] expected<delete_outcome, delete_error> delete_pod(api::core::v1::basic_pod<owning>& object,
                                                                api::meta::v1::basic_delete_options<Storage> options,
                                                                const time& now) {
    auto& meta = object.metadata;
    const auto timestamp = meta.deletion_timestamp;
    const auto grace = meta.deletion_grace_period_seconds;
    const auto generation = meta.generation;
    const auto restore = [&] {
        meta.deletion_timestamp = timestamp;
        meta.deletion_grace_period_seconds = grace;
        meta.generation = generation;
    };
    const auto begun = before_delete(object, options, now);
    if (!begun.has_value() || *begun == graceful_deletion::pending) {
        restore();
        return begun.has_value() ? expected<delete_outcome, delete_error>(delete_outcome::unchanged)
                                 : unexpected(begun.error());
    }
    const bool graceful = *begun == graceful_deletion::begun;
    // Kubernetes checks the options a second time, and now they have a period, which it has set itself.
    if (graceful && options.ignore_store_read_error_with_cluster_breaking_potential.value_or(false)) {
        restore();
        return unexpected(delete_error{delete_errc::ignore_read_error});
    }
    auto finalizers = meta.finalizers;
    detail::update_finalizers(finalizers, options);
    if (finalizers.empty() && (!graceful || *options.grace_period_seconds <= 0)) {
        // Kubernetes has then written no version that it could compare with, and compares with "".
        const bool lost = !graceful && !meta.finalizers.empty() && options.preconditions &&
                          options.preconditions->resource_version && !meta.resource_version.empty();
        restore();
        if (lost) {
            return unexpected(delete_error{delete_errc::lost_version});
        }
        return delete_outcome::removed;
    }
    if (!graceful) {  // nothing but the finalizers keeps it
        meta.deletion_timestamp = now < *meta.deletion_timestamp ? now : *meta.deletion_timestamp;
        meta.deletion_grace_period_seconds = 0;
    }
    meta.finalizers = std::move(finalizers);
    return delete_outcome::updated;
}

}  // namespace kube::inline v0_1::lifecycle
