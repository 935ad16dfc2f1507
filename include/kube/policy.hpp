// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::pod_disruption_budget, kube::eviction.
#include <kube/api/policy/v1/eviction.hpp>
#include <kube/api/policy/v1/pod_disruption_budget.hpp>

namespace kube::inline v0_1 {

using api::policy::v1::basic_eviction;
using api::policy::v1::basic_pod_disruption_budget;

using eviction = basic_eviction<>;
using pod_disruption_budget = basic_pod_disruption_budget<>;

}  // namespace kube::inline v0_1
