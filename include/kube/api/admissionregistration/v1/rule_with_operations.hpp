// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/operation_type.hpp>
#include <kube/api/admissionregistration/v1/scope_type.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.RuleWithOperations
template <storage_policy Storage>
struct basic_rule_with_operations {
    typename Storage::template list<typename Storage::template open_enum<v1::operation_type>> operations{};
    typename Storage::template list<typename Storage::string> api_groups{};
    typename Storage::template list<typename Storage::string> api_versions{};
    typename Storage::template list<typename Storage::string> resources{};
    std::optional<typename Storage::template open_enum<v1::scope_type>> scope{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_rule_with_operations> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rule_with_operations::operations,
              field{.name = "operations", .offset = offsetof(basic_rule_with_operations, operations),
                    .omit = omit_rule::if_empty});
        visit(&basic_rule_with_operations::api_groups,
              field{.name = "apiGroups", .offset = offsetof(basic_rule_with_operations, api_groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_rule_with_operations::api_versions,
              field{.name = "apiVersions", .offset = offsetof(basic_rule_with_operations, api_versions),
                    .omit = omit_rule::if_empty});
        visit(&basic_rule_with_operations::resources,
              field{.name = "resources", .offset = offsetof(basic_rule_with_operations, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_rule_with_operations::scope,
              field{.name = "scope", .offset = offsetof(basic_rule_with_operations, scope),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
