// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/taint_effect.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.Taint
template <storage_policy Storage>
struct basic_taint {
    typename Storage::string key{};
    typename Storage::string value{};
    typename Storage::template open_enum<v1::taint_effect> effect{};
    std::optional<kube::time> time_added{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_taint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_taint::key, field{.name = "key", .offset = offsetof(basic_taint, key), .required = true});
        visit(&basic_taint::value,
              field{.name = "value", .offset = offsetof(basic_taint, value), .omit = omit_rule::if_empty});
        visit(&basic_taint::effect, field{.name = "effect", .offset = offsetof(basic_taint, effect), .required = true});
        visit(&basic_taint::time_added,
              field{.name = "timeAdded", .offset = offsetof(basic_taint, time_added), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ConfigMapNodeConfigSource
template <storage_policy Storage>
struct basic_config_map_node_config_source {
    typename Storage::string namespace_{};
    typename Storage::string name{};
    typename Storage::string uid{};
    typename Storage::string resource_version{};
    typename Storage::string kubelet_config_key{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_config_map_node_config_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_node_config_source::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_config_map_node_config_source, namespace_),
                    .required = true});
        visit(&basic_config_map_node_config_source::name,
              field{.name = "name", .offset = offsetof(basic_config_map_node_config_source, name), .required = true});
        visit(&basic_config_map_node_config_source::uid,
              field{.name = "uid", .offset = offsetof(basic_config_map_node_config_source, uid),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_node_config_source::resource_version,
              field{.name = "resourceVersion",
                    .offset = offsetof(basic_config_map_node_config_source, resource_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_node_config_source::kubelet_config_key,
              field{.name = "kubeletConfigKey",
                    .offset = offsetof(basic_config_map_node_config_source, kubelet_config_key), .required = true});
    }
};

/// k8s.io/api/core/v1.NodeConfigSource
template <storage_policy Storage>
struct basic_node_config_source {
    typename Storage::template box<basic_config_map_node_config_source<Storage>> config_map{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_config_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_config_source::config_map,
              field{.name = "configMap", .offset = offsetof(basic_node_config_source, config_map),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeSpec
template <storage_policy Storage>
struct basic_node_spec {
    typename Storage::string pod_cidr{};
    typename Storage::template list<typename Storage::string> pod_cidrs{};
    typename Storage::string provider_id{};
    bool unschedulable{};
    typename Storage::template list<basic_taint<Storage>> taints{};
    typename Storage::template box<basic_node_config_source<Storage>> config_source{};
    typename Storage::string external_id{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_spec::pod_cidr,
              field{.name = "podCIDR", .offset = offsetof(basic_node_spec, pod_cidr), .omit = omit_rule::if_empty});
        visit(&basic_node_spec::pod_cidrs,
              field{.name = "podCIDRs", .offset = offsetof(basic_node_spec, pod_cidrs), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge});
        visit(&basic_node_spec::provider_id,
              field{.name = "providerID", .offset = offsetof(basic_node_spec, provider_id),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_spec::unschedulable,
              field{.name = "unschedulable", .offset = offsetof(basic_node_spec, unschedulable),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_spec::taints,
              field{.name = "taints", .offset = offsetof(basic_node_spec, taints), .omit = omit_rule::if_empty});
        visit(&basic_node_spec::config_source,
              field{.name = "configSource", .offset = offsetof(basic_node_spec, config_source),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_spec::external_id,
              field{.name = "externalID", .offset = offsetof(basic_node_spec, external_id),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.DaemonEndpoint
template <storage_policy Storage>
struct basic_daemon_endpoint {
    std::int32_t port{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_daemon_endpoint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_daemon_endpoint::port,
              field{.name = "Port", .offset = offsetof(basic_daemon_endpoint, port), .required = true});
    }
};

/// k8s.io/api/core/v1.NodeDaemonEndpoints
template <storage_policy Storage>
struct basic_node_daemon_endpoints {
    basic_daemon_endpoint<Storage> kubelet_endpoint{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_daemon_endpoints> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_daemon_endpoints::kubelet_endpoint,
              field{.name = "kubeletEndpoint", .offset = offsetof(basic_node_daemon_endpoints, kubelet_endpoint),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeRuntimeHandlerFeatures
template <storage_policy Storage>
struct basic_node_runtime_handler_features {
    std::optional<bool> recursive_read_only_mounts{};
    std::optional<bool> user_namespaces{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_node_runtime_handler_features> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_runtime_handler_features::recursive_read_only_mounts,
              field{.name = "recursiveReadOnlyMounts",
                    .offset = offsetof(basic_node_runtime_handler_features, recursive_read_only_mounts),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_runtime_handler_features::user_namespaces,
              field{.name = "userNamespaces", .offset = offsetof(basic_node_runtime_handler_features, user_namespaces),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeRuntimeHandler
template <storage_policy Storage>
struct basic_node_runtime_handler {
    typename Storage::string name{};
    typename Storage::template box<basic_node_runtime_handler_features<Storage>> features{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_runtime_handler> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_runtime_handler::name,
              field{.name = "name", .offset = offsetof(basic_node_runtime_handler, name)});
        visit(&basic_node_runtime_handler::features,
              field{.name = "features", .offset = offsetof(basic_node_runtime_handler, features),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeFeatures
template <storage_policy Storage>
struct basic_node_features {
    std::optional<bool> supplemental_groups_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_features> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_features::supplemental_groups_policy,
              field{.name = "supplementalGroupsPolicy",
                    .offset = offsetof(basic_node_features, supplemental_groups_policy), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeSwapStatus
template <storage_policy Storage>
struct basic_node_swap_status {
    std::optional<std::int64_t> capacity{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_swap_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_swap_status::capacity,
              field{.name = "capacity", .offset = offsetof(basic_node_swap_status, capacity),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeSystemInfo
template <storage_policy Storage>
struct basic_node_system_info {
    typename Storage::string machine_id{};
    typename Storage::string system_uuid{};
    typename Storage::string boot_id{};
    typename Storage::string kernel_version{};
    typename Storage::string os_image{};
    typename Storage::string container_runtime_version{};
    typename Storage::string kubelet_version{};
    typename Storage::string kube_proxy_version{};
    typename Storage::string operating_system{};
    typename Storage::string architecture{};
    typename Storage::template box<basic_node_swap_status<Storage>> swap{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_system_info> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_system_info::machine_id,
              field{.name = "machineID", .offset = offsetof(basic_node_system_info, machine_id), .required = true});
        visit(&basic_node_system_info::system_uuid,
              field{.name = "systemUUID", .offset = offsetof(basic_node_system_info, system_uuid), .required = true});
        visit(&basic_node_system_info::boot_id,
              field{.name = "bootID", .offset = offsetof(basic_node_system_info, boot_id), .required = true});
        visit(&basic_node_system_info::kernel_version,
              field{.name = "kernelVersion", .offset = offsetof(basic_node_system_info, kernel_version),
                    .required = true});
        visit(&basic_node_system_info::os_image,
              field{.name = "osImage", .offset = offsetof(basic_node_system_info, os_image), .required = true});
        visit(&basic_node_system_info::container_runtime_version,
              field{.name = "containerRuntimeVersion",
                    .offset = offsetof(basic_node_system_info, container_runtime_version), .required = true});
        visit(&basic_node_system_info::kubelet_version,
              field{.name = "kubeletVersion", .offset = offsetof(basic_node_system_info, kubelet_version),
                    .required = true});
        visit(&basic_node_system_info::kube_proxy_version,
              field{.name = "kubeProxyVersion", .offset = offsetof(basic_node_system_info, kube_proxy_version),
                    .required = true});
        visit(&basic_node_system_info::operating_system,
              field{.name = "operatingSystem", .offset = offsetof(basic_node_system_info, operating_system),
                    .required = true});
        visit(&basic_node_system_info::architecture,
              field{.name = "architecture", .offset = offsetof(basic_node_system_info, architecture),
                    .required = true});
        visit(&basic_node_system_info::swap,
              field{.name = "swap", .offset = offsetof(basic_node_system_info, swap), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeConfigStatus
template <storage_policy Storage>
struct basic_node_config_status {
    typename Storage::template box<basic_node_config_source<Storage>> assigned{};
    typename Storage::template box<basic_node_config_source<Storage>> active{};
    typename Storage::template box<basic_node_config_source<Storage>> last_known_good{};
    typename Storage::string error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_config_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_config_status::assigned,
              field{.name = "assigned", .offset = offsetof(basic_node_config_status, assigned),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_config_status::active,
              field{.name = "active", .offset = offsetof(basic_node_config_status, active),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_config_status::last_known_good,
              field{.name = "lastKnownGood", .offset = offsetof(basic_node_config_status, last_known_good),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_config_status::error,
              field{.name = "error", .offset = offsetof(basic_node_config_status, error), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodePhase
enum class node_phase : std::uint8_t { unset, pending, running, terminated };
template <class Text>
inline constexpr Text node_phase_texts[] = {"", "Pending", "Running", "Terminated"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(node_phase) noexcept { return node_phase_texts<Text>; }

/// k8s.io/api/core/v1.NodeCondition
template <storage_policy Storage>
struct basic_node_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_heartbeat_time{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_condition::type,
              field{.name = "type", .offset = offsetof(basic_node_condition, type), .required = true});
        visit(&basic_node_condition::status,
              field{.name = "status", .offset = offsetof(basic_node_condition, status), .required = true});
        visit(&basic_node_condition::last_heartbeat_time,
              field{.name = "lastHeartbeatTime", .offset = offsetof(basic_node_condition, last_heartbeat_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_node_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_node_condition, reason), .omit = omit_rule::if_empty});
        visit(&basic_node_condition::message,
              field{.name = "message", .offset = offsetof(basic_node_condition, message), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeAddressType
enum class node_address_type : std::uint8_t { unset, hostname, internal_ip, external_ip, internal_dns, external_dns };
template <class Text>
inline constexpr Text node_address_type_texts[] = {
    "", "Hostname", "InternalIP", "ExternalIP", "InternalDNS", "ExternalDNS"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(node_address_type) noexcept { return node_address_type_texts<Text>; }

/// k8s.io/api/core/v1.NodeAddress
template <storage_policy Storage>
struct basic_node_address {
    typename Storage::template open_enum<v1::node_address_type> type{};
    typename Storage::string address{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_address> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_address::type,
              field{.name = "type", .offset = offsetof(basic_node_address, type), .required = true});
        visit(&basic_node_address::address,
              field{.name = "address", .offset = offsetof(basic_node_address, address), .required = true});
    }
};

/// k8s.io/api/core/v1.ContainerImage
template <storage_policy Storage>
struct basic_container_image {
    typename Storage::template list<typename Storage::string> names{};
    std::int64_t size_bytes{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_image> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_image::names, field{.name = "names", .offset = offsetof(basic_container_image, names)});
        visit(&basic_container_image::size_bytes,
              field{.name = "sizeBytes", .offset = offsetof(basic_container_image, size_bytes),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.AttachedVolume
template <storage_policy Storage>
struct basic_attached_volume {
    typename Storage::string name{};
    typename Storage::string device_path{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_attached_volume> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_attached_volume::name,
              field{.name = "name", .offset = offsetof(basic_attached_volume, name), .required = true});
        visit(&basic_attached_volume::device_path,
              field{.name = "devicePath", .offset = offsetof(basic_attached_volume, device_path), .required = true});
    }
};

/// k8s.io/api/core/v1.NodeStatus
template <storage_policy Storage>
struct basic_node_status {
    typename Storage::template map<typename Storage::quantity> capacity{};
    typename Storage::template map<typename Storage::quantity> allocatable{};
    typename Storage::template open_enum<v1::node_phase> phase{};
    typename Storage::template list<basic_node_condition<Storage>> conditions{};
    typename Storage::template list<basic_node_address<Storage>> addresses{};
    basic_node_daemon_endpoints<Storage> daemon_endpoints{};
    basic_node_system_info<Storage> node_info{};
    typename Storage::template list<basic_container_image<Storage>> images{};
    typename Storage::template list<typename Storage::string> volumes_in_use{};
    typename Storage::template list<basic_attached_volume<Storage>> volumes_attached{};
    typename Storage::template box<basic_node_config_status<Storage>> config{};
    typename Storage::template list<basic_node_runtime_handler<Storage>> runtime_handlers{};
    typename Storage::template box<basic_node_features<Storage>> features{};
    typename Storage::template list<typename Storage::string> declared_features{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_status::capacity,
              field{.name = "capacity", .offset = offsetof(basic_node_status, capacity), .omit = omit_rule::if_empty});
        visit(&basic_node_status::allocatable,
              field{.name = "allocatable", .offset = offsetof(basic_node_status, allocatable),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_status::phase,
              field{.name = "phase", .offset = offsetof(basic_node_status, phase), .omit = omit_rule::if_empty});
        visit(&basic_node_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_node_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_node_status::addresses,
              field{.name = "addresses", .offset = offsetof(basic_node_status, addresses), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_node_status::daemon_endpoints,
              field{.name = "daemonEndpoints", .offset = offsetof(basic_node_status, daemon_endpoints),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_status::node_info,
              field{.name = "nodeInfo", .offset = offsetof(basic_node_status, node_info), .omit = omit_rule::if_empty});
        visit(&basic_node_status::images,
              field{.name = "images", .offset = offsetof(basic_node_status, images), .omit = omit_rule::if_empty});
        visit(&basic_node_status::volumes_in_use,
              field{.name = "volumesInUse", .offset = offsetof(basic_node_status, volumes_in_use),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_status::volumes_attached,
              field{.name = "volumesAttached", .offset = offsetof(basic_node_status, volumes_attached),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_status::config,
              field{.name = "config", .offset = offsetof(basic_node_status, config), .omit = omit_rule::if_empty});
        visit(&basic_node_status::runtime_handlers,
              field{.name = "runtimeHandlers", .offset = offsetof(basic_node_status, runtime_handlers),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_status::features,
              field{.name = "features", .offset = offsetof(basic_node_status, features), .omit = omit_rule::if_empty});
        visit(&basic_node_status::declared_features,
              field{.name = "declaredFeatures", .offset = offsetof(basic_node_status, declared_features),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Node
template <storage_policy Storage>
struct basic_node {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Node", .resource = "nodes",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_node_spec<Storage> spec{};
    basic_node_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node::kind,
              field{.name = "kind", .offset = offsetof(basic_node, kind), .omit = omit_rule::if_empty});
        visit(&basic_node::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_node, api_version), .omit = omit_rule::if_empty});
        visit(&basic_node::metadata,
              field{.name = "metadata", .offset = offsetof(basic_node, metadata), .omit = omit_rule::if_empty});
        visit(&basic_node::spec,
              field{.name = "spec", .offset = offsetof(basic_node, spec), .omit = omit_rule::if_empty});
        visit(&basic_node::status,
              field{.name = "status", .offset = offsetof(basic_node, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeList
template <storage_policy Storage>
struct basic_node_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "NodeList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_node<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_list::kind,
              field{.name = "kind", .offset = offsetof(basic_node_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_node_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_node_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_node_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_node_list::items,
              field{.name = "items", .offset = offsetof(basic_node_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
