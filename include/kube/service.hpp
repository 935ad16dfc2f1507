// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::service.
#include <kube/api/core/v1/service.hpp>
#include <kube/fwd.hpp>
