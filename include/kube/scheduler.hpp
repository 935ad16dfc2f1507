// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/scheduler/default_preemption.hpp>
#include <kube/scheduler/default_profile.hpp>
#include <kube/scheduler/evaluate.hpp>
#include <kube/scheduler/fit_error.hpp>
#include <kube/scheduler/host_ports.hpp>
#include <kube/scheduler/image_locality.hpp>
#include <kube/scheduler/images.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/node_affinity.hpp>
#include <kube/scheduler/node_labels.hpp>
#include <kube/scheduler/node_name.hpp>
#include <kube/scheduler/node_ports.hpp>
#include <kube/scheduler/node_resources_balanced_allocation.hpp>
#include <kube/scheduler/node_resources_fit.hpp>
#include <kube/scheduler/node_unschedulable.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/resource_columns.hpp>
#include <kube/scheduler/resource_weight.hpp>
#include <kube/scheduler/schedule.hpp>
#include <kube/scheduler/scheduling_gates.hpp>
#include <kube/scheduler/snapshot.hpp>
#include <kube/scheduler/taint_sets.hpp>
#include <kube/scheduler/taint_toleration.hpp>
