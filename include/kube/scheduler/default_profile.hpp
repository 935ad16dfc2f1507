// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/scheduler/default_preemption.hpp>
#include <kube/scheduler/image_locality.hpp>
#include <kube/scheduler/node_affinity.hpp>
#include <kube/scheduler/node_name.hpp>
#include <kube/scheduler/node_ports.hpp>
#include <kube/scheduler/node_resources_balanced_allocation.hpp>
#include <kube/scheduler/node_resources_fit.hpp>
#include <kube/scheduler/node_unschedulable.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/scheduling_gates.hpp>
#include <kube/scheduler/taint_toleration.hpp>

namespace kube::inline v0_1::scheduler {

/// The plugins of kube-scheduler's default profile that there are, in its order and with its weights; PrioritySort is
/// `queue_order`.
/// Complete for pods of whose features none is unsupported, but for the default PodTopologySpread constraints: pods
/// that a Service, ReplicaSet or the like selects are spread by them in Kubernetes, so that the best nodes may differ.
[[nodiscard]] constexpr auto default_profile() {
    pipeline profile{scheduling_gates{},   node_unschedulable{}, node_name{},
                     taint_toleration{},   node_affinity{},      node_ports{},
                     node_resources_fit{}, default_preemption{}, node_resources_balanced_allocation{},
                     image_locality{}};
    profile.weight<taint_toleration>(3).template weight<node_affinity>(2);
    return profile;
}

}  // namespace kube::inline v0_1::scheduler
