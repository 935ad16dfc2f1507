// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/selector_buffer.hpp>

#include <kube/fields/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

TEST_CASE("reads into its own room, again and again") {
    kube::field_selector_buffer<2> buffer;
    const auto first = buffer.parse("b=1,a!=2");
    REQUIRE(first.has_value());
    CHECK(*first == "a!=2,b=1"_field_selector);
    const auto second = buffer.parse(R"(x=\,)");
    REQUIRE(second.has_value());
    CHECK(second->requirements()[0].value == ",");
}

TEST_CASE("says where the room ends") {
    kube::field_selector_buffer<2, 4> buffer;
    const auto terms = buffer.parse("a=,b=,,c=");
    REQUIRE_FALSE(terms.has_value());
    CHECK(terms.error() == kube::field_selector_error{kube::field_selector_errc::out_of_room, 7, 9});
    const auto text = buffer.parse(R"(a=xyz\\,b=\,)");
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error() == kube::field_selector_error{kube::field_selector_errc::out_of_room, 10, 12});
    CHECK(buffer.parse(R"(a=xyz\\,b=longer than four)").has_value());
    // What is wrong is told before what does not fit.
    const auto wrong = buffer.parse(R"(a=\\\\\\\\\\\x)");
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == kube::field_selector_errc::invalid_escape);
}
