// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::ingress, kube::ingress_class, kube::network_policy.
#include <kube/api/networking/v1/ingress.hpp>
#include <kube/api/networking/v1/ingress_class.hpp>
#include <kube/api/networking/v1/network_policy.hpp>

namespace kube::inline v0_1 {

using api::networking::v1::basic_ingress;
using api::networking::v1::basic_ingress_class;
using api::networking::v1::basic_network_policy;

using ingress = basic_ingress<>;
using ingress_class = basic_ingress_class<>;
using network_policy = basic_network_policy<>;

}  // namespace kube::inline v0_1
