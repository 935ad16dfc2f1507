// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::certificates::v1 {

template <storage_policy Storage = owning>
struct basic_certificate_signing_request;
template <storage_policy Storage = owning>
struct basic_certificate_signing_request_condition;
template <storage_policy Storage = owning>
struct basic_certificate_signing_request_list;
template <storage_policy Storage = owning>
struct basic_certificate_signing_request_spec;
template <storage_policy Storage = owning>
struct basic_certificate_signing_request_status;

using certificate_signing_request = basic_certificate_signing_request<>;
using certificate_signing_request_condition = basic_certificate_signing_request_condition<>;
using certificate_signing_request_list = basic_certificate_signing_request_list<>;
using certificate_signing_request_spec = basic_certificate_signing_request_spec<>;
using certificate_signing_request_status = basic_certificate_signing_request_status<>;

}  // namespace kube::inline v0_1::api::certificates::v1
