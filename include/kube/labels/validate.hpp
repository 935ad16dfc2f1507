// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/labels/label_map.hpp>
#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

/// A key or a value of a map of labels that Kubernetes would not store.
struct label_error {
    /// The place of the label in the map.
    std::size_t index = 0;
    bool in_value = false;
    /// The key or the value; refers to the map.
    std::string_view text{};
    label_faults faults{};

    friend constexpr bool operator==(const label_error&, const label_error&) = default;
};

/// Calls `report(label_error)` for each key and each value that is wrong, in the order of the map, a key before its
/// value. metav1/validation.ValidateLabels, which walks its map in any order. O(n) in the bytes of the map.
template <class M, class Report>
    requires detail::lists_labels<M>
constexpr void validate_labels(const M& labels, Report&& report) {
    std::size_t index = 0;
    for (const auto& label : labels) {
        const std::string_view key = label.first;
        if (const label_faults faults = check_label_key(key); faults.any()) {
            report(label_error{index, false, key, faults});
        }
        const std::string_view value = label.second;
        if (const label_faults faults = check_label_value(value); faults.any()) {
            report(label_error{index, true, value, faults});
        }
        ++index;
    }
}

/// True where every key and every value is as Kubernetes wants it.
template <class M>
    requires detail::lists_labels<M>
[[nodiscard]] constexpr bool are_valid_labels(const M& labels) {
    bool valid = true;
    validate_labels(labels, [&valid](const label_error&) { valid = false; });
    return valid;
}

}  // namespace kube::inline v0_1
