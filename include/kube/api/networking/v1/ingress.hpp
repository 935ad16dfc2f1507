// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/core/v1/typed_local_object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/networking/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::networking::v1 {

/// k8s.io/api/networking/v1.ServiceBackendPort
template <storage_policy Storage>
struct basic_service_backend_port {
    typename Storage::string name{};
    std::int32_t number{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_backend_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_backend_port::name,
              field{.name = "name", .offset = offsetof(basic_service_backend_port, name), .omit = omit_rule::if_empty});
        visit(&basic_service_backend_port::number,
              field{.name = "number", .offset = offsetof(basic_service_backend_port, number),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressServiceBackend
template <storage_policy Storage>
struct basic_ingress_service_backend {
    typename Storage::string name{};
    basic_service_backend_port<Storage> port{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_service_backend> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_service_backend::name,
              field{.name = "name", .offset = offsetof(basic_ingress_service_backend, name), .required = true});
        visit(&basic_ingress_service_backend::port,
              field{.name = "port", .offset = offsetof(basic_ingress_service_backend, port),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressBackend
template <storage_policy Storage>
struct basic_ingress_backend {
    typename Storage::template box<basic_ingress_service_backend<Storage>> service{};
    typename Storage::template box<core::v1::basic_typed_local_object_reference<Storage>> resource{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_backend> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_backend::service,
              field{.name = "service", .offset = offsetof(basic_ingress_backend, service),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_backend::resource,
              field{.name = "resource", .offset = offsetof(basic_ingress_backend, resource),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressTLS
template <storage_policy Storage>
struct basic_ingress_tls {
    typename Storage::template list<typename Storage::string> hosts{};
    typename Storage::string secret_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_tls> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_tls::hosts,
              field{.name = "hosts", .offset = offsetof(basic_ingress_tls, hosts), .omit = omit_rule::if_empty});
        visit(&basic_ingress_tls::secret_name,
              field{.name = "secretName", .offset = offsetof(basic_ingress_tls, secret_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.PathType
enum class path_type : std::uint8_t { unset, exact, prefix, implementation_specific };
template <class Text>
inline constexpr Text path_type_texts[] = {"", "Exact", "Prefix", "ImplementationSpecific"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(path_type) noexcept { return path_type_texts<Text>; }

/// k8s.io/api/networking/v1.HTTPIngressPath
template <storage_policy Storage>
struct basic_http_ingress_path {
    typename Storage::string path{};
    std::optional<typename Storage::template open_enum<v1::path_type>> path_type{};
    basic_ingress_backend<Storage> backend{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_http_ingress_path> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_http_ingress_path::path,
              field{.name = "path", .offset = offsetof(basic_http_ingress_path, path), .omit = omit_rule::if_empty});
        visit(&basic_http_ingress_path::path_type,
              field{.name = "pathType", .offset = offsetof(basic_http_ingress_path, path_type), .required = true});
        visit(&basic_http_ingress_path::backend,
              field{.name = "backend", .offset = offsetof(basic_http_ingress_path, backend), .required = true});
    }
};

/// k8s.io/api/networking/v1.HTTPIngressRuleValue
template <storage_policy Storage>
struct basic_http_ingress_rule_value {
    typename Storage::template list<basic_http_ingress_path<Storage>> paths{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_http_ingress_rule_value> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_http_ingress_rule_value::paths,
              field{.name = "paths", .offset = offsetof(basic_http_ingress_rule_value, paths), .required = true});
    }
};

/// k8s.io/api/networking/v1.IngressRule
template <storage_policy Storage>
struct basic_ingress_rule {
    typename Storage::string host{};
    typename Storage::template box<basic_http_ingress_rule_value<Storage>> http{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_rule::host,
              field{.name = "host", .offset = offsetof(basic_ingress_rule, host), .omit = omit_rule::if_empty});
        visit(&basic_ingress_rule::http,
              field{.name = "http", .offset = offsetof(basic_ingress_rule, http), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressSpec
template <storage_policy Storage>
struct basic_ingress_spec {
    typename Storage::template box<typename Storage::string> ingress_class_name{};
    typename Storage::template box<basic_ingress_backend<Storage>> default_backend{};
    typename Storage::template list<basic_ingress_tls<Storage>> tls{};
    typename Storage::template list<basic_ingress_rule<Storage>> rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_spec::ingress_class_name,
              field{.name = "ingressClassName", .offset = offsetof(basic_ingress_spec, ingress_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_spec::default_backend,
              field{.name = "defaultBackend", .offset = offsetof(basic_ingress_spec, default_backend),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_spec::tls,
              field{.name = "tls", .offset = offsetof(basic_ingress_spec, tls), .omit = omit_rule::if_empty});
        visit(&basic_ingress_spec::rules,
              field{.name = "rules", .offset = offsetof(basic_ingress_spec, rules), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressPortStatus
template <storage_policy Storage>
struct basic_ingress_port_status {
    std::int32_t port{};
    typename Storage::template open_enum<core::v1::protocol> protocol{};
    typename Storage::template box<typename Storage::string> error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_port_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_port_status::port,
              field{.name = "port", .offset = offsetof(basic_ingress_port_status, port), .required = true});
        visit(&basic_ingress_port_status::protocol,
              field{.name = "protocol", .offset = offsetof(basic_ingress_port_status, protocol), .required = true});
        visit(&basic_ingress_port_status::error,
              field{.name = "error", .offset = offsetof(basic_ingress_port_status, error),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressLoadBalancerIngress
template <storage_policy Storage>
struct basic_ingress_load_balancer_ingress {
    typename Storage::string ip{};
    typename Storage::string hostname{};
    typename Storage::template list<basic_ingress_port_status<Storage>> ports{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_ingress_load_balancer_ingress> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_load_balancer_ingress::ip,
              field{.name = "ip", .offset = offsetof(basic_ingress_load_balancer_ingress, ip),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_load_balancer_ingress::hostname,
              field{.name = "hostname", .offset = offsetof(basic_ingress_load_balancer_ingress, hostname),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_load_balancer_ingress::ports,
              field{.name = "ports", .offset = offsetof(basic_ingress_load_balancer_ingress, ports),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressLoadBalancerStatus
template <storage_policy Storage>
struct basic_ingress_load_balancer_status {
    typename Storage::template list<basic_ingress_load_balancer_ingress<Storage>> ingress{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_ingress_load_balancer_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_load_balancer_status::ingress,
              field{.name = "ingress", .offset = offsetof(basic_ingress_load_balancer_status, ingress),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressStatus
template <storage_policy Storage>
struct basic_ingress_status {
    basic_ingress_load_balancer_status<Storage> load_balancer{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_status::load_balancer,
              field{.name = "loadBalancer", .offset = offsetof(basic_ingress_status, load_balancer),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.Ingress
template <storage_policy Storage>
struct basic_ingress {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "Ingress",
                                                 .resource = "ingresses", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_ingress_spec<Storage> spec{};
    basic_ingress_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress::kind,
              field{.name = "kind", .offset = offsetof(basic_ingress, kind), .omit = omit_rule::if_empty});
        visit(&basic_ingress::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ingress, api_version), .omit = omit_rule::if_empty});
        visit(&basic_ingress::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ingress, metadata), .omit = omit_rule::if_empty});
        visit(&basic_ingress::spec,
              field{.name = "spec", .offset = offsetof(basic_ingress, spec), .omit = omit_rule::if_empty});
        visit(&basic_ingress::status,
              field{.name = "status", .offset = offsetof(basic_ingress, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressList
template <storage_policy Storage>
struct basic_ingress_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "IngressList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_ingress<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_list::kind,
              field{.name = "kind", .offset = offsetof(basic_ingress_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_ingress_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ingress_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ingress_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_ingress_list::items,
              field{.name = "items", .offset = offsetof(basic_ingress_list, items), .required = true});
    }
};

/// k8s.io/api/networking/v1.IngressRuleValue
template <storage_policy Storage>
struct basic_ingress_rule_value {
    typename Storage::template box<basic_http_ingress_rule_value<Storage>> http{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_rule_value> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_rule_value::http,
              field{.name = "http", .offset = offsetof(basic_ingress_rule_value, http), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::networking::v1
