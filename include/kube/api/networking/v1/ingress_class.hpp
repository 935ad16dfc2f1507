// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/networking/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::networking::v1 {

/// k8s.io/api/networking/v1.IngressClassParametersReference
template <storage_policy Storage>
struct basic_ingress_class_parameters_reference {
    typename Storage::template box<typename Storage::string> api_group{};
    typename Storage::string kind{};
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> scope{};
    typename Storage::template box<typename Storage::string> namespace_{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_ingress_class_parameters_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_class_parameters_reference::api_group,
              field{.name = "apiGroup", .offset = offsetof(basic_ingress_class_parameters_reference, api_group),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class_parameters_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_ingress_class_parameters_reference, kind),
                    .required = true});
        visit(&basic_ingress_class_parameters_reference::name,
              field{.name = "name", .offset = offsetof(basic_ingress_class_parameters_reference, name),
                    .required = true});
        visit(&basic_ingress_class_parameters_reference::scope,
              field{.name = "scope", .offset = offsetof(basic_ingress_class_parameters_reference, scope)});
        visit(&basic_ingress_class_parameters_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_ingress_class_parameters_reference, namespace_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressClassSpec
template <storage_policy Storage>
struct basic_ingress_class_spec {
    typename Storage::string controller{};
    typename Storage::template box<basic_ingress_class_parameters_reference<Storage>> parameters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_class_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_class_spec::controller,
              field{.name = "controller", .offset = offsetof(basic_ingress_class_spec, controller),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class_spec::parameters,
              field{.name = "parameters", .offset = offsetof(basic_ingress_class_spec, parameters),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressClass
template <storage_policy Storage>
struct basic_ingress_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "IngressClass",
                                                 .resource = "ingressclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_ingress_class_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_class::kind,
              field{.name = "kind", .offset = offsetof(basic_ingress_class, kind), .omit = omit_rule::if_empty});
        visit(&basic_ingress_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ingress_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ingress_class, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class::spec,
              field{.name = "spec", .offset = offsetof(basic_ingress_class, spec), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.IngressClassList
template <storage_policy Storage>
struct basic_ingress_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "IngressClassList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_ingress_class<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ingress_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ingress_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_ingress_class_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_ingress_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ingress_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ingress_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_ingress_class_list::items,
              field{.name = "items", .offset = offsetof(basic_ingress_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::networking::v1
