// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::priority_class.
#include <kube/api/scheduling/v1/priority_class.hpp>

namespace kube::inline v0_1 {

using api::scheduling::v1::basic_priority_class;

using priority_class = basic_priority_class<>;

}  // namespace kube::inline v0_1
