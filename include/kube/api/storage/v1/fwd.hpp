// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::storage::v1 {

template <storage_policy Storage = owning>
struct basic_csi_driver;
template <storage_policy Storage = owning>
struct basic_csi_driver_list;
template <storage_policy Storage = owning>
struct basic_csi_driver_spec;
template <storage_policy Storage = owning>
struct basic_csi_node;
template <storage_policy Storage = owning>
struct basic_csi_node_driver;
template <storage_policy Storage = owning>
struct basic_csi_node_list;
template <storage_policy Storage = owning>
struct basic_csi_node_spec;
template <storage_policy Storage = owning>
struct basic_csi_storage_capacity;
template <storage_policy Storage = owning>
struct basic_csi_storage_capacity_list;
template <storage_policy Storage = owning>
struct basic_storage_class;
template <storage_policy Storage = owning>
struct basic_storage_class_list;
template <storage_policy Storage = owning>
struct basic_token_request;
template <storage_policy Storage = owning>
struct basic_volume_attachment;
template <storage_policy Storage = owning>
struct basic_volume_attachment_list;
template <storage_policy Storage = owning>
struct basic_volume_attachment_source;
template <storage_policy Storage = owning>
struct basic_volume_attachment_spec;
template <storage_policy Storage = owning>
struct basic_volume_attachment_status;
template <storage_policy Storage = owning>
struct basic_volume_attributes_class;
template <storage_policy Storage = owning>
struct basic_volume_attributes_class_list;
template <storage_policy Storage = owning>
struct basic_volume_error;
template <storage_policy Storage = owning>
struct basic_volume_node_resources;

using csi_driver = basic_csi_driver<>;
using csi_driver_list = basic_csi_driver_list<>;
using csi_driver_spec = basic_csi_driver_spec<>;
using csi_node = basic_csi_node<>;
using csi_node_driver = basic_csi_node_driver<>;
using csi_node_list = basic_csi_node_list<>;
using csi_node_spec = basic_csi_node_spec<>;
using csi_storage_capacity = basic_csi_storage_capacity<>;
using csi_storage_capacity_list = basic_csi_storage_capacity_list<>;
using storage_class = basic_storage_class<>;
using storage_class_list = basic_storage_class_list<>;
using token_request = basic_token_request<>;
using volume_attachment = basic_volume_attachment<>;
using volume_attachment_list = basic_volume_attachment_list<>;
using volume_attachment_source = basic_volume_attachment_source<>;
using volume_attachment_spec = basic_volume_attachment_spec<>;
using volume_attachment_status = basic_volume_attachment_status<>;
using volume_attributes_class = basic_volume_attributes_class<>;
using volume_attributes_class_list = basic_volume_attributes_class_list<>;
using volume_error = basic_volume_error<>;
using volume_node_resources = basic_volume_node_resources<>;

}  // namespace kube::inline v0_1::api::storage::v1
