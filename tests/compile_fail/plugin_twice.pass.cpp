// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_name.hpp>
#include <kube/scheduler/node_unschedulable.hpp>
#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;
pipeline profile{node_name{}, node_unschedulable{}};
