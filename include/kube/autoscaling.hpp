// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::horizontal_pod_autoscaler: that of autoscaling/v2.
#include <kube/api/autoscaling/v2/horizontal_pod_autoscaler.hpp>

namespace kube::inline v0_1 {

using api::autoscaling::v2::basic_horizontal_pod_autoscaler;

using horizontal_pod_autoscaler = basic_horizontal_pod_autoscaler<>;

}  // namespace kube::inline v0_1
