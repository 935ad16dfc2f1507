// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::flowcontrol::v1 {

template <storage_policy Storage = owning>
struct basic_exempt_priority_level_configuration;
template <storage_policy Storage = owning>
struct basic_flow_distinguisher_method;
template <storage_policy Storage = owning>
struct basic_flow_schema;
template <storage_policy Storage = owning>
struct basic_flow_schema_condition;
template <storage_policy Storage = owning>
struct basic_flow_schema_list;
template <storage_policy Storage = owning>
struct basic_flow_schema_spec;
template <storage_policy Storage = owning>
struct basic_flow_schema_status;
template <storage_policy Storage = owning>
struct basic_group_subject;
template <storage_policy Storage = owning>
struct basic_limit_response;
template <storage_policy Storage = owning>
struct basic_limited_priority_level_configuration;
template <storage_policy Storage = owning>
struct basic_non_resource_policy_rule;
template <storage_policy Storage = owning>
struct basic_policy_rules_with_subjects;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration_condition;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration_list;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration_reference;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration_spec;
template <storage_policy Storage = owning>
struct basic_priority_level_configuration_status;
template <storage_policy Storage = owning>
struct basic_queuing_configuration;
template <storage_policy Storage = owning>
struct basic_resource_policy_rule;
template <storage_policy Storage = owning>
struct basic_service_account_subject;
template <storage_policy Storage = owning>
struct basic_subject;
template <storage_policy Storage = owning>
struct basic_user_subject;

using exempt_priority_level_configuration = basic_exempt_priority_level_configuration<>;
using flow_distinguisher_method = basic_flow_distinguisher_method<>;
using flow_schema = basic_flow_schema<>;
using flow_schema_condition = basic_flow_schema_condition<>;
using flow_schema_list = basic_flow_schema_list<>;
using flow_schema_spec = basic_flow_schema_spec<>;
using flow_schema_status = basic_flow_schema_status<>;
using group_subject = basic_group_subject<>;
using limit_response = basic_limit_response<>;
using limited_priority_level_configuration = basic_limited_priority_level_configuration<>;
using non_resource_policy_rule = basic_non_resource_policy_rule<>;
using policy_rules_with_subjects = basic_policy_rules_with_subjects<>;
using priority_level_configuration = basic_priority_level_configuration<>;
using priority_level_configuration_condition = basic_priority_level_configuration_condition<>;
using priority_level_configuration_list = basic_priority_level_configuration_list<>;
using priority_level_configuration_reference = basic_priority_level_configuration_reference<>;
using priority_level_configuration_spec = basic_priority_level_configuration_spec<>;
using priority_level_configuration_status = basic_priority_level_configuration_status<>;
using queuing_configuration = basic_queuing_configuration<>;
using resource_policy_rule = basic_resource_policy_rule<>;
using service_account_subject = basic_service_account_subject<>;
using subject = basic_subject<>;
using user_subject = basic_user_subject<>;

}  // namespace kube::inline v0_1::api::flowcontrol::v1
