// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::meta::v1 {

template <storage_policy Storage = owning>
struct basic_api_group;
template <storage_policy Storage = owning>
struct basic_api_group_list;
template <storage_policy Storage = owning>
struct basic_api_resource;
template <storage_policy Storage = owning>
struct basic_api_resource_list;
template <storage_policy Storage = owning>
struct basic_api_versions;
template <storage_policy Storage = owning>
struct basic_apply_options;
template <storage_policy Storage = owning>
struct basic_condition;
template <storage_policy Storage = owning>
struct basic_create_options;
template <storage_policy Storage = owning>
struct basic_delete_options;
template <storage_policy Storage = owning>
struct basic_field_selector_requirement;
template <storage_policy Storage = owning>
struct basic_get_options;
template <storage_policy Storage = owning>
struct basic_group_version_for_discovery;
template <storage_policy Storage = owning>
struct basic_label_selector;
template <storage_policy Storage = owning>
struct basic_label_selector_requirement;
template <storage_policy Storage = owning>
struct basic_list;
template <storage_policy Storage = owning>
struct basic_list_meta;
template <storage_policy Storage = owning>
struct basic_list_options;
template <storage_policy Storage = owning>
struct basic_managed_fields_entry;
template <storage_policy Storage = owning>
struct basic_object_meta;
template <storage_policy Storage = owning>
struct basic_owner_reference;
template <storage_policy Storage = owning>
struct basic_partial_object_metadata;
template <storage_policy Storage = owning>
struct basic_partial_object_metadata_list;
template <storage_policy Storage = owning>
struct basic_patch_options;
template <storage_policy Storage = owning>
struct basic_preconditions;
template <storage_policy Storage = owning>
struct basic_root_paths;
template <storage_policy Storage = owning>
struct basic_server_address_by_client_cidr;
template <storage_policy Storage = owning>
struct basic_shard_info;
template <storage_policy Storage = owning>
struct basic_status;
template <storage_policy Storage = owning>
struct basic_status_cause;
template <storage_policy Storage = owning>
struct basic_status_details;
template <storage_policy Storage = owning>
struct basic_table;
template <storage_policy Storage = owning>
struct basic_table_column_definition;
template <storage_policy Storage = owning>
struct basic_table_options;
template <storage_policy Storage = owning>
struct basic_table_row;
template <storage_policy Storage = owning>
struct basic_table_row_condition;
template <storage_policy Storage = owning>
struct basic_type_meta;
template <storage_policy Storage = owning>
struct basic_update_options;
template <storage_policy Storage = owning>
struct basic_watch_event;

using api_group = basic_api_group<>;
using api_group_list = basic_api_group_list<>;
using api_resource = basic_api_resource<>;
using api_resource_list = basic_api_resource_list<>;
using api_versions = basic_api_versions<>;
using apply_options = basic_apply_options<>;
using condition = basic_condition<>;
using create_options = basic_create_options<>;
using delete_options = basic_delete_options<>;
using field_selector_requirement = basic_field_selector_requirement<>;
using get_options = basic_get_options<>;
using group_version_for_discovery = basic_group_version_for_discovery<>;
using label_selector = basic_label_selector<>;
using label_selector_requirement = basic_label_selector_requirement<>;
using list = basic_list<>;
using list_meta = basic_list_meta<>;
using list_options = basic_list_options<>;
using managed_fields_entry = basic_managed_fields_entry<>;
using object_meta = basic_object_meta<>;
using owner_reference = basic_owner_reference<>;
using partial_object_metadata = basic_partial_object_metadata<>;
using partial_object_metadata_list = basic_partial_object_metadata_list<>;
using patch_options = basic_patch_options<>;
using preconditions = basic_preconditions<>;
using root_paths = basic_root_paths<>;
using server_address_by_client_cidr = basic_server_address_by_client_cidr<>;
using shard_info = basic_shard_info<>;
using status = basic_status<>;
using status_cause = basic_status_cause<>;
using status_details = basic_status_details<>;
using table = basic_table<>;
using table_column_definition = basic_table_column_definition<>;
using table_options = basic_table_options<>;
using table_row = basic_table_row<>;
using table_row_condition = basic_table_row_condition<>;
using type_meta = basic_type_meta<>;
using update_options = basic_update_options<>;
using watch_event = basic_watch_event<>;

}  // namespace kube::inline v0_1::api::meta::v1
