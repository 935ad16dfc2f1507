// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/labels/requirement.hpp>

namespace kube::inline v0_1 {

/// The name of an operator, as selection.Operator spells it; empty for `unset`.
[[nodiscard]] constexpr std::string_view operator_name(selection_operator operator_) noexcept {
    switch (operator_) {
    case selection_operator::in: return "in";
    case selection_operator::not_in: return "notin";
    case selection_operator::equals: return "=";
    case selection_operator::double_equals: return "==";
    case selection_operator::not_equals: return "!=";
    case selection_operator::exists: return "exists";
    case selection_operator::does_not_exist: return "!";
    case selection_operator::greater_than: return "gt";
    case selection_operator::less_than: return "lt";
    case selection_operator::unset: break;
    }
    return "";
}

/// The operator of that name; `unset` where there is none.
[[nodiscard]] constexpr selection_operator parse_operator(std::string_view name) noexcept {
    using enum selection_operator;
    constexpr selection_operator all[] = {in,     not_in,         equals,       double_equals, not_equals,
                                          exists, does_not_exist, greater_than, less_than};
    for (const selection_operator each : all) {
        if (operator_name(each) == name) {
            return each;
        }
    }
    return unset;
}

}  // namespace kube::inline v0_1
