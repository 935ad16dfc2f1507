// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.TopologySelectorLabelRequirement
template <storage_policy Storage>
struct basic_topology_selector_label_requirement {
    typename Storage::string key{};
    typename Storage::template list<typename Storage::string> values{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_topology_selector_label_requirement> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_topology_selector_label_requirement::key,
              field{.name = "key", .offset = offsetof(basic_topology_selector_label_requirement, key),
                    .required = true});
        visit(&basic_topology_selector_label_requirement::values,
              field{.name = "values", .offset = offsetof(basic_topology_selector_label_requirement, values),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.TopologySelectorTerm
template <storage_policy Storage>
struct basic_topology_selector_term {
    typename Storage::template list<basic_topology_selector_label_requirement<Storage>> match_label_expressions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_topology_selector_term> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_topology_selector_term::match_label_expressions,
              field{.name = "matchLabelExpressions",
                    .offset = offsetof(basic_topology_selector_term, match_label_expressions),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
