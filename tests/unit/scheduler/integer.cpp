// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/integer.hpp>

#include "catch.hpp"

using namespace kube::scheduler::detail;

TEST_CASE("integers wrap around") {
    static_assert(wrap_add(INT64_MAX, 1) == INT64_MIN);
    static_assert(wrap_sub(INT64_MIN, 1) == INT64_MAX);
    static_assert(wrap_mul(INT64_MAX, 2) == -2);
    static_assert(wrap_div(INT64_MIN, -1) == INT64_MIN);
    static_assert(wrap_div(-7, 2) == -3);
    CHECK(wrap_div(7, -1) == -7);
}
