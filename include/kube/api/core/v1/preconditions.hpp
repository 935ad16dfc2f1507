// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.Preconditions
template <storage_policy Storage>
struct basic_preconditions {
    typename Storage::template box<typename Storage::string> uid{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_preconditions> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_preconditions::uid,
              field{.name = "uid", .offset = offsetof(basic_preconditions, uid), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
