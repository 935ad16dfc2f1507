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

/// k8s.io/api/apps/v1.DaemonSetUpdateStrategyType
enum class daemon_set_update_strategy_type : std::uint8_t { unset, rolling_update, on_delete };
template <class Text>
inline constexpr Text daemon_set_update_strategy_type_texts[] = {"", "RollingUpdate", "OnDelete"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(daemon_set_update_strategy_type) noexcept {
    return daemon_set_update_strategy_type_texts<Text>;
}

/// k8s.io/api/apps/v1.RollingUpdateDaemonSet
template <storage_policy Storage>
struct basic_rolling_update_daemon_set {
    typename Storage::template box<typename Storage::int_or_string> max_unavailable{};
    typename Storage::template box<typename Storage::int_or_string> max_surge{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_rolling_update_daemon_set> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rolling_update_daemon_set::max_unavailable,
              field{.name = "maxUnavailable", .offset = offsetof(basic_rolling_update_daemon_set, max_unavailable),
                    .omit = omit_rule::if_empty});
        visit(&basic_rolling_update_daemon_set::max_surge,
              field{.name = "maxSurge", .offset = offsetof(basic_rolling_update_daemon_set, max_surge),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DaemonSetUpdateStrategy
template <storage_policy Storage>
struct basic_daemon_set_update_strategy {
    typename Storage::template open_enum<v1::daemon_set_update_strategy_type> type{};
    typename Storage::template box<basic_rolling_update_daemon_set<Storage>> rolling_update{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set_update_strategy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set_update_strategy::type,
              field{.name = "type", .offset = offsetof(basic_daemon_set_update_strategy, type),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_update_strategy::rolling_update,
              field{.name = "rollingUpdate", .offset = offsetof(basic_daemon_set_update_strategy, rolling_update),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DaemonSetSpec
template <storage_policy Storage>
struct basic_daemon_set_spec {
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    core::v1::basic_pod_template_spec<Storage> template_{};
    basic_daemon_set_update_strategy<Storage> update_strategy{};
    std::int32_t min_ready_seconds{};
    std::optional<std::int32_t> revision_history_limit{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_daemon_set_spec, selector), .required = true});
        visit(&basic_daemon_set_spec::template_,
              field{.name = "template", .offset = offsetof(basic_daemon_set_spec, template_), .required = true});
        visit(&basic_daemon_set_spec::update_strategy,
              field{.name = "updateStrategy", .offset = offsetof(basic_daemon_set_spec, update_strategy),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_spec::min_ready_seconds,
              field{.name = "minReadySeconds", .offset = offsetof(basic_daemon_set_spec, min_ready_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_spec::revision_history_limit,
              field{.name = "revisionHistoryLimit", .offset = offsetof(basic_daemon_set_spec, revision_history_limit),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DaemonSetCondition
template <storage_policy Storage>
struct basic_daemon_set_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set_condition::type,
              field{.name = "type", .offset = offsetof(basic_daemon_set_condition, type), .required = true});
        visit(&basic_daemon_set_condition::status,
              field{.name = "status", .offset = offsetof(basic_daemon_set_condition, status), .required = true});
        visit(&basic_daemon_set_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_daemon_set_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_daemon_set_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_condition::message,
              field{.name = "message", .offset = offsetof(basic_daemon_set_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DaemonSetStatus
template <storage_policy Storage>
struct basic_daemon_set_status {
    std::int32_t current_number_scheduled{};
    std::int32_t number_misscheduled{};
    std::int32_t desired_number_scheduled{};
    std::int32_t number_ready{};
    std::int64_t observed_generation{};
    std::int32_t updated_number_scheduled{};
    std::int32_t number_available{};
    std::int32_t number_unavailable{};
    std::optional<std::int32_t> collision_count{};
    typename Storage::template list<basic_daemon_set_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set_status::current_number_scheduled,
              field{.name = "currentNumberScheduled",
                    .offset = offsetof(basic_daemon_set_status, current_number_scheduled), .required = true});
        visit(&basic_daemon_set_status::number_misscheduled,
              field{.name = "numberMisscheduled", .offset = offsetof(basic_daemon_set_status, number_misscheduled),
                    .required = true});
        visit(&basic_daemon_set_status::desired_number_scheduled,
              field{.name = "desiredNumberScheduled",
                    .offset = offsetof(basic_daemon_set_status, desired_number_scheduled), .required = true});
        visit(&basic_daemon_set_status::number_ready,
              field{.name = "numberReady", .offset = offsetof(basic_daemon_set_status, number_ready),
                    .required = true});
        visit(&basic_daemon_set_status::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_daemon_set_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_status::updated_number_scheduled,
              field{.name = "updatedNumberScheduled",
                    .offset = offsetof(basic_daemon_set_status, updated_number_scheduled),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_status::number_available,
              field{.name = "numberAvailable", .offset = offsetof(basic_daemon_set_status, number_available),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_status::number_unavailable,
              field{.name = "numberUnavailable", .offset = offsetof(basic_daemon_set_status, number_unavailable),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_status::collision_count,
              field{.name = "collisionCount", .offset = offsetof(basic_daemon_set_status, collision_count),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_daemon_set_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/apps/v1.DaemonSet
template <storage_policy Storage>
struct basic_daemon_set {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "DaemonSet",
                                                 .resource = "daemonsets", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_daemon_set_spec<Storage> spec{};
    basic_daemon_set_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set::kind,
              field{.name = "kind", .offset = offsetof(basic_daemon_set, kind), .omit = omit_rule::if_empty});
        visit(&basic_daemon_set::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_daemon_set, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set::metadata,
              field{.name = "metadata", .offset = offsetof(basic_daemon_set, metadata), .omit = omit_rule::if_empty});
        visit(&basic_daemon_set::spec,
              field{.name = "spec", .offset = offsetof(basic_daemon_set, spec), .omit = omit_rule::if_empty});
        visit(&basic_daemon_set::status,
              field{.name = "status", .offset = offsetof(basic_daemon_set, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.DaemonSetList
template <storage_policy Storage>
struct basic_daemon_set_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "DaemonSetList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_daemon_set<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_set_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_set_list::kind,
              field{.name = "kind", .offset = offsetof(basic_daemon_set_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_daemon_set_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_daemon_set_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_daemon_set_list::items,
              field{.name = "items", .offset = offsetof(basic_daemon_set_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::apps::v1
