// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/selector.hpp>

#include <map>
#include <string>
#include <utility>

#include <kube/labels/literal.hpp>
#include <kube/labels/to_string.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;
using labels = std::map<std::string, std::string>;
using op = kube::selection_operator;

}  // namespace

TEST_CASE("owns all it refers to") {
    kube::selector kept;
    {
        std::string text = "app in (web,db),tier!=back";
        auto read = kube::parse_selector(text);
        REQUIRE(read.has_value());
        text.assign(text.size(), '?');
        kept = *std::move(read);
    }
    CHECK(to_string(kept) == "app in (db,web),tier!=back");
    CHECK(kept.matches(labels{{"app", "web"}}));
    CHECK_FALSE(kept.matches(labels{{"app", "web"}, {"tier", "back"}}));
}

TEST_CASE("copies are apart, moves leave everything behind") {
    kube::selector first("a=1,b"_selector);
    kube::selector copy(first);
    CHECK(copy == first);
    CHECK(copy.requirements().data() != first.requirements().data());
    copy = kube::selector("c"_selector);
    CHECK(to_string(first) == "a=1,b");
    const kube::selector moved(std::move(first));
    CHECK(to_string(moved) == "a=1,b");
    copy = moved;
    CHECK(copy == moved);
    kube::selector& same = copy;
    copy = same;
    CHECK(to_string(copy) == "a=1,b");
}

TEST_CASE("nothing stays nothing through copies and moves") {
    kube::selector nothing = kube::selector::nothing();
    kube::selector copy(nothing);
    CHECK(copy.selects_nothing());
    copy = kube::selector::everything();
    CHECK(copy.empty());
    copy = nothing;
    CHECK_FALSE(copy.matches(labels{}));
    CHECK(kube::selector(kube::selector_view::nothing()) == nothing);
    CHECK(to_string(nothing).empty());
}

TEST_CASE("goes wherever a view goes") {
    const kube::selector owned("x in (b,a)"_selector);
    const auto ask = [](kube::selector_view view) { return view.matches(labels{{"x", "a"}}); };
    CHECK(ask(owned));
    CHECK(owned == "x in (a,b)"_selector);
    CHECK("x in (a,b)"_selector == owned);
    CHECK(owned.requires_exact_match("x") == kube::found_label{});
}

TEST_CASE("many terms, more than the small room of the parser") {
    std::string text;
    for (int i = 99; i >= 0; --i) {
        text += "k" + std::to_string(i) + "=v" + (i == 0 ? "" : ",");
    }
    const auto read = kube::parse_selector(text);
    REQUIRE(read.has_value());
    CHECK(read->requirements().size() == 100);
    CHECK(read->requirements()[1].key == "k1");
    CHECK(read->requirements()[2].key == "k10");
    CHECK_FALSE(kube::parse_selector(text + "!").has_value());
}

TEST_CASE("made of terms: sorted by key, values as given") {
    constexpr std::string_view zyz[] = {"z", "y", "z"};
    constexpr std::string_view one[] = {"1"};
    const kube::requirement terms[] = {{"b", op::equals, one}, {"a", op::in, zyz}, {"b", op::exists, {}}};
    const auto made = kube::make_selector(terms);
    REQUIRE(made.has_value());
    CHECK(to_string(*made) == "a in (y,z,z),b=1,b");
    CHECK(made->requirements()[0].values[0] == "z");
    CHECK(kube::make_selector({})->empty());
}

TEST_CASE("terms that NewRequirement refuses make no selector") {
    constexpr std::string_view two[] = {"1", "2"};
    constexpr std::string_view bad[] = {"-1"};
    constexpr std::string_view word[] = {"a"};
    const auto code = [](const kube::requirement& term) {
        const kube::requirement terms[] = {{"ok", op::exists, {}}, term};
        const auto made = kube::make_selector(terms);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().begin == 1);
        CHECK(made.error().end == 2);
        return made.error().code;
    };
    using enum kube::selector_errc;
    CHECK(code({"-", op::exists, {}}) == invalid_key);
    CHECK(code({"", op::exists, {}}) == invalid_key);
    CHECK(code({"a", op::in, {}}) == wrong_value_count);
    CHECK(code({"a", op::not_in, {}}) == wrong_value_count);
    CHECK(code({"a", op::equals, two}) == wrong_value_count);
    CHECK(code({"a", op::equals, {}}) == wrong_value_count);
    CHECK(code({"a", op::exists, word}) == wrong_value_count);
    CHECK(code({"a", op::does_not_exist, word}) == wrong_value_count);
    CHECK(code({"a", op::greater_than, two}) == wrong_value_count);
    CHECK(code({"a", op::unset, word}) == wrong_value_count);
    CHECK(code({"a", op::less_than, word}) == not_an_integer);
    CHECK(code({"a", op::in, bad}) == invalid_value);
}
