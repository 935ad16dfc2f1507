// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/labels/selector.hpp>
#include <kube/labels/write.hpp>

namespace kube::inline v0_1 {

/// The canonical text, as labels.Selector.String gives it; O(n log n).
[[nodiscard]] inline std::string to_string(selector_view view) {
    for (const requirement& term : view.requirements()) {
        if (!detail::values_sorted(term)) {
            return to_string(detail::with_sorted_values(view));
        }
    }
    std::string text(text_size(view), '\0');
    write(text.data(), view);
    return text;
}

}  // namespace kube::inline v0_1
