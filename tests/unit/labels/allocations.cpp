// SPDX-License-Identifier: Apache-2.0
// What reading and matching allocate is part of what they promise.
#include <cstddef>
#include <string>
#include <string_view>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"

namespace {

constexpr std::string_view selectors[] = {
    "app.kubernetes.io/name=web",
    "app.kubernetes.io/name in (web,api),environment!=production,tier=frontend",
    "app.kubernetes.io/name in (web,api),environment!=production,tier=frontend,!canary,track notin (daily,weekly)",
};

template <class Operation>
std::size_t allocations(const Operation& operation) {
    return failing_new::at_each(operation, [](bool) {});
}

}  // namespace

TEST_CASE("a selector is read into a buffer without allocation") {
    for (const std::string_view text : selectors) {
        kube::selector_buffer<8> buffer;
        CHECK(allocations([&] { CHECK(buffer.parse(text).has_value()); }) == 0);
    }
}

TEST_CASE("a selector that owns is read in at most two allocations") {
    for (const std::string_view text : selectors) {
        CHECK(allocations([&] { static_cast<void>(kube::parse_selector(text)); }) == 1);
    }
    std::string many = "k";
    for (int i = 0; i != 100; ++i) {
        many += ",k" + std::to_string(i);
    }
    CHECK(allocations([&] { static_cast<void>(kube::parse_selector(many)); }) == 2);
    CHECK(allocations([&] { static_cast<void>(kube::parse_selector("")); }) == 0);
    CHECK(allocations([&] { static_cast<void>(kube::parse_selector("a b")); }) == 0);
}

TEST_CASE("matching allocates nothing") {
    const kube::map<std::string> labels{
        {"app.kubernetes.io/name", "web"}, {"environment", "test"}, {"tier", "frontend"}};
    for (const std::string_view text : selectors) {
        const auto wanted = kube::parse_selector(text);
        CHECK(allocations([&] { static_cast<void>(wanted->matches(labels)); }) == 0);
    }
    CHECK(allocations([&] { static_cast<void>(kube::match<"app,tier in (frontend)">(labels)); }) == 0);
}
