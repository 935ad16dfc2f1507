// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/node_selector_term.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.NodeSelector
template <storage_policy Storage>
struct basic_node_selector {
    typename Storage::template list<basic_node_selector_term<Storage>> node_selector_terms{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_selector::node_selector_terms,
              field{.name = "nodeSelectorTerms", .offset = offsetof(basic_node_selector, node_selector_terms),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
