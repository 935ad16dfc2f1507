// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::coordination::v1 {

template <storage_policy Storage = owning>
struct basic_lease;
template <storage_policy Storage = owning>
struct basic_lease_list;
template <storage_policy Storage = owning>
struct basic_lease_spec;

using lease = basic_lease<>;
using lease_list = basic_lease_list<>;
using lease_spec = basic_lease_spec<>;

}  // namespace kube::inline v0_1::api::coordination::v1
