// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/labels/label_map.hpp>

namespace kube::inline v0_1 {

/// True where a key stands in both with different values: labels.Conflicts. O(n log m).
template <class M, label_map Other>
    requires detail::lists_labels<M>
[[nodiscard]] constexpr bool labels_conflict(const M& labels, const Other& other) {
    for (const auto& label : labels) {
        const found_label found = find_label(other, std::string_view(label.first));
        if (found && found.value != std::string_view(label.second)) {
            return true;
        }
    }
    return false;
}

}  // namespace kube::inline v0_1
