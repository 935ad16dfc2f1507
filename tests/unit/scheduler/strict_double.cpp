// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/strict_double.hpp>

#include "catch.hpp"

using kube::scheduler::detail::rounded;
using kube::scheduler::detail::to_int64;

TEST_CASE("a product is rounded before it is added, at run time and before") {
    // 1 + 2^-27 squared is 1 + 2^-26 + 2^-54, of which the last does not fit; fused, it would be left over.
    constexpr double factor = 1 + 0x1p-27;
    constexpr double square = 1 + 0x1p-26;
    static_assert(rounded(factor * factor) - square == 0);
    volatile double unknown = factor;
    const double run_time = unknown;
    CHECK(rounded(run_time * run_time) - square == 0);
}

TEST_CASE("what is no int64 becomes the lowest one") {
    static_assert(to_int64(99.9) == 99 && to_int64(-99.9) == -99);
    static_assert(to_int64(9223372036854774784.0) == 9223372036854774784);
    static_assert(to_int64(9223372036854775808.0) == INT64_MIN && to_int64(-9223372036854775808.0) == INT64_MIN);
    volatile double zero = 0;
    CHECK(to_int64(1 / zero) == INT64_MIN);
    CHECK(to_int64(zero / zero) == INT64_MIN);
}
