// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/batch/v1/fwd.hpp>
#include <kube/api/batch/v1/job_spec.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::batch::v1 {

/// k8s.io/api/batch/v1.JobCondition
template <storage_policy Storage>
struct basic_job_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_probe_time{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job_condition::type,
              field{.name = "type", .offset = offsetof(basic_job_condition, type), .required = true});
        visit(&basic_job_condition::status,
              field{.name = "status", .offset = offsetof(basic_job_condition, status), .required = true});
        visit(&basic_job_condition::last_probe_time,
              field{.name = "lastProbeTime", .offset = offsetof(basic_job_condition, last_probe_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_job_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_job_condition, reason), .omit = omit_rule::if_empty});
        visit(&basic_job_condition::message,
              field{.name = "message", .offset = offsetof(basic_job_condition, message), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.UncountedTerminatedPods
template <storage_policy Storage>
struct basic_uncounted_terminated_pods {
    typename Storage::template list<typename Storage::string> succeeded{};
    typename Storage::template list<typename Storage::string> failed{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_uncounted_terminated_pods> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_uncounted_terminated_pods::succeeded,
              field{.name = "succeeded", .offset = offsetof(basic_uncounted_terminated_pods, succeeded),
                    .omit = omit_rule::if_empty});
        visit(&basic_uncounted_terminated_pods::failed,
              field{.name = "failed", .offset = offsetof(basic_uncounted_terminated_pods, failed),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.JobStatus
template <storage_policy Storage>
struct basic_job_status {
    typename Storage::template list<basic_job_condition<Storage>> conditions{};
    std::optional<kube::time> start_time{};
    std::optional<kube::time> completion_time{};
    std::int32_t active{};
    std::int32_t succeeded{};
    std::int32_t failed{};
    std::optional<std::int32_t> terminating{};
    typename Storage::string completed_indexes{};
    typename Storage::template box<typename Storage::string> failed_indexes{};
    typename Storage::template box<basic_uncounted_terminated_pods<Storage>> uncounted_terminated_pods{};
    std::optional<std::int32_t> ready{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_job_status, conditions), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_job_status::start_time,
              field{.name = "startTime", .offset = offsetof(basic_job_status, start_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::completion_time,
              field{.name = "completionTime", .offset = offsetof(basic_job_status, completion_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::active,
              field{.name = "active", .offset = offsetof(basic_job_status, active), .omit = omit_rule::if_empty});
        visit(&basic_job_status::succeeded,
              field{.name = "succeeded", .offset = offsetof(basic_job_status, succeeded), .omit = omit_rule::if_empty});
        visit(&basic_job_status::failed,
              field{.name = "failed", .offset = offsetof(basic_job_status, failed), .omit = omit_rule::if_empty});
        visit(&basic_job_status::terminating,
              field{.name = "terminating", .offset = offsetof(basic_job_status, terminating),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::completed_indexes,
              field{.name = "completedIndexes", .offset = offsetof(basic_job_status, completed_indexes),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::failed_indexes,
              field{.name = "failedIndexes", .offset = offsetof(basic_job_status, failed_indexes),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::uncounted_terminated_pods,
              field{.name = "uncountedTerminatedPods", .offset = offsetof(basic_job_status, uncounted_terminated_pods),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_status::ready,
              field{.name = "ready", .offset = offsetof(basic_job_status, ready), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.Job
template <storage_policy Storage>
struct basic_job {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "batch/v1", .kind = "Job", .resource = "jobs",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_job_spec<Storage> spec{};
    basic_job_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job::kind,
              field{.name = "kind", .offset = offsetof(basic_job, kind), .omit = omit_rule::if_empty});
        visit(&basic_job::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_job, api_version), .omit = omit_rule::if_empty});
        visit(&basic_job::metadata,
              field{.name = "metadata", .offset = offsetof(basic_job, metadata), .omit = omit_rule::if_empty});
        visit(&basic_job::spec,
              field{.name = "spec", .offset = offsetof(basic_job, spec), .omit = omit_rule::if_empty});
        visit(&basic_job::status,
              field{.name = "status", .offset = offsetof(basic_job, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.JobList
template <storage_policy Storage>
struct basic_job_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "batch/v1", .kind = "JobList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_job<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job_list::kind,
              field{.name = "kind", .offset = offsetof(basic_job_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_job_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_job_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_job_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_job_list::items,
              field{.name = "items", .offset = offsetof(basic_job_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::batch::v1
