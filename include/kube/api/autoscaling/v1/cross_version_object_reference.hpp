// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.CrossVersionObjectReference
template <storage_policy Storage>
struct basic_cross_version_object_reference {
    typename Storage::string kind{};
    typename Storage::string name{};
    typename Storage::string api_version{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_cross_version_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cross_version_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_cross_version_object_reference, kind), .required = true});
        visit(&basic_cross_version_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_cross_version_object_reference, name), .required = true});
        visit(&basic_cross_version_object_reference::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cross_version_object_reference, api_version),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::autoscaling::v1
