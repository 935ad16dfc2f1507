// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/admissionregistration/v1/mutating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/mutating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/mutating_webhook_configuration.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy.hpp>
#include <kube/api/admissionregistration/v1/validating_admission_policy_binding.hpp>
#include <kube/api/admissionregistration/v1/validating_webhook_configuration.hpp>
#include <kube/api/coordination/v1/lease.hpp>
#include <kube/api/events/v1/event.hpp>
#include <kube/api/flowcontrol/v1/flow_schema.hpp>
#include <kube/api/flowcontrol/v1/priority_level_configuration.hpp>
#include <kube/api/node/v1/runtime_class.hpp>
#include <kube/api/scheduling/v1/priority_class.hpp>

namespace answer {

namespace {

namespace api = kube::api;

constexpr codec_kind kinds[] = {
    codec_kind_of<api::admissionregistration::v1::basic_mutating_admission_policy<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_mutating_admission_policy_list<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_mutating_admission_policy_binding<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_mutating_admission_policy_binding_list<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_mutating_webhook_configuration<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_mutating_webhook_configuration_list<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_admission_policy<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_admission_policy_list<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_admission_policy_binding<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_admission_policy_binding_list<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_webhook_configuration<kube::owning>>,
    codec_kind_of<api::admissionregistration::v1::basic_validating_webhook_configuration_list<kube::owning>>,
    codec_kind_of<api::coordination::v1::basic_lease<kube::owning>>,
    codec_kind_of<api::coordination::v1::basic_lease_list<kube::owning>>,
    codec_kind_of<api::events::v1::basic_event<kube::owning>>,
    codec_kind_of<api::events::v1::basic_event_list<kube::owning>>,
    codec_kind_of<api::flowcontrol::v1::basic_flow_schema<kube::owning>>,
    codec_kind_of<api::flowcontrol::v1::basic_flow_schema_list<kube::owning>>,
    codec_kind_of<api::flowcontrol::v1::basic_priority_level_configuration<kube::owning>>,
    codec_kind_of<api::flowcontrol::v1::basic_priority_level_configuration_list<kube::owning>>,
    codec_kind_of<api::node::v1::basic_runtime_class<kube::owning>>,
    codec_kind_of<api::node::v1::basic_runtime_class_list<kube::owning>>,
    codec_kind_of<api::scheduling::v1::basic_priority_class<kube::owning>>,
    codec_kind_of<api::scheduling::v1::basic_priority_class_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> system_kinds() { return kinds; }

}  // namespace answer
