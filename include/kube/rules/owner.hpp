// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/time/time.hpp>

/// Who made an object: its controller, and of a pod the workload that a person wrote. Nothing here allocates; what is
/// returned refers to what is given.
namespace kube::inline v0_1 {

/// The reference to the controller of an object; null where it has none. Answers for metav1.GetControllerOf.
template <storage_policy Storage>
[[nodiscard]] constexpr const api::meta::v1::basic_owner_reference<Storage>* controller_of(
    const api::meta::v1::basic_object_meta<Storage>& object) noexcept {
    for (const auto& each : object.owner_references) {
        if (each.controller.value_or(false)) {
            return &each;
        }
    }
    return nullptr;
}

/// Whether `owner` is the controller of `object`, by its uid. Answers for metav1.IsControlledBy.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool is_controlled_by(const api::meta::v1::basic_object_meta<A>& object,
                                              const api::meta::v1::basic_object_meta<B>& owner) noexcept {
    const auto* const controller = controller_of(object);
    return controller != nullptr && std::string_view(controller->uid) == std::string_view(owner.uid);
}

namespace detail {

/// Where the part of a name behind its last dash begins; 0 where nothing stands before or behind one.
constexpr std::size_t last_part(std::string_view name) noexcept {
    const std::size_t dash = name.rfind('-');
    return dash == std::string_view::npos || dash == 0 || dash + 1 == name.size() ? 0 : dash + 1;
}

constexpr bool is_group(std::string_view api_version, std::string_view group) noexcept {
    return api_version.starts_with(group) && api_version.substr(group.size()).starts_with('/');
}

}  // namespace detail

/// The letters of a pod template's hash: those that rand.SafeEncodeString makes of 0 to 9.
inline constexpr std::string_view hash_letters = "456789bcdf";

/// How many letters a hash of a pod template has: the digits of an integer of 32 bits. One in 40,000 has fewer than
/// six, and what generateName appends has five.
inline constexpr std::size_t min_hash_letters = 6;
inline constexpr std::size_t max_hash_letters = 10;

/// The name of the Deployment that a ReplicaSet of this name seems to belong to, where that is all that is known of it;
/// empty where the name has another form. A Deployment's name of more than 242 characters is cut, as it is in the
/// ReplicaSet's.
[[nodiscard]] constexpr std::string_view deployment_name(std::string_view replica_set_name) noexcept {
    const std::size_t at = detail::last_part(replica_set_name);
    const std::string_view hash = replica_set_name.substr(at);
    if (at == 0 || hash.size() < min_hash_letters || hash.size() > max_hash_letters ||
        hash.find_first_not_of(hash_letters) != std::string_view::npos) {
        return {};
    }
    return replica_set_name.substr(0, at - 1);
}

/// A CronJob by the name of one of its Jobs.
struct cron_job_run {
    std::string_view cron_job;
    time scheduled;  ///< a whole minute

    friend constexpr bool operator==(const cron_job_run&, const cron_job_run&) = default;
};

/// The CronJob that a Job of this name seems to belong to, and when it was due; nothing where the name has another
/// form. The form is `NAME-MINUTES`, minutes since the epoch, for times from 2016, when CronJobs came to be, to 2160:
/// so the date in `backup-20240131` is none.
[[nodiscard]] constexpr std::optional<cron_job_run> parse_cron_job_run(std::string_view job_name) noexcept {
    constexpr std::int64_t first_minute = 24'193'440;
    const std::size_t at = detail::last_part(job_name);
    if (at == 0 || job_name.size() - at != 8) {
        return std::nullopt;
    }
    std::int64_t minutes = 0;
    for (const char c : job_name.substr(at)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        minutes = minutes * 10 + (c - '0');
    }
    if (minutes < first_minute) {
        return std::nullopt;
    }
    return cron_job_run{job_name.substr(0, at - 1), time(minutes * 60)};
}

/// The workload that a pod belongs to.
struct owner {
    std::string_view api_version;
    std::string_view kind;
    std::string_view name;  ///< it is in the pod's namespace, save a Node

    friend constexpr bool operator==(const owner&, const owner&) = default;
};

/// The workload that the pod with this metadata belongs to, as far as the pod alone tells: its controller; for a
/// ReplicaSet the Deployment that made it, by the label `pod-template-hash`; for a Job the CronJob, by the Job's name;
/// for a static pod its Node; and the pod itself where nothing controls it. Controllers of other groups are not seen
/// through: a Job of Volcano, or a ReplicaSet of a Rollout, whose pods have another label. Where no label was read (a
/// ReplicaSet's pods have some) the ReplicaSet's name decides. O(references + log labels).
template <storage_policy Storage>
[[nodiscard]] constexpr owner owner_of(const api::meta::v1::basic_object_meta<Storage>& pod_metadata) noexcept {
    const auto* const controller = controller_of(pod_metadata);
    if (controller == nullptr) {
        return {"v1", "Pod", pod_metadata.name};
    }
    const owner found{controller->api_version, controller->kind, controller->name};
    if (found.kind == "ReplicaSet" && detail::is_group(found.api_version, "apps")) {
        if (pod_metadata.labels.empty()) {
            const std::string_view name = deployment_name(found.name);
            return name.empty() ? found : owner{found.api_version, "Deployment", name};
        }
        const auto* const hash = pod_metadata.labels.find_value("pod-template-hash");
        const std::size_t at = detail::last_part(found.name);
        if (hash != nullptr && at != 0 && found.name.substr(at) == std::string_view(*hash)) {
            return {found.api_version, "Deployment", found.name.substr(0, at - 1)};
        }
    } else if (found.kind == "Job" && detail::is_group(found.api_version, "batch")) {
        if (const auto run = parse_cron_job_run(found.name)) {
            return {found.api_version, "CronJob", run->cron_job};
        }
    }
    return found;
}
template <storage_policy Storage>
[[nodiscard]] constexpr owner owner_of(const api::core::v1::basic_pod<Storage>& p) noexcept {
    return owner_of(p.metadata);
}

/// A pod's name as a StatefulSet gives it.
struct stateful_pod_name {
    std::string_view set;
    std::int32_t ordinal;  ///< -1 where the number is too large for one

    friend constexpr bool operator==(const stateful_pod_name&, const stateful_pod_name&) = default;
};

/// The StatefulSet's name and the ordinal in a pod's name; nothing where it does not end in a dash and a number.
/// Answers for the StatefulSet controller's getParentNameAndOrdinal.
[[nodiscard]] constexpr std::optional<stateful_pod_name> parse_stateful_pod_name(std::string_view pod_name) noexcept {
    const std::size_t dash = pod_name.rfind('-');
    if (dash == std::string_view::npos || dash + 1 == pod_name.size()) {
        return std::nullopt;
    }
    std::int64_t ordinal = 0;
    for (const char c : pod_name.substr(dash + 1)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        ordinal = ordinal > INT32_MAX ? ordinal : ordinal * 10 + (c - '0');
    }
    // Names have no line breaks; where one has, what stands before it is not looked at.
    const std::string_view set = pod_name.substr(0, dash);
    return stateful_pod_name{set.substr(set.rfind('\n') + 1),
                             ordinal > INT32_MAX ? -1 : static_cast<std::int32_t>(ordinal)};
}

}  // namespace kube::inline v0_1
