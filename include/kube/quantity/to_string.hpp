// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1 {

/// The text as Go's String prints it.
template <storage_policy Storage>
[[nodiscard]] std::string to_string(const basic_quantity<Storage>& q) {
    std::string text;
    write(q, [&](std::string_view written) { text = written; });
    return text;
}

}  // namespace kube::inline v0_1
