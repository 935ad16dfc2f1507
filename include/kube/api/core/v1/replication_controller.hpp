// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/pod_template_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ReplicationControllerSpec
template <storage_policy Storage>
struct basic_replication_controller_spec {
    std::optional<std::int32_t> replicas{};
    std::int32_t min_ready_seconds{};
    typename Storage::template map<typename Storage::string> selector{};
    typename Storage::template box<basic_pod_template_spec<Storage>> template_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replication_controller_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replication_controller_spec::replicas,
              field{.name = "replicas", .offset = offsetof(basic_replication_controller_spec, replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_spec::min_ready_seconds,
              field{.name = "minReadySeconds", .offset = offsetof(basic_replication_controller_spec, min_ready_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_replication_controller_spec, selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_spec::template_,
              field{.name = "template", .offset = offsetof(basic_replication_controller_spec, template_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ReplicationControllerCondition
template <storage_policy Storage>
struct basic_replication_controller_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_replication_controller_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replication_controller_condition::type,
              field{.name = "type", .offset = offsetof(basic_replication_controller_condition, type),
                    .required = true});
        visit(&basic_replication_controller_condition::status,
              field{.name = "status", .offset = offsetof(basic_replication_controller_condition, status),
                    .required = true});
        visit(&basic_replication_controller_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_replication_controller_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_replication_controller_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_condition::message,
              field{.name = "message", .offset = offsetof(basic_replication_controller_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ReplicationControllerStatus
template <storage_policy Storage>
struct basic_replication_controller_status {
    std::int32_t replicas{};
    std::int32_t fully_labeled_replicas{};
    std::int32_t ready_replicas{};
    std::int32_t available_replicas{};
    std::int64_t observed_generation{};
    typename Storage::template list<basic_replication_controller_condition<Storage>> conditions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_replication_controller_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replication_controller_status::replicas,
              field{.name = "replicas", .offset = offsetof(basic_replication_controller_status, replicas),
                    .required = true});
        visit(&basic_replication_controller_status::fully_labeled_replicas,
              field{.name = "fullyLabeledReplicas",
                    .offset = offsetof(basic_replication_controller_status, fully_labeled_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_status::ready_replicas,
              field{.name = "readyReplicas", .offset = offsetof(basic_replication_controller_status, ready_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_status::available_replicas,
              field{.name = "availableReplicas",
                    .offset = offsetof(basic_replication_controller_status, available_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_status::observed_generation,
              field{.name = "observedGeneration",
                    .offset = offsetof(basic_replication_controller_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_replication_controller_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/core/v1.ReplicationController
template <storage_policy Storage>
struct basic_replication_controller {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ReplicationController",
                                                 .resource = "replicationcontrollers", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_replication_controller_spec<Storage> spec{};
    basic_replication_controller_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replication_controller> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replication_controller::kind,
              field{.name = "kind", .offset = offsetof(basic_replication_controller, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_replication_controller, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller::metadata,
              field{.name = "metadata", .offset = offsetof(basic_replication_controller, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller::spec,
              field{.name = "spec", .offset = offsetof(basic_replication_controller, spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller::status,
              field{.name = "status", .offset = offsetof(basic_replication_controller, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ReplicationControllerList
template <storage_policy Storage>
struct basic_replication_controller_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ReplicationControllerList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_replication_controller<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replication_controller_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replication_controller_list::kind,
              field{.name = "kind", .offset = offsetof(basic_replication_controller_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_replication_controller_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_replication_controller_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_replication_controller_list::items,
              field{.name = "items", .offset = offsetof(basic_replication_controller_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
