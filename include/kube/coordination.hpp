// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::lease.
#include <kube/api/coordination/v1/lease.hpp>

namespace kube::inline v0_1 {

using api::coordination::v1::basic_lease;

using lease = basic_lease<>;

}  // namespace kube::inline v0_1
