// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/discovery/v1/endpoint_slice.hpp>
#include <kube/api/networking/v1/ingress.hpp>
#include <kube/api/networking/v1/ingress_class.hpp>
#include <kube/api/networking/v1/ip_address.hpp>
#include <kube/api/networking/v1/network_policy.hpp>
#include <kube/api/networking/v1/service_cidr.hpp>
#include <kube/api/policy/v1/eviction.hpp>
#include <kube/api/policy/v1/pod_disruption_budget.hpp>

namespace answer {

namespace {

namespace api = kube::api;

constexpr codec_kind kinds[] = {
    codec_kind_of<api::discovery::v1::basic_endpoint_slice<kube::owning>>,
    codec_kind_of<api::discovery::v1::basic_endpoint_slice_list<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ingress<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ingress_list<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ingress_class<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ingress_class_list<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ip_address<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_ip_address_list<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_network_policy<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_network_policy_list<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_service_cidr<kube::owning>>,
    codec_kind_of<api::networking::v1::basic_service_cidr_list<kube::owning>>,
    codec_kind_of<api::policy::v1::basic_eviction<kube::owning>>,
    codec_kind_of<api::policy::v1::basic_pod_disruption_budget<kube::owning>>,
    codec_kind_of<api::policy::v1::basic_pod_disruption_budget_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> networking_kinds() { return kinds; }

}  // namespace answer
