// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace kube::inline v0_1 {

inline constexpr std::int64_t min_port_number = 1;
inline constexpr std::int64_t max_port_number = 65'535;
/// Of a user and of a group.
inline constexpr std::int64_t max_unix_id = INT32_MAX;

/// 1 to 65535. Kubernetes' IsValidPortNum.
[[nodiscard]] constexpr bool is_port_number(std::int64_t value) noexcept {
    return value >= min_port_number && value <= max_port_number;
}

/// 0 to 2^31 - 1. Kubernetes' IsValidUserID and IsValidGroupID.
[[nodiscard]] constexpr bool is_unix_id(std::int64_t value) noexcept { return value >= 0 && value <= max_unix_id; }

}  // namespace kube::inline v0_1
