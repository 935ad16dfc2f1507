// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::networking::v1 {

template <storage_policy Storage = owning>
struct basic_http_ingress_path;
template <storage_policy Storage = owning>
struct basic_http_ingress_rule_value;
template <storage_policy Storage = owning>
struct basic_ingress;
template <storage_policy Storage = owning>
struct basic_ingress_backend;
template <storage_policy Storage = owning>
struct basic_ingress_class;
template <storage_policy Storage = owning>
struct basic_ingress_class_list;
template <storage_policy Storage = owning>
struct basic_ingress_class_parameters_reference;
template <storage_policy Storage = owning>
struct basic_ingress_class_spec;
template <storage_policy Storage = owning>
struct basic_ingress_list;
template <storage_policy Storage = owning>
struct basic_ingress_load_balancer_ingress;
template <storage_policy Storage = owning>
struct basic_ingress_load_balancer_status;
template <storage_policy Storage = owning>
struct basic_ingress_port_status;
template <storage_policy Storage = owning>
struct basic_ingress_rule;
template <storage_policy Storage = owning>
struct basic_ingress_rule_value;
template <storage_policy Storage = owning>
struct basic_ingress_service_backend;
template <storage_policy Storage = owning>
struct basic_ingress_spec;
template <storage_policy Storage = owning>
struct basic_ingress_status;
template <storage_policy Storage = owning>
struct basic_ingress_tls;
template <storage_policy Storage = owning>
struct basic_ip_address;
template <storage_policy Storage = owning>
struct basic_ip_address_list;
template <storage_policy Storage = owning>
struct basic_ip_address_spec;
template <storage_policy Storage = owning>
struct basic_ip_block;
template <storage_policy Storage = owning>
struct basic_network_policy;
template <storage_policy Storage = owning>
struct basic_network_policy_egress_rule;
template <storage_policy Storage = owning>
struct basic_network_policy_ingress_rule;
template <storage_policy Storage = owning>
struct basic_network_policy_list;
template <storage_policy Storage = owning>
struct basic_network_policy_peer;
template <storage_policy Storage = owning>
struct basic_network_policy_port;
template <storage_policy Storage = owning>
struct basic_network_policy_spec;
template <storage_policy Storage = owning>
struct basic_parent_reference;
template <storage_policy Storage = owning>
struct basic_service_backend_port;
template <storage_policy Storage = owning>
struct basic_service_cidr;
template <storage_policy Storage = owning>
struct basic_service_cidr_list;
template <storage_policy Storage = owning>
struct basic_service_cidr_spec;
template <storage_policy Storage = owning>
struct basic_service_cidr_status;

using http_ingress_path = basic_http_ingress_path<>;
using http_ingress_rule_value = basic_http_ingress_rule_value<>;
using ingress = basic_ingress<>;
using ingress_backend = basic_ingress_backend<>;
using ingress_class = basic_ingress_class<>;
using ingress_class_list = basic_ingress_class_list<>;
using ingress_class_parameters_reference = basic_ingress_class_parameters_reference<>;
using ingress_class_spec = basic_ingress_class_spec<>;
using ingress_list = basic_ingress_list<>;
using ingress_load_balancer_ingress = basic_ingress_load_balancer_ingress<>;
using ingress_load_balancer_status = basic_ingress_load_balancer_status<>;
using ingress_port_status = basic_ingress_port_status<>;
using ingress_rule = basic_ingress_rule<>;
using ingress_rule_value = basic_ingress_rule_value<>;
using ingress_service_backend = basic_ingress_service_backend<>;
using ingress_spec = basic_ingress_spec<>;
using ingress_status = basic_ingress_status<>;
using ingress_tls = basic_ingress_tls<>;
using ip_address = basic_ip_address<>;
using ip_address_list = basic_ip_address_list<>;
using ip_address_spec = basic_ip_address_spec<>;
using ip_block = basic_ip_block<>;
using network_policy = basic_network_policy<>;
using network_policy_egress_rule = basic_network_policy_egress_rule<>;
using network_policy_ingress_rule = basic_network_policy_ingress_rule<>;
using network_policy_list = basic_network_policy_list<>;
using network_policy_peer = basic_network_policy_peer<>;
using network_policy_port = basic_network_policy_port<>;
using network_policy_spec = basic_network_policy_spec<>;
using parent_reference = basic_parent_reference<>;
using service_backend_port = basic_service_backend_port<>;
using service_cidr = basic_service_cidr<>;
using service_cidr_list = basic_service_cidr_list<>;
using service_cidr_spec = basic_service_cidr_spec<>;
using service_cidr_status = basic_service_cidr_status<>;

}  // namespace kube::inline v0_1::api::networking::v1
