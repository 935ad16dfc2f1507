// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/to_string.hpp>

#include <kube/fields/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

TEST_CASE("the canonical text") {
    CHECK(to_string("b==1,a!=\\,"_field_selector) == "a!=\\,,b=1");
    CHECK(to_string(kube::field_selector_view::nothing()).empty());
}
