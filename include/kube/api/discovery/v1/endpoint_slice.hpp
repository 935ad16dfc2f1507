// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/discovery/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::discovery::v1 {

/// k8s.io/api/discovery/v1.AddressType
enum class address_type : std::uint8_t { unset, ipv4, ipv6, fqdn };
template <class Text>
inline constexpr Text address_type_texts[] = {"", "IPv4", "IPv6", "FQDN"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(address_type) noexcept { return address_type_texts<Text>; }

/// k8s.io/api/discovery/v1.EndpointConditions
template <storage_policy Storage>
struct basic_endpoint_conditions {
    std::optional<bool> ready{};
    std::optional<bool> serving{};
    std::optional<bool> terminating{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_conditions> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_conditions::ready,
              field{.name = "ready", .offset = offsetof(basic_endpoint_conditions, ready),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_conditions::serving,
              field{.name = "serving", .offset = offsetof(basic_endpoint_conditions, serving),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_conditions::terminating,
              field{.name = "terminating", .offset = offsetof(basic_endpoint_conditions, terminating),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/discovery/v1.ForZone
template <storage_policy Storage>
struct basic_for_zone {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_for_zone> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_for_zone::name, field{.name = "name", .offset = offsetof(basic_for_zone, name), .required = true});
    }
};

/// k8s.io/api/discovery/v1.ForNode
template <storage_policy Storage>
struct basic_for_node {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_for_node> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_for_node::name, field{.name = "name", .offset = offsetof(basic_for_node, name), .required = true});
    }
};

/// k8s.io/api/discovery/v1.EndpointHints
template <storage_policy Storage>
struct basic_endpoint_hints {
    typename Storage::template list<basic_for_zone<Storage>> for_zones{};
    typename Storage::template list<basic_for_node<Storage>> for_nodes{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_hints> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_hints::for_zones,
              field{.name = "forZones", .offset = offsetof(basic_endpoint_hints, for_zones),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_hints::for_nodes,
              field{.name = "forNodes", .offset = offsetof(basic_endpoint_hints, for_nodes),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/discovery/v1.Endpoint
template <storage_policy Storage>
struct basic_endpoint {
    typename Storage::template list<typename Storage::string> addresses{};
    basic_endpoint_conditions<Storage> conditions{};
    typename Storage::template box<typename Storage::string> hostname{};
    typename Storage::template box<core::v1::basic_object_reference<Storage>> target_ref{};
    typename Storage::template map<typename Storage::string> deprecated_topology{};
    typename Storage::template box<typename Storage::string> node_name{};
    typename Storage::template box<typename Storage::string> zone{};
    typename Storage::template box<basic_endpoint_hints<Storage>> hints{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint::addresses,
              field{.name = "addresses", .offset = offsetof(basic_endpoint, addresses), .required = true});
        visit(&basic_endpoint::conditions,
              field{.name = "conditions", .offset = offsetof(basic_endpoint, conditions), .omit = omit_rule::if_empty});
        visit(&basic_endpoint::hostname,
              field{.name = "hostname", .offset = offsetof(basic_endpoint, hostname), .omit = omit_rule::if_empty});
        visit(&basic_endpoint::target_ref,
              field{.name = "targetRef", .offset = offsetof(basic_endpoint, target_ref), .omit = omit_rule::if_empty});
        visit(&basic_endpoint::deprecated_topology,
              field{.name = "deprecatedTopology", .offset = offsetof(basic_endpoint, deprecated_topology),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_endpoint, node_name), .omit = omit_rule::if_empty});
        visit(&basic_endpoint::zone,
              field{.name = "zone", .offset = offsetof(basic_endpoint, zone), .omit = omit_rule::if_empty});
        visit(&basic_endpoint::hints,
              field{.name = "hints", .offset = offsetof(basic_endpoint, hints), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/discovery/v1.EndpointPort
template <storage_policy Storage>
struct basic_endpoint_port {
    typename Storage::template box<typename Storage::string> name{};
    std::optional<typename Storage::template open_enum<core::v1::protocol>> protocol{};
    std::optional<std::int32_t> port{};
    typename Storage::template box<typename Storage::string> app_protocol{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_port::name,
              field{.name = "name", .offset = offsetof(basic_endpoint_port, name), .omit = omit_rule::if_empty});
        visit(&basic_endpoint_port::protocol,
              field{.name = "protocol", .offset = offsetof(basic_endpoint_port, protocol),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_port::port,
              field{.name = "port", .offset = offsetof(basic_endpoint_port, port), .omit = omit_rule::if_empty});
        visit(&basic_endpoint_port::app_protocol,
              field{.name = "appProtocol", .offset = offsetof(basic_endpoint_port, app_protocol),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/discovery/v1.EndpointSlice
template <storage_policy Storage>
struct basic_endpoint_slice {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "discovery.k8s.io/v1", .kind = "EndpointSlice",
                                                 .resource = "endpointslices", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template open_enum<v1::address_type> address_type{};
    typename Storage::template list<basic_endpoint<Storage>> endpoints{};
    typename Storage::template list<basic_endpoint_port<Storage>> ports{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_slice> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_slice::kind,
              field{.name = "kind", .offset = offsetof(basic_endpoint_slice, kind), .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_endpoint_slice, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice::metadata,
              field{.name = "metadata", .offset = offsetof(basic_endpoint_slice, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice::address_type,
              field{.name = "addressType", .offset = offsetof(basic_endpoint_slice, address_type), .required = true});
        visit(&basic_endpoint_slice::endpoints,
              field{.name = "endpoints", .offset = offsetof(basic_endpoint_slice, endpoints)});
        visit(&basic_endpoint_slice::ports, field{.name = "ports", .offset = offsetof(basic_endpoint_slice, ports)});
    }
};

/// k8s.io/api/discovery/v1.EndpointSliceList
template <storage_policy Storage>
struct basic_endpoint_slice_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "discovery.k8s.io/v1", .kind = "EndpointSliceList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_endpoint_slice<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_slice_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_slice_list::kind,
              field{.name = "kind", .offset = offsetof(basic_endpoint_slice_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_endpoint_slice_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_endpoint_slice_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_slice_list::items,
              field{.name = "items", .offset = offsetof(basic_endpoint_slice_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::discovery::v1
