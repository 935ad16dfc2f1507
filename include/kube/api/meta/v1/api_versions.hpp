// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/server_address_by_client_cidr.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.APIVersions
template <storage_policy Storage>
struct basic_api_versions {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "APIVersions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template list<typename Storage::string> versions{};
    typename Storage::template list<basic_server_address_by_client_cidr<Storage>> server_address_by_client_cidrs{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_api_versions> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_api_versions::kind,
              field{.name = "kind", .offset = offsetof(basic_api_versions, kind), .omit = omit_rule::if_empty});
        visit(&basic_api_versions::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_api_versions, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_versions::versions,
              field{.name = "versions", .offset = offsetof(basic_api_versions, versions), .required = true});
        visit(&basic_api_versions::server_address_by_client_cidrs,
              field{.name = "serverAddressByClientCIDRs",
                    .offset = offsetof(basic_api_versions, server_address_by_client_cidrs), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
