// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/message.hpp>

#include <string>
#include <string_view>

#include <kube/fields/selector_buffer.hpp>

#include "catch.hpp"

namespace {

std::string said(std::string_view text) {
    kube::field_selector_buffer<2, 4> buffer;
    const auto read = buffer.parse(text);
    REQUIRE_FALSE(read.has_value());
    return message(read.error(), text);
}

}  // namespace

TEST_CASE("what Kubernetes says of a text that is no field selector") {
    CHECK(said("b=1,a") == "invalid selector: 'b=1,a'; can't understand 'a'");
    CHECK(said("a=b=c") == "invalid field selector: unescaped character in value: 61");
    CHECK(said(R"(a=\n)") == R"(invalid field selector: invalid escape sequence: \n)");
    CHECK(said(R"(a=\)") == R"(invalid field selector: invalid escape sequence: \)");
    CHECK(said("a=\\\xC3\xA9") == "invalid field selector: invalid escape sequence: \\\xC3\xA9");
    CHECK(said("a=\\\xFF") == "invalid field selector: invalid escape sequence: \\\xEF\xBF\xBD");
}

TEST_CASE("limits have words of our own") {
    CHECK(said("a=,b=,c=") == "the field selector has more terms than there is room for");
    CHECK(said(std::string(kube::max_field_selector_length + 1, 'a')) ==
          "the field selector has 1048577 bytes, and must have no more than 1048576");
    CHECK(message(kube::field_selector_error{}, "a=b").empty());
}
