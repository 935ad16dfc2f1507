// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.MatchCondition
template <storage_policy Storage>
struct basic_match_condition {
    typename Storage::string name{};
    typename Storage::string expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_match_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_match_condition::name,
              field{.name = "name", .offset = offsetof(basic_match_condition, name), .required = true});
        visit(&basic_match_condition::expression,
              field{.name = "expression", .offset = offsetof(basic_match_condition, expression), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
