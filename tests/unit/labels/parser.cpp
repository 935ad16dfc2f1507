// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/parser.hpp>

#include <string>
#include <vector>

#include <kube/labels/message.hpp>
#include <kube/labels/selector.hpp>
#include <kube/labels/to_string.hpp>

#include "catch.hpp"
#include "parse_cases.hpp"

TEST_CASE("what labels.Parse accepts is accepted, with its canonical text") {
    for (const auto& [text, canonical] : parse_cases::accepted) {
        CAPTURE(text);
        const auto read = kube::parse_selector(text);
        REQUIRE(read.has_value());
        CHECK(to_string(*read) == canonical);
        const auto again = kube::parse_selector(canonical);
        REQUIRE(again.has_value());
        CHECK(*again == *read);
    }
}

TEST_CASE("what labels.Parse refuses is refused, with the place and its text") {
    for (const auto& [text, code, begin, end, message] : parse_cases::refused) {
        CAPTURE(text);
        const auto read = kube::parse_selector(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == kube::selector_error{code, begin, end});
        CHECK(kube::message(read.error(), text) == message);
    }
}

TEST_CASE("spaces in a list are no error (the grammar re-written by hand refused them)") {
    const auto read = kube::parse_selector(" app in ( a , b ) , tier notin(\tx\n) ");
    REQUIRE(read.has_value());
    CHECK(to_string(*read) == "app in (a,b),tier notin (x)");
}

TEST_CASE("a value \"-1\" is an error of the text, with its place, not a surprise at match time") {
    const auto read = kube::parse_selector("ok=1,app in (x,-1)");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error() == kube::selector_error{kube::selector_errc::invalid_value, 15, 17});
}

TEST_CASE("a long list is sorted and loses its duplicates") {
    std::string text = "x in (";
    for (int i = 0; i != 5000; ++i) {
        text += "v" + std::to_string((i * 7919) % 1000) + ",";
    }
    text += ")";
    const auto read = kube::parse_selector(text);
    REQUIRE(read.has_value());
    const auto values = read->requirements().front().values;
    REQUIRE(values.size() == 1001);
    CHECK(values.front().empty());
    for (std::size_t i = 1; i != values.size(); ++i) {
        REQUIRE(values[i - 1] < values[i]);
    }
}

TEST_CASE("of equal values the first in the text is blamed") {
    const auto read = kube::parse_selector("x in (b,-,a,-,c,-)");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error() == kube::selector_error{kube::selector_errc::invalid_value, 8, 9});
}

TEST_CASE("a text longer than the limit is refused at once") {
    std::string text(kube::max_selector_length, ' ');
    text.back() = 'x';
    CHECK(kube::parse_selector(text).has_value());
    text += ' ';
    const auto read = kube::parse_selector(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == kube::selector_errc::too_long);
}

TEST_CASE("as many empty values as the limit allows take linear time") {
    const auto read = kube::parse_selector("x in (" + std::string(kube::max_selector_length - 7, ',') + ")");
    REQUIRE(read.has_value());
    CHECK(to_string(*read) == "x in ()");
}
