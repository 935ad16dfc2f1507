// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/storage.hpp>
#include <kube/labels/validate.hpp>
#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

/// metav1/validation.LabelSelectorValidationOptions
struct label_selector_validation {
    /// For updates of objects whose selector has had an invalid value before; see `has_invalid_label_value`.
    bool allow_invalid_label_value = false;
    /// For those who check operators themselves.
    bool allow_unknown_operator = false;
};

/// What is wrong in one place of a selector.
enum class label_selector_errc : std::uint8_t {
    none,
    /// In matchLabels.
    invalid_label_key,
    invalid_label_value,
    /// In matchExpressions: In or NotIn without values, Exists or DoesNotExist with values.
    values_required,
    values_forbidden,
    unknown_operator,
    invalid_key,
    invalid_value,
};

struct label_selector_fault {
    label_selector_errc code = label_selector_errc::none;
    /// Of the entry in matchLabels, in key order, or in matchExpressions.
    std::uint32_t index = 0;
    /// Of the value at fault, with `invalid_value`.
    std::uint32_t value_index = 0;
    /// With a key or a value.
    label_faults faults{};

    friend constexpr bool operator==(const label_selector_fault&, const label_selector_fault&) = default;
};

/// Calls `report(label_selector_fault)` for all that the API server finds wrong with a selector in an object:
/// metav1/validation.ValidateLabelSelector, which walks matchLabels in any order. O(n) in the bytes of the selector.
template <storage_policy Storage, class Report>
constexpr void validate_label_selector(const api::meta::v1::basic_label_selector<Storage>& selector,
                                       label_selector_validation options, Report&& report) {
    using enum label_selector_errc;
    validate_labels(selector.match_labels, [&](const label_error& each) {
        const auto index = static_cast<std::uint32_t>(each.index);
        report(label_selector_fault{each.in_value ? invalid_label_value : invalid_label_key, index, 0, each.faults});
    });
    std::uint32_t index = 0;
    for (const auto& expression : selector.match_expressions) {
        label_selector_errc code = none;
        switch (expression.operator_.value()) {
        case api::meta::v1::label_selector_operator::in:
        case api::meta::v1::label_selector_operator::not_in:
            code = expression.values.empty() ? values_required : none;
            break;
        case api::meta::v1::label_selector_operator::exists:
        case api::meta::v1::label_selector_operator::does_not_exist:
            code = expression.values.empty() ? none : values_forbidden;
            break;
        case api::meta::v1::label_selector_operator::unset:
            code = options.allow_unknown_operator ? none : unknown_operator;
            break;
        }
        if (code != none) {
            report(label_selector_fault{code, index});
        }
        if (const label_faults faults = check_label_key(expression.key); faults.any()) {
            report(label_selector_fault{invalid_key, index, 0, faults});
        }
        std::uint32_t value_index = 0;
        for (const auto& value : expression.values) {
            const label_faults faults = check_label_value(value);
            if (faults.any() && !options.allow_invalid_label_value) {
                report(label_selector_fault{invalid_value, index, value_index, faults});
            }
            ++value_index;
        }
        ++index;
    }
}

/// True where an expression has a value that could not be a label's: LabelSelectorHasInvalidLabelValue.
template <storage_policy Storage>
[[nodiscard]] constexpr bool has_invalid_label_value(const api::meta::v1::basic_label_selector<Storage>& selector) {
    for (const auto& expression : selector.match_expressions) {
        for (const auto& value : expression.values) {
            if (!is_label_value(value)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace kube::inline v0_1
