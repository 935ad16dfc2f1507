// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/container_record.hpp>

#include <array>
#include <span>

#include "catch.hpp"

namespace {

using namespace kube::lifecycle;

TEST_CASE("the newest record of a name is found") {
    static constexpr std::array records{
        container_record{.name = "b", .state = container_record_state::running},
        container_record{.name = "a", .state = container_record_state::exited, .exit_code = 2},
        container_record{.name = "a", .state = container_record_state::exited, .exit_code = 1},
    };
    static_assert(find_record(records, "a")->exit_code == 2);
    CHECK(find_record(records, "a") == &records[1]);
    CHECK(find_record(records, "c") == nullptr);
    CHECK(find_record(std::span<const container_record>(), "a") == nullptr);
}

}  // namespace
