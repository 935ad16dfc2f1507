// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Tables as `kubectl get` prints them: pods, nodes, services, replication controllers, namespaces.
#include <kube/kubectl/json_layout.hpp>
#include <kube/kubectl/namespaces.hpp>
#include <kube/kubectl/nodes.hpp>
#include <kube/kubectl/pods.hpp>
#include <kube/kubectl/replication_controllers.hpp>
#include <kube/kubectl/services.hpp>
#include <kube/kubectl/tab_writer.hpp>
#include <kube/kubectl/table.hpp>
