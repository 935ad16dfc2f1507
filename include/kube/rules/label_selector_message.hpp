// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/message.hpp>
#include <kube/names/quote.hpp>
#include <kube/rules/label_selector_map.hpp>
#include <kube/rules/validate_label_selector.hpp>

namespace kube::inline v0_1 {

/// What metav1.LabelSelectorAsMap says of `selector`, from which `error` came by `to_label_map`.
template <storage_policy Storage>
[[nodiscard]] std::string to_label_map_message(const label_selector_error& error,
                                               const api::meta::v1::basic_label_selector<Storage>& selector) {
    const auto& operator_ = selector.match_expressions[error.index].operator_;
    std::string quoted;
    append_quoted(quoted, operator_.text());
    if (error.code == selector_errc::wrong_value_count) {
        return "operator " + quoted + " without a single value cannot be converted into the old label selector format";
    }
    return operator_.value() == api::meta::v1::label_selector_operator::unset
               ? quoted + " is not a valid selector operator"
               : "operator " + quoted + " cannot be converted into the old label selector format";
}

/// Kubernetes' sentences for a fault that `validate_label_selector` reports, joined by "; "; `for_each_sentence` takes
/// them apart, each of which is an error of its own there.
[[nodiscard]] inline std::string message(const label_selector_fault& fault) {
    switch (fault.code) {
    case label_selector_errc::none: break;
    case label_selector_errc::invalid_label_key:
    case label_selector_errc::invalid_key: return label_key_message(fault.faults);
    case label_selector_errc::invalid_label_value:
    case label_selector_errc::invalid_value: return label_value_message(fault.faults);
    case label_selector_errc::values_required: return "must be specified when `operator` is 'In' or 'NotIn'";
    case label_selector_errc::values_forbidden:
        return "may not be specified when `operator` is 'Exists' or 'DoesNotExist'";
    case label_selector_errc::unknown_operator: return "not a valid selector operator";
    }
    return {};
}

/// The field at fault, from the selector on: `matchExpressions[0].values[1]`.
[[nodiscard]] inline std::string field_path(const label_selector_fault& fault) {
    if (fault.code == label_selector_errc::invalid_label_key ||
        fault.code == label_selector_errc::invalid_label_value) {
        return "matchLabels";
    }
    const std::string at = "matchExpressions[" + std::to_string(fault.index) + "].";
    switch (fault.code) {
    case label_selector_errc::invalid_key: return at + "key";
    case label_selector_errc::unknown_operator: return at + "operator";
    case label_selector_errc::invalid_value: return at + "values[" + std::to_string(fault.value_index) + "]";
    default: return at + "values";
    }
}

}  // namespace kube::inline v0_1
