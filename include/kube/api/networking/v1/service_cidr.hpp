// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/networking/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::networking::v1 {

/// k8s.io/api/networking/v1.ServiceCIDRSpec
template <storage_policy Storage>
struct basic_service_cidr_spec {
    typename Storage::template list<typename Storage::string> cidrs{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_cidr_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_cidr_spec::cidrs,
              field{.name = "cidrs", .offset = offsetof(basic_service_cidr_spec, cidrs), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.ServiceCIDRStatus
template <storage_policy Storage>
struct basic_service_cidr_status {
    typename Storage::template list<meta::v1::basic_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_cidr_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_cidr_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_service_cidr_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/networking/v1.ServiceCIDR
template <storage_policy Storage>
struct basic_service_cidr {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "ServiceCIDR",
                                                 .resource = "servicecidrs", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_service_cidr_spec<Storage> spec{};
    basic_service_cidr_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_cidr> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_cidr::kind,
              field{.name = "kind", .offset = offsetof(basic_service_cidr, kind), .omit = omit_rule::if_empty});
        visit(&basic_service_cidr::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service_cidr, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_cidr::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service_cidr, metadata), .omit = omit_rule::if_empty});
        visit(&basic_service_cidr::spec,
              field{.name = "spec", .offset = offsetof(basic_service_cidr, spec), .omit = omit_rule::if_empty});
        visit(&basic_service_cidr::status,
              field{.name = "status", .offset = offsetof(basic_service_cidr, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/networking/v1.ServiceCIDRList
template <storage_policy Storage>
struct basic_service_cidr_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "networking.k8s.io/v1", .kind = "ServiceCIDRList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_service_cidr<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_cidr_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_cidr_list::kind,
              field{.name = "kind", .offset = offsetof(basic_service_cidr_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_service_cidr_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service_cidr_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_cidr_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service_cidr_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_cidr_list::items,
              field{.name = "items", .offset = offsetof(basic_service_cidr_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::networking::v1
