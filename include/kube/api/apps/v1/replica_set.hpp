// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/pod_template_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::apps::v1 {

/// k8s.io/api/apps/v1.ReplicaSetSpec
template <storage_policy Storage>
struct basic_replica_set_spec {
    std::optional<std::int32_t> replicas{};
    std::int32_t min_ready_seconds{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    core::v1::basic_pod_template_spec<Storage> template_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replica_set_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replica_set_spec::replicas,
              field{.name = "replicas", .offset = offsetof(basic_replica_set_spec, replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_spec::min_ready_seconds,
              field{.name = "minReadySeconds", .offset = offsetof(basic_replica_set_spec, min_ready_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_replica_set_spec, selector), .required = true});
        visit(&basic_replica_set_spec::template_,
              field{.name = "template", .offset = offsetof(basic_replica_set_spec, template_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.ReplicaSetCondition
template <storage_policy Storage>
struct basic_replica_set_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replica_set_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replica_set_condition::type,
              field{.name = "type", .offset = offsetof(basic_replica_set_condition, type), .required = true});
        visit(&basic_replica_set_condition::status,
              field{.name = "status", .offset = offsetof(basic_replica_set_condition, status), .required = true});
        visit(&basic_replica_set_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_replica_set_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_replica_set_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_condition::message,
              field{.name = "message", .offset = offsetof(basic_replica_set_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.ReplicaSetStatus
template <storage_policy Storage>
struct basic_replica_set_status {
    std::int32_t replicas{};
    std::int32_t fully_labeled_replicas{};
    std::int32_t ready_replicas{};
    std::int32_t available_replicas{};
    std::optional<std::int32_t> terminating_replicas{};
    std::int64_t observed_generation{};
    typename Storage::template list<basic_replica_set_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replica_set_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replica_set_status::replicas,
              field{.name = "replicas", .offset = offsetof(basic_replica_set_status, replicas), .required = true});
        visit(&basic_replica_set_status::fully_labeled_replicas,
              field{.name = "fullyLabeledReplicas",
                    .offset = offsetof(basic_replica_set_status, fully_labeled_replicas), .omit = omit_rule::if_empty});
        visit(&basic_replica_set_status::ready_replicas,
              field{.name = "readyReplicas", .offset = offsetof(basic_replica_set_status, ready_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_status::available_replicas,
              field{.name = "availableReplicas", .offset = offsetof(basic_replica_set_status, available_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_status::terminating_replicas,
              field{.name = "terminatingReplicas", .offset = offsetof(basic_replica_set_status, terminating_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_status::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_replica_set_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_replica_set_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/apps/v1.ReplicaSet
template <storage_policy Storage>
struct basic_replica_set {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "ReplicaSet",
                                                 .resource = "replicasets", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_replica_set_spec<Storage> spec{};
    basic_replica_set_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replica_set> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replica_set::kind,
              field{.name = "kind", .offset = offsetof(basic_replica_set, kind), .omit = omit_rule::if_empty});
        visit(&basic_replica_set::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_replica_set, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set::metadata,
              field{.name = "metadata", .offset = offsetof(basic_replica_set, metadata), .omit = omit_rule::if_empty});
        visit(&basic_replica_set::spec,
              field{.name = "spec", .offset = offsetof(basic_replica_set, spec), .omit = omit_rule::if_empty});
        visit(&basic_replica_set::status,
              field{.name = "status", .offset = offsetof(basic_replica_set, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/apps/v1.ReplicaSetList
template <storage_policy Storage>
struct basic_replica_set_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "ReplicaSetList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_replica_set<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_replica_set_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_replica_set_list::kind,
              field{.name = "kind", .offset = offsetof(basic_replica_set_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_replica_set_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_replica_set_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_replica_set_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_replica_set_list::items,
              field{.name = "items", .offset = offsetof(basic_replica_set_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::apps::v1
