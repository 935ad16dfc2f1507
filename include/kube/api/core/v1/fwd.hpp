// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::core::v1 {

template <storage_policy Storage = owning>
struct basic_affinity;
template <storage_policy Storage = owning>
struct basic_app_armor_profile;
template <storage_policy Storage = owning>
struct basic_attached_volume;
template <storage_policy Storage = owning>
struct basic_avoid_pods;
template <storage_policy Storage = owning>
struct basic_aws_elastic_block_store_volume_source;
template <storage_policy Storage = owning>
struct basic_azure_disk_volume_source;
template <storage_policy Storage = owning>
struct basic_azure_file_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_azure_file_volume_source;
template <storage_policy Storage = owning>
struct basic_binding;
template <storage_policy Storage = owning>
struct basic_capabilities;
template <storage_policy Storage = owning>
struct basic_cephfs_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_cephfs_volume_source;
template <storage_policy Storage = owning>
struct basic_cinder_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_cinder_volume_source;
template <storage_policy Storage = owning>
struct basic_client_ip_config;
template <storage_policy Storage = owning>
struct basic_cluster_trust_bundle_projection;
template <storage_policy Storage = owning>
struct basic_component_condition;
template <storage_policy Storage = owning>
struct basic_component_status;
template <storage_policy Storage = owning>
struct basic_component_status_list;
template <storage_policy Storage = owning>
struct basic_config_map;
template <storage_policy Storage = owning>
struct basic_config_map_env_source;
template <storage_policy Storage = owning>
struct basic_config_map_key_selector;
template <storage_policy Storage = owning>
struct basic_config_map_list;
template <storage_policy Storage = owning>
struct basic_config_map_node_config_source;
template <storage_policy Storage = owning>
struct basic_config_map_projection;
template <storage_policy Storage = owning>
struct basic_config_map_volume_source;
template <storage_policy Storage = owning>
struct basic_container;
template <storage_policy Storage = owning>
struct basic_container_extended_resource_request;
template <storage_policy Storage = owning>
struct basic_container_image;
template <storage_policy Storage = owning>
struct basic_container_port;
template <storage_policy Storage = owning>
struct basic_container_resize_policy;
template <storage_policy Storage = owning>
struct basic_container_restart_rule;
template <storage_policy Storage = owning>
struct basic_container_restart_rule_on_exit_codes;
template <storage_policy Storage = owning>
struct basic_container_state;
template <storage_policy Storage = owning>
struct basic_container_state_running;
template <storage_policy Storage = owning>
struct basic_container_state_terminated;
template <storage_policy Storage = owning>
struct basic_container_state_waiting;
template <storage_policy Storage = owning>
struct basic_container_status;
template <storage_policy Storage = owning>
struct basic_container_user;
template <storage_policy Storage = owning>
struct basic_csi_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_csi_volume_source;
template <storage_policy Storage = owning>
struct basic_daemon_endpoint;
template <storage_policy Storage = owning>
struct basic_downward_api_projection;
template <storage_policy Storage = owning>
struct basic_downward_api_volume_file;
template <storage_policy Storage = owning>
struct basic_downward_api_volume_source;
template <storage_policy Storage = owning>
struct basic_empty_dir_volume_source;
template <storage_policy Storage = owning>
struct basic_endpoint_address;
template <storage_policy Storage = owning>
struct basic_endpoint_port;
template <storage_policy Storage = owning>
struct basic_endpoint_subset;
template <storage_policy Storage = owning>
struct basic_endpoints;
template <storage_policy Storage = owning>
struct basic_endpoints_list;
template <storage_policy Storage = owning>
struct basic_env_from_source;
template <storage_policy Storage = owning>
struct basic_env_var;
template <storage_policy Storage = owning>
struct basic_env_var_source;
template <storage_policy Storage = owning>
struct basic_ephemeral_container;
template <storage_policy Storage = owning>
struct basic_ephemeral_container_common;
template <storage_policy Storage = owning>
struct basic_ephemeral_volume_source;
template <storage_policy Storage = owning>
struct basic_event;
template <storage_policy Storage = owning>
struct basic_event_list;
template <storage_policy Storage = owning>
struct basic_event_series;
template <storage_policy Storage = owning>
struct basic_event_source;
template <storage_policy Storage = owning>
struct basic_exec_action;
template <storage_policy Storage = owning>
struct basic_fc_volume_source;
template <storage_policy Storage = owning>
struct basic_file_key_selector;
template <storage_policy Storage = owning>
struct basic_flex_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_flex_volume_source;
template <storage_policy Storage = owning>
struct basic_flocker_volume_source;
template <storage_policy Storage = owning>
struct basic_gce_persistent_disk_volume_source;
template <storage_policy Storage = owning>
struct basic_git_repo_volume_source;
template <storage_policy Storage = owning>
struct basic_glusterfs_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_glusterfs_volume_source;
template <storage_policy Storage = owning>
struct basic_grpc_action;
template <storage_policy Storage = owning>
struct basic_host_alias;
template <storage_policy Storage = owning>
struct basic_host_ip;
template <storage_policy Storage = owning>
struct basic_host_path_volume_source;
template <storage_policy Storage = owning>
struct basic_http_get_action;
template <storage_policy Storage = owning>
struct basic_http_header;
template <storage_policy Storage = owning>
struct basic_image_volume_source;
template <storage_policy Storage = owning>
struct basic_image_volume_status;
template <storage_policy Storage = owning>
struct basic_iscsi_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_iscsi_volume_source;
template <storage_policy Storage = owning>
struct basic_key_to_path;
template <storage_policy Storage = owning>
struct basic_lifecycle;
template <storage_policy Storage = owning>
struct basic_lifecycle_handler;
template <storage_policy Storage = owning>
struct basic_limit_range;
template <storage_policy Storage = owning>
struct basic_limit_range_item;
template <storage_policy Storage = owning>
struct basic_limit_range_list;
template <storage_policy Storage = owning>
struct basic_limit_range_spec;
template <storage_policy Storage = owning>
struct basic_linux_container_user;
template <storage_policy Storage = owning>
struct basic_list;
template <storage_policy Storage = owning>
struct basic_load_balancer_ingress;
template <storage_policy Storage = owning>
struct basic_load_balancer_status;
template <storage_policy Storage = owning>
struct basic_local_object_reference;
template <storage_policy Storage = owning>
struct basic_local_volume_source;
template <storage_policy Storage = owning>
struct basic_modify_volume_status;
template <storage_policy Storage = owning>
struct basic_namespace_;
template <storage_policy Storage = owning>
struct basic_namespace_condition;
template <storage_policy Storage = owning>
struct basic_namespace_list;
template <storage_policy Storage = owning>
struct basic_namespace_spec;
template <storage_policy Storage = owning>
struct basic_namespace_status;
template <storage_policy Storage = owning>
struct basic_nfs_volume_source;
template <storage_policy Storage = owning>
struct basic_node;
template <storage_policy Storage = owning>
struct basic_node_address;
template <storage_policy Storage = owning>
struct basic_node_affinity;
template <storage_policy Storage = owning>
struct basic_node_allocatable_resource_claim_status;
template <storage_policy Storage = owning>
struct basic_node_condition;
template <storage_policy Storage = owning>
struct basic_node_config_source;
template <storage_policy Storage = owning>
struct basic_node_config_status;
template <storage_policy Storage = owning>
struct basic_node_daemon_endpoints;
template <storage_policy Storage = owning>
struct basic_node_features;
template <storage_policy Storage = owning>
struct basic_node_list;
template <storage_policy Storage = owning>
struct basic_node_proxy_options;
template <storage_policy Storage = owning>
struct basic_node_runtime_handler;
template <storage_policy Storage = owning>
struct basic_node_runtime_handler_features;
template <storage_policy Storage = owning>
struct basic_node_selector;
template <storage_policy Storage = owning>
struct basic_node_selector_requirement;
template <storage_policy Storage = owning>
struct basic_node_selector_term;
template <storage_policy Storage = owning>
struct basic_node_spec;
template <storage_policy Storage = owning>
struct basic_node_status;
template <storage_policy Storage = owning>
struct basic_node_swap_status;
template <storage_policy Storage = owning>
struct basic_node_system_info;
template <storage_policy Storage = owning>
struct basic_object_field_selector;
template <storage_policy Storage = owning>
struct basic_object_reference;
template <storage_policy Storage = owning>
struct basic_persistent_volume;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_condition;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_list;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_spec;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_status;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_template;
template <storage_policy Storage = owning>
struct basic_persistent_volume_claim_volume_source;
template <storage_policy Storage = owning>
struct basic_persistent_volume_list;
template <storage_policy Storage = owning>
struct basic_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_persistent_volume_spec;
template <storage_policy Storage = owning>
struct basic_persistent_volume_status;
template <storage_policy Storage = owning>
struct basic_photon_persistent_disk_volume_source;
template <storage_policy Storage = owning>
struct basic_pod;
template <storage_policy Storage = owning>
struct basic_pod_affinity;
template <storage_policy Storage = owning>
struct basic_pod_affinity_term;
template <storage_policy Storage = owning>
struct basic_pod_anti_affinity;
template <storage_policy Storage = owning>
struct basic_pod_attach_options;
template <storage_policy Storage = owning>
struct basic_pod_certificate_projection;
template <storage_policy Storage = owning>
struct basic_pod_condition;
template <storage_policy Storage = owning>
struct basic_pod_dns_config;
template <storage_policy Storage = owning>
struct basic_pod_dns_config_option;
template <storage_policy Storage = owning>
struct basic_pod_exec_options;
template <storage_policy Storage = owning>
struct basic_pod_extended_resource_claim_status;
template <storage_policy Storage = owning>
struct basic_pod_ip;
template <storage_policy Storage = owning>
struct basic_pod_list;
template <storage_policy Storage = owning>
struct basic_pod_log_options;
template <storage_policy Storage = owning>
struct basic_pod_os;
template <storage_policy Storage = owning>
struct basic_pod_port_forward_options;
template <storage_policy Storage = owning>
struct basic_pod_proxy_options;
template <storage_policy Storage = owning>
struct basic_pod_readiness_gate;
template <storage_policy Storage = owning>
struct basic_pod_resource_claim;
template <storage_policy Storage = owning>
struct basic_pod_resource_claim_status;
template <storage_policy Storage = owning>
struct basic_pod_scheduling_gate;
template <storage_policy Storage = owning>
struct basic_pod_scheduling_group;
template <storage_policy Storage = owning>
struct basic_pod_security_context;
template <storage_policy Storage = owning>
struct basic_pod_signature;
template <storage_policy Storage = owning>
struct basic_pod_spec;
template <storage_policy Storage = owning>
struct basic_pod_status;
template <storage_policy Storage = owning>
struct basic_pod_status_result;
template <storage_policy Storage = owning>
struct basic_pod_template;
template <storage_policy Storage = owning>
struct basic_pod_template_list;
template <storage_policy Storage = owning>
struct basic_pod_template_spec;
template <storage_policy Storage = owning>
struct basic_port_status;
template <storage_policy Storage = owning>
struct basic_portworx_volume_source;
template <storage_policy Storage = owning>
struct basic_preconditions;
template <storage_policy Storage = owning>
struct basic_prefer_avoid_pods_entry;
template <storage_policy Storage = owning>
struct basic_preferred_scheduling_term;
template <storage_policy Storage = owning>
struct basic_probe;
template <storage_policy Storage = owning>
struct basic_probe_handler;
template <storage_policy Storage = owning>
struct basic_projected_volume_source;
template <storage_policy Storage = owning>
struct basic_quobyte_volume_source;
template <storage_policy Storage = owning>
struct basic_range_allocation;
template <storage_policy Storage = owning>
struct basic_rbd_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_rbd_volume_source;
template <storage_policy Storage = owning>
struct basic_replication_controller;
template <storage_policy Storage = owning>
struct basic_replication_controller_condition;
template <storage_policy Storage = owning>
struct basic_replication_controller_list;
template <storage_policy Storage = owning>
struct basic_replication_controller_spec;
template <storage_policy Storage = owning>
struct basic_replication_controller_status;
template <storage_policy Storage = owning>
struct basic_resource_claim;
template <storage_policy Storage = owning>
struct basic_resource_field_selector;
template <storage_policy Storage = owning>
struct basic_resource_health;
template <storage_policy Storage = owning>
struct basic_resource_quota;
template <storage_policy Storage = owning>
struct basic_resource_quota_list;
template <storage_policy Storage = owning>
struct basic_resource_quota_spec;
template <storage_policy Storage = owning>
struct basic_resource_quota_status;
template <storage_policy Storage = owning>
struct basic_resource_requirements;
template <storage_policy Storage = owning>
struct basic_resource_status;
template <storage_policy Storage = owning>
struct basic_scale_io_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_scale_io_volume_source;
template <storage_policy Storage = owning>
struct basic_scope_selector;
template <storage_policy Storage = owning>
struct basic_scoped_resource_selector_requirement;
template <storage_policy Storage = owning>
struct basic_se_linux_options;
template <storage_policy Storage = owning>
struct basic_seccomp_profile;
template <storage_policy Storage = owning>
struct basic_secret;
template <storage_policy Storage = owning>
struct basic_secret_env_source;
template <storage_policy Storage = owning>
struct basic_secret_key_selector;
template <storage_policy Storage = owning>
struct basic_secret_list;
template <storage_policy Storage = owning>
struct basic_secret_projection;
template <storage_policy Storage = owning>
struct basic_secret_reference;
template <storage_policy Storage = owning>
struct basic_secret_volume_source;
template <storage_policy Storage = owning>
struct basic_security_context;
template <storage_policy Storage = owning>
struct basic_serialized_reference;
template <storage_policy Storage = owning>
struct basic_service;
template <storage_policy Storage = owning>
struct basic_service_account;
template <storage_policy Storage = owning>
struct basic_service_account_list;
template <storage_policy Storage = owning>
struct basic_service_account_token_projection;
template <storage_policy Storage = owning>
struct basic_service_list;
template <storage_policy Storage = owning>
struct basic_service_port;
template <storage_policy Storage = owning>
struct basic_service_proxy_options;
template <storage_policy Storage = owning>
struct basic_service_spec;
template <storage_policy Storage = owning>
struct basic_service_status;
template <storage_policy Storage = owning>
struct basic_session_affinity_config;
template <storage_policy Storage = owning>
struct basic_sleep_action;
template <storage_policy Storage = owning>
struct basic_storage_os_persistent_volume_source;
template <storage_policy Storage = owning>
struct basic_storage_os_volume_source;
template <storage_policy Storage = owning>
struct basic_sysctl;
template <storage_policy Storage = owning>
struct basic_taint;
template <storage_policy Storage = owning>
struct basic_tcp_socket_action;
template <storage_policy Storage = owning>
struct basic_toleration;
template <storage_policy Storage = owning>
struct basic_topology_selector_label_requirement;
template <storage_policy Storage = owning>
struct basic_topology_selector_term;
template <storage_policy Storage = owning>
struct basic_topology_spread_constraint;
template <storage_policy Storage = owning>
struct basic_typed_local_object_reference;
template <storage_policy Storage = owning>
struct basic_typed_object_reference;
template <storage_policy Storage = owning>
struct basic_volume;
template <storage_policy Storage = owning>
struct basic_volume_device;
template <storage_policy Storage = owning>
struct basic_volume_mount;
template <storage_policy Storage = owning>
struct basic_volume_mount_status;
template <storage_policy Storage = owning>
struct basic_volume_node_affinity;
template <storage_policy Storage = owning>
struct basic_volume_projection;
template <storage_policy Storage = owning>
struct basic_volume_resource_requirements;
template <storage_policy Storage = owning>
struct basic_volume_source;
template <storage_policy Storage = owning>
struct basic_volume_status;
template <storage_policy Storage = owning>
struct basic_vsphere_virtual_disk_volume_source;
template <storage_policy Storage = owning>
struct basic_weighted_pod_affinity_term;
template <storage_policy Storage = owning>
struct basic_windows_security_context_options;

using affinity = basic_affinity<>;
using app_armor_profile = basic_app_armor_profile<>;
using attached_volume = basic_attached_volume<>;
using avoid_pods = basic_avoid_pods<>;
using aws_elastic_block_store_volume_source = basic_aws_elastic_block_store_volume_source<>;
using azure_disk_volume_source = basic_azure_disk_volume_source<>;
using azure_file_persistent_volume_source = basic_azure_file_persistent_volume_source<>;
using azure_file_volume_source = basic_azure_file_volume_source<>;
using binding = basic_binding<>;
using capabilities = basic_capabilities<>;
using cephfs_persistent_volume_source = basic_cephfs_persistent_volume_source<>;
using cephfs_volume_source = basic_cephfs_volume_source<>;
using cinder_persistent_volume_source = basic_cinder_persistent_volume_source<>;
using cinder_volume_source = basic_cinder_volume_source<>;
using client_ip_config = basic_client_ip_config<>;
using cluster_trust_bundle_projection = basic_cluster_trust_bundle_projection<>;
using component_condition = basic_component_condition<>;
using component_status = basic_component_status<>;
using component_status_list = basic_component_status_list<>;
using config_map = basic_config_map<>;
using config_map_env_source = basic_config_map_env_source<>;
using config_map_key_selector = basic_config_map_key_selector<>;
using config_map_list = basic_config_map_list<>;
using config_map_node_config_source = basic_config_map_node_config_source<>;
using config_map_projection = basic_config_map_projection<>;
using config_map_volume_source = basic_config_map_volume_source<>;
using container = basic_container<>;
using container_extended_resource_request = basic_container_extended_resource_request<>;
using container_image = basic_container_image<>;
using container_port = basic_container_port<>;
using container_resize_policy = basic_container_resize_policy<>;
using container_restart_rule = basic_container_restart_rule<>;
using container_restart_rule_on_exit_codes = basic_container_restart_rule_on_exit_codes<>;
using container_state = basic_container_state<>;
using container_state_running = basic_container_state_running<>;
using container_state_terminated = basic_container_state_terminated<>;
using container_state_waiting = basic_container_state_waiting<>;
using container_status = basic_container_status<>;
using container_user = basic_container_user<>;
using csi_persistent_volume_source = basic_csi_persistent_volume_source<>;
using csi_volume_source = basic_csi_volume_source<>;
using daemon_endpoint = basic_daemon_endpoint<>;
using downward_api_projection = basic_downward_api_projection<>;
using downward_api_volume_file = basic_downward_api_volume_file<>;
using downward_api_volume_source = basic_downward_api_volume_source<>;
using empty_dir_volume_source = basic_empty_dir_volume_source<>;
using endpoint_address = basic_endpoint_address<>;
using endpoint_port = basic_endpoint_port<>;
using endpoint_subset = basic_endpoint_subset<>;
using endpoints = basic_endpoints<>;
using endpoints_list = basic_endpoints_list<>;
using env_from_source = basic_env_from_source<>;
using env_var = basic_env_var<>;
using env_var_source = basic_env_var_source<>;
using ephemeral_container = basic_ephemeral_container<>;
using ephemeral_container_common = basic_ephemeral_container_common<>;
using ephemeral_volume_source = basic_ephemeral_volume_source<>;
using event = basic_event<>;
using event_list = basic_event_list<>;
using event_series = basic_event_series<>;
using event_source = basic_event_source<>;
using exec_action = basic_exec_action<>;
using fc_volume_source = basic_fc_volume_source<>;
using file_key_selector = basic_file_key_selector<>;
using flex_persistent_volume_source = basic_flex_persistent_volume_source<>;
using flex_volume_source = basic_flex_volume_source<>;
using flocker_volume_source = basic_flocker_volume_source<>;
using gce_persistent_disk_volume_source = basic_gce_persistent_disk_volume_source<>;
using git_repo_volume_source = basic_git_repo_volume_source<>;
using glusterfs_persistent_volume_source = basic_glusterfs_persistent_volume_source<>;
using glusterfs_volume_source = basic_glusterfs_volume_source<>;
using grpc_action = basic_grpc_action<>;
using host_alias = basic_host_alias<>;
using host_ip = basic_host_ip<>;
using host_path_volume_source = basic_host_path_volume_source<>;
using http_get_action = basic_http_get_action<>;
using http_header = basic_http_header<>;
using image_volume_source = basic_image_volume_source<>;
using image_volume_status = basic_image_volume_status<>;
using iscsi_persistent_volume_source = basic_iscsi_persistent_volume_source<>;
using iscsi_volume_source = basic_iscsi_volume_source<>;
using key_to_path = basic_key_to_path<>;
using lifecycle = basic_lifecycle<>;
using lifecycle_handler = basic_lifecycle_handler<>;
using limit_range = basic_limit_range<>;
using limit_range_item = basic_limit_range_item<>;
using limit_range_list = basic_limit_range_list<>;
using limit_range_spec = basic_limit_range_spec<>;
using linux_container_user = basic_linux_container_user<>;
using list = basic_list<>;
using load_balancer_ingress = basic_load_balancer_ingress<>;
using load_balancer_status = basic_load_balancer_status<>;
using local_object_reference = basic_local_object_reference<>;
using local_volume_source = basic_local_volume_source<>;
using modify_volume_status = basic_modify_volume_status<>;
using namespace_ = basic_namespace_<>;
using namespace_condition = basic_namespace_condition<>;
using namespace_list = basic_namespace_list<>;
using namespace_spec = basic_namespace_spec<>;
using namespace_status = basic_namespace_status<>;
using nfs_volume_source = basic_nfs_volume_source<>;
using node = basic_node<>;
using node_address = basic_node_address<>;
using node_affinity = basic_node_affinity<>;
using node_allocatable_resource_claim_status = basic_node_allocatable_resource_claim_status<>;
using node_condition = basic_node_condition<>;
using node_config_source = basic_node_config_source<>;
using node_config_status = basic_node_config_status<>;
using node_daemon_endpoints = basic_node_daemon_endpoints<>;
using node_features = basic_node_features<>;
using node_list = basic_node_list<>;
using node_proxy_options = basic_node_proxy_options<>;
using node_runtime_handler = basic_node_runtime_handler<>;
using node_runtime_handler_features = basic_node_runtime_handler_features<>;
using node_selector = basic_node_selector<>;
using node_selector_requirement = basic_node_selector_requirement<>;
using node_selector_term = basic_node_selector_term<>;
using node_spec = basic_node_spec<>;
using node_status = basic_node_status<>;
using node_swap_status = basic_node_swap_status<>;
using node_system_info = basic_node_system_info<>;
using object_field_selector = basic_object_field_selector<>;
using object_reference = basic_object_reference<>;
using persistent_volume = basic_persistent_volume<>;
using persistent_volume_claim = basic_persistent_volume_claim<>;
using persistent_volume_claim_condition = basic_persistent_volume_claim_condition<>;
using persistent_volume_claim_list = basic_persistent_volume_claim_list<>;
using persistent_volume_claim_spec = basic_persistent_volume_claim_spec<>;
using persistent_volume_claim_status = basic_persistent_volume_claim_status<>;
using persistent_volume_claim_template = basic_persistent_volume_claim_template<>;
using persistent_volume_claim_volume_source = basic_persistent_volume_claim_volume_source<>;
using persistent_volume_list = basic_persistent_volume_list<>;
using persistent_volume_source = basic_persistent_volume_source<>;
using persistent_volume_spec = basic_persistent_volume_spec<>;
using persistent_volume_status = basic_persistent_volume_status<>;
using photon_persistent_disk_volume_source = basic_photon_persistent_disk_volume_source<>;
using pod = basic_pod<>;
using pod_affinity = basic_pod_affinity<>;
using pod_affinity_term = basic_pod_affinity_term<>;
using pod_anti_affinity = basic_pod_anti_affinity<>;
using pod_attach_options = basic_pod_attach_options<>;
using pod_certificate_projection = basic_pod_certificate_projection<>;
using pod_condition = basic_pod_condition<>;
using pod_dns_config = basic_pod_dns_config<>;
using pod_dns_config_option = basic_pod_dns_config_option<>;
using pod_exec_options = basic_pod_exec_options<>;
using pod_extended_resource_claim_status = basic_pod_extended_resource_claim_status<>;
using pod_ip = basic_pod_ip<>;
using pod_list = basic_pod_list<>;
using pod_log_options = basic_pod_log_options<>;
using pod_os = basic_pod_os<>;
using pod_port_forward_options = basic_pod_port_forward_options<>;
using pod_proxy_options = basic_pod_proxy_options<>;
using pod_readiness_gate = basic_pod_readiness_gate<>;
using pod_resource_claim = basic_pod_resource_claim<>;
using pod_resource_claim_status = basic_pod_resource_claim_status<>;
using pod_scheduling_gate = basic_pod_scheduling_gate<>;
using pod_scheduling_group = basic_pod_scheduling_group<>;
using pod_security_context = basic_pod_security_context<>;
using pod_signature = basic_pod_signature<>;
using pod_spec = basic_pod_spec<>;
using pod_status = basic_pod_status<>;
using pod_status_result = basic_pod_status_result<>;
using pod_template = basic_pod_template<>;
using pod_template_list = basic_pod_template_list<>;
using pod_template_spec = basic_pod_template_spec<>;
using port_status = basic_port_status<>;
using portworx_volume_source = basic_portworx_volume_source<>;
using preconditions = basic_preconditions<>;
using prefer_avoid_pods_entry = basic_prefer_avoid_pods_entry<>;
using preferred_scheduling_term = basic_preferred_scheduling_term<>;
using probe = basic_probe<>;
using probe_handler = basic_probe_handler<>;
using projected_volume_source = basic_projected_volume_source<>;
using quobyte_volume_source = basic_quobyte_volume_source<>;
using range_allocation = basic_range_allocation<>;
using rbd_persistent_volume_source = basic_rbd_persistent_volume_source<>;
using rbd_volume_source = basic_rbd_volume_source<>;
using replication_controller = basic_replication_controller<>;
using replication_controller_condition = basic_replication_controller_condition<>;
using replication_controller_list = basic_replication_controller_list<>;
using replication_controller_spec = basic_replication_controller_spec<>;
using replication_controller_status = basic_replication_controller_status<>;
using resource_claim = basic_resource_claim<>;
using resource_field_selector = basic_resource_field_selector<>;
using resource_health = basic_resource_health<>;
using resource_quota = basic_resource_quota<>;
using resource_quota_list = basic_resource_quota_list<>;
using resource_quota_spec = basic_resource_quota_spec<>;
using resource_quota_status = basic_resource_quota_status<>;
using resource_requirements = basic_resource_requirements<>;
using resource_status = basic_resource_status<>;
using scale_io_persistent_volume_source = basic_scale_io_persistent_volume_source<>;
using scale_io_volume_source = basic_scale_io_volume_source<>;
using scope_selector = basic_scope_selector<>;
using scoped_resource_selector_requirement = basic_scoped_resource_selector_requirement<>;
using se_linux_options = basic_se_linux_options<>;
using seccomp_profile = basic_seccomp_profile<>;
using secret = basic_secret<>;
using secret_env_source = basic_secret_env_source<>;
using secret_key_selector = basic_secret_key_selector<>;
using secret_list = basic_secret_list<>;
using secret_projection = basic_secret_projection<>;
using secret_reference = basic_secret_reference<>;
using secret_volume_source = basic_secret_volume_source<>;
using security_context = basic_security_context<>;
using serialized_reference = basic_serialized_reference<>;
using service = basic_service<>;
using service_account = basic_service_account<>;
using service_account_list = basic_service_account_list<>;
using service_account_token_projection = basic_service_account_token_projection<>;
using service_list = basic_service_list<>;
using service_port = basic_service_port<>;
using service_proxy_options = basic_service_proxy_options<>;
using service_spec = basic_service_spec<>;
using service_status = basic_service_status<>;
using session_affinity_config = basic_session_affinity_config<>;
using sleep_action = basic_sleep_action<>;
using storage_os_persistent_volume_source = basic_storage_os_persistent_volume_source<>;
using storage_os_volume_source = basic_storage_os_volume_source<>;
using sysctl = basic_sysctl<>;
using taint = basic_taint<>;
using tcp_socket_action = basic_tcp_socket_action<>;
using toleration = basic_toleration<>;
using topology_selector_label_requirement = basic_topology_selector_label_requirement<>;
using topology_selector_term = basic_topology_selector_term<>;
using topology_spread_constraint = basic_topology_spread_constraint<>;
using typed_local_object_reference = basic_typed_local_object_reference<>;
using typed_object_reference = basic_typed_object_reference<>;
using volume = basic_volume<>;
using volume_device = basic_volume_device<>;
using volume_mount = basic_volume_mount<>;
using volume_mount_status = basic_volume_mount_status<>;
using volume_node_affinity = basic_volume_node_affinity<>;
using volume_projection = basic_volume_projection<>;
using volume_resource_requirements = basic_volume_resource_requirements<>;
using volume_source = basic_volume_source<>;
using volume_status = basic_volume_status<>;
using vsphere_virtual_disk_volume_source = basic_vsphere_virtual_disk_volume_source<>;
using weighted_pod_affinity_term = basic_weighted_pod_affinity_term<>;
using windows_security_context_options = basic_windows_security_context_options<>;

}  // namespace kube::inline v0_1::api::core::v1
