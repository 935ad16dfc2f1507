// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::endpoint_slice.
#include <kube/api/discovery/v1/endpoint_slice.hpp>

namespace kube::inline v0_1 {

using api::discovery::v1::basic_endpoint_slice;

using endpoint_slice = basic_endpoint_slice<>;

}  // namespace kube::inline v0_1
