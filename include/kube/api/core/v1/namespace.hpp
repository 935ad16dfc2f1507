// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.NamespaceSpec
template <storage_policy Storage>
struct basic_namespace_spec {
    typename Storage::template list<typename Storage::string> finalizers{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_namespace_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_namespace_spec::finalizers,
              field{.name = "finalizers", .offset = offsetof(basic_namespace_spec, finalizers),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NamespacePhase
enum class namespace_phase : std::uint8_t { unset, active, terminating };
template <class Text>
inline constexpr Text namespace_phase_texts[] = {"", "Active", "Terminating"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(namespace_phase) noexcept { return namespace_phase_texts<Text>; }

/// k8s.io/api/core/v1.NamespaceCondition
template <storage_policy Storage>
struct basic_namespace_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_namespace_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_namespace_condition::type,
              field{.name = "type", .offset = offsetof(basic_namespace_condition, type), .required = true});
        visit(&basic_namespace_condition::status,
              field{.name = "status", .offset = offsetof(basic_namespace_condition, status), .required = true});
        visit(&basic_namespace_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_namespace_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_namespace_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_namespace_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_namespace_condition::message,
              field{.name = "message", .offset = offsetof(basic_namespace_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NamespaceStatus
template <storage_policy Storage>
struct basic_namespace_status {
    typename Storage::template open_enum<v1::namespace_phase> phase{};
    typename Storage::template list<basic_namespace_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_namespace_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_namespace_status::phase,
              field{.name = "phase", .offset = offsetof(basic_namespace_status, phase), .omit = omit_rule::if_empty});
        visit(&basic_namespace_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_namespace_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/core/v1.Namespace
template <storage_policy Storage>
struct basic_namespace_ {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Namespace", .resource = "namespaces",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_namespace_spec<Storage> spec{};
    basic_namespace_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_namespace_> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_namespace_::kind,
              field{.name = "kind", .offset = offsetof(basic_namespace_, kind), .omit = omit_rule::if_empty});
        visit(&basic_namespace_::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_namespace_, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_namespace_::metadata,
              field{.name = "metadata", .offset = offsetof(basic_namespace_, metadata), .omit = omit_rule::if_empty});
        visit(&basic_namespace_::spec,
              field{.name = "spec", .offset = offsetof(basic_namespace_, spec), .omit = omit_rule::if_empty});
        visit(&basic_namespace_::status,
              field{.name = "status", .offset = offsetof(basic_namespace_, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NamespaceList
template <storage_policy Storage>
struct basic_namespace_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "NamespaceList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_namespace_<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_namespace_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_namespace_list::kind,
              field{.name = "kind", .offset = offsetof(basic_namespace_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_namespace_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_namespace_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_namespace_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_namespace_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_namespace_list::items,
              field{.name = "items", .offset = offsetof(basic_namespace_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
