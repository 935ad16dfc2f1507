// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/message.hpp>

#include <string>

#include <kube/labels/selector.hpp>

#include "catch.hpp"

namespace {

kube::selector_error error_of(std::string_view text) {
    const auto read = kube::parse_selector(text);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

}  // namespace

// The texts of all errors of the grammar are checked with the parser.

TEST_CASE("limits have texts of their own") {
    const std::string text(kube::max_selector_length + 1, 'x');
    CHECK(kube::message(error_of(text), text) == "the selector has 1048577 bytes, and must have no more than 1048576");
    kube::selector_buffer<1> buffer;
    const auto read = buffer.parse("a,b");
    REQUIRE_FALSE(read.has_value());
    CHECK(kube::message(read.error(), "a,b") == "the selector has more requirements or values than there is room for");
}

TEST_CASE("no error has no text, and an error of another text does no harm") {
    CHECK(kube::message(kube::selector_error{}, "a=b").empty());
    CHECK(kube::message({kube::selector_errc::invalid_value, 100, 200}, "a=b").empty());
    CHECK(kube::message({kube::selector_errc::expected_identifier, 100, 200}, "a=b") ==
          "unable to parse requirement: found '', expected: identifier");
    CHECK(kube::message({kube::selector_errc::expected_identifier, 2, 1}, "a=b") ==
          "unable to parse requirement: found '', expected: identifier");
}

TEST_CASE("underline points at what is wrong") {
    CHECK(kube::underline(error_of("app=web,tier in (a"), "app=web,tier in (a") ==
          "app=web,tier in (a\n"
          "                  ^\n");
    CHECK(kube::underline(error_of("app=web,tier is x"), "app=web,tier is x") ==
          "app=web,tier is x\n"
          "             ^^\n");
    CHECK(kube::underline(error_of("a,\n\tb in c,d"), "a,\n\tb in c,d") == "\tb in c,d\n\t     ^\n");
    CHECK(kube::underline(error_of("a=\xC3\xA9,b"), "a=\xC3\xA9,b") == "a=\xC3\xA9,b\n  ^\n");
    CHECK(kube::underline({}, "") == "\n^\n");
}
