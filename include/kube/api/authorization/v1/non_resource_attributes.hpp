// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.NonResourceAttributes
template <storage_policy Storage>
struct basic_non_resource_attributes {
    typename Storage::string path{};
    typename Storage::string verb{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_non_resource_attributes> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_non_resource_attributes::path,
              field{.name = "path", .offset = offsetof(basic_non_resource_attributes, path),
                    .omit = omit_rule::if_empty});
        visit(&basic_non_resource_attributes::verb,
              field{.name = "verb", .offset = offsetof(basic_non_resource_attributes, verb),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
