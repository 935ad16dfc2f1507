// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.Subject
template <storage_policy Storage>
struct basic_subject {
    typename Storage::string kind{};
    typename Storage::string api_group{};
    typename Storage::string name{};
    typename Storage::string namespace_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_subject> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject::kind, field{.name = "kind", .offset = offsetof(basic_subject, kind), .required = true});
        visit(&basic_subject::api_group,
              field{.name = "apiGroup", .offset = offsetof(basic_subject, api_group), .omit = omit_rule::if_empty});
        visit(&basic_subject::name, field{.name = "name", .offset = offsetof(basic_subject, name), .required = true});
        visit(&basic_subject::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_subject, namespace_), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
