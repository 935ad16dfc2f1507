// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/labels/label_map.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/names/label.hpp>

/// Requirements that stand in objects, where their values are lists of any storage policy: checked and matched in
/// place, without making a kube::requirement of them.
namespace kube::inline v0_1::detail {

/// labels.NewRequirement's checks; `unset` stands for an operator that is not known.
template <class Values>
constexpr selector_errc check_model_requirement(std::string_view key, selection_operator operator_,
                                                const Values& values) {
    if (operator_ == selection_operator::unset) {
        return selector_errc::expected_operator;
    }
    if (!is_label_key(key)) {
        return selector_errc::invalid_key;
    }
    bool count_fits = true;
    bool compares_integers = false;
    switch (operator_) {
    case selection_operator::in:
    case selection_operator::not_in: count_fits = !values.empty(); break;
    case selection_operator::exists:
    case selection_operator::does_not_exist: count_fits = values.empty(); break;
    case selection_operator::greater_than:
    case selection_operator::less_than: compares_integers = true; [[fallthrough]];
    default: count_fits = values.size() == 1; break;
    }
    if (!count_fits) {
        return selector_errc::wrong_value_count;
    }
    for (const auto& value : values) {
        std::int64_t ignored = 0;
        if (compares_integers && !parse_label_integer(value, ignored)) {
            return selector_errc::not_an_integer;
        }
        if (!is_label_value(value)) {
            return selector_errc::invalid_value;
        }
    }
    return selector_errc::none;
}

template <class Values>
constexpr bool contains_text(const Values& values, std::string_view wanted) {
    for (const auto& value : values) {
        if (std::string_view(value) == wanted) {
            return true;
        }
    }
    return false;
}

/// labels.Requirement.Matches of a requirement that has passed its checks.
template <label_map Labels, class Values>
constexpr bool matches_model_requirement(std::string_view key, selection_operator operator_, const Values& values,
                                         const Labels& labels) {
    const found_label found = find_label(labels, key);
    switch (operator_) {
    case selection_operator::exists: return found.present;
    case selection_operator::does_not_exist: return !found.present;
    case selection_operator::not_in: return !found.present || !contains_text(values, found.value);
    case selection_operator::in:
    case selection_operator::equals: return found.present && contains_text(values, found.value);
    case selection_operator::greater_than:
    case selection_operator::less_than: {
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (!found.present || !parse_label_integer(found.value, left) || !parse_label_integer(*values.begin(), right)) {
            return false;
        }
        return operator_ == selection_operator::greater_than ? left > right : left < right;
    }
    default: return false;
    }
}

}  // namespace kube::inline v0_1::detail
