// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/scheduler/node_affinity.hpp>
#include <kube/scheduler/node_name.hpp>
#include <kube/scheduler/node_resources_fit.hpp>
#include <kube/scheduler/node_unschedulable.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/taint_toleration.hpp>

namespace kube::inline v0_1::scheduler {

/// The plugins of kube-scheduler's default profile that there are, in its order and with its weights.
/// Filters: complete for pods of whose features none is unsupported. Scores: without NodeResourcesBalancedAllocation,
/// ImageLocality and the default PodTopologySpread constraints, so that the best nodes may differ from Kubernetes'
/// where these tip the scale.
[[nodiscard]] constexpr auto default_profile() {
    pipeline profile{node_unschedulable{}, node_name{}, taint_toleration{}, node_affinity{}, node_resources_fit{}};
    profile.weight<taint_toleration>(3).template weight<node_affinity>(2).template weight<node_resources_fit>(1);
    return profile;
}

}  // namespace kube::inline v0_1::scheduler
