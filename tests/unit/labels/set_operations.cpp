// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/set_operations.hpp>

#include <map>
#include <string>

#include "catch.hpp"

TEST_CASE("labels conflict where a key has two values") {
    using labels = std::map<std::string, std::string>;
    CHECK(kube::labels_conflict(labels{{"a", "1"}, {"b", "2"}}, labels{{"b", "3"}}));
    CHECK(kube::labels_conflict(labels{{"a", ""}}, labels{{"a", "1"}, {"b", "2"}}));
    CHECK_FALSE(kube::labels_conflict(labels{{"a", "1"}, {"b", "2"}}, labels{{"b", "2"}, {"c", "3"}}));
    CHECK_FALSE(kube::labels_conflict(labels{}, labels{{"a", "1"}}));
    CHECK_FALSE(kube::labels_conflict(labels{{"a", "1"}}, labels{}));
}
