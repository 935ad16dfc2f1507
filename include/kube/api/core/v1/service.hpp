// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/int_or_string.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ClientIPConfig
template <storage_policy Storage>
struct basic_client_ip_config {
    std::optional<std::int32_t> timeout_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_client_ip_config> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_client_ip_config::timeout_seconds,
              field{.name = "timeoutSeconds", .offset = offsetof(basic_client_ip_config, timeout_seconds),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SessionAffinityConfig
template <storage_policy Storage>
struct basic_session_affinity_config {
    typename Storage::template box<basic_client_ip_config<Storage>> client_ip{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_session_affinity_config> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_session_affinity_config::client_ip,
              field{.name = "clientIP", .offset = offsetof(basic_session_affinity_config, client_ip),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LoadBalancerIPMode
enum class load_balancer_ip_mode : std::uint8_t { unset, vip, proxy };
template <class Text>
inline constexpr Text load_balancer_ip_mode_texts[] = {"", "VIP", "Proxy"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(load_balancer_ip_mode) noexcept { return load_balancer_ip_mode_texts<Text>; }

/// k8s.io/api/core/v1.PortStatus
template <storage_policy Storage>
struct basic_port_status {
    std::int32_t port{};
    typename Storage::template open_enum<v1::protocol> protocol{};
    typename Storage::template box<typename Storage::string> error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_port_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_port_status::port,
              field{.name = "port", .offset = offsetof(basic_port_status, port), .required = true});
        visit(&basic_port_status::protocol,
              field{.name = "protocol", .offset = offsetof(basic_port_status, protocol), .required = true});
        visit(&basic_port_status::error,
              field{.name = "error", .offset = offsetof(basic_port_status, error), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LoadBalancerIngress
template <storage_policy Storage>
struct basic_load_balancer_ingress {
    typename Storage::string ip{};
    typename Storage::string hostname{};
    std::optional<typename Storage::template open_enum<v1::load_balancer_ip_mode>> ip_mode{};
    typename Storage::template list<basic_port_status<Storage>> ports{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_load_balancer_ingress> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_load_balancer_ingress::ip,
              field{.name = "ip", .offset = offsetof(basic_load_balancer_ingress, ip), .omit = omit_rule::if_empty});
        visit(&basic_load_balancer_ingress::hostname,
              field{.name = "hostname", .offset = offsetof(basic_load_balancer_ingress, hostname),
                    .omit = omit_rule::if_empty});
        visit(&basic_load_balancer_ingress::ip_mode,
              field{.name = "ipMode", .offset = offsetof(basic_load_balancer_ingress, ip_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_load_balancer_ingress::ports,
              field{.name = "ports", .offset = offsetof(basic_load_balancer_ingress, ports),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LoadBalancerStatus
template <storage_policy Storage>
struct basic_load_balancer_status {
    typename Storage::template list<basic_load_balancer_ingress<Storage>> ingress{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_load_balancer_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_load_balancer_status::ingress,
              field{.name = "ingress", .offset = offsetof(basic_load_balancer_status, ingress),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ServiceStatus
template <storage_policy Storage>
struct basic_service_status {
    basic_load_balancer_status<Storage> load_balancer{};
    typename Storage::template list<meta::v1::basic_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_status::load_balancer,
              field{.name = "loadBalancer", .offset = offsetof(basic_service_status, load_balancer),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_service_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/core/v1.ServicePort
template <storage_policy Storage>
struct basic_service_port {
    typename Storage::string name{};
    typename Storage::template open_enum<v1::protocol> protocol{};
    typename Storage::template box<typename Storage::string> app_protocol{};
    std::int32_t port{};
    typename Storage::int_or_string target_port{};
    std::int32_t node_port{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_port::name,
              field{.name = "name", .offset = offsetof(basic_service_port, name), .omit = omit_rule::if_empty});
        visit(&basic_service_port::protocol,
              field{.name = "protocol", .offset = offsetof(basic_service_port, protocol), .omit = omit_rule::if_empty});
        visit(&basic_service_port::app_protocol,
              field{.name = "appProtocol", .offset = offsetof(basic_service_port, app_protocol),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_port::port,
              field{.name = "port", .offset = offsetof(basic_service_port, port), .required = true});
        visit(&basic_service_port::target_port,
              field{.name = "targetPort", .offset = offsetof(basic_service_port, target_port),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_port::node_port,
              field{.name = "nodePort", .offset = offsetof(basic_service_port, node_port),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ServiceType
enum class service_type : std::uint8_t { unset, cluster_ip, node_port, load_balancer, external_name };
template <class Text>
inline constexpr Text service_type_texts[] = {"", "ClusterIP", "NodePort", "LoadBalancer", "ExternalName"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(service_type) noexcept { return service_type_texts<Text>; }

/// k8s.io/api/core/v1.ServiceAffinity
enum class service_affinity : std::uint8_t { unset, client_ip, none };
template <class Text>
inline constexpr Text service_affinity_texts[] = {"", "ClientIP", "None"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(service_affinity) noexcept { return service_affinity_texts<Text>; }

/// k8s.io/api/core/v1.ServiceExternalTrafficPolicy
enum class service_external_traffic_policy : std::uint8_t { unset, cluster, local };
template <class Text>
inline constexpr Text service_external_traffic_policy_texts[] = {"", "Cluster", "Local"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(service_external_traffic_policy) noexcept {
    return service_external_traffic_policy_texts<Text>;
}

/// k8s.io/api/core/v1.IPFamily
enum class ip_family : std::uint8_t { unset, ipv4, ipv6 };
template <class Text>
inline constexpr Text ip_family_texts[] = {"", "IPv4", "IPv6"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(ip_family) noexcept { return ip_family_texts<Text>; }

/// k8s.io/api/core/v1.IPFamilyPolicy
enum class ip_family_policy : std::uint8_t { unset, single_stack, prefer_dual_stack, require_dual_stack };
template <class Text>
inline constexpr Text ip_family_policy_texts[] = {"", "SingleStack", "PreferDualStack", "RequireDualStack"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(ip_family_policy) noexcept { return ip_family_policy_texts<Text>; }

/// k8s.io/api/core/v1.ServiceInternalTrafficPolicy
enum class service_internal_traffic_policy : std::uint8_t { unset, cluster, local };
template <class Text>
inline constexpr Text service_internal_traffic_policy_texts[] = {"", "Cluster", "Local"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(service_internal_traffic_policy) noexcept {
    return service_internal_traffic_policy_texts<Text>;
}

/// k8s.io/api/core/v1.ServiceSpec
template <storage_policy Storage>
struct basic_service_spec {
    typename Storage::template list<basic_service_port<Storage>> ports{};
    typename Storage::template map<typename Storage::string> selector{};
    typename Storage::string cluster_ip{};
    typename Storage::template list<typename Storage::string> cluster_ips{};
    typename Storage::template open_enum<v1::service_type> type{};
    typename Storage::template list<typename Storage::string> external_ips{};
    typename Storage::template open_enum<v1::service_affinity> session_affinity{};
    typename Storage::string load_balancer_ip{};
    typename Storage::template list<typename Storage::string> load_balancer_source_ranges{};
    typename Storage::string external_name{};
    typename Storage::template open_enum<v1::service_external_traffic_policy> external_traffic_policy{};
    std::int32_t health_check_node_port{};
    bool publish_not_ready_addresses{};
    typename Storage::template box<basic_session_affinity_config<Storage>> session_affinity_config{};
    typename Storage::template list<typename Storage::template open_enum<v1::ip_family>> ip_families{};
    std::optional<typename Storage::template open_enum<v1::ip_family_policy>> ip_family_policy{};
    std::optional<bool> allocate_load_balancer_node_ports{};
    typename Storage::template box<typename Storage::string> load_balancer_class{};
    std::optional<typename Storage::template open_enum<v1::service_internal_traffic_policy>> internal_traffic_policy{};
    typename Storage::template box<typename Storage::string> traffic_distribution{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_spec::ports,
              field{.name = "ports", .offset = offsetof(basic_service_spec, ports), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "port"});
        visit(&basic_service_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_service_spec, selector), .omit = omit_rule::if_empty});
        visit(&basic_service_spec::cluster_ip,
              field{.name = "clusterIP", .offset = offsetof(basic_service_spec, cluster_ip),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::cluster_ips,
              field{.name = "clusterIPs", .offset = offsetof(basic_service_spec, cluster_ips),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::type,
              field{.name = "type", .offset = offsetof(basic_service_spec, type), .omit = omit_rule::if_empty});
        visit(&basic_service_spec::external_ips,
              field{.name = "externalIPs", .offset = offsetof(basic_service_spec, external_ips),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::session_affinity,
              field{.name = "sessionAffinity", .offset = offsetof(basic_service_spec, session_affinity),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::load_balancer_ip,
              field{.name = "loadBalancerIP", .offset = offsetof(basic_service_spec, load_balancer_ip),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::load_balancer_source_ranges,
              field{.name = "loadBalancerSourceRanges",
                    .offset = offsetof(basic_service_spec, load_balancer_source_ranges), .omit = omit_rule::if_empty});
        visit(&basic_service_spec::external_name,
              field{.name = "externalName", .offset = offsetof(basic_service_spec, external_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::external_traffic_policy,
              field{.name = "externalTrafficPolicy", .offset = offsetof(basic_service_spec, external_traffic_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::health_check_node_port,
              field{.name = "healthCheckNodePort", .offset = offsetof(basic_service_spec, health_check_node_port),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::publish_not_ready_addresses,
              field{.name = "publishNotReadyAddresses",
                    .offset = offsetof(basic_service_spec, publish_not_ready_addresses), .omit = omit_rule::if_empty});
        visit(&basic_service_spec::session_affinity_config,
              field{.name = "sessionAffinityConfig", .offset = offsetof(basic_service_spec, session_affinity_config),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::ip_families,
              field{.name = "ipFamilies", .offset = offsetof(basic_service_spec, ip_families),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::ip_family_policy,
              field{.name = "ipFamilyPolicy", .offset = offsetof(basic_service_spec, ip_family_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::allocate_load_balancer_node_ports,
              field{.name = "allocateLoadBalancerNodePorts",
                    .offset = offsetof(basic_service_spec, allocate_load_balancer_node_ports),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::load_balancer_class,
              field{.name = "loadBalancerClass", .offset = offsetof(basic_service_spec, load_balancer_class),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::internal_traffic_policy,
              field{.name = "internalTrafficPolicy", .offset = offsetof(basic_service_spec, internal_traffic_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_spec::traffic_distribution,
              field{.name = "trafficDistribution", .offset = offsetof(basic_service_spec, traffic_distribution),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Service
template <storage_policy Storage>
struct basic_service {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Service", .resource = "services",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_service_spec<Storage> spec{};
    basic_service_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service::kind,
              field{.name = "kind", .offset = offsetof(basic_service, kind), .omit = omit_rule::if_empty});
        visit(&basic_service::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service, api_version), .omit = omit_rule::if_empty});
        visit(&basic_service::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service, metadata), .omit = omit_rule::if_empty});
        visit(&basic_service::spec,
              field{.name = "spec", .offset = offsetof(basic_service, spec), .omit = omit_rule::if_empty});
        visit(&basic_service::status,
              field{.name = "status", .offset = offsetof(basic_service, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ServiceList
template <storage_policy Storage>
struct basic_service_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ServiceList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_service<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_list::kind,
              field{.name = "kind", .offset = offsetof(basic_service_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_service_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_service_list::items,
              field{.name = "items", .offset = offsetof(basic_service_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
