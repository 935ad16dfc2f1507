// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/apps/v1/daemon_set.hpp>
#include <kube/api/apps/v1/deployment.hpp>
#include <kube/api/apps/v1/replica_set.hpp>
#include <kube/api/apps/v1/stateful_set.hpp>
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
#include <kube/api/meta/v1/watch_event.hpp>

/// Calls `visit(std::type_identity<Model>{})` for each kind of a group, as an owning model.
template <class Visitor>
constexpr void for_each_meta_kind(Visitor&& visit) {
    namespace models = kube::api::meta::v1;
    visit(std::type_identity<models::api_group>{});
    visit(std::type_identity<models::api_group_list>{});
    visit(std::type_identity<models::api_resource_list>{});
    visit(std::type_identity<models::api_versions>{});
    visit(std::type_identity<models::apply_options>{});
    visit(std::type_identity<models::create_options>{});
    visit(std::type_identity<models::delete_options>{});
    visit(std::type_identity<models::get_options>{});
    visit(std::type_identity<models::list>{});
    visit(std::type_identity<models::list_options>{});
    visit(std::type_identity<models::partial_object_metadata>{});
    visit(std::type_identity<models::partial_object_metadata_list>{});
    visit(std::type_identity<models::patch_options>{});
    visit(std::type_identity<models::status>{});
    visit(std::type_identity<models::table>{});
    visit(std::type_identity<models::table_options>{});
    visit(std::type_identity<models::update_options>{});
    visit(std::type_identity<models::watch_event>{});
}
template <class Visitor>
constexpr void for_each_core_kind(Visitor&& visit) {
    namespace models = kube::api::core::v1;
    visit(std::type_identity<models::binding>{});
    visit(std::type_identity<models::component_status>{});
    visit(std::type_identity<models::component_status_list>{});
    visit(std::type_identity<models::config_map>{});
    visit(std::type_identity<models::config_map_list>{});
    visit(std::type_identity<models::endpoints>{});
    visit(std::type_identity<models::endpoints_list>{});
    visit(std::type_identity<models::event>{});
    visit(std::type_identity<models::event_list>{});
    visit(std::type_identity<models::limit_range>{});
    visit(std::type_identity<models::limit_range_list>{});
    visit(std::type_identity<models::list>{});
    visit(std::type_identity<models::namespace_>{});
    visit(std::type_identity<models::namespace_list>{});
    visit(std::type_identity<models::node>{});
    visit(std::type_identity<models::node_list>{});
    visit(std::type_identity<models::node_proxy_options>{});
    visit(std::type_identity<models::persistent_volume>{});
    visit(std::type_identity<models::persistent_volume_list>{});
    visit(std::type_identity<models::persistent_volume_claim>{});
    visit(std::type_identity<models::persistent_volume_claim_list>{});
    visit(std::type_identity<models::pod>{});
    visit(std::type_identity<models::pod_list>{});
    visit(std::type_identity<models::pod_attach_options>{});
    visit(std::type_identity<models::pod_exec_options>{});
    visit(std::type_identity<models::pod_log_options>{});
    visit(std::type_identity<models::pod_port_forward_options>{});
    visit(std::type_identity<models::pod_proxy_options>{});
    visit(std::type_identity<models::pod_status_result>{});
    visit(std::type_identity<models::pod_template>{});
    visit(std::type_identity<models::pod_template_list>{});
    visit(std::type_identity<models::range_allocation>{});
    visit(std::type_identity<models::replication_controller>{});
    visit(std::type_identity<models::replication_controller_list>{});
    visit(std::type_identity<models::resource_quota>{});
    visit(std::type_identity<models::resource_quota_list>{});
    visit(std::type_identity<models::secret>{});
    visit(std::type_identity<models::secret_list>{});
    visit(std::type_identity<models::serialized_reference>{});
    visit(std::type_identity<models::service>{});
    visit(std::type_identity<models::service_list>{});
    visit(std::type_identity<models::service_account>{});
    visit(std::type_identity<models::service_account_list>{});
    visit(std::type_identity<models::service_proxy_options>{});
}
template <class Visitor>
constexpr void for_each_apps_kind(Visitor&& visit) {
    namespace models = kube::api::apps::v1;
    visit(std::type_identity<models::controller_revision>{});
    visit(std::type_identity<models::controller_revision_list>{});
    visit(std::type_identity<models::daemon_set>{});
    visit(std::type_identity<models::daemon_set_list>{});
    visit(std::type_identity<models::deployment>{});
    visit(std::type_identity<models::deployment_list>{});
    visit(std::type_identity<models::replica_set>{});
    visit(std::type_identity<models::replica_set_list>{});
    visit(std::type_identity<models::stateful_set>{});
    visit(std::type_identity<models::stateful_set_list>{});
}
