// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
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

/// k8s.io/api/apps/v1.PodManagementPolicyType
enum class pod_management_policy_type : std::uint8_t { unset, ordered_ready, parallel };
template <class Text>
inline constexpr Text pod_management_policy_type_texts[] = {"", "OrderedReady", "Parallel"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_management_policy_type) noexcept {
    return pod_management_policy_type_texts<Text>;
}

/// k8s.io/api/apps/v1.StatefulSetUpdateStrategyType
enum class stateful_set_update_strategy_type : std::uint8_t { unset, rolling_update, on_delete };
template <class Text>
inline constexpr Text stateful_set_update_strategy_type_texts[] = {"", "RollingUpdate", "OnDelete"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(stateful_set_update_strategy_type) noexcept {
    return stateful_set_update_strategy_type_texts<Text>;
}

/// k8s.io/api/apps/v1.RollingUpdateStatefulSetStrategy
template <storage_policy Storage>
struct basic_rolling_update_stateful_set_strategy {
    std::optional<std::int32_t> partition{};
    typename Storage::template box<typename Storage::int_or_string> max_unavailable{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_rolling_update_stateful_set_strategy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rolling_update_stateful_set_strategy::partition,
              field{.name = "partition", .offset = offsetof(basic_rolling_update_stateful_set_strategy, partition),
                    .omit = omit_rule::if_empty});
        visit(&basic_rolling_update_stateful_set_strategy::max_unavailable,
              field{.name = "maxUnavailable",
                    .offset = offsetof(basic_rolling_update_stateful_set_strategy, max_unavailable),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.StatefulSetUpdateStrategy
template <storage_policy Storage>
struct basic_stateful_set_update_strategy {
    typename Storage::template open_enum<v1::stateful_set_update_strategy_type> type{};
    typename Storage::template box<basic_rolling_update_stateful_set_strategy<Storage>> rolling_update{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_stateful_set_update_strategy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_update_strategy::type,
              field{.name = "type", .offset = offsetof(basic_stateful_set_update_strategy, type),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_update_strategy::rolling_update,
              field{.name = "rollingUpdate", .offset = offsetof(basic_stateful_set_update_strategy, rolling_update),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.PersistentVolumeClaimRetentionPolicyType
enum class persistent_volume_claim_retention_policy_type : std::uint8_t { unset, retain, delete_ };
template <class Text>
inline constexpr Text persistent_volume_claim_retention_policy_type_texts[] = {"", "Retain", "Delete"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(persistent_volume_claim_retention_policy_type) noexcept {
    return persistent_volume_claim_retention_policy_type_texts<Text>;
}

/// k8s.io/api/apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy
template <storage_policy Storage>
struct basic_stateful_set_persistent_volume_claim_retention_policy {
    typename Storage::template open_enum<v1::persistent_volume_claim_retention_policy_type> when_deleted{};
    typename Storage::template open_enum<v1::persistent_volume_claim_retention_policy_type> when_scaled{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_stateful_set_persistent_volume_claim_retention_policy>
        unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_persistent_volume_claim_retention_policy::when_deleted,
              field{.name = "whenDeleted",
                    .offset = offsetof(basic_stateful_set_persistent_volume_claim_retention_policy, when_deleted),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_persistent_volume_claim_retention_policy::when_scaled,
              field{.name = "whenScaled",
                    .offset = offsetof(basic_stateful_set_persistent_volume_claim_retention_policy, when_scaled),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.StatefulSetOrdinals
template <storage_policy Storage>
struct basic_stateful_set_ordinals {
    std::int32_t start{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set_ordinals> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_ordinals::start,
              field{.name = "start", .offset = offsetof(basic_stateful_set_ordinals, start)});
    }
};

/// k8s.io/api/apps/v1.StatefulSetSpec
template <storage_policy Storage>
struct basic_stateful_set_spec {
    std::optional<std::int32_t> replicas{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    core::v1::basic_pod_template_spec<Storage> template_{};
    typename Storage::template list<core::v1::basic_persistent_volume_claim<Storage>> volume_claim_templates{};
    typename Storage::string service_name{};
    typename Storage::template open_enum<v1::pod_management_policy_type> pod_management_policy{};
    basic_stateful_set_update_strategy<Storage> update_strategy{};
    std::optional<std::int32_t> revision_history_limit{};
    std::int32_t min_ready_seconds{};
    typename Storage::template box<basic_stateful_set_persistent_volume_claim_retention_policy<Storage>>
        persistent_volume_claim_retention_policy{};
    typename Storage::template box<basic_stateful_set_ordinals<Storage>> ordinals{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_spec::replicas,
              field{.name = "replicas", .offset = offsetof(basic_stateful_set_spec, replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_stateful_set_spec, selector), .required = true});
        visit(&basic_stateful_set_spec::template_,
              field{.name = "template", .offset = offsetof(basic_stateful_set_spec, template_), .required = true});
        visit(&basic_stateful_set_spec::volume_claim_templates,
              field{.name = "volumeClaimTemplates", .offset = offsetof(basic_stateful_set_spec, volume_claim_templates),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::service_name,
              field{.name = "serviceName", .offset = offsetof(basic_stateful_set_spec, service_name)});
        visit(&basic_stateful_set_spec::pod_management_policy,
              field{.name = "podManagementPolicy", .offset = offsetof(basic_stateful_set_spec, pod_management_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::update_strategy,
              field{.name = "updateStrategy", .offset = offsetof(basic_stateful_set_spec, update_strategy),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::revision_history_limit,
              field{.name = "revisionHistoryLimit", .offset = offsetof(basic_stateful_set_spec, revision_history_limit),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::min_ready_seconds,
              field{.name = "minReadySeconds", .offset = offsetof(basic_stateful_set_spec, min_ready_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::persistent_volume_claim_retention_policy,
              field{.name = "persistentVolumeClaimRetentionPolicy",
                    .offset = offsetof(basic_stateful_set_spec, persistent_volume_claim_retention_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_spec::ordinals,
              field{.name = "ordinals", .offset = offsetof(basic_stateful_set_spec, ordinals),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.StatefulSetCondition
template <storage_policy Storage>
struct basic_stateful_set_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_condition::type,
              field{.name = "type", .offset = offsetof(basic_stateful_set_condition, type), .required = true});
        visit(&basic_stateful_set_condition::status,
              field{.name = "status", .offset = offsetof(basic_stateful_set_condition, status), .required = true});
        visit(&basic_stateful_set_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_stateful_set_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_stateful_set_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_condition::message,
              field{.name = "message", .offset = offsetof(basic_stateful_set_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.StatefulSetStatus
template <storage_policy Storage>
struct basic_stateful_set_status {
    std::int64_t observed_generation{};
    std::int32_t replicas{};
    std::int32_t ready_replicas{};
    std::int32_t current_replicas{};
    std::int32_t updated_replicas{};
    typename Storage::string current_revision{};
    typename Storage::string update_revision{};
    std::optional<std::int32_t> collision_count{};
    typename Storage::template list<basic_stateful_set_condition<Storage>> conditions{};
    std::int32_t available_replicas{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_status::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_stateful_set_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::replicas,
              field{.name = "replicas", .offset = offsetof(basic_stateful_set_status, replicas), .required = true});
        visit(&basic_stateful_set_status::ready_replicas,
              field{.name = "readyReplicas", .offset = offsetof(basic_stateful_set_status, ready_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::current_replicas,
              field{.name = "currentReplicas", .offset = offsetof(basic_stateful_set_status, current_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::updated_replicas,
              field{.name = "updatedReplicas", .offset = offsetof(basic_stateful_set_status, updated_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::current_revision,
              field{.name = "currentRevision", .offset = offsetof(basic_stateful_set_status, current_revision),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::update_revision,
              field{.name = "updateRevision", .offset = offsetof(basic_stateful_set_status, update_revision),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::collision_count,
              field{.name = "collisionCount", .offset = offsetof(basic_stateful_set_status, collision_count),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_stateful_set_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_stateful_set_status::available_replicas,
              field{.name = "availableReplicas", .offset = offsetof(basic_stateful_set_status, available_replicas)});
    }
};

/// k8s.io/api/apps/v1.StatefulSet
template <storage_policy Storage>
struct basic_stateful_set {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "StatefulSet",
                                                 .resource = "statefulsets", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_stateful_set_spec<Storage> spec{};
    basic_stateful_set_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set::kind,
              field{.name = "kind", .offset = offsetof(basic_stateful_set, kind), .omit = omit_rule::if_empty});
        visit(&basic_stateful_set::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_stateful_set, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set::metadata,
              field{.name = "metadata", .offset = offsetof(basic_stateful_set, metadata), .omit = omit_rule::if_empty});
        visit(&basic_stateful_set::spec,
              field{.name = "spec", .offset = offsetof(basic_stateful_set, spec), .omit = omit_rule::if_empty});
        visit(&basic_stateful_set::status,
              field{.name = "status", .offset = offsetof(basic_stateful_set, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.StatefulSetList
template <storage_policy Storage>
struct basic_stateful_set_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "StatefulSetList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_stateful_set<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_stateful_set_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_stateful_set_list::kind,
              field{.name = "kind", .offset = offsetof(basic_stateful_set_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_stateful_set_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_stateful_set_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_stateful_set_list::items,
              field{.name = "items", .offset = offsetof(basic_stateful_set_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::apps::v1
