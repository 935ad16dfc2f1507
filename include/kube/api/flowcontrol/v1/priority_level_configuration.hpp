// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/flowcontrol/v1/condition_status.hpp>
#include <kube/api/flowcontrol/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::flowcontrol::v1 {

/// k8s.io/api/flowcontrol/v1.PriorityLevelEnablement
enum class priority_level_enablement : std::uint8_t { unset, exempt, limited };
template <class Text>
inline constexpr Text priority_level_enablement_texts[] = {"", "Exempt", "Limited"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(priority_level_enablement) noexcept {
    return priority_level_enablement_texts<Text>;
}

/// k8s.io/api/flowcontrol/v1.LimitResponseType
enum class limit_response_type : std::uint8_t { unset, queue, reject };
template <class Text>
inline constexpr Text limit_response_type_texts[] = {"", "Queue", "Reject"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(limit_response_type) noexcept { return limit_response_type_texts<Text>; }

/// k8s.io/api/flowcontrol/v1.QueuingConfiguration
template <storage_policy Storage>
struct basic_queuing_configuration {
    std::int32_t queues{};
    std::int32_t hand_size{};
    std::int32_t queue_length_limit{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_queuing_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_queuing_configuration::queues,
              field{.name = "queues", .offset = offsetof(basic_queuing_configuration, queues)});
        visit(&basic_queuing_configuration::hand_size,
              field{.name = "handSize", .offset = offsetof(basic_queuing_configuration, hand_size)});
        visit(&basic_queuing_configuration::queue_length_limit,
              field{.name = "queueLengthLimit", .offset = offsetof(basic_queuing_configuration, queue_length_limit)});
    }
};

/// k8s.io/api/flowcontrol/v1.LimitResponse
template <storage_policy Storage>
struct basic_limit_response {
    typename Storage::template open_enum<v1::limit_response_type> type{};
    typename Storage::template box<basic_queuing_configuration<Storage>> queuing{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_limit_response> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limit_response::type,
              field{.name = "type", .offset = offsetof(basic_limit_response, type), .required = true});
        visit(&basic_limit_response::queuing,
              field{.name = "queuing", .offset = offsetof(basic_limit_response, queuing), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.LimitedPriorityLevelConfiguration
template <storage_policy Storage>
struct basic_limited_priority_level_configuration {
    std::optional<std::int32_t> nominal_concurrency_shares{};
    basic_limit_response<Storage> limit_response{};
    std::optional<std::int32_t> lendable_percent{};
    std::optional<std::int32_t> borrowing_limit_percent{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_limited_priority_level_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limited_priority_level_configuration::nominal_concurrency_shares,
              field{.name = "nominalConcurrencyShares",
                    .offset = offsetof(basic_limited_priority_level_configuration, nominal_concurrency_shares)});
        visit(&basic_limited_priority_level_configuration::limit_response,
              field{.name = "limitResponse",
                    .offset = offsetof(basic_limited_priority_level_configuration, limit_response),
                    .omit = omit_rule::if_empty});
        visit(&basic_limited_priority_level_configuration::lendable_percent,
              field{.name = "lendablePercent",
                    .offset = offsetof(basic_limited_priority_level_configuration, lendable_percent),
                    .omit = omit_rule::if_empty});
        visit(&basic_limited_priority_level_configuration::borrowing_limit_percent,
              field{.name = "borrowingLimitPercent",
                    .offset = offsetof(basic_limited_priority_level_configuration, borrowing_limit_percent),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.ExemptPriorityLevelConfiguration
template <storage_policy Storage>
struct basic_exempt_priority_level_configuration {
    std::optional<std::int32_t> nominal_concurrency_shares{};
    std::optional<std::int32_t> lendable_percent{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_exempt_priority_level_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_exempt_priority_level_configuration::nominal_concurrency_shares,
              field{.name = "nominalConcurrencyShares",
                    .offset = offsetof(basic_exempt_priority_level_configuration, nominal_concurrency_shares),
                    .omit = omit_rule::if_empty});
        visit(&basic_exempt_priority_level_configuration::lendable_percent,
              field{.name = "lendablePercent",
                    .offset = offsetof(basic_exempt_priority_level_configuration, lendable_percent),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfigurationSpec
template <storage_policy Storage>
struct basic_priority_level_configuration_spec {
    typename Storage::template open_enum<v1::priority_level_enablement> type{};
    typename Storage::template box<basic_limited_priority_level_configuration<Storage>> limited{};
    typename Storage::template box<basic_exempt_priority_level_configuration<Storage>> exempt{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration_spec::type,
              field{.name = "type", .offset = offsetof(basic_priority_level_configuration_spec, type),
                    .required = true});
        visit(&basic_priority_level_configuration_spec::limited,
              field{.name = "limited", .offset = offsetof(basic_priority_level_configuration_spec, limited),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_spec::exempt,
              field{.name = "exempt", .offset = offsetof(basic_priority_level_configuration_spec, exempt),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfigurationCondition
template <storage_policy Storage>
struct basic_priority_level_configuration_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration_condition::type,
              field{.name = "type", .offset = offsetof(basic_priority_level_configuration_condition, type),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_condition::status,
              field{.name = "status", .offset = offsetof(basic_priority_level_configuration_condition, status),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_priority_level_configuration_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_priority_level_configuration_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_condition::message,
              field{.name = "message", .offset = offsetof(basic_priority_level_configuration_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfigurationStatus
template <storage_policy Storage>
struct basic_priority_level_configuration_status {
    typename Storage::template list<basic_priority_level_configuration_condition<Storage>> conditions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_priority_level_configuration_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfiguration
template <storage_policy Storage>
struct basic_priority_level_configuration {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "flowcontrol.apiserver.k8s.io/v1",
                                                 .kind = "PriorityLevelConfiguration",
                                                 .resource = "prioritylevelconfigurations", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_priority_level_configuration_spec<Storage> spec{};
    basic_priority_level_configuration_status<Storage> status{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration::kind,
              field{.name = "kind", .offset = offsetof(basic_priority_level_configuration, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_priority_level_configuration, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration::metadata,
              field{.name = "metadata", .offset = offsetof(basic_priority_level_configuration, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration::spec,
              field{.name = "spec", .offset = offsetof(basic_priority_level_configuration, spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration::status,
              field{.name = "status", .offset = offsetof(basic_priority_level_configuration, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfigurationList
template <storage_policy Storage>
struct basic_priority_level_configuration_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "flowcontrol.apiserver.k8s.io/v1",
                                                 .kind = "PriorityLevelConfigurationList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_priority_level_configuration<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration_list::kind,
              field{.name = "kind", .offset = offsetof(basic_priority_level_configuration_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_priority_level_configuration_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_priority_level_configuration_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_level_configuration_list::items,
              field{.name = "items", .offset = offsetof(basic_priority_level_configuration_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::flowcontrol::v1
