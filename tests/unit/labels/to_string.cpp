// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/to_string.hpp>

#include <string>

#include <kube/labels/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

TEST_CASE("views, literals and owning selectors print alike") {
    CHECK(to_string("b in (2,1),!a"_selector) == "!a,b in (1,2)");
    CHECK(to_string(kube::selector("b in (2,1),!a"_selector)) == "!a,b in (1,2)");
    CHECK(to_string(kube::selector_view::everything()).empty());
    CHECK(to_string(kube::selector_view::nothing()).empty());
}

TEST_CASE("terms whose values are not sorted print sorted, duplicates kept") {
    constexpr std::string_view values[] = {"z", "y", "z", "", "a", "y"};
    const kube::requirement terms[] = {{"a", kube::selection_operator::not_in, values},
                                       {"b", kube::selection_operator::exists, {}}};
    CHECK(to_string(kube::selector_view(terms)) == "a notin (,a,y,y,z,z),b");
    CHECK(terms[0].values.front() == "z");
}
