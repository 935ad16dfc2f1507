// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/machine_action.hpp>

#include <cstddef>
#include <string>

#include <kube/lifecycle/container_table.hpp>

#include "catch.hpp"

using namespace kube::lifecycle;

TEST_CASE("a machine's steps begin with what is done to containers") {
    for (std::size_t i = 0; i != enumerator_count<container_action>; ++i) {
        CHECK(name(static_cast<machine_step>(i)) == std::string(name(static_cast<container_action>(i))));
    }
    CHECK(name(machine_step::remove) == std::string("remove"));
    CHECK(enumerator_count<machine_step> == enumerator_count<container_action> + 2);
}
