// SPDX-License-Identifier: Apache-2.0
#include "round_trip.hpp"

#include "../api/group_kinds.hpp"

TEST_CASE("every kind of storage and resource comes back from its DOM") {
    for_each_storage_kind([](auto kind) { round_trip(kind); });
}
