// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::role, kube::role_binding, kube::cluster_role, kube::cluster_role_binding.
#include <kube/api/rbac/v1/cluster_role.hpp>
#include <kube/api/rbac/v1/cluster_role_binding.hpp>
#include <kube/api/rbac/v1/role.hpp>
#include <kube/api/rbac/v1/role_binding.hpp>

namespace kube::inline v0_1 {

using api::rbac::v1::basic_cluster_role;
using api::rbac::v1::basic_cluster_role_binding;
using api::rbac::v1::basic_role;
using api::rbac::v1::basic_role_binding;

using cluster_role = basic_cluster_role<>;
using cluster_role_binding = basic_cluster_role_binding<>;
using role = basic_role<>;
using role_binding = basic_role_binding<>;

}  // namespace kube::inline v0_1
