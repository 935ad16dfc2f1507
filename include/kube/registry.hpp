// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From an apiVersion and a kind to the model, at compile time: `kube::object_type<"apps/v1", "Deployment">`; at run
/// time among kinds of your choice: `kube::visit_kind(kube::kind_list<kube::pod, kube::node>{}, …)`. Models are declared
/// only: each one's own header completes it.
#include <kube/api/kind_list.hpp>
#include <kube/api/kinds.hpp>
