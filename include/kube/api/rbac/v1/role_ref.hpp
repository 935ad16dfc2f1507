// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.RoleRef
template <storage_policy Storage>
struct basic_role_ref {
    typename Storage::string api_group{};
    typename Storage::string kind{};
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_role_ref> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_role_ref::api_group, field{.name = "apiGroup", .offset = offsetof(basic_role_ref, api_group)});
        visit(&basic_role_ref::kind, field{.name = "kind", .offset = offsetof(basic_role_ref, kind), .required = true});
        visit(&basic_role_ref::name, field{.name = "name", .offset = offsetof(basic_role_ref, name), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
