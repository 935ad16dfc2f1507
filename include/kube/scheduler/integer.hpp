// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace kube::inline v0_1::scheduler::detail {

/// Sums and products wrap around, and the lowest number divided by -1 is itself, as in Go.
constexpr std::int64_t wrap_add(std::int64_t a, std::int64_t b) noexcept {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
constexpr std::int64_t wrap_sub(std::int64_t a, std::int64_t b) noexcept {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
constexpr std::int64_t wrap_mul(std::int64_t a, std::int64_t b) noexcept {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}
constexpr std::int64_t wrap_div(std::int64_t a, std::int64_t b) noexcept { return b == -1 ? wrap_sub(0, a) : a / b; }

}  // namespace kube::inline v0_1::scheduler::detail
