// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/networking/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/int_or_string.hpp>

namespace kube::inline v0_1::api::networking::v1 {

/// k8s.io/api/networking/v1.NetworkPolicyPort
template <storage_policy Storage>
struct basic_network_policy_port {
    std::optional<typename Storage::template open_enum<core::v1::protocol>> protocol{};
    typename Storage::template box<typename Storage::int_or_string> port{};
    std::optional<std::int32_t> end_port{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_port::protocol,
              field{.name = "protocol", .offset = offsetof(basic_network_policy_port, protocol),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_port::port,
              field{.name = "port", .offset = offsetof(basic_network_policy_port, port), .omit = omit_rule::if_empty});
        visit(&basic_network_policy_port::end_port,
              field{.name = "endPort", .offset = offsetof(basic_network_policy_port, end_port),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IPBlock
template <storage_policy Storage>
struct basic_ip_block {
    typename Storage::string cidr{};
    typename Storage::template list<typename Storage::string> except{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ip_block> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ip_block::cidr, field{.name = "cidr", .offset = offsetof(basic_ip_block, cidr), .required = true});
        visit(&basic_ip_block::except,
              field{.name = "except", .offset = offsetof(basic_ip_block, except), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.NetworkPolicyPeer
template <storage_policy Storage>
struct basic_network_policy_peer {
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> pod_selector{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> namespace_selector{};
    typename Storage::template box<basic_ip_block<Storage>> ip_block{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_peer> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_peer::pod_selector,
              field{.name = "podSelector", .offset = offsetof(basic_network_policy_peer, pod_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_peer::namespace_selector,
              field{.name = "namespaceSelector", .offset = offsetof(basic_network_policy_peer, namespace_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_peer::ip_block,
              field{.name = "ipBlock", .offset = offsetof(basic_network_policy_peer, ip_block),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.NetworkPolicyIngressRule
template <storage_policy Storage>
struct basic_network_policy_ingress_rule {
    typename Storage::template list<basic_network_policy_port<Storage>> ports{};
    typename Storage::template list<basic_network_policy_peer<Storage>> from{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_ingress_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_ingress_rule::ports,
              field{.name = "ports", .offset = offsetof(basic_network_policy_ingress_rule, ports),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_ingress_rule::from,
              field{.name = "from", .offset = offsetof(basic_network_policy_ingress_rule, from),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.NetworkPolicyEgressRule
template <storage_policy Storage>
struct basic_network_policy_egress_rule {
    typename Storage::template list<basic_network_policy_port<Storage>> ports{};
    typename Storage::template list<basic_network_policy_peer<Storage>> to{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_egress_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_egress_rule::ports,
              field{.name = "ports", .offset = offsetof(basic_network_policy_egress_rule, ports),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_egress_rule::to,
              field{.name = "to", .offset = offsetof(basic_network_policy_egress_rule, to),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.PolicyType
enum class policy_type : std::uint8_t { unset, ingress_, egress };
template <class Text>
inline constexpr Text policy_type_texts[] = {"", "Ingress", "Egress"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(policy_type) noexcept { return policy_type_texts<Text>; }

/// k8s.io/api/networking/v1.NetworkPolicySpec
template <storage_policy Storage>
struct basic_network_policy_spec {
    meta::v1::basic_label_selector<Storage> pod_selector{};
    typename Storage::template list<basic_network_policy_ingress_rule<Storage>> ingress{};
    typename Storage::template list<basic_network_policy_egress_rule<Storage>> egress{};
    typename Storage::template list<typename Storage::template open_enum<v1::policy_type>> policy_types{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_spec::pod_selector,
              field{.name = "podSelector", .offset = offsetof(basic_network_policy_spec, pod_selector)});
        visit(&basic_network_policy_spec::ingress,
              field{.name = "ingress", .offset = offsetof(basic_network_policy_spec, ingress),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_spec::egress,
              field{.name = "egress", .offset = offsetof(basic_network_policy_spec, egress),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_spec::policy_types,
              field{.name = "policyTypes", .offset = offsetof(basic_network_policy_spec, policy_types),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.NetworkPolicy
template <storage_policy Storage>
struct basic_network_policy {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "NetworkPolicy",
                                                 .resource = "networkpolicies", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_network_policy_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy::kind,
              field{.name = "kind", .offset = offsetof(basic_network_policy, kind), .omit = omit_rule::if_empty});
        visit(&basic_network_policy::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_network_policy, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy::metadata,
              field{.name = "metadata", .offset = offsetof(basic_network_policy, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy::spec,
              field{.name = "spec", .offset = offsetof(basic_network_policy, spec), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.NetworkPolicyList
template <storage_policy Storage>
struct basic_network_policy_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "NetworkPolicyList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_network_policy<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_policy_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_policy_list::kind,
              field{.name = "kind", .offset = offsetof(basic_network_policy_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_network_policy_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_network_policy_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_network_policy_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_policy_list::items,
              field{.name = "items", .offset = offsetof(basic_network_policy_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::networking::v1
