// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

template <storage_policy Storage = owning>
struct basic_aggregation_rule;
template <storage_policy Storage = owning>
struct basic_cluster_role;
template <storage_policy Storage = owning>
struct basic_cluster_role_binding;
template <storage_policy Storage = owning>
struct basic_cluster_role_binding_list;
template <storage_policy Storage = owning>
struct basic_cluster_role_list;
template <storage_policy Storage = owning>
struct basic_policy_rule;
template <storage_policy Storage = owning>
struct basic_role;
template <storage_policy Storage = owning>
struct basic_role_binding;
template <storage_policy Storage = owning>
struct basic_role_binding_list;
template <storage_policy Storage = owning>
struct basic_role_list;
template <storage_policy Storage = owning>
struct basic_role_ref;
template <storage_policy Storage = owning>
struct basic_subject;

using aggregation_rule = basic_aggregation_rule<>;
using cluster_role = basic_cluster_role<>;
using cluster_role_binding = basic_cluster_role_binding<>;
using cluster_role_binding_list = basic_cluster_role_binding_list<>;
using cluster_role_list = basic_cluster_role_list<>;
using policy_rule = basic_policy_rule<>;
using role = basic_role<>;
using role_binding = basic_role_binding<>;
using role_binding_list = basic_role_binding_list<>;
using role_list = basic_role_list<>;
using role_ref = basic_role_ref<>;
using subject = basic_subject<>;

}  // namespace kube::inline v0_1::api::rbac::v1
