// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/any_json.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

/// What Go prints of it, "" where a number is too large.
std::string reprint(std::string_view json, kube::codec::any_form form = kube::codec::any_form::printed) {
    std::string made;
    const bool good = append_any(json, form, made);
    CHECK(good == !made.empty());
    return made;
}
std::string repeated(std::string_view json) {
    std::string made;
    const kube::codec::any_json read(json, true);
    for (const std::string& path : read.repeated()) {
        made += path + "\n";
    }
    return made;
}

}  // namespace

TEST_CASE("integers of 64 bits stay, other numbers are doubles") {
    CHECK(reprint("1") == "1");
    CHECK(reprint("-0") == "0");
    CHECK(reprint("-0.0") == "-0");
    CHECK(reprint("1.0") == "1");
    CHECK(reprint("1e3") == "1000");
    CHECK(reprint("9223372036854775807") == "9223372036854775807");
    CHECK(reprint("-9223372036854775808") == "-9223372036854775808");
    CHECK(reprint("9223372036854775809") == "9223372036854776000");
    CHECK(reprint("-9223372036854775809") == "-9223372036854776000");
    CHECK(reprint("9007199254740993") == "9007199254740993");
    CHECK(reprint("9007199254740993.0") == "9007199254740992");
    CHECK(reprint("[1,1E400]").empty());
    CHECK(reprint(R"({"a":[1e400],"a":1})").empty());
    CHECK(reprint("[1e-400,-1e-400]") == "[0,-0]");
}

TEST_CASE("what is kept reads as it did, and what is equal has one text") {
    using enum kube::codec::any_form;
    constexpr std::string_view text =
        R"([1,1.0,-0,-0.0,0e5,-1e-400,1e3,1.5,1e21,9223372036854775808,"-0.0",{"a":2.0}])";
    const std::string as_read = reprint(text, kept);
    CHECK(as_read == R"([1,1.0,0,-0.0,0.0,-0.0,1000.0,1.5,1e+21,9223372036854776000.0,"-0.0",{"a":2.0}])");
    CHECK(reprint(as_read, kept) == as_read);
    CHECK(reprint(as_read) == reprint(text));
    CHECK(reprint(text, semantic) ==
          R"([1,1.0,0,0.0,0.0,0.0,1000.0,1.5,1e+21,9223372036854776000.0,"-0.0",{"a":2.0}])");
}

TEST_CASE("strings are told by value") {
    CHECK(reprint(R"("\u0061\/\"\\")") == R"("a/\"\\")");
    CHECK(reprint("\"<\xE2\x80\xA8\x7F\"") == "\"\\u003c\\u2028\x7F\"");
    CHECK(reprint("\"\\ud800\xFF\"") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(reprint(R"("\ud83d\ude00")") == "\"\xF0\x9F\x98\x80\"");
    CHECK(reprint("\"\"") == "\"\"");
}

TEST_CASE("keys are in order, and of equal ones the last counts") {
    CHECK(reprint(" true ") == "true");
    CHECK(reprint("[ ]") == "[]");
    CHECK(reprint(" { } ") == "{}");
    CHECK(reprint("[[],[{}],null , false]") == "[[],[{}],null,false]");
    CHECK(reprint(R"({"b":1,"a":2})") == R"({"a":2,"b":1})");
    CHECK(reprint(R"({"b":{"y":[1],"x":{}},"a":[{"z":1,"":2}]})") == R"({"a":[{"":2,"z":1}],"b":{"x":{},"y":[1]}})");
    CHECK(reprint(R"({"a":1,"a":[2]})") == R"({"a":[2]})");
    CHECK(reprint(R"({"a":{"b":1},"\u0061":{"c":2},"A":3})") == R"({"A":3,"a":{"c":2}})");
    CHECK(reprint(R"({"c":1,"b":2,"c":3,"b":4,"a":5,"c":6})") == R"({"a":5,"b":4,"c":6})");
    CHECK(reprint("{\"\xC3\xA9\":1,\"z\":2,\"<\":3}") == "{\"\\u003c\":3,\"z\":2,\"\xC3\xA9\":1}");
    CHECK(reprint(R"({"a":"x","b":"a"})") == R"({"a":"x","b":"a"})");
}

TEST_CASE("keys that stand twice are told by their paths") {
    CHECK(repeated(R"({"a":1,"b":[{"a":1}]})").empty());
    CHECK(repeated(R"({"a":1,"a":2,"a":3})") == ".a\n");
    CHECK(repeated(R"([1,{"b":{"c.d":[0,{"":1,"":2}]},"b":1}])") == "[1].b.c.d[1].\n[1].b\n");
    std::string many = "[";
    for (int i = 0; i != 150; ++i) {
        many += R"({"a":1,"a":2},)";
    }
    many += "0]";
    CHECK(kube::codec::any_json(many, true).repeated().size() == kube::max_strict_issues);
}

TEST_CASE("depth costs no stack") {
    std::string deep;
    for (int i = 0; i != 200'000; ++i) {
        deep += R"([{"b":0,"a":)";
    }
    deep += "1";
    for (int i = 0; i != 200'000; ++i) {
        deep += "}]";
    }
    const std::string made = reprint(deep);
    CHECK(made.size() == deep.size());
    CHECK(made.starts_with(R"([{"a":[{"a":)"));
    CHECK(made.ends_with(R"("b":0}],"b":0}])"));
}
