// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace kube::inline v0_1::scheduler {

/// What a resource counts for in a score.
struct resource_weight {
    std::string_view name{};
    std::int64_t weight = 1;
};
inline constexpr resource_weight default_resource_weights[] = {{"cpu", 1}, {"memory", 1}};

}  // namespace kube::inline v0_1::scheduler
