// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/parser.hpp>

#include <string>

#include <kube/fields/selector.hpp>
#include <kube/fields/to_string.hpp>

#include "catch.hpp"
#include "parse_cases.hpp"

TEST_CASE("field selectors are read as Kubernetes reads them") {
    for (const auto& [text, canonical] : field_cases::accepted) {
        CAPTURE(text);
        const auto read = kube::parse_field_selector(text);
        REQUIRE(read.has_value());
        CHECK(to_string(*read) == canonical);
        const auto again = kube::parse_field_selector(canonical);
        REQUIRE(again.has_value());
        CHECK(*again == *read);
    }
}

TEST_CASE("what is no field selector is refused with its place") {
    for (const field_cases::wrong& each : field_cases::refused) {
        CAPTURE(each.text);
        const auto read = kube::parse_field_selector(each.text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == each.error);
    }
}

TEST_CASE("fields keep their backslashes, values lose them") {
    const auto read = kube::parse_field_selector(R"(a\b=c\\d,e!=f\,g)");
    REQUIRE(read.has_value());
    REQUIRE(read->requirements().size() == 2);
    CHECK(read->requirements()[0] == kube::field_requirement{R"(a\b)", kube::selection_operator::equals, R"(c\d)"});
    CHECK(read->requirements()[1] == kube::field_requirement{"e", kube::selection_operator::not_equals, "f,g"});
}

TEST_CASE("a text that is too long") {
    const std::string most = "a=" + std::string(kube::max_field_selector_length - 2, 'x');
    CHECK(kube::parse_field_selector(most).has_value());
    const auto read = kube::parse_field_selector(most + "x");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == kube::field_selector_errc::too_long);
}
