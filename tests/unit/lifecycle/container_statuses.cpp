// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/container_statuses.hpp>

#include <vector>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;

TEST_CASE("the first status of a name counts, and the first list comes first") {
    v1::pod_status of;
    of.container_statuses = {terminated("a", 1), terminated("a", 2), status("b")};
    of.init_container_statuses = {terminated("a", 3), status("c")};
    CHECK(statuses_of(of).find("a")->state.terminated->exit_code == 1);
    CHECK(statuses_init_first(of).find("a")->state.terminated->exit_code == 3);
    CHECK(statuses_of(of).find("c") == &of.init_container_statuses[1]);
    CHECK(statuses_of(of).find("") == nullptr);
    int seen = 0;
    CHECK_FALSE(statuses_of(of).any_of([&](const auto&) { return ++seen, false; }));
    CHECK(seen == 5);
    CHECK(statuses_of(of).any_of([](const auto& each) { return each.name == "c"; }));
}

TEST_CASE("nil is what Go's append makes of two lists") {
    v1::pod_status of;
    CHECK(statuses_of(of).is_nil());
    of.init_container_statuses = kube::empty;
    CHECK(statuses_of(of).is_nil());  // appending nothing to nil
    CHECK_FALSE(statuses_init_first(of).is_nil());
    of.init_container_statuses = {status("a")};
    CHECK_FALSE(statuses_of(of).is_nil());
    CHECK(container_statuses<v1::container_status>().is_nil());
}

TEST_CASE("statuses of any type in any contiguous range") {
    struct light {
        std::string_view name;
        int value;
    };
    const std::vector<light> all{{"x", 1}, {"y", 2}};
    const container_statuses statuses(all);
    CHECK_FALSE(statuses.is_nil());
    CHECK(statuses.find("y")->value == 2);
}

}  // namespace
