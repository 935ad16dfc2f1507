// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::events::v1 {

template <storage_policy Storage = owning>
struct basic_event;
template <storage_policy Storage = owning>
struct basic_event_list;
template <storage_policy Storage = owning>
struct basic_event_series;

using event = basic_event<>;
using event_list = basic_event_list<>;
using event_series = basic_event_series<>;

}  // namespace kube::inline v0_1::api::events::v1
