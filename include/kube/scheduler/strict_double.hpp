// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <type_traits>

/// What floating-point results need to be those of Go on amd64, which rounds after every operation.
namespace kube::inline v0_1::scheduler::detail {

#ifdef __FAST_MATH__
#error "kube::scheduler: -ffast-math changes scores; compile without it"
#endif

/// The same number, rounded to a double: a product that passes through here is not fused with a sum, whatever
/// -ffp-contract says. Neither compiler has a builtin that holds with both -ffp-contract=fast and without -ffast-math,
/// so that the number takes a turn through memory.
[[nodiscard]] constexpr double rounded(double value) noexcept {
    if (!std::is_constant_evaluated()) {
        __asm__("" : "+m"(value));
    }
    return value;
}

/// Truncates as Go on amd64: what is no int64 becomes the lowest one.
[[nodiscard]] constexpr std::int64_t to_int64(double value) noexcept {
    return value >= -9223372036854775808.0 && value < 9223372036854775808.0 ? static_cast<std::int64_t>(value)
                                                                            : INT64_MIN;
}

}  // namespace kube::inline v0_1::scheduler::detail
