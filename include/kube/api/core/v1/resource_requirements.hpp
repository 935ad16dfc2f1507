// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ResourceClaim
template <storage_policy Storage>
struct basic_resource_claim {
    typename Storage::string name{};
    typename Storage::string request{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim::name,
              field{.name = "name", .offset = offsetof(basic_resource_claim, name), .required = true});
        visit(&basic_resource_claim::request,
              field{.name = "request", .offset = offsetof(basic_resource_claim, request), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceRequirements
template <storage_policy Storage>
struct basic_resource_requirements {
    typename Storage::template map<typename Storage::quantity> limits{};
    typename Storage::template map<typename Storage::quantity> requests{};
    typename Storage::template list<basic_resource_claim<Storage>> claims{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_requirements> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_requirements::limits,
              field{.name = "limits", .offset = offsetof(basic_resource_requirements, limits),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_requirements::requests,
              field{.name = "requests", .offset = offsetof(basic_resource_requirements, requests),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_requirements::claims,
              field{.name = "claims", .offset = offsetof(basic_resource_requirements, claims),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
