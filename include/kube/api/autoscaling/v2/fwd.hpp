// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::autoscaling::v2 {

template <storage_policy Storage = owning>
struct basic_container_resource_metric_source;
template <storage_policy Storage = owning>
struct basic_container_resource_metric_status;
template <storage_policy Storage = owning>
struct basic_cross_version_object_reference;
template <storage_policy Storage = owning>
struct basic_external_metric_source;
template <storage_policy Storage = owning>
struct basic_external_metric_status;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler_behavior;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler_condition;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler_list;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler_spec;
template <storage_policy Storage = owning>
struct basic_horizontal_pod_autoscaler_status;
template <storage_policy Storage = owning>
struct basic_hpa_scaling_policy;
template <storage_policy Storage = owning>
struct basic_hpa_scaling_rules;
template <storage_policy Storage = owning>
struct basic_metric_identifier;
template <storage_policy Storage = owning>
struct basic_metric_spec;
template <storage_policy Storage = owning>
struct basic_metric_status;
template <storage_policy Storage = owning>
struct basic_metric_target;
template <storage_policy Storage = owning>
struct basic_metric_value_status;
template <storage_policy Storage = owning>
struct basic_object_metric_source;
template <storage_policy Storage = owning>
struct basic_object_metric_status;
template <storage_policy Storage = owning>
struct basic_pods_metric_source;
template <storage_policy Storage = owning>
struct basic_pods_metric_status;
template <storage_policy Storage = owning>
struct basic_resource_metric_source;
template <storage_policy Storage = owning>
struct basic_resource_metric_status;

using container_resource_metric_source = basic_container_resource_metric_source<>;
using container_resource_metric_status = basic_container_resource_metric_status<>;
using cross_version_object_reference = basic_cross_version_object_reference<>;
using external_metric_source = basic_external_metric_source<>;
using external_metric_status = basic_external_metric_status<>;
using horizontal_pod_autoscaler = basic_horizontal_pod_autoscaler<>;
using horizontal_pod_autoscaler_behavior = basic_horizontal_pod_autoscaler_behavior<>;
using horizontal_pod_autoscaler_condition = basic_horizontal_pod_autoscaler_condition<>;
using horizontal_pod_autoscaler_list = basic_horizontal_pod_autoscaler_list<>;
using horizontal_pod_autoscaler_spec = basic_horizontal_pod_autoscaler_spec<>;
using horizontal_pod_autoscaler_status = basic_horizontal_pod_autoscaler_status<>;
using hpa_scaling_policy = basic_hpa_scaling_policy<>;
using hpa_scaling_rules = basic_hpa_scaling_rules<>;
using metric_identifier = basic_metric_identifier<>;
using metric_spec = basic_metric_spec<>;
using metric_status = basic_metric_status<>;
using metric_target = basic_metric_target<>;
using metric_value_status = basic_metric_value_status<>;
using object_metric_source = basic_object_metric_source<>;
using object_metric_status = basic_object_metric_status<>;
using pods_metric_source = basic_pods_metric_source<>;
using pods_metric_status = basic_pods_metric_status<>;
using resource_metric_source = basic_resource_metric_source<>;
using resource_metric_status = basic_resource_metric_status<>;

}  // namespace kube::inline v0_1::api::autoscaling::v2
