// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/labels/selector.hpp>
#include <kube/rules/requirement.hpp>

namespace kube::inline v0_1 {

/// Why a metav1.LabelSelector cannot be used.
struct label_selector_error {
    /// `expected_operator` for an operator that is not In, NotIn, Exists or DoesNotExist.
    selector_errc code = selector_errc::none;
    /// Of the entry at fault: in matchExpressions where `in_expressions`, otherwise in matchLabels in key order.
    std::uint32_t index = 0;
    bool in_expressions = false;

    friend constexpr bool operator==(const label_selector_error&, const label_selector_error&) = default;
};

namespace detail {

constexpr selection_operator operator_of(api::meta::v1::label_selector_operator operator_) noexcept {
    using enum api::meta::v1::label_selector_operator;
    switch (operator_) {
    case in: return selection_operator::in;
    case not_in: return selection_operator::not_in;
    case exists: return selection_operator::exists;
    case does_not_exist: return selection_operator::does_not_exist;
    case unset: break;
    }
    return selection_operator::unset;
}

}  // namespace detail

/// The first fault of a selector, or one whose code is `none`. Any fault makes the whole selector unusable.
template <storage_policy Storage>
[[nodiscard]] constexpr label_selector_error check(const api::meta::v1::basic_label_selector<Storage>& selector) {
    std::uint32_t index = 0;
    for (const auto& label : selector.match_labels) {
        const std::string_view value[] = {label.second};
        const auto code = detail::check_model_requirement(label.first, selection_operator::equals,
                                                          std::span<const std::string_view>(value));
        if (code != selector_errc::none) {
            return {code, index, false};
        }
        ++index;
    }
    index = 0;
    for (const auto& expression : selector.match_expressions) {
        const auto code = detail::check_model_requirement(
            expression.key, detail::operator_of(expression.operator_.value()), expression.values);
        if (code != selector_errc::none) {
            return {code, index, true};
        }
        ++index;
    }
    return {};
}

/// Whether labels satisfy a selector as it stands in an object. A null selector selects nothing, an empty one
/// everything. Checks the selector each time; `to_selector` pays once for many matches.
template <storage_policy Storage, label_map Labels>
[[nodiscard]] constexpr expected<bool, label_selector_error> matches(
    const api::meta::v1::basic_label_selector<Storage>* selector, const Labels& labels) {
    if (selector == nullptr) {
        return false;
    }
    if (const label_selector_error error = check(*selector); error.code != selector_errc::none) {
        return unexpected(error);
    }
    for (const auto& label : selector->match_labels) {
        const found_label found = find_label(labels, label.first);
        if (!found.present || found.value != std::string_view(label.second)) {
            return false;
        }
    }
    for (const auto& expression : selector->match_expressions) {
        if (!detail::matches_model_requirement(expression.key, detail::operator_of(expression.operator_.value()),
                                               expression.values, labels)) {
            return false;
        }
    }
    return true;
}

/// metav1.LabelSelectorAsSelector: null is a selector of nothing, an empty one selects everything.
template <storage_policy Storage>
[[nodiscard]] expected<selector, label_selector_error> to_selector(
    const api::meta::v1::basic_label_selector<Storage>* from) {
    if (from == nullptr) {
        return selector::nothing();
    }
    if (const label_selector_error error = check(*from); error.code != selector_errc::none) {
        return unexpected(error);
    }
    std::size_t value_count = from->match_labels.size();
    for (const auto& expression : from->match_expressions) {
        value_count += expression.values.size();
    }
    list<std::string_view> values(value_count);
    list<requirement> terms;
    terms.reserve(from->match_labels.size() + from->match_expressions.size());
    std::size_t used = 0;
    for (const auto& label : from->match_labels) {
        values[used] = label.second;
        terms.push_back({label.first, selection_operator::equals, {values.data() + used, 1}});
        ++used;
    }
    for (const auto& expression : from->match_expressions) {
        const std::size_t first = used;
        for (const auto& value : expression.values) {
            values[used++] = value;
        }
        terms.push_back(
            {expression.key, detail::operator_of(expression.operator_.value()), {values.data() + first, used - first}});
    }
    return *make_selector(std::span<const requirement>(terms.data(), terms.size()));  // each term is checked
}

/// The selector as it stands in objects: metav1.ParseToLabelSelector of its text. Of several equalities on one key the
/// last stays. None where it has !=, > or <, which objects do not have.
[[nodiscard]] inline std::optional<api::meta::v1::label_selector> to_label_selector(selector_view from) {
    using enum api::meta::v1::label_selector_operator;
    api::meta::v1::label_selector made;
    for (const requirement& term : from.requirements()) {
        auto operator_ = unset;
        switch (term.operator_) {
        case selection_operator::equals:
        case selection_operator::double_equals:
            made.match_labels.insert_or_assign(term.key, std::string(term.values.front()));
            continue;
        case selection_operator::in: operator_ = in; break;
        case selection_operator::not_in: operator_ = not_in; break;
        case selection_operator::exists: operator_ = exists; break;
        case selection_operator::does_not_exist: operator_ = does_not_exist; break;
        default: return std::nullopt;
        }
        list<std::string> values;
        for (const std::string_view value : term.values) {
            values.push_back(std::string(value));
        }
        made.match_expressions.push_back(
            {.key = std::string(term.key), .operator_ = operator_, .values = static_cast<list<std::string>&&>(values)});
    }
    return made;
}

}  // namespace kube::inline v0_1
