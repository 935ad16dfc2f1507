// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::deployment, kube::replica_set, kube::replication_controller, kube::stateful_set, kube::daemon_set.
#include <kube/api/apps/v1/daemon_set.hpp>
#include <kube/api/apps/v1/deployment.hpp>
#include <kube/api/apps/v1/replica_set.hpp>
#include <kube/api/apps/v1/stateful_set.hpp>
#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/fwd.hpp>
