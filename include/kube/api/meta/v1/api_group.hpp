// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/server_address_by_client_cidr.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.GroupVersionForDiscovery
template <storage_policy Storage>
struct basic_group_version_for_discovery {
    typename Storage::string group_version{};
    typename Storage::string version{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_group_version_for_discovery> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_group_version_for_discovery::group_version,
              field{.name = "groupVersion", .offset = offsetof(basic_group_version_for_discovery, group_version),
                    .required = true});
        visit(&basic_group_version_for_discovery::version,
              field{.name = "version", .offset = offsetof(basic_group_version_for_discovery, version),
                    .required = true});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.APIGroup
template <storage_policy Storage>
struct basic_api_group {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "APIGroup", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::string name{};
    typename Storage::template list<basic_group_version_for_discovery<Storage>> versions{};
    basic_group_version_for_discovery<Storage> preferred_version{};
    typename Storage::template list<basic_server_address_by_client_cidr<Storage>> server_address_by_client_cidrs{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_api_group> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_api_group::kind,
              field{.name = "kind", .offset = offsetof(basic_api_group, kind), .omit = omit_rule::if_empty});
        visit(&basic_api_group::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_api_group, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_group::name,
              field{.name = "name", .offset = offsetof(basic_api_group, name), .required = true});
        visit(&basic_api_group::versions,
              field{.name = "versions", .offset = offsetof(basic_api_group, versions), .required = true});
        visit(&basic_api_group::preferred_version,
              field{.name = "preferredVersion", .offset = offsetof(basic_api_group, preferred_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_group::server_address_by_client_cidrs,
              field{.name = "serverAddressByClientCIDRs",
                    .offset = offsetof(basic_api_group, server_address_by_client_cidrs), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.APIGroupList
template <storage_policy Storage>
struct basic_api_group_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "APIGroupList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template list<basic_api_group<Storage>> groups{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_api_group_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_api_group_list::kind,
              field{.name = "kind", .offset = offsetof(basic_api_group_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_api_group_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_api_group_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_group_list::groups,
              field{.name = "groups", .offset = offsetof(basic_api_group_list, groups), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
