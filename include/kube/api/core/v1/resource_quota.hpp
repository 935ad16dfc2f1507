// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ResourceQuotaScope
enum class resource_quota_scope : std::uint8_t {
    unset, terminating, not_terminating, best_effort, not_best_effort, priority_class, cross_namespace_pod_affinity,
    volume_attributes_class
};
template <class Text>
inline constexpr Text resource_quota_scope_texts[] = {
    "", "Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity",
    "VolumeAttributesClass"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(resource_quota_scope) noexcept { return resource_quota_scope_texts<Text>; }

/// k8s.io/api/core/v1.ScopeSelectorOperator
enum class scope_selector_operator : std::uint8_t { unset, in, not_in, exists, does_not_exist };
template <class Text>
inline constexpr Text scope_selector_operator_texts[] = {"", "In", "NotIn", "Exists", "DoesNotExist"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(scope_selector_operator) noexcept { return scope_selector_operator_texts<Text>; }

/// k8s.io/api/core/v1.ScopedResourceSelectorRequirement
template <storage_policy Storage>
struct basic_scoped_resource_selector_requirement {
    typename Storage::template open_enum<v1::resource_quota_scope> scope_name{};
    typename Storage::template open_enum<v1::scope_selector_operator> operator_{};
    typename Storage::template list<typename Storage::string> values{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_scoped_resource_selector_requirement> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scoped_resource_selector_requirement::scope_name,
              field{.name = "scopeName", .offset = offsetof(basic_scoped_resource_selector_requirement, scope_name),
                    .required = true});
        visit(&basic_scoped_resource_selector_requirement::operator_,
              field{.name = "operator", .offset = offsetof(basic_scoped_resource_selector_requirement, operator_),
                    .required = true});
        visit(&basic_scoped_resource_selector_requirement::values,
              field{.name = "values", .offset = offsetof(basic_scoped_resource_selector_requirement, values),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ScopeSelector
template <storage_policy Storage>
struct basic_scope_selector {
    typename Storage::template list<basic_scoped_resource_selector_requirement<Storage>> match_expressions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scope_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scope_selector::match_expressions,
              field{.name = "matchExpressions", .offset = offsetof(basic_scope_selector, match_expressions),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceQuotaSpec
template <storage_policy Storage>
struct basic_resource_quota_spec {
    typename Storage::template map<typename Storage::quantity> hard{};
    typename Storage::template list<typename Storage::template open_enum<v1::resource_quota_scope>> scopes{};
    typename Storage::template box<basic_scope_selector<Storage>> scope_selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_quota_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_quota_spec::hard,
              field{.name = "hard", .offset = offsetof(basic_resource_quota_spec, hard), .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_spec::scopes,
              field{.name = "scopes", .offset = offsetof(basic_resource_quota_spec, scopes),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_spec::scope_selector,
              field{.name = "scopeSelector", .offset = offsetof(basic_resource_quota_spec, scope_selector),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceQuotaStatus
template <storage_policy Storage>
struct basic_resource_quota_status {
    typename Storage::template map<typename Storage::quantity> hard{};
    typename Storage::template map<typename Storage::quantity> used{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_quota_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_quota_status::hard,
              field{.name = "hard", .offset = offsetof(basic_resource_quota_status, hard),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_status::used,
              field{.name = "used", .offset = offsetof(basic_resource_quota_status, used),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceQuota
template <storage_policy Storage>
struct basic_resource_quota {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ResourceQuota",
                                                 .resource = "resourcequotas", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_resource_quota_spec<Storage> spec{};
    basic_resource_quota_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_quota> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_quota::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_quota, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_quota::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_quota, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_quota, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota::spec,
              field{.name = "spec", .offset = offsetof(basic_resource_quota, spec), .omit = omit_rule::if_empty});
        visit(&basic_resource_quota::status,
              field{.name = "status", .offset = offsetof(basic_resource_quota, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceQuotaList
template <storage_policy Storage>
struct basic_resource_quota_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ResourceQuotaList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_resource_quota<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_quota_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_quota_list::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_quota_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_quota_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_quota_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_quota_list::items,
              field{.name = "items", .offset = offsetof(basic_resource_quota_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
