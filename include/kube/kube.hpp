// SPDX-License-Identifier: Apache-2.0
#pragma once

/// All that needs only the standard library: models, labels, quantities, times, rules, the scheduler, the life of pods.
#include <kube/config.hpp>
#include <kube/fields.hpp>
#include <kube/labels.hpp>
#include <kube/lifecycle.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>
#include <kube/rules.hpp>
#include <kube/scheduler.hpp>
#include <kube/service.hpp>
#include <kube/time.hpp>
#include <kube/workloads.hpp>
