// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/match_policy_type.hpp>
#include <kube/api/admissionregistration/v1/operation_type.hpp>
#include <kube/api/admissionregistration/v1/scope_type.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.NamedRuleWithOperations
template <storage_policy Storage>
struct basic_named_rule_with_operations {
    typename Storage::template list<typename Storage::string> resource_names{};
    typename Storage::template list<typename Storage::template open_enum<v1::operation_type>> operations{};
    typename Storage::template list<typename Storage::string> api_groups{};
    typename Storage::template list<typename Storage::string> api_versions{};
    typename Storage::template list<typename Storage::string> resources{};
    std::optional<typename Storage::template open_enum<v1::scope_type>> scope{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_named_rule_with_operations> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_named_rule_with_operations::resource_names,
              field{.name = "resourceNames", .offset = offsetof(basic_named_rule_with_operations, resource_names),
                    .omit = omit_rule::if_empty});
        visit(&basic_named_rule_with_operations::operations,
              field{.name = "operations", .offset = offsetof(basic_named_rule_with_operations, operations),
                    .omit = omit_rule::if_empty});
        visit(&basic_named_rule_with_operations::api_groups,
              field{.name = "apiGroups", .offset = offsetof(basic_named_rule_with_operations, api_groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_named_rule_with_operations::api_versions,
              field{.name = "apiVersions", .offset = offsetof(basic_named_rule_with_operations, api_versions),
                    .omit = omit_rule::if_empty});
        visit(&basic_named_rule_with_operations::resources,
              field{.name = "resources", .offset = offsetof(basic_named_rule_with_operations, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_named_rule_with_operations::scope,
              field{.name = "scope", .offset = offsetof(basic_named_rule_with_operations, scope),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.MatchResources
template <storage_policy Storage>
struct basic_match_resources {
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> namespace_selector{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> object_selector{};
    typename Storage::template list<basic_named_rule_with_operations<Storage>> resource_rules{};
    typename Storage::template list<basic_named_rule_with_operations<Storage>> exclude_resource_rules{};
    std::optional<typename Storage::template open_enum<v1::match_policy_type>> match_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_match_resources> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_match_resources::namespace_selector,
              field{.name = "namespaceSelector", .offset = offsetof(basic_match_resources, namespace_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_match_resources::object_selector,
              field{.name = "objectSelector", .offset = offsetof(basic_match_resources, object_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_match_resources::resource_rules,
              field{.name = "resourceRules", .offset = offsetof(basic_match_resources, resource_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_match_resources::exclude_resource_rules,
              field{.name = "excludeResourceRules", .offset = offsetof(basic_match_resources, exclude_resource_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_match_resources::match_policy,
              field{.name = "matchPolicy", .offset = offsetof(basic_match_resources, match_policy),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
