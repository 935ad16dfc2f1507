// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::scheduling::v1 {

template <storage_policy Storage = owning>
struct basic_priority_class;
template <storage_policy Storage = owning>
struct basic_priority_class_list;

using priority_class = basic_priority_class<>;
using priority_class_list = basic_priority_class_list<>;

}  // namespace kube::inline v0_1::api::scheduling::v1
