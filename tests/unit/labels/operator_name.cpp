// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/operator_name.hpp>

#include <string_view>

#include "catch.hpp"

TEST_CASE("operators by the names that Kubernetes gives them") {
    using enum kube::selection_operator;
    CHECK(kube::parse_operator("in") == in);
    CHECK(kube::parse_operator("notin") == not_in);
    CHECK(kube::parse_operator("=") == equals);
    CHECK(kube::parse_operator("==") == double_equals);
    CHECK(kube::parse_operator("!=") == not_equals);
    CHECK(kube::parse_operator("exists") == exists);
    CHECK(kube::parse_operator("!") == does_not_exist);
    CHECK(kube::parse_operator("gt") == greater_than);
    CHECK(kube::parse_operator("lt") == less_than);
    for (const std::string_view other : {"", "In", "IN", ">", "in ", "===", "not"}) {
        CAPTURE(other);
        CHECK(kube::parse_operator(other) == unset);
    }
    CHECK(kube::operator_name(not_equals) == "!=");
    CHECK(kube::operator_name(unset).empty());
}
