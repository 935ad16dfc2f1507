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

/// k8s.io/api/networking/v1.ParentReference
template <storage_policy Storage>
struct basic_parent_reference {
    typename Storage::string group{};
    typename Storage::string resource{};
    typename Storage::string namespace_{};
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_parent_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_parent_reference::group,
              field{.name = "group", .offset = offsetof(basic_parent_reference, group), .omit = omit_rule::if_empty});
        visit(&basic_parent_reference::resource,
              field{.name = "resource", .offset = offsetof(basic_parent_reference, resource),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_parent_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_parent_reference, namespace_),
                    .omit = omit_rule::if_empty});
        visit(&basic_parent_reference::name,
              field{.name = "name", .offset = offsetof(basic_parent_reference, name), .omit = omit_rule::if_empty,
                    .required = true});
    }
};

/// k8s.io/api/networking/v1.IPAddressSpec
template <storage_policy Storage>
struct basic_ip_address_spec {
    typename Storage::template box<basic_parent_reference<Storage>> parent_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ip_address_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ip_address_spec::parent_ref,
              field{.name = "parentRef", .offset = offsetof(basic_ip_address_spec, parent_ref),
                    .omit = omit_rule::if_empty, .required = true});
    }
};

/// k8s.io/api/networking/v1.IPAddress
template <storage_policy Storage>
struct basic_ip_address {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "IPAddress",
                                                 .resource = "ipaddresses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_ip_address_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ip_address> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ip_address::kind,
              field{.name = "kind", .offset = offsetof(basic_ip_address, kind), .omit = omit_rule::if_empty});
        visit(&basic_ip_address::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ip_address, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_ip_address::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ip_address, metadata), .omit = omit_rule::if_empty});
        visit(&basic_ip_address::spec,
              field{.name = "spec", .offset = offsetof(basic_ip_address, spec), .omit = omit_rule::if_empty,
                    .required = true});
    }
};

/// k8s.io/api/networking/v1.IPAddressList
template <storage_policy Storage>
struct basic_ip_address_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "IPAddressList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_ip_address<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ip_address_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ip_address_list::kind,
              field{.name = "kind", .offset = offsetof(basic_ip_address_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_ip_address_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_ip_address_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_ip_address_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_ip_address_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_ip_address_list::items,
              field{.name = "items", .offset = offsetof(basic_ip_address_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::networking::v1
