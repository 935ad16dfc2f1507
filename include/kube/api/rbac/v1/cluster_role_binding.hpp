// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/api/rbac/v1/role_ref.hpp>
#include <kube/api/rbac/v1/subject.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.ClusterRoleBinding
template <storage_policy Storage>
struct basic_cluster_role_binding {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1",
                                                 .kind = "ClusterRoleBinding", .resource = "clusterrolebindings",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_subject<Storage>> subjects{};
    basic_role_ref<Storage> role_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cluster_role_binding> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cluster_role_binding::kind,
              field{.name = "kind", .offset = offsetof(basic_cluster_role_binding, kind), .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cluster_role_binding, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cluster_role_binding, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding::subjects,
              field{.name = "subjects", .offset = offsetof(basic_cluster_role_binding, subjects),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding::role_ref,
              field{.name = "roleRef", .offset = offsetof(basic_cluster_role_binding, role_ref), .required = true});
    }
};

/// k8s.io/api/rbac/v1.ClusterRoleBindingList
template <storage_policy Storage>
struct basic_cluster_role_binding_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1",
                                                 .kind = "ClusterRoleBindingList", .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_cluster_role_binding<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cluster_role_binding_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cluster_role_binding_list::kind,
              field{.name = "kind", .offset = offsetof(basic_cluster_role_binding_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cluster_role_binding_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cluster_role_binding_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_binding_list::items,
              field{.name = "items", .offset = offsetof(basic_cluster_role_binding_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
