// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/batch/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/pod_template_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::batch::v1 {

/// k8s.io/api/batch/v1.PodFailurePolicyOnExitCodesOperator
enum class pod_failure_policy_on_exit_codes_operator : std::uint8_t { unset, in, not_in };
template <class Text>
inline constexpr Text pod_failure_policy_on_exit_codes_operator_texts[] = {"", "In", "NotIn"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_failure_policy_on_exit_codes_operator) noexcept {
    return pod_failure_policy_on_exit_codes_operator_texts<Text>;
}

/// k8s.io/api/batch/v1.PodFailurePolicyOnExitCodesRequirement
template <storage_policy Storage>
struct basic_pod_failure_policy_on_exit_codes_requirement {
    typename Storage::template box<typename Storage::string> container_name{};
    typename Storage::template open_enum<v1::pod_failure_policy_on_exit_codes_operator> operator_{};
    typename Storage::template list<std::int32_t> values{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_pod_failure_policy_on_exit_codes_requirement> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_failure_policy_on_exit_codes_requirement::container_name,
              field{.name = "containerName",
                    .offset = offsetof(basic_pod_failure_policy_on_exit_codes_requirement, container_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_failure_policy_on_exit_codes_requirement::operator_,
              field{.name = "operator",
                    .offset = offsetof(basic_pod_failure_policy_on_exit_codes_requirement, operator_),
                    .required = true});
        visit(&basic_pod_failure_policy_on_exit_codes_requirement::values,
              field{.name = "values", .offset = offsetof(basic_pod_failure_policy_on_exit_codes_requirement, values),
                    .required = true});
    }
};

/// k8s.io/api/batch/v1.PodFailurePolicyOnPodConditionsPattern
template <storage_policy Storage>
struct basic_pod_failure_policy_on_pod_conditions_pattern {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_pod_failure_policy_on_pod_conditions_pattern> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_failure_policy_on_pod_conditions_pattern::type,
              field{.name = "type", .offset = offsetof(basic_pod_failure_policy_on_pod_conditions_pattern, type),
                    .required = true});
        visit(&basic_pod_failure_policy_on_pod_conditions_pattern::status,
              field{.name = "status", .offset = offsetof(basic_pod_failure_policy_on_pod_conditions_pattern, status)});
    }
};

/// k8s.io/api/batch/v1.PodFailurePolicyAction
enum class pod_failure_policy_action : std::uint8_t { unset, fail_job, fail_index, ignore, count };
template <class Text>
inline constexpr Text pod_failure_policy_action_texts[] = {"", "FailJob", "FailIndex", "Ignore", "Count"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_failure_policy_action) noexcept {
    return pod_failure_policy_action_texts<Text>;
}

/// k8s.io/api/batch/v1.PodFailurePolicyRule
template <storage_policy Storage>
struct basic_pod_failure_policy_rule {
    typename Storage::template open_enum<v1::pod_failure_policy_action> action{};
    typename Storage::template box<basic_pod_failure_policy_on_exit_codes_requirement<Storage>> on_exit_codes{};
    typename Storage::template list<basic_pod_failure_policy_on_pod_conditions_pattern<Storage>> on_pod_conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_failure_policy_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_failure_policy_rule::action,
              field{.name = "action", .offset = offsetof(basic_pod_failure_policy_rule, action), .required = true});
        visit(&basic_pod_failure_policy_rule::on_exit_codes,
              field{.name = "onExitCodes", .offset = offsetof(basic_pod_failure_policy_rule, on_exit_codes),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_failure_policy_rule::on_pod_conditions,
              field{.name = "onPodConditions", .offset = offsetof(basic_pod_failure_policy_rule, on_pod_conditions),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.PodFailurePolicy
template <storage_policy Storage>
struct basic_pod_failure_policy {
    typename Storage::template list<basic_pod_failure_policy_rule<Storage>> rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_failure_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_failure_policy::rules,
              field{.name = "rules", .offset = offsetof(basic_pod_failure_policy, rules), .required = true});
    }
};

/// k8s.io/api/batch/v1.SuccessPolicyRule
template <storage_policy Storage>
struct basic_success_policy_rule {
    typename Storage::template box<typename Storage::string> succeeded_indexes{};
    std::optional<std::int32_t> succeeded_count{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_success_policy_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_success_policy_rule::succeeded_indexes,
              field{.name = "succeededIndexes", .offset = offsetof(basic_success_policy_rule, succeeded_indexes),
                    .omit = omit_rule::if_empty});
        visit(&basic_success_policy_rule::succeeded_count,
              field{.name = "succeededCount", .offset = offsetof(basic_success_policy_rule, succeeded_count),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/batch/v1.SuccessPolicy
template <storage_policy Storage>
struct basic_success_policy {
    typename Storage::template list<basic_success_policy_rule<Storage>> rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_success_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_success_policy::rules,
              field{.name = "rules", .offset = offsetof(basic_success_policy, rules), .required = true});
    }
};

/// k8s.io/api/batch/v1.CompletionMode
enum class completion_mode : std::uint8_t { unset, non_indexed, indexed };
template <class Text>
inline constexpr Text completion_mode_texts[] = {"", "NonIndexed", "Indexed"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(completion_mode) noexcept { return completion_mode_texts<Text>; }

/// k8s.io/api/batch/v1.PodReplacementPolicy
enum class pod_replacement_policy : std::uint8_t { unset, terminating_or_failed, failed };
template <class Text>
inline constexpr Text pod_replacement_policy_texts[] = {"", "TerminatingOrFailed", "Failed"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_replacement_policy) noexcept { return pod_replacement_policy_texts<Text>; }

/// k8s.io/api/batch/v1.JobSpec
template <storage_policy Storage>
struct basic_job_spec {
    std::optional<std::int32_t> parallelism{};
    std::optional<std::int32_t> completions{};
    std::optional<std::int64_t> active_deadline_seconds{};
    typename Storage::template box<basic_pod_failure_policy<Storage>> pod_failure_policy{};
    typename Storage::template box<basic_success_policy<Storage>> success_policy{};
    std::optional<std::int32_t> backoff_limit{};
    std::optional<std::int32_t> backoff_limit_per_index{};
    std::optional<std::int32_t> max_failed_indexes{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    std::optional<bool> manual_selector{};
    core::v1::basic_pod_template_spec<Storage> template_{};
    std::optional<std::int32_t> ttl_seconds_after_finished{};
    std::optional<typename Storage::template open_enum<v1::completion_mode>> completion_mode{};
    std::optional<bool> suspend{};
    std::optional<typename Storage::template open_enum<v1::pod_replacement_policy>> pod_replacement_policy{};
    typename Storage::template box<typename Storage::string> managed_by{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_job_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_job_spec::parallelism,
              field{.name = "parallelism", .offset = offsetof(basic_job_spec, parallelism),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::completions,
              field{.name = "completions", .offset = offsetof(basic_job_spec, completions),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::active_deadline_seconds,
              field{.name = "activeDeadlineSeconds", .offset = offsetof(basic_job_spec, active_deadline_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::pod_failure_policy,
              field{.name = "podFailurePolicy", .offset = offsetof(basic_job_spec, pod_failure_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::success_policy,
              field{.name = "successPolicy", .offset = offsetof(basic_job_spec, success_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::backoff_limit,
              field{.name = "backoffLimit", .offset = offsetof(basic_job_spec, backoff_limit),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::backoff_limit_per_index,
              field{.name = "backoffLimitPerIndex", .offset = offsetof(basic_job_spec, backoff_limit_per_index),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::max_failed_indexes,
              field{.name = "maxFailedIndexes", .offset = offsetof(basic_job_spec, max_failed_indexes),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_job_spec, selector), .omit = omit_rule::if_empty});
        visit(&basic_job_spec::manual_selector,
              field{.name = "manualSelector", .offset = offsetof(basic_job_spec, manual_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::template_,
              field{.name = "template", .offset = offsetof(basic_job_spec, template_), .required = true});
        visit(&basic_job_spec::ttl_seconds_after_finished,
              field{.name = "ttlSecondsAfterFinished", .offset = offsetof(basic_job_spec, ttl_seconds_after_finished),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::completion_mode,
              field{.name = "completionMode", .offset = offsetof(basic_job_spec, completion_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::suspend,
              field{.name = "suspend", .offset = offsetof(basic_job_spec, suspend), .omit = omit_rule::if_empty});
        visit(&basic_job_spec::pod_replacement_policy,
              field{.name = "podReplacementPolicy", .offset = offsetof(basic_job_spec, pod_replacement_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_job_spec::managed_by,
              field{.name = "managedBy", .offset = offsetof(basic_job_spec, managed_by), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::batch::v1
