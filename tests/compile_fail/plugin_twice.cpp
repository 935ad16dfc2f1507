// SPDX-License-Identifier: Apache-2.0
// error: a plugin stands twice in this pipeline
#include <kube/scheduler/node_name.hpp>
#include <kube/scheduler/node_unschedulable.hpp>
#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;
pipeline profile{node_name{}, node_unschedulable{}, node_name{}};
