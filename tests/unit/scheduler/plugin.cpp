// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/plugin.hpp>

#include <kube/base/list.hpp>

#include "catch.hpp"

using namespace kube::scheduler;

namespace {

kube::list<std::int64_t> normalized(kube::list<std::int64_t> scores, bool reverse) {
    default_normalize(scores, reverse);
    return scores;
}

}  // namespace

TEST_CASE("the highest score becomes 100, or the lowest") {
    using scores = kube::list<std::int64_t>;
    CHECK(normalized({0, 1, 3}, false) == scores{0, 33, 100});
    CHECK(normalized({0, 1, 3}, true) == scores{100, 67, 0});
    CHECK(normalized({0, 0}, false) == scores{0, 0});
    CHECK(normalized({0, 0}, true) == scores{100, 100});
    CHECK(normalized({-5, 0}, false) == scores{-5, 0});
    CHECK(normalized({-5, 0}, true) == scores{100, 100});
    CHECK(normalized({-5, 10}, false) == scores{-50, 100});
    CHECK(normalized({}, true).empty());
}

TEST_CASE("verdicts") {
    CHECK(verdict::pass().passes());
    CHECK_FALSE(verdict::unschedulable(3).passes());
    CHECK(verdict::unschedulable(3).reason == 3);
    CHECK(verdict::unresolvable().code == status_code::unschedulable_and_unresolvable);
    CHECK(verdict::error().code == status_code::error);
}
