// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

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

namespace answer {

namespace {

namespace v1 = kube::api::core::v1;

constexpr codec_kind kinds[] = {
    codec_kind_of<v1::basic_binding<kube::owning>>,
    codec_kind_of<v1::basic_component_status<kube::owning>>,
    codec_kind_of<v1::basic_config_map<kube::owning>>,
    codec_kind_of<v1::basic_endpoints<kube::owning>>,
    codec_kind_of<v1::basic_event<kube::owning>>,
    codec_kind_of<v1::basic_limit_range<kube::owning>>,
    codec_kind_of<v1::basic_list<kube::owning>>,
    codec_kind_of<v1::basic_namespace_<kube::owning>>,
    codec_kind_of<v1::basic_node<kube::owning>>,
    codec_kind_of<v1::basic_node_proxy_options<kube::owning>>,
    codec_kind_of<v1::basic_persistent_volume<kube::owning>>,
    codec_kind_of<v1::basic_persistent_volume_claim<kube::owning>>,
    codec_kind_of<v1::basic_pod<kube::owning>>,
    codec_kind_of<v1::basic_pod_attach_options<kube::owning>>,
    codec_kind_of<v1::basic_pod_exec_options<kube::owning>>,
    codec_kind_of<v1::basic_pod_log_options<kube::owning>>,
    codec_kind_of<v1::basic_pod_port_forward_options<kube::owning>>,
    codec_kind_of<v1::basic_pod_proxy_options<kube::owning>>,
    codec_kind_of<v1::basic_pod_status_result<kube::owning>>,
    codec_kind_of<v1::basic_pod_template<kube::owning>>,
    codec_kind_of<v1::basic_range_allocation<kube::owning>>,
    codec_kind_of<v1::basic_replication_controller<kube::owning>>,
    codec_kind_of<v1::basic_resource_quota<kube::owning>>,
    codec_kind_of<v1::basic_secret<kube::owning>>,
    codec_kind_of<v1::basic_serialized_reference<kube::owning>>,
    codec_kind_of<v1::basic_service<kube::owning>>,
    codec_kind_of<v1::basic_service_account<kube::owning>>,
    codec_kind_of<v1::basic_service_proxy_options<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> core_kinds() { return kinds; }

}  // namespace answer
