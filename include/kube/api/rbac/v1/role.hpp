// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/api/rbac/v1/policy_rule.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.Role
template <storage_policy Storage>
struct basic_role {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1", .kind = "Role",
                                                 .resource = "roles", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_policy_rule<Storage>> rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_role> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_role::kind,
              field{.name = "kind", .offset = offsetof(basic_role, kind), .omit = omit_rule::if_empty});
        visit(&basic_role::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_role, api_version), .omit = omit_rule::if_empty});
        visit(&basic_role::metadata,
              field{.name = "metadata", .offset = offsetof(basic_role, metadata), .omit = omit_rule::if_empty});
        visit(&basic_role::rules, field{.name = "rules", .offset = offsetof(basic_role, rules)});
    }
};

/// k8s.io/api/rbac/v1.RoleList
template <storage_policy Storage>
struct basic_role_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1", .kind = "RoleList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_role<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_role_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_role_list::kind,
              field{.name = "kind", .offset = offsetof(basic_role_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_role_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_role_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_role_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_role_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_role_list::items,
              field{.name = "items", .offset = offsetof(basic_role_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
