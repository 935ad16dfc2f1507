// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/json_layout.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string laid_out(std::string_view text) {
    const auto made = kube::kubectl::lay_out_json(text);
    return made ? *made : "refused";
}

}  // namespace

TEST_CASE("members are sorted, four blanks a level") {
    CHECK(laid_out(R"({"b":[1,-2.5e3,{"y":null,"x":true}],"a":"t"})") == R"({
    "a": "t",
    "b": [
        1,
        -2.5e3,
        {
            "x": true,
            "y": null
        }
    ]
})");
}

TEST_CASE("empty containers stay on their line") {
    CHECK(laid_out("{}") == "{}");
    CHECK(laid_out(" [ ] ") == "[]");
    CHECK(laid_out(R"({"a":{},"b":[[],[{}]]})") == R"({
    "a": {},
    "b": [
        [],
        [
            {}
        ]
    ]
})");
}

TEST_CASE("scalars keep their text") {
    CHECK(laid_out("\t12 ") == "12");
    CHECK(laid_out(R"("a\"b\\\u003c{}[],: ")") == R"("a\"b\\\u003c{}[],: ")");
    CHECK(laid_out(R"({"":1,"a b":2,"a":3})") == "{\n    \"\": 1,\n    \"a\": 3,\n    \"a b\": 2\n}");
}

TEST_CASE("what is no JSON is refused") {
    for (const char* text : {"", "{", "]", "{\"a\"}", "\"a", "1 2", "{\"a\":1,}"}) {
        INFO(text);
        CHECK(laid_out(text) == "refused");
    }
}

TEST_CASE("deep nesting takes no deep stack") {
    const std::size_t depth = 2'000;
    const auto made = kube::kubectl::lay_out_json(std::string(depth, '[') + std::string(depth, ']'));
    REQUIRE(made.has_value());
    CHECK(made->size() > depth * depth);
    CHECK(laid_out(std::string(10'001, '[') + std::string(10'001, ']')) == "refused");
}
