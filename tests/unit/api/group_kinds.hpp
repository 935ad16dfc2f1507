// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>

#include <kube/api/admissionregistration/v1/mutating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/mutating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/mutating_webhook_configuration.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/validating_webhook_configuration.hpp>
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
#include <kube/api/discovery/v1/endpoint_slice.hpp>
#include <kube/api/events/v1/event.hpp>
#include <kube/api/flowcontrol/v1/flow_schema.hpp>
#include <kube/api/flowcontrol/v1/priority_level_configuration.hpp>
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

/// Calls `visit(std::type_identity<Model>{})` for each kind of some groups, as an owning model; all_kinds.hpp has the
/// other groups.
template <class Visitor>
constexpr void for_each_batch_kind(Visitor&& visit) {
    namespace api = kube::api;
    visit(std::type_identity<api::autoscaling::v1::horizontal_pod_autoscaler>{});
    visit(std::type_identity<api::autoscaling::v1::horizontal_pod_autoscaler_list>{});
    visit(std::type_identity<api::autoscaling::v1::scale>{});
    visit(std::type_identity<api::autoscaling::v2::horizontal_pod_autoscaler>{});
    visit(std::type_identity<api::autoscaling::v2::horizontal_pod_autoscaler_list>{});
    visit(std::type_identity<api::batch::v1::cron_job>{});
    visit(std::type_identity<api::batch::v1::cron_job_list>{});
    visit(std::type_identity<api::batch::v1::job>{});
    visit(std::type_identity<api::batch::v1::job_list>{});
}
template <class Visitor>
constexpr void for_each_networking_kind(Visitor&& visit) {
    namespace api = kube::api;
    visit(std::type_identity<api::discovery::v1::endpoint_slice>{});
    visit(std::type_identity<api::discovery::v1::endpoint_slice_list>{});
    visit(std::type_identity<api::networking::v1::ingress>{});
    visit(std::type_identity<api::networking::v1::ingress_list>{});
    visit(std::type_identity<api::networking::v1::ingress_class>{});
    visit(std::type_identity<api::networking::v1::ingress_class_list>{});
    visit(std::type_identity<api::networking::v1::ip_address>{});
    visit(std::type_identity<api::networking::v1::ip_address_list>{});
    visit(std::type_identity<api::networking::v1::network_policy>{});
    visit(std::type_identity<api::networking::v1::network_policy_list>{});
    visit(std::type_identity<api::networking::v1::service_cidr>{});
    visit(std::type_identity<api::networking::v1::service_cidr_list>{});
    visit(std::type_identity<api::policy::v1::eviction>{});
    visit(std::type_identity<api::policy::v1::pod_disruption_budget>{});
    visit(std::type_identity<api::policy::v1::pod_disruption_budget_list>{});
}
template <class Visitor>
constexpr void for_each_access_kind(Visitor&& visit) {
    namespace api = kube::api;
    visit(std::type_identity<api::authentication::v1::self_subject_review>{});
    visit(std::type_identity<api::authentication::v1::token_request>{});
    visit(std::type_identity<api::authentication::v1::token_review>{});
    visit(std::type_identity<api::authorization::v1::local_subject_access_review>{});
    visit(std::type_identity<api::authorization::v1::self_subject_access_review>{});
    visit(std::type_identity<api::authorization::v1::self_subject_rules_review>{});
    visit(std::type_identity<api::authorization::v1::subject_access_review>{});
    visit(std::type_identity<api::certificates::v1::certificate_signing_request>{});
    visit(std::type_identity<api::certificates::v1::certificate_signing_request_list>{});
    visit(std::type_identity<api::rbac::v1::cluster_role>{});
    visit(std::type_identity<api::rbac::v1::cluster_role_list>{});
    visit(std::type_identity<api::rbac::v1::cluster_role_binding>{});
    visit(std::type_identity<api::rbac::v1::cluster_role_binding_list>{});
    visit(std::type_identity<api::rbac::v1::role>{});
    visit(std::type_identity<api::rbac::v1::role_list>{});
    visit(std::type_identity<api::rbac::v1::role_binding>{});
    visit(std::type_identity<api::rbac::v1::role_binding_list>{});
}
template <class Visitor>
constexpr void for_each_storage_kind(Visitor&& visit) {
    namespace api = kube::api;
    visit(std::type_identity<api::resource::v1::device_class>{});
    visit(std::type_identity<api::resource::v1::device_class_list>{});
    visit(std::type_identity<api::resource::v1::resource_claim>{});
    visit(std::type_identity<api::resource::v1::resource_claim_list>{});
    visit(std::type_identity<api::resource::v1::resource_claim_template>{});
    visit(std::type_identity<api::resource::v1::resource_claim_template_list>{});
    visit(std::type_identity<api::resource::v1::resource_slice>{});
    visit(std::type_identity<api::resource::v1::resource_slice_list>{});
    visit(std::type_identity<api::storage::v1::csi_driver>{});
    visit(std::type_identity<api::storage::v1::csi_driver_list>{});
    visit(std::type_identity<api::storage::v1::csi_node>{});
    visit(std::type_identity<api::storage::v1::csi_node_list>{});
    visit(std::type_identity<api::storage::v1::csi_storage_capacity>{});
    visit(std::type_identity<api::storage::v1::csi_storage_capacity_list>{});
    visit(std::type_identity<api::storage::v1::storage_class>{});
    visit(std::type_identity<api::storage::v1::storage_class_list>{});
    visit(std::type_identity<api::storage::v1::volume_attachment>{});
    visit(std::type_identity<api::storage::v1::volume_attachment_list>{});
    visit(std::type_identity<api::storage::v1::volume_attributes_class>{});
    visit(std::type_identity<api::storage::v1::volume_attributes_class_list>{});
}
template <class Visitor>
constexpr void for_each_system_kind(Visitor&& visit) {
    namespace api = kube::api;
    visit(std::type_identity<api::admissionregistration::v1::mutating_admission_policy>{});
    visit(std::type_identity<api::admissionregistration::v1::mutating_admission_policy_list>{});
    visit(std::type_identity<api::admissionregistration::v1::mutating_admission_policy_binding>{});
    visit(std::type_identity<api::admissionregistration::v1::mutating_admission_policy_binding_list>{});
    visit(std::type_identity<api::admissionregistration::v1::mutating_webhook_configuration>{});
    visit(std::type_identity<api::admissionregistration::v1::mutating_webhook_configuration_list>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_admission_policy>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_admission_policy_list>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_admission_policy_binding>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_admission_policy_binding_list>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_webhook_configuration>{});
    visit(std::type_identity<api::admissionregistration::v1::validating_webhook_configuration_list>{});
    visit(std::type_identity<api::coordination::v1::lease>{});
    visit(std::type_identity<api::coordination::v1::lease_list>{});
    visit(std::type_identity<api::events::v1::event>{});
    visit(std::type_identity<api::events::v1::event_list>{});
    visit(std::type_identity<api::flowcontrol::v1::flow_schema>{});
    visit(std::type_identity<api::flowcontrol::v1::flow_schema_list>{});
    visit(std::type_identity<api::flowcontrol::v1::priority_level_configuration>{});
    visit(std::type_identity<api::flowcontrol::v1::priority_level_configuration_list>{});
    visit(std::type_identity<api::node::v1::runtime_class>{});
    visit(std::type_identity<api::node::v1::runtime_class_list>{});
    visit(std::type_identity<api::scheduling::v1::priority_class>{});
    visit(std::type_identity<api::scheduling::v1::priority_class_list>{});
}
