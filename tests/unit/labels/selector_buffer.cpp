// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/selector_buffer.hpp>

#include <kube/labels/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

TEST_CASE("reads into its own room, again and again") {
    kube::selector_buffer<2> buffer;
    const auto first = buffer.parse("b=1,a=2");
    REQUIRE(first.has_value());
    CHECK(*first == "a=2,b=1"_selector);
    const auto second = buffer.parse("x in (b,a)");
    REQUIRE(second.has_value());
    CHECK(*second == "x in (a,b)"_selector);
    const auto none = buffer.parse("");
    REQUIRE(none.has_value());
    CHECK(none->empty());
}

TEST_CASE("says where the room ends") {
    kube::selector_buffer<2> buffer;
    const auto terms = buffer.parse("a,b,c");
    REQUIRE_FALSE(terms.has_value());
    CHECK(terms.error() == kube::selector_error{kube::selector_errc::out_of_room, 4, 5});
    const auto values = buffer.parse("a in (x,y,z)");
    REQUIRE_FALSE(values.has_value());
    CHECK(values.error() == kube::selector_error{kube::selector_errc::out_of_room, 10, 11});
    CHECK(buffer.parse("a in (x,y),b").has_value());
    CHECK_FALSE(buffer.parse("a in (x,y),b=").has_value());
    CHECK_FALSE(buffer.parse("a in (x,y),b in ()").has_value());
}

TEST_CASE("refuses what is no selector") {
    kube::selector_buffer<1> buffer;
    const auto read = buffer.parse("a=b=c");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error() == kube::selector_error{kube::selector_errc::expected_comma_or_end, 3, 4});
}
