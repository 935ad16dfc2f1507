// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/label_selector.hpp>

#include <string>
#include <string_view>

#include <kube/labels/to_string.hpp>

#include "catch.hpp"

namespace {

using model = kube::api::meta::v1::basic_label_selector<>;
using labels = kube::map<std::string>;

void add(model& to, std::string_view key, std::string_view operator_, std::initializer_list<std::string_view> values) {
    auto& made = to.match_expressions.emplace_back();
    made.key = key;
    made.operator_ = operator_;
    for (const std::string_view value : values) {
        made.values.emplace_back(value);
    }
}

}  // namespace

TEST_CASE("null selects nothing and an empty selector everything") {
    const model* const none = nullptr;
    const model all;
    CHECK_FALSE(*kube::matches(none, labels{}));
    CHECK(*kube::matches(&all, labels{}));
    CHECK(kube::to_selector(none)->selects_nothing());
    CHECK(kube::to_selector(&all)->empty());
}

TEST_CASE("all entries must hold") {
    model wanted;
    wanted.match_labels["app"] = "web";
    add(wanted, "tier", "In", {"a", "b"});
    add(wanted, "old", "DoesNotExist", {});
    add(wanted, "app", "Exists", {});
    add(wanted, "zone", "NotIn", {"z"});
    struct {
        labels given;
        bool selected;
    } const cases[] = {
        {{{"app", "web"}, {"tier", "b"}}, true},
        {{{"app", "web"}, {"tier", "c"}}, false},
        {{{"app", "web"}}, false},
        {{{"app", "api"}, {"tier", "b"}}, false},
        {{{"app", "web"}, {"tier", "a"}, {"old", ""}}, false},
        {{{"app", "web"}, {"tier", "a"}, {"zone", "z"}}, false},
        {{{"app", "web"}, {"tier", "a"}, {"zone", "y"}}, true},
    };
    const auto made = kube::to_selector(&wanted);
    REQUIRE(made.has_value());
    CHECK(kube::to_string(*made) == "app=web,app,!old,tier in (a,b),zone notin (z)");
    for (const auto& each : cases) {
        CHECK(*kube::matches(&wanted, each.given) == each.selected);
        CHECK(made->matches(each.given) == each.selected);
    }
}

TEST_CASE("a fault is told with its place, and spoils the whole selector") {
    using kube::selector_errc;
    model wanted;
    wanted.match_labels["a"] = "fine";
    SECTION("in matchLabels") {
        wanted.match_labels["b"] = "not fine";
        CHECK(kube::check(wanted) == kube::label_selector_error{selector_errc::invalid_value, 1, false});
    }
    SECTION("an operator that is not known") {
        add(wanted, "k", "Gt", {"1"});
        CHECK(kube::check(wanted) == kube::label_selector_error{selector_errc::expected_operator, 0, true});
    }
    SECTION("values that do not go with the operator") {
        add(wanted, "k", "Exists", {});
        add(wanted, "k", "In", {});
        CHECK(kube::check(wanted) == kube::label_selector_error{selector_errc::wrong_value_count, 1, true});
    }
    CHECK(kube::matches(&wanted, labels{{"x", "y"}}).error() == kube::check(wanted));
    CHECK(kube::to_selector(&wanted).error() == kube::check(wanted));
}

TEST_CASE("a selector's text becomes a selector of objects") {
    const auto made = kube::to_label_selector(*kube::parse_selector("a=1,a==2,b in (y,x),c,!d,e notin (z)"));
    REQUIRE(made.has_value());
    CHECK(made->match_labels.size() == 1);
    CHECK(*made->match_labels.find_value("a") == "2");
    REQUIRE(made->match_expressions.size() == 4);
    CHECK(made->match_expressions[0].key == "b");
    CHECK(made->match_expressions[0].operator_ == kube::api::meta::v1::label_selector_operator::in);
    CHECK(made->match_expressions[0].values == kube::list<std::string>{"x", "y"});
    CHECK(made->match_expressions[3].values == kube::list<std::string>{"z"});
    for (const char* const text : {"a!=1", "a>1", "a<1"}) {
        CHECK_FALSE(kube::to_label_selector(*kube::parse_selector(text)).has_value());
    }
}
