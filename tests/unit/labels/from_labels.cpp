// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/from_labels.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <kube/labels/to_string.hpp>

#include "catch.hpp"

namespace {

using labels = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("selector_from_labels: one equality a label, by key") {
    const auto made = kube::selector_from_labels(labels{{"b", "2"}, {"a", ""}});
    REQUIRE(made.has_value());
    CHECK(to_string(*made) == "a=,b=2");
    CHECK(made->matches(labels{{"a", ""}, {"b", "2"}, {"c", ""}}));
    CHECK_FALSE(made->matches(labels{{"b", "2"}}));
}

TEST_CASE("selector_from_labels: no labels select everything") {
    const auto made = kube::selector_from_labels(labels{});
    REQUIRE(made.has_value());
    CHECK(made->empty());
    CHECK(kube::selector_from_valid_labels(labels{}).empty());
}

TEST_CASE("selector_from_labels: the first label at fault is told by its place") {
    const auto made = kube::selector_from_labels(labels{{"a", "1"}, {"b", "no value"}, {"c c", "1"}});
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error() == kube::selector_error{kube::selector_errc::invalid_value, 1, 2});
    const auto key = kube::selector_from_labels(labels{{"-", "1"}});
    REQUIRE_FALSE(key.has_value());
    CHECK(key.error() == kube::selector_error{kube::selector_errc::invalid_key, 0, 1});
}

TEST_CASE("selector_from_valid_labels: checks nothing, and sorts pairs that are not sorted") {
    const std::vector<std::pair<std::string, std::string>> pairs{{"z", "1"}, {"a b", "2"}};
    CHECK(to_string(kube::selector_from_valid_labels(pairs)) == "a b=2,z=1");
}
