// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/add.hpp>

#include <string>
#include <string_view>

#include <kube/labels.hpp>
#include <kube/labels/to_string.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

std::string sum(kube::selector_view to, kube::selector_view more) {
    const auto added = kube::add(to, more.requirements());
    return added ? to_string(*added) : "error";
}

}  // namespace

TEST_CASE("add: all terms of both, by key") {
    CHECK(sum("b=1,d"_selector, "a,c!=2"_selector) == "a,b=1,c!=2,d");
    CHECK(sum("b=1"_selector, "b=1"_selector) == "b=1,b=1");
    CHECK(sum(kube::selector_view::everything(), "a"_selector) == "a");
    CHECK(sum("a"_selector, kube::selector_view::everything()) == "a");
}

TEST_CASE("add: a selector of nothing stays one, and everything everything") {
    const auto nothing = kube::add(kube::selector_view::nothing(), "a"_selector.requirements());
    REQUIRE(nothing.has_value());
    CHECK(nothing->selects_nothing());
    const auto everything = kube::add(kube::selector_view::everything(), {});
    REQUIRE(everything.has_value());
    CHECK(everything->empty());
}

TEST_CASE("add: the first wrong term is told by its index") {
    const std::string_view wrong[] = {"not a value"};
    const kube::requirement terms[] = {{"a", kube::selection_operator::exists, {}},
                                       {"b", kube::selection_operator::equals, wrong}};
    const auto added = kube::add("c"_selector, terms);
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error() == kube::selector_error{kube::selector_errc::invalid_value, 1, 2});
    CHECK_FALSE(kube::add(kube::selector_view::nothing(), terms).has_value());
}

TEST_CASE("add: the sum outlives its parts") {
    kube::selector kept;
    {
        const std::string text = "zone in (a,b)";
        const auto read = kube::parse_selector(text);
        REQUIRE(read.has_value());
        const auto added = kube::add(*read, "app"_selector.requirements());
        REQUIRE(added.has_value());
        kept = *added;
    }
    CHECK(to_string(kept) == "app,zone in (a,b)");
}

TEST_CASE("includes: term by term, whatever their number under a key") {
    CHECK(includes("a,b=1,c"_selector, "b=1"_selector));
    CHECK(includes("a,b=1,c"_selector, "c,a"_selector));
    CHECK(includes("a"_selector, kube::selector_view::everything()));
    CHECK(includes("a!=1,a!=2,a!=3"_selector, "a!=3,a!=1"_selector));
    CHECK(includes("a in (x,y)"_selector, "a in (y,x)"_selector));
    CHECK_FALSE(includes("a,b=1,c"_selector, "b=2"_selector));
    CHECK_FALSE(includes("a=1"_selector, "a==1"_selector));
    CHECK_FALSE(includes("a"_selector, "a,b"_selector));
    CHECK_FALSE(includes(kube::selector_view::everything(), "a"_selector));
    CHECK_FALSE(includes("a!=1,a!=2"_selector, "a!=3"_selector));
}

TEST_CASE("includes: nothing includes all, and only nothing includes nothing") {
    const kube::selector_view nothing = kube::selector_view::nothing();
    CHECK(includes(nothing, "a"_selector));
    CHECK(includes(nothing, nothing));
    CHECK_FALSE(includes("a"_selector, nothing));
    CHECK_FALSE(includes(kube::selector_view::everything(), nothing));
}
