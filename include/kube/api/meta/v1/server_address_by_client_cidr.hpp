// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.ServerAddressByClientCIDR
template <storage_policy Storage>
struct basic_server_address_by_client_cidr {
    typename Storage::string client_cidr{};
    typename Storage::string server_address{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_server_address_by_client_cidr> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_server_address_by_client_cidr::client_cidr,
              field{.name = "clientCIDR", .offset = offsetof(basic_server_address_by_client_cidr, client_cidr),
                    .required = true});
        visit(&basic_server_address_by_client_cidr::server_address,
              field{.name = "serverAddress", .offset = offsetof(basic_server_address_by_client_cidr, server_address),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
