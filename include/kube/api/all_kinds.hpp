// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/api/admissionregistration/v1/mutating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/mutating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/mutating_webhook_configuration.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/validating_webhook_configuration.hpp>
#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/apps/v1/daemon_set.hpp>
#include <kube/api/apps/v1/deployment.hpp>
#include <kube/api/apps/v1/replica_set.hpp>
#include <kube/api/apps/v1/stateful_set.hpp>
#include <kube/api/authentication/v1/self_subject_review.hpp>
#include <kube/api/authentication/v1/token_request.hpp>
#include <kube/api/authentication/v1/token_review.hpp>
#include <kube/api/authorization/v1/local_subject_access_review.hpp>
#include <kube/api/authorization/v1/self_subject_access_review.hpp>
#include <kube/api/authorization/v1/self_subject_rules_review.hpp>
#include <kube/api/authorization/v1/subject_access_review.hpp>
#include <kube/api/autoscaling/v1/horizontal_pod_autoscaler.hpp>
#include <kube/api/autoscaling/v1/scale.hpp>
#include <kube/api/autoscaling/v2/horizontal_pod_autoscaler.hpp>
#include <kube/api/batch/v1/cron_job.hpp>
#include <kube/api/batch/v1/job.hpp>
#include <kube/api/certificates/v1/certificate_signing_request.hpp>
#include <kube/api/coordination/v1/lease.hpp>
#include <kube/api/core/v1/binding.hpp>
#include <kube/api/core/v1/component_status.hpp>
#include <kube/api/core/v1/config_map.hpp>
#include <kube/api/core/v1/endpoints.hpp>
#include <kube/api/core/v1/event.hpp>
#include <kube/api/core/v1/limit_range.hpp>
#include <kube/api/core/v1/list.hpp>
#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/node_proxy_options.hpp>
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/api/core/v1/pod_attach_options.hpp>
#include <kube/api/core/v1/pod_exec_options.hpp>
#include <kube/api/core/v1/pod_log_options.hpp>
#include <kube/api/core/v1/pod_port_forward_options.hpp>
#include <kube/api/core/v1/pod_proxy_options.hpp>
#include <kube/api/core/v1/pod_status_result.hpp>
#include <kube/api/core/v1/pod_template.hpp>
#include <kube/api/core/v1/range_allocation.hpp>
#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/api/core/v1/resource_quota.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/api/core/v1/serialized_reference.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/api/core/v1/service_account.hpp>
#include <kube/api/core/v1/service_proxy_options.hpp>
#include <kube/api/discovery/v1/endpoint_slice.hpp>
#include <kube/api/events/v1/event.hpp>
#include <kube/api/flowcontrol/v1/flow_schema.hpp>
#include <kube/api/flowcontrol/v1/priority_level_configuration.hpp>
#include <kube/api/kind_list.hpp>
#include <kube/api/meta/v1/api_group.hpp>
#include <kube/api/meta/v1/api_resource_list.hpp>
#include <kube/api/meta/v1/api_versions.hpp>
#include <kube/api/meta/v1/apply_options.hpp>
#include <kube/api/meta/v1/create_options.hpp>
#include <kube/api/meta/v1/delete_options.hpp>
#include <kube/api/meta/v1/get_options.hpp>
#include <kube/api/meta/v1/list.hpp>
#include <kube/api/meta/v1/list_options.hpp>
#include <kube/api/meta/v1/partial_object_metadata.hpp>
#include <kube/api/meta/v1/patch_options.hpp>
#include <kube/api/meta/v1/status.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/api/meta/v1/table_options.hpp>
#include <kube/api/meta/v1/update_options.hpp>
#include <kube/api/networking/v1/ingress.hpp>
#include <kube/api/networking/v1/ingress_class.hpp>
#include <kube/api/networking/v1/ip_address.hpp>
#include <kube/api/networking/v1/network_policy.hpp>
#include <kube/api/networking/v1/service_cidr.hpp>
#include <kube/api/node/v1/runtime_class.hpp>
#include <kube/api/policy/v1/eviction.hpp>
#include <kube/api/policy/v1/pod_disruption_budget.hpp>
#include <kube/api/rbac/v1/cluster_role.hpp>
#include <kube/api/rbac/v1/cluster_role_binding.hpp>
#include <kube/api/rbac/v1/role.hpp>
#include <kube/api/rbac/v1/role_binding.hpp>
#include <kube/api/resource/v1/device_class.hpp>
#include <kube/api/resource/v1/resource_claim.hpp>
#include <kube/api/resource/v1/resource_claim_template.hpp>
#include <kube/api/resource/v1/resource_slice.hpp>
#include <kube/api/scheduling/v1/priority_class.hpp>
#include <kube/api/storage/v1/csi_driver.hpp>
#include <kube/api/storage/v1/csi_node.hpp>
#include <kube/api/storage/v1/csi_storage_capacity.hpp>
#include <kube/api/storage/v1/storage_class.hpp>
#include <kube/api/storage/v1/volume_attachment.hpp>
#include <kube/api/storage/v1/volume_attributes_class.hpp>

namespace kube::inline v0_1 {

/// All kinds of all stable groups, under one policy.
template <storage_policy Storage>
using basic_all_kinds = kind_list<
    api::admissionregistration::v1::basic_mutating_admission_policy<Storage>,
    api::admissionregistration::v1::basic_mutating_admission_policy_binding<Storage>,
    api::admissionregistration::v1::basic_mutating_admission_policy_binding_list<Storage>,
    api::admissionregistration::v1::basic_mutating_admission_policy_list<Storage>,
    api::admissionregistration::v1::basic_mutating_webhook_configuration<Storage>,
    api::admissionregistration::v1::basic_mutating_webhook_configuration_list<Storage>,
    api::admissionregistration::v1::basic_validating_admission_policy<Storage>,
    api::admissionregistration::v1::basic_validating_admission_policy_binding<Storage>,
    api::admissionregistration::v1::basic_validating_admission_policy_binding_list<Storage>,
    api::admissionregistration::v1::basic_validating_admission_policy_list<Storage>,
    api::admissionregistration::v1::basic_validating_webhook_configuration<Storage>,
    api::admissionregistration::v1::basic_validating_webhook_configuration_list<Storage>,
    api::apps::v1::basic_controller_revision<Storage>,
    api::apps::v1::basic_controller_revision_list<Storage>,
    api::apps::v1::basic_daemon_set<Storage>,
    api::apps::v1::basic_daemon_set_list<Storage>,
    api::apps::v1::basic_deployment<Storage>,
    api::apps::v1::basic_deployment_list<Storage>,
    api::apps::v1::basic_replica_set<Storage>,
    api::apps::v1::basic_replica_set_list<Storage>,
    api::apps::v1::basic_stateful_set<Storage>,
    api::apps::v1::basic_stateful_set_list<Storage>,
    api::authentication::v1::basic_self_subject_review<Storage>,
    api::authentication::v1::basic_token_request<Storage>,
    api::authentication::v1::basic_token_review<Storage>,
    api::authorization::v1::basic_local_subject_access_review<Storage>,
    api::authorization::v1::basic_self_subject_access_review<Storage>,
    api::authorization::v1::basic_self_subject_rules_review<Storage>,
    api::authorization::v1::basic_subject_access_review<Storage>,
    api::autoscaling::v1::basic_horizontal_pod_autoscaler<Storage>,
    api::autoscaling::v1::basic_horizontal_pod_autoscaler_list<Storage>,
    api::autoscaling::v1::basic_scale<Storage>,
    api::autoscaling::v2::basic_horizontal_pod_autoscaler<Storage>,
    api::autoscaling::v2::basic_horizontal_pod_autoscaler_list<Storage>,
    api::batch::v1::basic_cron_job<Storage>,
    api::batch::v1::basic_cron_job_list<Storage>,
    api::batch::v1::basic_job<Storage>,
    api::batch::v1::basic_job_list<Storage>,
    api::certificates::v1::basic_certificate_signing_request<Storage>,
    api::certificates::v1::basic_certificate_signing_request_list<Storage>,
    api::coordination::v1::basic_lease<Storage>,
    api::coordination::v1::basic_lease_list<Storage>,
    api::discovery::v1::basic_endpoint_slice<Storage>,
    api::discovery::v1::basic_endpoint_slice_list<Storage>,
    api::events::v1::basic_event<Storage>,
    api::events::v1::basic_event_list<Storage>,
    api::flowcontrol::v1::basic_flow_schema<Storage>,
    api::flowcontrol::v1::basic_flow_schema_list<Storage>,
    api::flowcontrol::v1::basic_priority_level_configuration<Storage>,
    api::flowcontrol::v1::basic_priority_level_configuration_list<Storage>,
    api::meta::v1::basic_apply_options<Storage>,
    api::meta::v1::basic_create_options<Storage>,
    api::meta::v1::basic_delete_options<Storage>,
    api::meta::v1::basic_get_options<Storage>,
    api::meta::v1::basic_list_options<Storage>,
    api::meta::v1::basic_partial_object_metadata<Storage>,
    api::meta::v1::basic_partial_object_metadata_list<Storage>,
    api::meta::v1::basic_patch_options<Storage>,
    api::meta::v1::basic_table<Storage>,
    api::meta::v1::basic_table_options<Storage>,
    api::meta::v1::basic_update_options<Storage>,
    api::networking::v1::basic_ip_address<Storage>,
    api::networking::v1::basic_ip_address_list<Storage>,
    api::networking::v1::basic_ingress<Storage>,
    api::networking::v1::basic_ingress_class<Storage>,
    api::networking::v1::basic_ingress_class_list<Storage>,
    api::networking::v1::basic_ingress_list<Storage>,
    api::networking::v1::basic_network_policy<Storage>,
    api::networking::v1::basic_network_policy_list<Storage>,
    api::networking::v1::basic_service_cidr<Storage>,
    api::networking::v1::basic_service_cidr_list<Storage>,
    api::node::v1::basic_runtime_class<Storage>,
    api::node::v1::basic_runtime_class_list<Storage>,
    api::policy::v1::basic_eviction<Storage>,
    api::policy::v1::basic_pod_disruption_budget<Storage>,
    api::policy::v1::basic_pod_disruption_budget_list<Storage>,
    api::rbac::v1::basic_cluster_role<Storage>,
    api::rbac::v1::basic_cluster_role_binding<Storage>,
    api::rbac::v1::basic_cluster_role_binding_list<Storage>,
    api::rbac::v1::basic_cluster_role_list<Storage>,
    api::rbac::v1::basic_role<Storage>,
    api::rbac::v1::basic_role_binding<Storage>,
    api::rbac::v1::basic_role_binding_list<Storage>,
    api::rbac::v1::basic_role_list<Storage>,
    api::resource::v1::basic_device_class<Storage>,
    api::resource::v1::basic_device_class_list<Storage>,
    api::resource::v1::basic_resource_claim<Storage>,
    api::resource::v1::basic_resource_claim_list<Storage>,
    api::resource::v1::basic_resource_claim_template<Storage>,
    api::resource::v1::basic_resource_claim_template_list<Storage>,
    api::resource::v1::basic_resource_slice<Storage>,
    api::resource::v1::basic_resource_slice_list<Storage>,
    api::scheduling::v1::basic_priority_class<Storage>,
    api::scheduling::v1::basic_priority_class_list<Storage>,
    api::storage::v1::basic_csi_driver<Storage>,
    api::storage::v1::basic_csi_driver_list<Storage>,
    api::storage::v1::basic_csi_node<Storage>,
    api::storage::v1::basic_csi_node_list<Storage>,
    api::storage::v1::basic_csi_storage_capacity<Storage>,
    api::storage::v1::basic_csi_storage_capacity_list<Storage>,
    api::storage::v1::basic_storage_class<Storage>,
    api::storage::v1::basic_storage_class_list<Storage>,
    api::storage::v1::basic_volume_attachment<Storage>,
    api::storage::v1::basic_volume_attachment_list<Storage>,
    api::storage::v1::basic_volume_attributes_class<Storage>,
    api::storage::v1::basic_volume_attributes_class_list<Storage>,
    api::meta::v1::basic_api_group<Storage>,
    api::meta::v1::basic_api_group_list<Storage>,
    api::meta::v1::basic_api_resource_list<Storage>,
    api::meta::v1::basic_api_versions<Storage>,
    api::core::v1::basic_binding<Storage>,
    api::core::v1::basic_component_status<Storage>,
    api::core::v1::basic_component_status_list<Storage>,
    api::core::v1::basic_config_map<Storage>,
    api::core::v1::basic_config_map_list<Storage>,
    api::core::v1::basic_endpoints<Storage>,
    api::core::v1::basic_endpoints_list<Storage>,
    api::core::v1::basic_event<Storage>,
    api::core::v1::basic_event_list<Storage>,
    api::core::v1::basic_limit_range<Storage>,
    api::core::v1::basic_limit_range_list<Storage>,
    api::core::v1::basic_list<Storage>,
    api::core::v1::basic_namespace_<Storage>,
    api::core::v1::basic_namespace_list<Storage>,
    api::core::v1::basic_node<Storage>,
    api::core::v1::basic_node_list<Storage>,
    api::core::v1::basic_node_proxy_options<Storage>,
    api::core::v1::basic_persistent_volume<Storage>,
    api::core::v1::basic_persistent_volume_claim<Storage>,
    api::core::v1::basic_persistent_volume_claim_list<Storage>,
    api::core::v1::basic_persistent_volume_list<Storage>,
    api::core::v1::basic_pod<Storage>,
    api::core::v1::basic_pod_attach_options<Storage>,
    api::core::v1::basic_pod_exec_options<Storage>,
    api::core::v1::basic_pod_list<Storage>,
    api::core::v1::basic_pod_log_options<Storage>,
    api::core::v1::basic_pod_port_forward_options<Storage>,
    api::core::v1::basic_pod_proxy_options<Storage>,
    api::core::v1::basic_pod_status_result<Storage>,
    api::core::v1::basic_pod_template<Storage>,
    api::core::v1::basic_pod_template_list<Storage>,
    api::core::v1::basic_range_allocation<Storage>,
    api::core::v1::basic_replication_controller<Storage>,
    api::core::v1::basic_replication_controller_list<Storage>,
    api::core::v1::basic_resource_quota<Storage>,
    api::core::v1::basic_resource_quota_list<Storage>,
    api::core::v1::basic_secret<Storage>,
    api::core::v1::basic_secret_list<Storage>,
    api::core::v1::basic_serialized_reference<Storage>,
    api::core::v1::basic_service<Storage>,
    api::core::v1::basic_service_account<Storage>,
    api::core::v1::basic_service_account_list<Storage>,
    api::core::v1::basic_service_list<Storage>,
    api::core::v1::basic_service_proxy_options<Storage>,
    api::meta::v1::basic_status<Storage>>;
using all_kinds = basic_all_kinds<owning>;

}  // namespace kube::inline v0_1
