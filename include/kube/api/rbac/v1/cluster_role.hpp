// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/api/rbac/v1/policy_rule.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.AggregationRule
template <storage_policy Storage>
struct basic_aggregation_rule {
    typename Storage::template list<meta::v1::basic_label_selector<Storage>> cluster_role_selectors{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_aggregation_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_aggregation_rule::cluster_role_selectors,
              field{.name = "clusterRoleSelectors", .offset = offsetof(basic_aggregation_rule, cluster_role_selectors),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/rbac/v1.ClusterRole
template <storage_policy Storage>
struct basic_cluster_role {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1", .kind = "ClusterRole",
                                                 .resource = "clusterroles", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_policy_rule<Storage>> rules{};
    typename Storage::template box<basic_aggregation_rule<Storage>> aggregation_rule{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cluster_role> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cluster_role::kind,
              field{.name = "kind", .offset = offsetof(basic_cluster_role, kind), .omit = omit_rule::if_empty});
        visit(&basic_cluster_role::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cluster_role, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cluster_role, metadata), .omit = omit_rule::if_empty});
        visit(&basic_cluster_role::rules, field{.name = "rules", .offset = offsetof(basic_cluster_role, rules)});
        visit(&basic_cluster_role::aggregation_rule,
              field{.name = "aggregationRule", .offset = offsetof(basic_cluster_role, aggregation_rule),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/rbac/v1.ClusterRoleList
template <storage_policy Storage>
struct basic_cluster_role_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "rbac.authorization.k8s.io/v1",
                                                 .kind = "ClusterRoleList", .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_cluster_role<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cluster_role_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cluster_role_list::kind,
              field{.name = "kind", .offset = offsetof(basic_cluster_role_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cluster_role_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_cluster_role_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_role_list::items,
              field{.name = "items", .offset = offsetof(basic_cluster_role_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
