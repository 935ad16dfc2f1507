// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::policy::v1 {

template <storage_policy Storage = owning>
struct basic_eviction;
template <storage_policy Storage = owning>
struct basic_pod_disruption_budget;
template <storage_policy Storage = owning>
struct basic_pod_disruption_budget_list;
template <storage_policy Storage = owning>
struct basic_pod_disruption_budget_spec;
template <storage_policy Storage = owning>
struct basic_pod_disruption_budget_status;

using eviction = basic_eviction<>;
using pod_disruption_budget = basic_pod_disruption_budget<>;
using pod_disruption_budget_list = basic_pod_disruption_budget_list<>;
using pod_disruption_budget_spec = basic_pod_disruption_budget_spec<>;
using pod_disruption_budget_status = basic_pod_disruption_budget_status<>;

}  // namespace kube::inline v0_1::api::policy::v1
