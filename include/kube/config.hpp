// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::config_map, kube::secret, kube::namespace_.
#include <kube/api/core/v1/config_map.hpp>
#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/fwd.hpp>
