// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.RangeAllocation
template <storage_policy Storage>
struct basic_range_allocation {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "RangeAllocation", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::string range{};
    typename Storage::bytes data{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_range_allocation> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_range_allocation::kind,
              field{.name = "kind", .offset = offsetof(basic_range_allocation, kind), .omit = omit_rule::if_empty});
        visit(&basic_range_allocation::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_range_allocation, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_range_allocation::metadata,
              field{.name = "metadata", .offset = offsetof(basic_range_allocation, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_range_allocation::range,
              field{.name = "range", .offset = offsetof(basic_range_allocation, range), .required = true});
        visit(&basic_range_allocation::data,
              field{.name = "data", .offset = offsetof(basic_range_allocation, data), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
