// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/core/v1/component_status.hpp>
#include <kube/api/core/v1/config_map.hpp>
#include <kube/api/core/v1/endpoints.hpp>
#include <kube/api/core/v1/event.hpp>
#include <kube/api/core/v1/limit_range.hpp>
#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/api/core/v1/pod_template.hpp>
#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/api/core/v1/resource_quota.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/api/core/v1/service_account.hpp>

namespace answer {

namespace {

namespace v1 = kube::api::core::v1;

constexpr codec_kind kinds[] = {
    codec_list_of<v1::basic_component_status_list<kube::owning>>,
    codec_list_of<v1::basic_config_map_list<kube::owning>>,
    codec_list_of<v1::basic_endpoints_list<kube::owning>>,
    codec_list_of<v1::basic_event_list<kube::owning>>,
    codec_list_of<v1::basic_limit_range_list<kube::owning>>,
    codec_list_of<v1::basic_namespace_list<kube::owning>>,
    codec_list_of<v1::basic_node_list<kube::owning>>,
    codec_list_of<v1::basic_persistent_volume_list<kube::owning>>,
    codec_list_of<v1::basic_persistent_volume_claim_list<kube::owning>>,
    codec_list_of<v1::basic_pod_list<kube::owning>>,
    codec_list_of<v1::basic_pod_template_list<kube::owning>>,
    codec_list_of<v1::basic_replication_controller_list<kube::owning>>,
    codec_list_of<v1::basic_resource_quota_list<kube::owning>>,
    codec_list_of<v1::basic_secret_list<kube::owning>>,
    codec_list_of<v1::basic_service_list<kube::owning>>,
    codec_list_of<v1::basic_service_account_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> core_list_kinds() { return kinds; }

}  // namespace answer
