// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ComponentCondition
template <storage_policy Storage>
struct basic_component_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    typename Storage::string message{};
    typename Storage::string error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_component_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_component_condition::type,
              field{.name = "type", .offset = offsetof(basic_component_condition, type), .required = true});
        visit(&basic_component_condition::status,
              field{.name = "status", .offset = offsetof(basic_component_condition, status), .required = true});
        visit(&basic_component_condition::message,
              field{.name = "message", .offset = offsetof(basic_component_condition, message),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_condition::error,
              field{.name = "error", .offset = offsetof(basic_component_condition, error),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ComponentStatus
template <storage_policy Storage>
struct basic_component_status {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ComponentStatus",
                                                 .resource = "componentstatuses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_component_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_component_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_component_status::kind,
              field{.name = "kind", .offset = offsetof(basic_component_status, kind), .omit = omit_rule::if_empty});
        visit(&basic_component_status::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_component_status, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_status::metadata,
              field{.name = "metadata", .offset = offsetof(basic_component_status, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_component_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/core/v1.ComponentStatusList
template <storage_policy Storage>
struct basic_component_status_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ComponentStatusList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_component_status<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_component_status_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_component_status_list::kind,
              field{.name = "kind", .offset = offsetof(basic_component_status_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_status_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_component_status_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_status_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_component_status_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_component_status_list::items,
              field{.name = "items", .offset = offsetof(basic_component_status_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
