// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::authentication::v1 {

template <storage_policy Storage = owning>
struct basic_bound_object_reference;
template <storage_policy Storage = owning>
struct basic_self_subject_review;
template <storage_policy Storage = owning>
struct basic_self_subject_review_status;
template <storage_policy Storage = owning>
struct basic_token_request;
template <storage_policy Storage = owning>
struct basic_token_request_spec;
template <storage_policy Storage = owning>
struct basic_token_request_status;
template <storage_policy Storage = owning>
struct basic_token_review;
template <storage_policy Storage = owning>
struct basic_token_review_spec;
template <storage_policy Storage = owning>
struct basic_token_review_status;
template <storage_policy Storage = owning>
struct basic_user_info;

using bound_object_reference = basic_bound_object_reference<>;
using self_subject_review = basic_self_subject_review<>;
using self_subject_review_status = basic_self_subject_review_status<>;
using token_request = basic_token_request<>;
using token_request_spec = basic_token_request_spec<>;
using token_request_status = basic_token_request_status<>;
using token_review = basic_token_review<>;
using token_review_spec = basic_token_review_spec<>;
using token_review_status = basic_token_review_status<>;
using user_info = basic_user_info<>;

}  // namespace kube::inline v0_1::api::authentication::v1
