// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.NodeSelectorOperator
enum class node_selector_operator : std::uint8_t { unset, in, not_in, exists, does_not_exist, gt, lt };
template <class Text>
inline constexpr Text node_selector_operator_texts[] = {"", "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(node_selector_operator) noexcept { return node_selector_operator_texts<Text>; }

/// k8s.io/api/core/v1.NodeSelectorRequirement
template <storage_policy Storage>
struct basic_node_selector_requirement {
    typename Storage::string key{};
    typename Storage::template open_enum<v1::node_selector_operator> operator_{};
    typename Storage::template list<typename Storage::string> values{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_selector_requirement> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_selector_requirement::key,
              field{.name = "key", .offset = offsetof(basic_node_selector_requirement, key), .required = true});
        visit(&basic_node_selector_requirement::operator_,
              field{.name = "operator", .offset = offsetof(basic_node_selector_requirement, operator_),
                    .required = true});
        visit(&basic_node_selector_requirement::values,
              field{.name = "values", .offset = offsetof(basic_node_selector_requirement, values),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.NodeSelectorTerm
template <storage_policy Storage>
struct basic_node_selector_term {
    typename Storage::template list<basic_node_selector_requirement<Storage>> match_expressions{};
    typename Storage::template list<basic_node_selector_requirement<Storage>> match_fields{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_selector_term> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_selector_term::match_expressions,
              field{.name = "matchExpressions", .offset = offsetof(basic_node_selector_term, match_expressions),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_selector_term::match_fields,
              field{.name = "matchFields", .offset = offsetof(basic_node_selector_term, match_fields),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
