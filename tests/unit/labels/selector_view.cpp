// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/selector_view.hpp>

#include <map>
#include <string>
#include <type_traits>

#include <kube/labels/literal.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;
using labels = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("everything and nothing differ (both print as an empty text)") {
    constexpr kube::selector_view everything;
    constexpr auto nothing = kube::selector_view::nothing();
    for (const labels& any : {labels{}, labels{{"a", "b"}}}) {
        CHECK(everything.matches(any));
        CHECK_FALSE(nothing.matches(any));
    }
    CHECK(everything.empty());
    CHECK_FALSE(nothing.empty());
    CHECK(nothing.selects_nothing());
    CHECK_FALSE(everything.selects_nothing());
    CHECK_FALSE(everything == nothing);
    CHECK(everything == kube::selector_view::everything());
    CHECK(everything == ""_selector);
    CHECK(nothing == kube::selector_view::nothing());
    CHECK(nothing.requirements().empty());
}

TEST_CASE("a selector that asks for a label does not select what has none") {
    CHECK_FALSE("app=web"_selector.matches(labels{}));
    CHECK_FALSE("app"_selector.matches(labels{}));
}

TEST_CASE("a contradiction is not `nothing`, though it matches none") {
    constexpr auto contradiction = "a=1,a!=1"_selector;
    CHECK_FALSE(contradiction.selects_nothing());
    CHECK_FALSE(contradiction.matches(labels{{"a", "1"}}));
    CHECK_FALSE(contradiction.matches(labels{{"a", "2"}}));
}

TEST_CASE("all requirements must hold") {
    constexpr auto wanted = "app=web,tier in (front,back),!legacy"_selector;
    CHECK(wanted.matches(labels{{"app", "web"}, {"tier", "back"}}));
    CHECK_FALSE(wanted.matches(labels{{"app", "web"}, {"tier", "back"}, {"legacy", ""}}));
    CHECK_FALSE(wanted.matches(labels{{"app", "web"}, {"tier", "middle"}}));
    CHECK_FALSE(wanted.matches(labels{{"tier", "back"}}));
}

TEST_CASE("requires_exact_match asks the first requirement on the key") {
    constexpr auto wanted = "a=1,b in (2),c in (3,4),d!=5,e,f==6,a=7"_selector;
    CHECK(wanted.requires_exact_match("a") == kube::found_label{"1", true});
    CHECK(wanted.requires_exact_match("b") == kube::found_label{"2", true});
    CHECK(wanted.requires_exact_match("f") == kube::found_label{"6", true});
    for (const char* key : {"c", "d", "e", "g"}) {
        CHECK_FALSE(wanted.requires_exact_match(key).present);
    }
}

TEST_CASE("equality is by terms, not by storage") {
    CHECK("b=1,a=2"_selector == "a = 2, b = 1"_selector);
    CHECK_FALSE("a=1"_selector == "a==1"_selector);
    CHECK_FALSE("a=1"_selector == "a=1,b"_selector);
    STATIC_REQUIRE(std::is_trivially_copyable_v<kube::selector_view>);
}
