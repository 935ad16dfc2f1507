// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/authentication/v1/fwd.hpp>
#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/autoscaling/v2/fwd.hpp>
#include <kube/api/batch/v1/fwd.hpp>
#include <kube/api/certificates/v1/fwd.hpp>
#include <kube/api/coordination/v1/fwd.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/discovery/v1/fwd.hpp>
#include <kube/api/events/v1/fwd.hpp>
#include <kube/api/flowcontrol/v1/fwd.hpp>
#include <kube/api/kind_list.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/networking/v1/fwd.hpp>
#include <kube/api/node/v1/fwd.hpp>
#include <kube/api/policy/v1/fwd.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/scheduling/v1/fwd.hpp>
#include <kube/api/storage/v1/fwd.hpp>

namespace kube::inline v0_1::detail {

template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingAdmissionPolicy", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_admission_policy<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingAdmissionPolicyBinding", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_admission_policy_binding<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingAdmissionPolicyBindingList", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_admission_policy_binding_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingAdmissionPolicyList", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_admission_policy_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_webhook_configuration<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "MutatingWebhookConfigurationList", Storage> {
    using type = api::admissionregistration::v1::basic_mutating_webhook_configuration_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", Storage> {
    using type = api::admissionregistration::v1::basic_validating_admission_policy<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding", Storage> {
    using type = api::admissionregistration::v1::basic_validating_admission_policy_binding<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBindingList", Storage> {
    using type = api::admissionregistration::v1::basic_validating_admission_policy_binding_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyList", Storage> {
    using type = api::admissionregistration::v1::basic_validating_admission_policy_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", Storage> {
    using type = api::admissionregistration::v1::basic_validating_webhook_configuration<Storage>;
};
template <storage_policy Storage>
struct kind_named<"admissionregistration.k8s.io/v1", "ValidatingWebhookConfigurationList", Storage> {
    using type = api::admissionregistration::v1::basic_validating_webhook_configuration_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "ControllerRevision", Storage> {
    using type = api::apps::v1::basic_controller_revision<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "ControllerRevisionList", Storage> {
    using type = api::apps::v1::basic_controller_revision_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "DaemonSet", Storage> {
    using type = api::apps::v1::basic_daemon_set<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "DaemonSetList", Storage> {
    using type = api::apps::v1::basic_daemon_set_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "Deployment", Storage> {
    using type = api::apps::v1::basic_deployment<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "DeploymentList", Storage> {
    using type = api::apps::v1::basic_deployment_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "ReplicaSet", Storage> {
    using type = api::apps::v1::basic_replica_set<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "ReplicaSetList", Storage> {
    using type = api::apps::v1::basic_replica_set_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "StatefulSet", Storage> {
    using type = api::apps::v1::basic_stateful_set<Storage>;
};
template <storage_policy Storage>
struct kind_named<"apps/v1", "StatefulSetList", Storage> {
    using type = api::apps::v1::basic_stateful_set_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authentication.k8s.io/v1", "SelfSubjectReview", Storage> {
    using type = api::authentication::v1::basic_self_subject_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authentication.k8s.io/v1", "TokenRequest", Storage> {
    using type = api::authentication::v1::basic_token_request<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authentication.k8s.io/v1", "TokenReview", Storage> {
    using type = api::authentication::v1::basic_token_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authorization.k8s.io/v1", "LocalSubjectAccessReview", Storage> {
    using type = api::authorization::v1::basic_local_subject_access_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authorization.k8s.io/v1", "SelfSubjectAccessReview", Storage> {
    using type = api::authorization::v1::basic_self_subject_access_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authorization.k8s.io/v1", "SelfSubjectRulesReview", Storage> {
    using type = api::authorization::v1::basic_self_subject_rules_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"authorization.k8s.io/v1", "SubjectAccessReview", Storage> {
    using type = api::authorization::v1::basic_subject_access_review<Storage>;
};
template <storage_policy Storage>
struct kind_named<"autoscaling/v1", "HorizontalPodAutoscaler", Storage> {
    using type = api::autoscaling::v1::basic_horizontal_pod_autoscaler<Storage>;
};
template <storage_policy Storage>
struct kind_named<"autoscaling/v1", "HorizontalPodAutoscalerList", Storage> {
    using type = api::autoscaling::v1::basic_horizontal_pod_autoscaler_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"autoscaling/v1", "Scale", Storage> {
    using type = api::autoscaling::v1::basic_scale<Storage>;
};
template <storage_policy Storage>
struct kind_named<"autoscaling/v2", "HorizontalPodAutoscaler", Storage> {
    using type = api::autoscaling::v2::basic_horizontal_pod_autoscaler<Storage>;
};
template <storage_policy Storage>
struct kind_named<"autoscaling/v2", "HorizontalPodAutoscalerList", Storage> {
    using type = api::autoscaling::v2::basic_horizontal_pod_autoscaler_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"batch/v1", "CronJob", Storage> {
    using type = api::batch::v1::basic_cron_job<Storage>;
};
template <storage_policy Storage>
struct kind_named<"batch/v1", "CronJobList", Storage> {
    using type = api::batch::v1::basic_cron_job_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"batch/v1", "Job", Storage> {
    using type = api::batch::v1::basic_job<Storage>;
};
template <storage_policy Storage>
struct kind_named<"batch/v1", "JobList", Storage> {
    using type = api::batch::v1::basic_job_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"certificates.k8s.io/v1", "CertificateSigningRequest", Storage> {
    using type = api::certificates::v1::basic_certificate_signing_request<Storage>;
};
template <storage_policy Storage>
struct kind_named<"certificates.k8s.io/v1", "CertificateSigningRequestList", Storage> {
    using type = api::certificates::v1::basic_certificate_signing_request_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"coordination.k8s.io/v1", "Lease", Storage> {
    using type = api::coordination::v1::basic_lease<Storage>;
};
template <storage_policy Storage>
struct kind_named<"coordination.k8s.io/v1", "LeaseList", Storage> {
    using type = api::coordination::v1::basic_lease_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"discovery.k8s.io/v1", "EndpointSlice", Storage> {
    using type = api::discovery::v1::basic_endpoint_slice<Storage>;
};
template <storage_policy Storage>
struct kind_named<"discovery.k8s.io/v1", "EndpointSliceList", Storage> {
    using type = api::discovery::v1::basic_endpoint_slice_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"events.k8s.io/v1", "Event", Storage> {
    using type = api::events::v1::basic_event<Storage>;
};
template <storage_policy Storage>
struct kind_named<"events.k8s.io/v1", "EventList", Storage> {
    using type = api::events::v1::basic_event_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"flowcontrol.apiserver.k8s.io/v1", "FlowSchema", Storage> {
    using type = api::flowcontrol::v1::basic_flow_schema<Storage>;
};
template <storage_policy Storage>
struct kind_named<"flowcontrol.apiserver.k8s.io/v1", "FlowSchemaList", Storage> {
    using type = api::flowcontrol::v1::basic_flow_schema_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"flowcontrol.apiserver.k8s.io/v1", "PriorityLevelConfiguration", Storage> {
    using type = api::flowcontrol::v1::basic_priority_level_configuration<Storage>;
};
template <storage_policy Storage>
struct kind_named<"flowcontrol.apiserver.k8s.io/v1", "PriorityLevelConfigurationList", Storage> {
    using type = api::flowcontrol::v1::basic_priority_level_configuration_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "ApplyOptions", Storage> {
    using type = api::meta::v1::basic_apply_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "CreateOptions", Storage> {
    using type = api::meta::v1::basic_create_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "DeleteOptions", Storage> {
    using type = api::meta::v1::basic_delete_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "GetOptions", Storage> {
    using type = api::meta::v1::basic_get_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "ListOptions", Storage> {
    using type = api::meta::v1::basic_list_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "PartialObjectMetadata", Storage> {
    using type = api::meta::v1::basic_partial_object_metadata<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "PartialObjectMetadataList", Storage> {
    using type = api::meta::v1::basic_partial_object_metadata_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "PatchOptions", Storage> {
    using type = api::meta::v1::basic_patch_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "Table", Storage> {
    using type = api::meta::v1::basic_table<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "TableOptions", Storage> {
    using type = api::meta::v1::basic_table_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"meta.k8s.io/v1", "UpdateOptions", Storage> {
    using type = api::meta::v1::basic_update_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "IPAddress", Storage> {
    using type = api::networking::v1::basic_ip_address<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "IPAddressList", Storage> {
    using type = api::networking::v1::basic_ip_address_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "Ingress", Storage> {
    using type = api::networking::v1::basic_ingress<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "IngressClass", Storage> {
    using type = api::networking::v1::basic_ingress_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "IngressClassList", Storage> {
    using type = api::networking::v1::basic_ingress_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "IngressList", Storage> {
    using type = api::networking::v1::basic_ingress_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "NetworkPolicy", Storage> {
    using type = api::networking::v1::basic_network_policy<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "NetworkPolicyList", Storage> {
    using type = api::networking::v1::basic_network_policy_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "ServiceCIDR", Storage> {
    using type = api::networking::v1::basic_service_cidr<Storage>;
};
template <storage_policy Storage>
struct kind_named<"networking.k8s.io/v1", "ServiceCIDRList", Storage> {
    using type = api::networking::v1::basic_service_cidr_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"node.k8s.io/v1", "RuntimeClass", Storage> {
    using type = api::node::v1::basic_runtime_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"node.k8s.io/v1", "RuntimeClassList", Storage> {
    using type = api::node::v1::basic_runtime_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"policy/v1", "Eviction", Storage> {
    using type = api::policy::v1::basic_eviction<Storage>;
};
template <storage_policy Storage>
struct kind_named<"policy/v1", "PodDisruptionBudget", Storage> {
    using type = api::policy::v1::basic_pod_disruption_budget<Storage>;
};
template <storage_policy Storage>
struct kind_named<"policy/v1", "PodDisruptionBudgetList", Storage> {
    using type = api::policy::v1::basic_pod_disruption_budget_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "ClusterRole", Storage> {
    using type = api::rbac::v1::basic_cluster_role<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "ClusterRoleBinding", Storage> {
    using type = api::rbac::v1::basic_cluster_role_binding<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "ClusterRoleBindingList", Storage> {
    using type = api::rbac::v1::basic_cluster_role_binding_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "ClusterRoleList", Storage> {
    using type = api::rbac::v1::basic_cluster_role_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "Role", Storage> {
    using type = api::rbac::v1::basic_role<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "RoleBinding", Storage> {
    using type = api::rbac::v1::basic_role_binding<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "RoleBindingList", Storage> {
    using type = api::rbac::v1::basic_role_binding_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"rbac.authorization.k8s.io/v1", "RoleList", Storage> {
    using type = api::rbac::v1::basic_role_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "DeviceClass", Storage> {
    using type = api::resource::v1::basic_device_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "DeviceClassList", Storage> {
    using type = api::resource::v1::basic_device_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceClaim", Storage> {
    using type = api::resource::v1::basic_resource_claim<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceClaimList", Storage> {
    using type = api::resource::v1::basic_resource_claim_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceClaimTemplate", Storage> {
    using type = api::resource::v1::basic_resource_claim_template<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceClaimTemplateList", Storage> {
    using type = api::resource::v1::basic_resource_claim_template_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceSlice", Storage> {
    using type = api::resource::v1::basic_resource_slice<Storage>;
};
template <storage_policy Storage>
struct kind_named<"resource.k8s.io/v1", "ResourceSliceList", Storage> {
    using type = api::resource::v1::basic_resource_slice_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"scheduling.k8s.io/v1", "PriorityClass", Storage> {
    using type = api::scheduling::v1::basic_priority_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"scheduling.k8s.io/v1", "PriorityClassList", Storage> {
    using type = api::scheduling::v1::basic_priority_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSIDriver", Storage> {
    using type = api::storage::v1::basic_csi_driver<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSIDriverList", Storage> {
    using type = api::storage::v1::basic_csi_driver_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSINode", Storage> {
    using type = api::storage::v1::basic_csi_node<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSINodeList", Storage> {
    using type = api::storage::v1::basic_csi_node_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSIStorageCapacity", Storage> {
    using type = api::storage::v1::basic_csi_storage_capacity<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "CSIStorageCapacityList", Storage> {
    using type = api::storage::v1::basic_csi_storage_capacity_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "StorageClass", Storage> {
    using type = api::storage::v1::basic_storage_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "StorageClassList", Storage> {
    using type = api::storage::v1::basic_storage_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "VolumeAttachment", Storage> {
    using type = api::storage::v1::basic_volume_attachment<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "VolumeAttachmentList", Storage> {
    using type = api::storage::v1::basic_volume_attachment_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "VolumeAttributesClass", Storage> {
    using type = api::storage::v1::basic_volume_attributes_class<Storage>;
};
template <storage_policy Storage>
struct kind_named<"storage.k8s.io/v1", "VolumeAttributesClassList", Storage> {
    using type = api::storage::v1::basic_volume_attributes_class_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "APIGroup", Storage> {
    using type = api::meta::v1::basic_api_group<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "APIGroupList", Storage> {
    using type = api::meta::v1::basic_api_group_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "APIResourceList", Storage> {
    using type = api::meta::v1::basic_api_resource_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "APIVersions", Storage> {
    using type = api::meta::v1::basic_api_versions<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Binding", Storage> {
    using type = api::core::v1::basic_binding<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ComponentStatus", Storage> {
    using type = api::core::v1::basic_component_status<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ComponentStatusList", Storage> {
    using type = api::core::v1::basic_component_status_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ConfigMap", Storage> {
    using type = api::core::v1::basic_config_map<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ConfigMapList", Storage> {
    using type = api::core::v1::basic_config_map_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Endpoints", Storage> {
    using type = api::core::v1::basic_endpoints<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "EndpointsList", Storage> {
    using type = api::core::v1::basic_endpoints_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Event", Storage> {
    using type = api::core::v1::basic_event<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "EventList", Storage> {
    using type = api::core::v1::basic_event_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "LimitRange", Storage> {
    using type = api::core::v1::basic_limit_range<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "LimitRangeList", Storage> {
    using type = api::core::v1::basic_limit_range_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "List", Storage> {
    using type = api::core::v1::basic_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Namespace", Storage> {
    using type = api::core::v1::basic_namespace_<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "NamespaceList", Storage> {
    using type = api::core::v1::basic_namespace_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Node", Storage> {
    using type = api::core::v1::basic_node<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "NodeList", Storage> {
    using type = api::core::v1::basic_node_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "NodeProxyOptions", Storage> {
    using type = api::core::v1::basic_node_proxy_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PersistentVolume", Storage> {
    using type = api::core::v1::basic_persistent_volume<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PersistentVolumeClaim", Storage> {
    using type = api::core::v1::basic_persistent_volume_claim<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PersistentVolumeClaimList", Storage> {
    using type = api::core::v1::basic_persistent_volume_claim_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PersistentVolumeList", Storage> {
    using type = api::core::v1::basic_persistent_volume_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Pod", Storage> {
    using type = api::core::v1::basic_pod<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodAttachOptions", Storage> {
    using type = api::core::v1::basic_pod_attach_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodExecOptions", Storage> {
    using type = api::core::v1::basic_pod_exec_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodList", Storage> {
    using type = api::core::v1::basic_pod_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodLogOptions", Storage> {
    using type = api::core::v1::basic_pod_log_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodPortForwardOptions", Storage> {
    using type = api::core::v1::basic_pod_port_forward_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodProxyOptions", Storage> {
    using type = api::core::v1::basic_pod_proxy_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodStatusResult", Storage> {
    using type = api::core::v1::basic_pod_status_result<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodTemplate", Storage> {
    using type = api::core::v1::basic_pod_template<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "PodTemplateList", Storage> {
    using type = api::core::v1::basic_pod_template_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "RangeAllocation", Storage> {
    using type = api::core::v1::basic_range_allocation<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ReplicationController", Storage> {
    using type = api::core::v1::basic_replication_controller<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ReplicationControllerList", Storage> {
    using type = api::core::v1::basic_replication_controller_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ResourceQuota", Storage> {
    using type = api::core::v1::basic_resource_quota<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ResourceQuotaList", Storage> {
    using type = api::core::v1::basic_resource_quota_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Secret", Storage> {
    using type = api::core::v1::basic_secret<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "SecretList", Storage> {
    using type = api::core::v1::basic_secret_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "SerializedReference", Storage> {
    using type = api::core::v1::basic_serialized_reference<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Service", Storage> {
    using type = api::core::v1::basic_service<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ServiceAccount", Storage> {
    using type = api::core::v1::basic_service_account<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ServiceAccountList", Storage> {
    using type = api::core::v1::basic_service_account_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ServiceList", Storage> {
    using type = api::core::v1::basic_service_list<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "ServiceProxyOptions", Storage> {
    using type = api::core::v1::basic_service_proxy_options<Storage>;
};
template <storage_policy Storage>
struct kind_named<"v1", "Status", Storage> {
    using type = api::meta::v1::basic_status<Storage>;
};

}  // namespace kube::inline v0_1::detail
