// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The life of pods: phase, restarts, back-off, deletion and conditions, as functions of objects; containers and pods as
/// tables of transitions; a machine that runs a pod through time. Text stands apart: <kube/lifecycle/message.hpp>,
/// <kube/lifecycle/mermaid.hpp>, and the status that a kubelet writes: <kube/lifecycle/machine_status.hpp>.
#include <kube/lifecycle/backoff.hpp>
#include <kube/lifecycle/condition_state.hpp>
#include <kube/lifecycle/conditions.hpp>
#include <kube/lifecycle/container_life.hpp>
#include <kube/lifecycle/container_record.hpp>
#include <kube/lifecycle/container_statuses.hpp>
#include <kube/lifecycle/container_table.hpp>
#include <kube/lifecycle/deletion.hpp>
#include <kube/lifecycle/features.hpp>
#include <kube/lifecycle/machine_action.hpp>
#include <kube/lifecycle/phase.hpp>
#include <kube/lifecycle/pod_machine.hpp>
#include <kube/lifecycle/pod_table.hpp>
#include <kube/lifecycle/restart.hpp>
#include <kube/lifecycle/runtime.hpp>
#include <kube/lifecycle/runtime_conditions.hpp>
#include <kube/lifecycle/transition.hpp>
