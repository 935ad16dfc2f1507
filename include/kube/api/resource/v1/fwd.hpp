// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::resource::v1 {

template <storage_policy Storage = owning>
struct basic_allocated_device_status;
template <storage_policy Storage = owning>
struct basic_allocation_result;
template <storage_policy Storage = owning>
struct basic_capacity_request_policy;
template <storage_policy Storage = owning>
struct basic_capacity_request_policy_range;
template <storage_policy Storage = owning>
struct basic_capacity_requirements;
template <storage_policy Storage = owning>
struct basic_cel_device_selector;
template <storage_policy Storage = owning>
struct basic_counter;
template <storage_policy Storage = owning>
struct basic_counter_set;
template <storage_policy Storage = owning>
struct basic_device;
template <storage_policy Storage = owning>
struct basic_device_allocation_configuration;
template <storage_policy Storage = owning>
struct basic_device_allocation_result;
template <storage_policy Storage = owning>
struct basic_device_attribute;
template <storage_policy Storage = owning>
struct basic_device_capacity;
template <storage_policy Storage = owning>
struct basic_device_claim;
template <storage_policy Storage = owning>
struct basic_device_claim_configuration;
template <storage_policy Storage = owning>
struct basic_device_class;
template <storage_policy Storage = owning>
struct basic_device_class_configuration;
template <storage_policy Storage = owning>
struct basic_device_class_list;
template <storage_policy Storage = owning>
struct basic_device_class_spec;
template <storage_policy Storage = owning>
struct basic_device_configuration;
template <storage_policy Storage = owning>
struct basic_device_constraint;
template <storage_policy Storage = owning>
struct basic_device_counter_consumption;
template <storage_policy Storage = owning>
struct basic_device_request;
template <storage_policy Storage = owning>
struct basic_device_request_allocation_result;
template <storage_policy Storage = owning>
struct basic_device_selector;
template <storage_policy Storage = owning>
struct basic_device_sub_request;
template <storage_policy Storage = owning>
struct basic_device_taint;
template <storage_policy Storage = owning>
struct basic_device_toleration;
template <storage_policy Storage = owning>
struct basic_exact_device_request;
template <storage_policy Storage = owning>
struct basic_network_device_data;
template <storage_policy Storage = owning>
struct basic_node_allocatable_resource_mapping;
template <storage_policy Storage = owning>
struct basic_opaque_device_configuration;
template <storage_policy Storage = owning>
struct basic_resource_claim;
template <storage_policy Storage = owning>
struct basic_resource_claim_consumer_reference;
template <storage_policy Storage = owning>
struct basic_resource_claim_list;
template <storage_policy Storage = owning>
struct basic_resource_claim_spec;
template <storage_policy Storage = owning>
struct basic_resource_claim_status;
template <storage_policy Storage = owning>
struct basic_resource_claim_template;
template <storage_policy Storage = owning>
struct basic_resource_claim_template_list;
template <storage_policy Storage = owning>
struct basic_resource_claim_template_spec;
template <storage_policy Storage = owning>
struct basic_resource_pool;
template <storage_policy Storage = owning>
struct basic_resource_slice;
template <storage_policy Storage = owning>
struct basic_resource_slice_list;
template <storage_policy Storage = owning>
struct basic_resource_slice_spec;

using allocated_device_status = basic_allocated_device_status<>;
using allocation_result = basic_allocation_result<>;
using capacity_request_policy = basic_capacity_request_policy<>;
using capacity_request_policy_range = basic_capacity_request_policy_range<>;
using capacity_requirements = basic_capacity_requirements<>;
using cel_device_selector = basic_cel_device_selector<>;
using counter = basic_counter<>;
using counter_set = basic_counter_set<>;
using device = basic_device<>;
using device_allocation_configuration = basic_device_allocation_configuration<>;
using device_allocation_result = basic_device_allocation_result<>;
using device_attribute = basic_device_attribute<>;
using device_capacity = basic_device_capacity<>;
using device_claim = basic_device_claim<>;
using device_claim_configuration = basic_device_claim_configuration<>;
using device_class = basic_device_class<>;
using device_class_configuration = basic_device_class_configuration<>;
using device_class_list = basic_device_class_list<>;
using device_class_spec = basic_device_class_spec<>;
using device_configuration = basic_device_configuration<>;
using device_constraint = basic_device_constraint<>;
using device_counter_consumption = basic_device_counter_consumption<>;
using device_request = basic_device_request<>;
using device_request_allocation_result = basic_device_request_allocation_result<>;
using device_selector = basic_device_selector<>;
using device_sub_request = basic_device_sub_request<>;
using device_taint = basic_device_taint<>;
using device_toleration = basic_device_toleration<>;
using exact_device_request = basic_exact_device_request<>;
using network_device_data = basic_network_device_data<>;
using node_allocatable_resource_mapping = basic_node_allocatable_resource_mapping<>;
using opaque_device_configuration = basic_opaque_device_configuration<>;
using resource_claim = basic_resource_claim<>;
using resource_claim_consumer_reference = basic_resource_claim_consumer_reference<>;
using resource_claim_list = basic_resource_claim_list<>;
using resource_claim_spec = basic_resource_claim_spec<>;
using resource_claim_status = basic_resource_claim_status<>;
using resource_claim_template = basic_resource_claim_template<>;
using resource_claim_template_list = basic_resource_claim_template_list<>;
using resource_claim_template_spec = basic_resource_claim_template_spec<>;
using resource_pool = basic_resource_pool<>;
using resource_slice = basic_resource_slice<>;
using resource_slice_list = basic_resource_slice_list<>;
using resource_slice_spec = basic_resource_slice_spec<>;

}  // namespace kube::inline v0_1::api::resource::v1
