// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.EndpointAddress
template <storage_policy Storage>
struct basic_endpoint_address {
    typename Storage::string ip{};
    typename Storage::string hostname{};
    typename Storage::template box<typename Storage::string> node_name{};
    typename Storage::template box<basic_object_reference<Storage>> target_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_address> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_address::ip,
              field{.name = "ip", .offset = offsetof(basic_endpoint_address, ip), .required = true});
        visit(&basic_endpoint_address::hostname,
              field{.name = "hostname", .offset = offsetof(basic_endpoint_address, hostname),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_address::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_endpoint_address, node_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_address::target_ref,
              field{.name = "targetRef", .offset = offsetof(basic_endpoint_address, target_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EndpointPort
template <storage_policy Storage>
struct basic_endpoint_port {
    typename Storage::string name{};
    std::int32_t port{};
    typename Storage::template open_enum<v1::protocol> protocol{};
    typename Storage::template box<typename Storage::string> app_protocol{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_port::name,
              field{.name = "name", .offset = offsetof(basic_endpoint_port, name), .omit = omit_rule::if_empty});
        visit(&basic_endpoint_port::port,
              field{.name = "port", .offset = offsetof(basic_endpoint_port, port), .required = true});
        visit(&basic_endpoint_port::protocol,
              field{.name = "protocol", .offset = offsetof(basic_endpoint_port, protocol),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_port::app_protocol,
              field{.name = "appProtocol", .offset = offsetof(basic_endpoint_port, app_protocol),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EndpointSubset
template <storage_policy Storage>
struct basic_endpoint_subset {
    typename Storage::template list<basic_endpoint_address<Storage>> addresses{};
    typename Storage::template list<basic_endpoint_address<Storage>> not_ready_addresses{};
    typename Storage::template list<basic_endpoint_port<Storage>> ports{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoint_subset> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoint_subset::addresses,
              field{.name = "addresses", .offset = offsetof(basic_endpoint_subset, addresses),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_subset::not_ready_addresses,
              field{.name = "notReadyAddresses", .offset = offsetof(basic_endpoint_subset, not_ready_addresses),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoint_subset::ports,
              field{.name = "ports", .offset = offsetof(basic_endpoint_subset, ports), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Endpoints
template <storage_policy Storage>
struct basic_endpoints {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Endpoints", .resource = "endpoints",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_endpoint_subset<Storage>> subsets{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoints> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoints::kind,
              field{.name = "kind", .offset = offsetof(basic_endpoints, kind), .omit = omit_rule::if_empty});
        visit(&basic_endpoints::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_endpoints, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoints::metadata,
              field{.name = "metadata", .offset = offsetof(basic_endpoints, metadata), .omit = omit_rule::if_empty});
        visit(&basic_endpoints::subsets,
              field{.name = "subsets", .offset = offsetof(basic_endpoints, subsets), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EndpointsList
template <storage_policy Storage>
struct basic_endpoints_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "EndpointsList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_endpoints<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_endpoints_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_endpoints_list::kind,
              field{.name = "kind", .offset = offsetof(basic_endpoints_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_endpoints_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_endpoints_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoints_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_endpoints_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_endpoints_list::items,
              field{.name = "items", .offset = offsetof(basic_endpoints_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
