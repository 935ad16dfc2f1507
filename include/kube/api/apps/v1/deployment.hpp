// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/pod_template_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/int_or_string.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::apps::v1 {

/// k8s.io/api/apps/v1.DeploymentStrategyType
enum class deployment_strategy_type : std::uint8_t { unset, recreate, rolling_update };
template <class Text>
inline constexpr Text deployment_strategy_type_texts[] = {"", "Recreate", "RollingUpdate"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(deployment_strategy_type) noexcept { return deployment_strategy_type_texts<Text>; }

/// k8s.io/api/apps/v1.RollingUpdateDeployment
template <storage_policy Storage>
struct basic_rolling_update_deployment {
    typename Storage::template box<typename Storage::int_or_string> max_unavailable{};
    typename Storage::template box<typename Storage::int_or_string> max_surge{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_rolling_update_deployment> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rolling_update_deployment::max_unavailable,
              field{.name = "maxUnavailable", .offset = offsetof(basic_rolling_update_deployment, max_unavailable),
                    .omit = omit_rule::if_empty});
        visit(&basic_rolling_update_deployment::max_surge,
              field{.name = "maxSurge", .offset = offsetof(basic_rolling_update_deployment, max_surge),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DeploymentStrategy
template <storage_policy Storage>
struct basic_deployment_strategy {
    typename Storage::template open_enum<v1::deployment_strategy_type> type{};
    typename Storage::template box<basic_rolling_update_deployment<Storage>> rolling_update{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment_strategy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment_strategy::type,
              field{.name = "type", .offset = offsetof(basic_deployment_strategy, type), .omit = omit_rule::if_empty});
        visit(&basic_deployment_strategy::rolling_update,
              field{.name = "rollingUpdate", .offset = offsetof(basic_deployment_strategy, rolling_update),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DeploymentSpec
template <storage_policy Storage>
struct basic_deployment_spec {
    std::optional<std::int32_t> replicas{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    core::v1::basic_pod_template_spec<Storage> template_{};
    basic_deployment_strategy<Storage> strategy{};
    std::int32_t min_ready_seconds{};
    std::optional<std::int32_t> revision_history_limit{};
    bool paused{};
    std::optional<std::int32_t> progress_deadline_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment_spec::replicas,
              field{.name = "replicas", .offset = offsetof(basic_deployment_spec, replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_deployment_spec, selector), .required = true});
        visit(&basic_deployment_spec::template_,
              field{.name = "template", .offset = offsetof(basic_deployment_spec, template_), .required = true});
        visit(&basic_deployment_spec::strategy,
              field{.name = "strategy", .offset = offsetof(basic_deployment_spec, strategy),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::retain_keys});
        visit(&basic_deployment_spec::min_ready_seconds,
              field{.name = "minReadySeconds", .offset = offsetof(basic_deployment_spec, min_ready_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_spec::revision_history_limit,
              field{.name = "revisionHistoryLimit", .offset = offsetof(basic_deployment_spec, revision_history_limit),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_spec::paused,
              field{.name = "paused", .offset = offsetof(basic_deployment_spec, paused), .omit = omit_rule::if_empty});
        visit(&basic_deployment_spec::progress_deadline_seconds,
              field{.name = "progressDeadlineSeconds",
                    .offset = offsetof(basic_deployment_spec, progress_deadline_seconds), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DeploymentCondition
template <storage_policy Storage>
struct basic_deployment_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_update_time{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment_condition::type,
              field{.name = "type", .offset = offsetof(basic_deployment_condition, type), .required = true});
        visit(&basic_deployment_condition::status,
              field{.name = "status", .offset = offsetof(basic_deployment_condition, status), .required = true});
        visit(&basic_deployment_condition::last_update_time,
              field{.name = "lastUpdateTime", .offset = offsetof(basic_deployment_condition, last_update_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_deployment_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_deployment_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_condition::message,
              field{.name = "message", .offset = offsetof(basic_deployment_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DeploymentStatus
template <storage_policy Storage>
struct basic_deployment_status {
    std::int64_t observed_generation{};
    std::int32_t replicas{};
    std::int32_t updated_replicas{};
    std::int32_t ready_replicas{};
    std::int32_t available_replicas{};
    std::int32_t unavailable_replicas{};
    std::optional<std::int32_t> terminating_replicas{};
    typename Storage::template list<basic_deployment_condition<Storage>> conditions{};
    std::optional<std::int32_t> collision_count{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment_status::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_deployment_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::replicas,
              field{.name = "replicas", .offset = offsetof(basic_deployment_status, replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::updated_replicas,
              field{.name = "updatedReplicas", .offset = offsetof(basic_deployment_status, updated_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::ready_replicas,
              field{.name = "readyReplicas", .offset = offsetof(basic_deployment_status, ready_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::available_replicas,
              field{.name = "availableReplicas", .offset = offsetof(basic_deployment_status, available_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::unavailable_replicas,
              field{.name = "unavailableReplicas", .offset = offsetof(basic_deployment_status, unavailable_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::terminating_replicas,
              field{.name = "terminatingReplicas", .offset = offsetof(basic_deployment_status, terminating_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_deployment_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_deployment_status::collision_count,
              field{.name = "collisionCount", .offset = offsetof(basic_deployment_status, collision_count),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.Deployment
template <storage_policy Storage>
struct basic_deployment {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "Deployment",
                                                 .resource = "deployments", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_deployment_spec<Storage> spec{};
    basic_deployment_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment::kind,
              field{.name = "kind", .offset = offsetof(basic_deployment, kind), .omit = omit_rule::if_empty});
        visit(&basic_deployment::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_deployment, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment::metadata,
              field{.name = "metadata", .offset = offsetof(basic_deployment, metadata), .omit = omit_rule::if_empty});
        visit(&basic_deployment::spec,
              field{.name = "spec", .offset = offsetof(basic_deployment, spec), .omit = omit_rule::if_empty});
        visit(&basic_deployment::status,
              field{.name = "status", .offset = offsetof(basic_deployment, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DeploymentList
template <storage_policy Storage>
struct basic_deployment_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "DeploymentList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_deployment<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_deployment_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_deployment_list::kind,
              field{.name = "kind", .offset = offsetof(basic_deployment_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_deployment_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_deployment_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_deployment_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_deployment_list::items,
              field{.name = "items", .offset = offsetof(basic_deployment_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::apps::v1
