// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/taint_sets.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

TEST_CASE("equal taints in equal order are one set") {
    kube::scheduler::taint_sets sets;
    kube::list<objects::core::basic_taint<>> some{objects::taint_of("k", "v", "NoSchedule")};
    CHECK(sets.intern(kube::list<objects::core::basic_taint<>>{}) == 0);
    CHECK(sets.intern(some) == 1);
    CHECK(sets.intern(some) == 1);
    some.push_back(objects::taint_of("k", "", "Odd"));
    CHECK(sets.intern(some) == 2);
    std::swap(some[0], some[1]);
    CHECK(sets.intern(some) == 3);
    CHECK(sets.size() == 4);
    CHECK(sets[0].empty());
    CHECK(sets[2][1].effect == "Odd");
    CHECK(sets[3][1].value == "v");
}
