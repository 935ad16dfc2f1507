// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/fit_error.hpp>

#include "catch.hpp"

TEST_CASE("reasons are counted") {
    kube::scheduler::reason_counts counts;
    CHECK(counts.message(3) == "0/3 nodes are available:");
    counts.add("b", 9);
    counts.add("a");
    counts.add("b");
    counts.add("c", 2);
    CHECK(counts.message(13) == "0/13 nodes are available: 1 a, 10 b, 2 c.");
}
