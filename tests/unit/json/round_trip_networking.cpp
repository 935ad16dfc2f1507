// SPDX-License-Identifier: Apache-2.0
#include "round_trip.hpp"

#include "../api/group_kinds.hpp"

TEST_CASE("every kind of networking, discovery and policy comes back from its text") {
    for_each_networking_kind([](auto kind) { round_trip(kind); });
}
