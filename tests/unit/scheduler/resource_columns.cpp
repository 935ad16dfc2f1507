// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/resource_columns.hpp>

#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("resources stand in columns, one number a node") {
    resource_columns all;
    CHECK(all.size() == 3);
    for (int i = 0; i != 2; ++i) {
        all.reserve_node();
        all.add_node();
    }
    const resource_index gpu = all.intern("example.com/gpu");
    CHECK(gpu == 3);
    CHECK(all.intern("example.com/gpu") == gpu);
    CHECK(all[gpu].allocatable.size() == 2);
    kube::resource_amounts has;
    has.milli_cpu = 5;
    has.scalars.push_back({"example.com/gpu", 2});
    all.describe(1, has);
    CHECK(all[gpu].allocatable == kube::list<std::int64_t>{0, 2});
    CHECK(all[cpu_resource].allocatable == kube::list<std::int64_t>{0, 5});
    all.describe(1, {});
    CHECK(all[gpu].allocatable[1] == 0);

    kube::bound_amounts asked;
    asked.requested.memory = INT64_MAX;
    asked.non_zero_memory = 7;
    const auto request = all.prepare(asked);
    all.account(1, request, 1);
    all.account(1, request, 1);
    CHECK(all[memory_resource].requested[1] == -2);
    all.account(1, request, -1);
    CHECK(all[memory_resource].requested[1] == INT64_MAX);
    CHECK(all.non_zero_requested(memory_resource)[1] == 7);
    all.remove_node(0);
    CHECK(all[memory_resource].requested == kube::list<std::int64_t>{INT64_MAX});
    CHECK(all.intern("hugepages-2Mi") == 4);
    CHECK(all[4].requested.size() == 1);
}
