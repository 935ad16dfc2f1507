// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::pod, kube::pod_list and what they hold; under any policy `kube::basic_pod<Storage>`.
#include <kube/api/core/v1/pod.hpp>
#include <kube/fwd.hpp>
