// SPDX-License-Identifier: Apache-2.0
#include <kube/ranges/matching.hpp>

#include <ranges>
#include <string>
#include <vector>

#include <range/v3/range/conversion.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/reverse.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

std::vector<kube::pod> four() {
    std::vector<kube::pod> made(4);
    made[0].metadata = {.name = "a", .namespace_ = "x", .labels = {{"app", "web"}}};
    made[1].metadata = {.name = "b", .namespace_ = "y", .labels = {{"app", "web"}}};
    made[2].metadata = {.name = "c", .namespace_ = "x", .labels = {{"app", "db"}}};
    made[3].metadata = {.name = "d", .namespace_ = "x", .labels = {{"app", "web"}}};
    return made;
}

const std::string& name_of(const kube::pod& from) { return from.metadata.name; }

template <class Range>
std::string joined(Range&& names) {
    std::string all;
    for (const std::string& each : names) {
        all += each;
    }
    return all;
}

}  // namespace

TEST_CASE("range-v3 takes the views of kube::views further") {
    const std::vector<kube::pod> pods = four();
    const auto web = pods | kube::views::matching("app=web"_selector);
    CHECK(joined(web | ::ranges::views::transform(name_of)) == "abd");
    CHECK(joined(web | ::ranges::views::take(2) | ::ranges::views::transform(name_of)) == "ab");
    CHECK(joined(web | ::ranges::views::reverse | ::ranges::views::transform(name_of)) == "dba");
    const auto copies = web | ::ranges::to<std::vector>();
    CHECK(copies.size() == 3);
    STATIC_REQUIRE(::ranges::view_<decltype(pods | kube::views::in_namespace("x"))>);
}

TEST_CASE("views of range-v3 go into those of kube::views, and on to both libraries") {
    const std::vector<kube::pod> pods = four();
    auto others = pods | ::ranges::views::filter([](const kube::pod& each) { return each.metadata.name != "a"; }) |
                  kube::views::in_namespace("x");
    CHECK(joined(others | ::ranges::views::transform(name_of)) == "cd");
    CHECK(joined(others | std::views::transform(name_of)) == "cd");
}
