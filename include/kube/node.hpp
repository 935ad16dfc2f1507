// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::node and kube::node_list.
#include <kube/api/core/v1/node.hpp>
#include <kube/fwd.hpp>
