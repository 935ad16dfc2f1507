// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/literal.hpp>

#include <kube/fields/selector.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;

template <kube::fixed_string Text>
void agree() {
    const auto read = kube::parse_field_selector(Text.view());
    REQUIRE(read.has_value());
    CHECK(*read == kube::operator""_field_selector < Text>());
}

}  // namespace

TEST_CASE("literals and parsed texts agree") {
    agree<"">();
    agree<"a=b">();
    agree<"b!=c,a==d,,">();
    agree<"a=\\,\\=\\\\,b=\\\\">();
    agree<"=">();
}
