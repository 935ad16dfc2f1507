// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/label_selector_requirement.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.LabelSelector
template <storage_policy Storage>
struct basic_label_selector {
    typename Storage::template map<typename Storage::string> match_labels{};
    typename Storage::template list<basic_label_selector_requirement<Storage>> match_expressions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_label_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_label_selector::match_labels,
              field{.name = "matchLabels", .offset = offsetof(basic_label_selector, match_labels),
                    .omit = omit_rule::if_empty});
        visit(&basic_label_selector::match_expressions,
              field{.name = "matchExpressions", .offset = offsetof(basic_label_selector, match_expressions),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
