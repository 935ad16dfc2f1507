// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

template <storage_policy Storage = owning>
struct basic_apply_configuration;
template <storage_policy Storage = owning>
struct basic_audit_annotation;
template <storage_policy Storage = owning>
struct basic_expression_warning;
template <storage_policy Storage = owning>
struct basic_json_patch;
template <storage_policy Storage = owning>
struct basic_match_condition;
template <storage_policy Storage = owning>
struct basic_match_resources;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy_binding;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy_binding_list;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy_binding_spec;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy_list;
template <storage_policy Storage = owning>
struct basic_mutating_admission_policy_spec;
template <storage_policy Storage = owning>
struct basic_mutating_webhook;
template <storage_policy Storage = owning>
struct basic_mutating_webhook_configuration;
template <storage_policy Storage = owning>
struct basic_mutating_webhook_configuration_list;
template <storage_policy Storage = owning>
struct basic_mutation;
template <storage_policy Storage = owning>
struct basic_named_rule_with_operations;
template <storage_policy Storage = owning>
struct basic_param_kind;
template <storage_policy Storage = owning>
struct basic_param_ref;
template <storage_policy Storage = owning>
struct basic_rule;
template <storage_policy Storage = owning>
struct basic_rule_with_operations;
template <storage_policy Storage = owning>
struct basic_service_reference;
template <storage_policy Storage = owning>
struct basic_type_checking;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_binding;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_binding_list;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_binding_spec;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_list;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_spec;
template <storage_policy Storage = owning>
struct basic_validating_admission_policy_status;
template <storage_policy Storage = owning>
struct basic_validating_webhook;
template <storage_policy Storage = owning>
struct basic_validating_webhook_configuration;
template <storage_policy Storage = owning>
struct basic_validating_webhook_configuration_list;
template <storage_policy Storage = owning>
struct basic_validation;
template <storage_policy Storage = owning>
struct basic_variable;
template <storage_policy Storage = owning>
struct basic_webhook_client_config;

using apply_configuration = basic_apply_configuration<>;
using audit_annotation = basic_audit_annotation<>;
using expression_warning = basic_expression_warning<>;
using json_patch = basic_json_patch<>;
using match_condition = basic_match_condition<>;
using match_resources = basic_match_resources<>;
using mutating_admission_policy = basic_mutating_admission_policy<>;
using mutating_admission_policy_binding = basic_mutating_admission_policy_binding<>;
using mutating_admission_policy_binding_list = basic_mutating_admission_policy_binding_list<>;
using mutating_admission_policy_binding_spec = basic_mutating_admission_policy_binding_spec<>;
using mutating_admission_policy_list = basic_mutating_admission_policy_list<>;
using mutating_admission_policy_spec = basic_mutating_admission_policy_spec<>;
using mutating_webhook = basic_mutating_webhook<>;
using mutating_webhook_configuration = basic_mutating_webhook_configuration<>;
using mutating_webhook_configuration_list = basic_mutating_webhook_configuration_list<>;
using mutation = basic_mutation<>;
using named_rule_with_operations = basic_named_rule_with_operations<>;
using param_kind = basic_param_kind<>;
using param_ref = basic_param_ref<>;
using rule = basic_rule<>;
using rule_with_operations = basic_rule_with_operations<>;
using service_reference = basic_service_reference<>;
using type_checking = basic_type_checking<>;
using validating_admission_policy = basic_validating_admission_policy<>;
using validating_admission_policy_binding = basic_validating_admission_policy_binding<>;
using validating_admission_policy_binding_list = basic_validating_admission_policy_binding_list<>;
using validating_admission_policy_binding_spec = basic_validating_admission_policy_binding_spec<>;
using validating_admission_policy_list = basic_validating_admission_policy_list<>;
using validating_admission_policy_spec = basic_validating_admission_policy_spec<>;
using validating_admission_policy_status = basic_validating_admission_policy_status<>;
using validating_webhook = basic_validating_webhook<>;
using validating_webhook_configuration = basic_validating_webhook_configuration<>;
using validating_webhook_configuration_list = basic_validating_webhook_configuration_list<>;
using validation = basic_validation<>;
using variable = basic_variable<>;
using webhook_client_config = basic_webhook_client_config<>;

}  // namespace kube::inline v0_1::api::admissionregistration::v1
