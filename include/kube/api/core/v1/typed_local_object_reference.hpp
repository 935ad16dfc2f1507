// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.TypedLocalObjectReference
template <storage_policy Storage>
struct basic_typed_local_object_reference {
    typename Storage::template box<typename Storage::string> api_group{};
    typename Storage::string kind{};
    typename Storage::string name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_typed_local_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_typed_local_object_reference::api_group,
              field{.name = "apiGroup", .offset = offsetof(basic_typed_local_object_reference, api_group)});
        visit(&basic_typed_local_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_typed_local_object_reference, kind), .required = true});
        visit(&basic_typed_local_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_typed_local_object_reference, name), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
