// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

template <storage_policy Storage = owning>
struct basic_field_selector_attributes;
template <storage_policy Storage = owning>
struct basic_label_selector_attributes;
template <storage_policy Storage = owning>
struct basic_local_subject_access_review;
template <storage_policy Storage = owning>
struct basic_non_resource_attributes;
template <storage_policy Storage = owning>
struct basic_non_resource_rule;
template <storage_policy Storage = owning>
struct basic_resource_attributes;
template <storage_policy Storage = owning>
struct basic_resource_rule;
template <storage_policy Storage = owning>
struct basic_self_subject_access_review;
template <storage_policy Storage = owning>
struct basic_self_subject_access_review_spec;
template <storage_policy Storage = owning>
struct basic_self_subject_rules_review;
template <storage_policy Storage = owning>
struct basic_self_subject_rules_review_spec;
template <storage_policy Storage = owning>
struct basic_subject_access_review;
template <storage_policy Storage = owning>
struct basic_subject_access_review_spec;
template <storage_policy Storage = owning>
struct basic_subject_access_review_status;
template <storage_policy Storage = owning>
struct basic_subject_rules_review_status;

using field_selector_attributes = basic_field_selector_attributes<>;
using label_selector_attributes = basic_label_selector_attributes<>;
using local_subject_access_review = basic_local_subject_access_review<>;
using non_resource_attributes = basic_non_resource_attributes<>;
using non_resource_rule = basic_non_resource_rule<>;
using resource_attributes = basic_resource_attributes<>;
using resource_rule = basic_resource_rule<>;
using self_subject_access_review = basic_self_subject_access_review<>;
using self_subject_access_review_spec = basic_self_subject_access_review_spec<>;
using self_subject_rules_review = basic_self_subject_rules_review<>;
using self_subject_rules_review_spec = basic_self_subject_rules_review_spec<>;
using subject_access_review = basic_subject_access_review<>;
using subject_access_review_spec = basic_subject_access_review_spec<>;
using subject_access_review_status = basic_subject_access_review_status<>;
using subject_rules_review_status = basic_subject_rules_review_status<>;

}  // namespace kube::inline v0_1::api::authorization::v1
