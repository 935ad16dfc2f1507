// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/scratch.hpp>

#include "catch.hpp"

TEST_CASE("room is made, empty, and apart") {
    const kube::detail::selector_scratch scratch(3);
    const auto storage = scratch.storage();
    REQUIRE(storage.room == 3);
    for (std::size_t i = 0; i != storage.room; ++i) {
        CHECK(storage.requirements[i] == kube::requirement{});
        CHECK(storage.values[i].empty());
        storage.values[i] = "v";
    }
    CHECK(storage.requirements[2] == kube::requirement{});
}
