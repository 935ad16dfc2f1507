// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/selector.hpp>

#include <string>
#include <utility>

#include <kube/fields/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

kube::field_selector read(const std::string& text) {
    auto made = kube::parse_field_selector(text);
    REQUIRE(made.has_value());
    return *std::move(made);
}

}  // namespace

TEST_CASE("a field selector outlives the text that it was read from") {
    const kube::field_selector selector = read(std::string("status.phase=Running,metadata.name!=a\\,b"));
    CHECK(selector == "metadata.name!=a\\,b,status.phase=Running"_field_selector);
    CHECK(selector.requires_exact_match("status.phase").value == "Running");
    CHECK_FALSE(selector.empty());
}

TEST_CASE("copies are equal and their own") {
    kube::field_selector a = read("a=1,b!=2");
    const kube::field_selector b = a;
    CHECK(a == b);
    CHECK(a.requirements().data() != b.requirements().data());
    a = read("c=3");
    CHECK(a != b);
    CHECK(b == "a=1,b!=2"_field_selector);
    kube::field_selector c = std::move(a);
    CHECK(c == "c=3"_field_selector);
    CHECK(a.empty());  // NOLINT(bugprone-use-after-move)
    c = b;
    CHECK(c == b);
    kube::field_selector& same = c;
    c = std::move(same);
    a = std::move(c);
    CHECK(a == b);
}

TEST_CASE("everything and nothing") {
    CHECK(kube::field_selector().empty());
    CHECK(kube::field_selector::everything() == kube::field_selector_view());
    const kube::field_selector nothing = kube::field_selector::nothing();
    CHECK(nothing.selects_nothing());
    CHECK(kube::field_selector(nothing).selects_nothing());
    CHECK(nothing != kube::field_selector());
}

TEST_CASE("many terms and long values") {
    std::string text;
    for (int i = 0; i != 100; ++i) {
        text += "f" + std::to_string(i) + "=" + std::string(20, 'x') + "\\,,";
    }
    const kube::field_selector selector = read(text);
    REQUIRE(selector.requirements().size() == 100);
    // Whole terms are sorted, and 0 goes before =.
    CHECK(selector.requirements()[1].field == "f10");
    CHECK(selector.requirements()[11].field == "f1");
    CHECK(selector.requirements()[99].value == std::string(20, 'x') + ",");
    CHECK(kube::parse_field_selector(text + "z").error().code == kube::field_selector_errc::no_operator);
}
