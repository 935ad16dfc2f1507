// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::discovery::v1 {

template <storage_policy Storage = owning>
struct basic_endpoint;
template <storage_policy Storage = owning>
struct basic_endpoint_conditions;
template <storage_policy Storage = owning>
struct basic_endpoint_hints;
template <storage_policy Storage = owning>
struct basic_endpoint_port;
template <storage_policy Storage = owning>
struct basic_endpoint_slice;
template <storage_policy Storage = owning>
struct basic_endpoint_slice_list;
template <storage_policy Storage = owning>
struct basic_for_node;
template <storage_policy Storage = owning>
struct basic_for_zone;

using endpoint = basic_endpoint<>;
using endpoint_conditions = basic_endpoint_conditions<>;
using endpoint_hints = basic_endpoint_hints<>;
using endpoint_port = basic_endpoint_port<>;
using endpoint_slice = basic_endpoint_slice<>;
using endpoint_slice_list = basic_endpoint_slice_list<>;
using for_node = basic_for_node<>;
using for_zone = basic_for_zone<>;

}  // namespace kube::inline v0_1::api::discovery::v1
