// SPDX-License-Identifier: Apache-2.0
#include "round_trip.hpp"

#include "../api/all_kinds.hpp"

TEST_CASE("every kind of core/v1 comes back from its DOM") {
    for_each_core_kind([](auto kind) { round_trip(kind); });
}
