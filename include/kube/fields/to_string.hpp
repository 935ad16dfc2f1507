// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/fields/write.hpp>

namespace kube::inline v0_1 {

/// The canonical text, as fields.Selector.String gives it; O(n).
[[nodiscard]] inline std::string to_string(field_selector_view selector) {
    std::string text(text_size(selector), '\0');
    write(text.data(), selector);
    return text;
}

}  // namespace kube::inline v0_1
