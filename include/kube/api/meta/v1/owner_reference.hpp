// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.OwnerReference
template <storage_policy Storage>
struct basic_owner_reference {
    typename Storage::string api_version{};
    typename Storage::string kind{};
    typename Storage::string name{};
    typename Storage::string uid{};
    std::optional<bool> controller{};
    std::optional<bool> block_owner_deletion{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_owner_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_owner_reference::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_owner_reference, api_version), .required = true});
        visit(&basic_owner_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_owner_reference, kind), .required = true});
        visit(&basic_owner_reference::name,
              field{.name = "name", .offset = offsetof(basic_owner_reference, name), .required = true});
        visit(&basic_owner_reference::uid,
              field{.name = "uid", .offset = offsetof(basic_owner_reference, uid), .required = true});
        visit(&basic_owner_reference::controller,
              field{.name = "controller", .offset = offsetof(basic_owner_reference, controller),
                    .omit = omit_rule::if_empty});
        visit(&basic_owner_reference::block_owner_deletion,
              field{.name = "blockOwnerDeletion", .offset = offsetof(basic_owner_reference, block_owner_deletion),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
