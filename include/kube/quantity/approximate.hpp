// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1 {

namespace detail {

// Not numeric_limits', whose header is more than the budget of the quantities' door has left.
inline constexpr auto infinite = std::bit_cast<double>(std::uint64_t{0x7FF0'0000'0000'0000});

/// 10^n as Go's math.Pow10 makes it: of two factors, so that it is not always the nearest double.
[[nodiscard]] constexpr double power10_of_two(std::int64_t n) noexcept {
    constexpr double ones[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10,
                               1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
                               1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31};
    constexpr double thirty_twos[] = {1e0, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288};
    constexpr double negative_thirty_twos[] = {1e0,    1e-32,  1e-64,  1e-96,  1e-128, 1e-160,
                                               1e-192, 1e-224, 1e-256, 1e-288, 1e-320};
    if (n < -323) {
        return 0;
    }
    if (n > 308) {
        return infinite;
    }
    return n < 0 ? negative_thirty_twos[-n / 32] / ones[-n % 32] : thirty_twos[n / 32] * ones[n % 32];
}

/// The nearest double to a natural number's digits, to even between two.
[[nodiscard]] constexpr double to_double(char* begin, const char* end) noexcept {
    // The first 64 bits, of which at least 57 count; the lowest tells too whether anything is left out.
    std::uint64_t top = 0;
    bool more = false;
    int bytes = 0;
    for (;; ++bytes) {
        while (begin != end && *begin == '0') {
            ++begin;
        }
        if (begin == end) {
            break;
        }
        more = more || top % 256 != 0;
        top = top >> 8 | divide_power2(begin, end, 8) << 56;
    }
    auto value = static_cast<double>(top | (more ? 1U : 0U));
    for (; bytes > 8; --bytes) {
        value *= 256;
    }
    for (; bytes < 8; ++bytes) {
        value /= 256;
    }
    return value;
}

[[nodiscard]] constexpr double approximate_double(const quantity_state& q) noexcept {
    double base = 0;
    if (q.form() == quantity_form::amount) {
        base = static_cast<double>(q.value);
    } else {
        constexpr std::int64_t most = 309;  // beyond are no doubles
        decimal_digits x;
        load(q, x);
        const std::int64_t size = x.top() + q.scale();
        char digits[most];
        if (!x.is_zero() && size <= most) {
            char* const end = x.write(digits);
            for (char* zero = end; zero != digits + size; ++zero) {
                *zero = '0';
            }
            base = to_double(digits, digits + size);
        } else if (!x.is_zero()) {
            base = infinite;
        }
        base = x.negative ? -base : base;
    }
    return q.scale() == 0 ? base : base * power10_of_two(-q.scale());
}

}  // namespace detail

/// The number as a double, an ulp or two off, infinite where it is out of range; of a zero beyond 10^308 no number at
/// all. As AsApproximateFloat64, bit by bit.
template <storage_policy Storage>
[[nodiscard]] constexpr double approximate_double(const basic_quantity<Storage>& q) noexcept {
    return detail::approximate_double(q.state());
}

}  // namespace kube::inline v0_1
