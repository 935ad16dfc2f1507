// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/to_string.hpp>
#include <kube/rules/label_selector.hpp>

namespace kube::inline v0_1 {

/// The labels that an object must have, where a selector asks for nothing else: metav1.LabelSelectorAsMap. Nil for a
/// null selector. Fails with `wrong_value_count` for In without a single value, and with `expected_operator` for other
/// operators; checks nothing else.
template <storage_policy Storage>
[[nodiscard]] expected<map<std::string>, label_selector_error> to_label_map(
    const api::meta::v1::basic_label_selector<Storage>* selector) {
    if (selector == nullptr) {
        return map<std::string>();
    }
    map<std::string> labels(kube::empty);
    for (const auto& label : selector->match_labels) {
        labels.insert_or_assign(label.first, std::string(label.second));
    }
    std::uint32_t index = 0;
    for (const auto& expression : selector->match_expressions) {
        if (expression.operator_ != api::meta::v1::label_selector_operator::in) {
            return unexpected(label_selector_error{selector_errc::expected_operator, index, true});
        }
        if (expression.values.size() != 1) {
            return unexpected(label_selector_error{selector_errc::wrong_value_count, index, true});
        }
        labels.insert_or_assign(expression.key, std::string(*expression.values.begin()));
        ++index;
    }
    return labels;
}

/// A selector for people, as kubectl describe shows it: its text, `<none>` where that is empty, `<error>` where it
/// cannot be used. metav1.FormatLabelSelector.
template <storage_policy Storage>
[[nodiscard]] std::string format_label_selector(const api::meta::v1::basic_label_selector<Storage>* selector) {
    const auto made = to_selector(selector);
    if (!made) {
        return "<error>";
    }
    std::string text = to_string(*made);
    return text.empty() ? "<none>" : text;
}

}  // namespace kube::inline v0_1
