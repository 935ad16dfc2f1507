// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::node::v1 {

template <storage_policy Storage = owning>
struct basic_overhead;
template <storage_policy Storage = owning>
struct basic_runtime_class;
template <storage_policy Storage = owning>
struct basic_runtime_class_list;
template <storage_policy Storage = owning>
struct basic_scheduling;

using overhead = basic_overhead<>;
using runtime_class = basic_runtime_class<>;
using runtime_class_list = basic_runtime_class_list<>;
using scheduling = basic_scheduling<>;

}  // namespace kube::inline v0_1::api::node::v1
