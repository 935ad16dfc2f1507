// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/batch/v1/fwd.hpp>
#include <kube/api/batch/v1/job_spec.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::batch::v1 {

/// k8s.io/api/batch/v1.JobTemplateSpec
template <storage_policy Storage>
struct basic_job_template_spec {
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_job_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job_template_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job_template_spec::metadata,
              field{.name = "metadata", .offset = offsetof(basic_job_template_spec, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_template_spec::spec,
              field{.name = "spec", .offset = offsetof(basic_job_template_spec, spec), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.ConcurrencyPolicy
enum class concurrency_policy : std::uint8_t { unset, allow, forbid, replace };
template <class Text>
inline constexpr Text concurrency_policy_texts[] = {"", "Allow", "Forbid", "Replace"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(concurrency_policy) noexcept { return concurrency_policy_texts<Text>; }

/// k8s.io/api/batch/v1.CronJobSpec
template <storage_policy Storage>
struct basic_cron_job_spec {
    typename Storage::string schedule{};
    typename Storage::template box<typename Storage::string> time_zone{};
    std::optional<std::int64_t> starting_deadline_seconds{};
    typename Storage::template open_enum<v1::concurrency_policy> concurrency_policy{};
    std::optional<bool> suspend{};
    basic_job_template_spec<Storage> job_template{};
    std::optional<std::int32_t> successful_jobs_history_limit{};
    std::optional<std::int32_t> failed_jobs_history_limit{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cron_job_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cron_job_spec::schedule,
              field{.name = "schedule", .offset = offsetof(basic_cron_job_spec, schedule), .required = true});
        visit(&basic_cron_job_spec::time_zone,
              field{.name = "timeZone", .offset = offsetof(basic_cron_job_spec, time_zone),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_spec::starting_deadline_seconds,
              field{.name = "startingDeadlineSeconds",
                    .offset = offsetof(basic_cron_job_spec, starting_deadline_seconds), .omit = omit_rule::if_empty});
        visit(&basic_cron_job_spec::concurrency_policy,
              field{.name = "concurrencyPolicy", .offset = offsetof(basic_cron_job_spec, concurrency_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_spec::suspend,
              field{.name = "suspend", .offset = offsetof(basic_cron_job_spec, suspend), .omit = omit_rule::if_empty});
        visit(&basic_cron_job_spec::job_template,
              field{.name = "jobTemplate", .offset = offsetof(basic_cron_job_spec, job_template), .required = true});
        visit(&basic_cron_job_spec::successful_jobs_history_limit,
              field{.name = "successfulJobsHistoryLimit",
                    .offset = offsetof(basic_cron_job_spec, successful_jobs_history_limit),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_spec::failed_jobs_history_limit,
              field{.name = "failedJobsHistoryLimit",
                    .offset = offsetof(basic_cron_job_spec, failed_jobs_history_limit), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.CronJobStatus
template <storage_policy Storage>
struct basic_cron_job_status {
    typename Storage::template list<core::v1::basic_object_reference<Storage>> active{};
    std::optional<kube::time> last_schedule_time{};
    std::optional<kube::time> last_successful_time{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cron_job_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cron_job_status::active,
              field{.name = "active", .offset = offsetof(basic_cron_job_status, active), .omit = omit_rule::if_empty});
        visit(&basic_cron_job_status::last_schedule_time,
              field{.name = "lastScheduleTime", .offset = offsetof(basic_cron_job_status, last_schedule_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_status::last_successful_time,
              field{.name = "lastSuccessfulTime", .offset = offsetof(basic_cron_job_status, last_successful_time),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.CronJob
template <storage_policy Storage>
struct basic_cron_job {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "batch/v1", .kind = "CronJob", .resource = "cronjobs",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_cron_job_spec<Storage> spec{};
    basic_cron_job_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cron_job> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cron_job::kind,
              field{.name = "kind", .offset = offsetof(basic_cron_job, kind), .omit = omit_rule::if_empty});
        visit(&basic_cron_job::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cron_job, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cron_job, metadata), .omit = omit_rule::if_empty});
        visit(&basic_cron_job::spec,
              field{.name = "spec", .offset = offsetof(basic_cron_job, spec), .omit = omit_rule::if_empty,
                    .required = true});
        visit(&basic_cron_job::status,
              field{.name = "status", .offset = offsetof(basic_cron_job, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.CronJobList
template <storage_policy Storage>
struct basic_cron_job_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "batch/v1", .kind = "CronJobList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_cron_job<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cron_job_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cron_job_list::kind,
              field{.name = "kind", .offset = offsetof(basic_cron_job_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_cron_job_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cron_job_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cron_job_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_cron_job_list::items,
              field{.name = "items", .offset = offsetof(basic_cron_job_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::batch::v1
