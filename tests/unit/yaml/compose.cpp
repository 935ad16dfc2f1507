// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/compose.hpp>

#include "catch.hpp"
#include "json_text.hpp"

#include <string>

using kube::yaml::error;
using kube::yaml::error_code;
using kube::yaml::options;
using test::error_of;
using test::to_json;

TEST_CASE("aliases bring what their anchor stands on, and the latest of its name") {
    CHECK(to_json("a: &x 1\nb: *x") == R"({"a":1,"b":1})");
    CHECK(to_json("a: &x [1, {b: 2}]\nc: *x") == R"({"a":[1,{"b":2}],"c":[1,{"b":2}]})");
    CHECK(to_json("[&x 1, *x, &x 2, *x]") == "[1,1,2,2]");
    CHECK(to_json("&k a: *k") == R"({"a":"a"})");
    CHECK(to_json("[&x b, {*x : 1}]") == R"(["b",{"b":1}])");
    CHECK(to_json("&a [*a]") == "yaml: anchor 'a' value contains itself");
    CHECK(to_json("&a {<<: *a}") == "yaml: anchor 'a' value contains itself");
}

TEST_CASE("merges set members in their turn") {
    CHECK(to_json("a: &b {x: 1, w: 2}\nc: {<<: *b, w: 3}") == R"({"a":{"x":1,"w":2},"c":{"x":1,"w":3}})");
    CHECK(to_json("{w: 3, <<: {w: 1, x: 2}}") == R"({"w":1,"x":2})");
    CHECK(to_json("{<<: [{x: 1, w: 1}, {w: 2, z: 2}]}") == R"({"z":2,"x":1,"w":1})");
    CHECK(to_json("{<<: {<<: {a: 1}, b: 2}, c: 3}") == R"({"a":1,"b":2,"c":3})");
    CHECK(to_json("{<<: []}") == "{}");
    CHECK(to_json("{<<: {x: {w: 1}}, x: {z: 1}}") == R"({"x":{"z":1}})");
    CHECK(to_json("{\"<<\": {a: 1}}") == R"({"<<":{"a":1}})");
    CHECK(to_json("{!!merge \"<<\": {a: 1}}") == R"({"a":1})");
    CHECK(to_json("{!!str <<: {a: 1}}") == R"({"<<":{"a":1}})");
    CHECK(to_json("[<<]") == R"(["<<"])");
    for (const std::string bad :
         {"{<<: 1}", "{<<: ~}", "{<<: [1]}", "{<<: [[]]}", "[&a [1], {<<: *a}]", "[&a x, {<<: [*a]}]"}) {
        CAPTURE(bad);
        CHECK(to_json(bad) == "yaml: map merge requires map or sequence of maps as the value");
    }
}

TEST_CASE("keys become text") {
    CHECK(to_json("{yes: 1, n: 2, 0x10: 3, 1.50: 4, 2001-01-01: 5, .inf: 6, !!binary aGk=: 7, \"\": 8}") ==
          R"({"true":1,"false":2,"16":3,"1.5":4,"2001-01-01":5,".inf":6,"hi":7,"":8})");
    CHECK(to_json("{16777217.0: 1}") == R"({"1.6777216e+07":1})");
    CHECK(error_of("{null: 1}").code == error_code::unsupported_key);
    CHECK(error_of("{? : 1}").code == error_code::unsupported_key);
    CHECK(error_of("{18446744073709551615: 1}").code == error_code::unsupported_key);
    CHECK(error_of("{[1]: 1}").code == error_code::bad_key);
    CHECK(error_of("{{a: 1}: 1}").code == error_code::bad_key);
    CHECK(error_of("[&a {}, {*a : 1}]").code == error_code::bad_key);
    CHECK(to_json("b: {~: 1}\nc: 2") == "yaml: line 1: unsupported map key: ~");
}

TEST_CASE("of equal keys the last wins, and what it replaces need not be JSON") {
    CHECK(to_json("a: 1\nb: 2\na: 3") == R"({"b":2,"a":3})");
    CHECK(to_json("a: .inf\na: 3") == R"({"a":3})");
    CHECK(to_json("a: {~: 1}\na: 3") == R"({"a":3})");
    CHECK(to_json("1: a\n0x1: b") == R"({"1":"b"})");
    CHECK(to_json("a: !!int x\na: 3") == "yaml: line 1: cannot decode `!!int x` as its tag says");
}

TEST_CASE("strict reading refuses doubles") {
    const options strict = {.strict = true};
    CHECK(to_json("a: 1\nb: 2", strict) == R"({"a":1,"b":2})");
    CHECK(to_json("a: 1\nb: 2\na: 3", strict) == "yaml: line 3: key a already set in map");
    CHECK(to_json("{<<: {a: 1}, a: 2}", strict) == "yaml: line 1: key a already set in map");
    CHECK(error_of("{1: a, 0x1: b}", strict).code == error_code::duplicate_key);
    CHECK(error_of("{~: a, null: b}", strict).code == error_code::duplicate_key);
    CHECK(error_of("{1.0: a, 1: b, 1.00: c}", strict).code == error_code::duplicate_key);
    CHECK(to_json("{0.1: a, 0.10000000001: b}", strict) == R"({"0.1":"b"})");
    CHECK(to_json("{1: a, \"1\": b}", strict) == R"({"1":"b"})");
    CHECK(to_json("{.nan: a, .nan: b}", strict) == R"({".nan":"b"})");
}

TEST_CASE("binary") {
    CHECK(to_json("!!binary aGk=") == R"("hi")");
    CHECK(to_json("!!binary |\n  aG\n  k=\n") == R"("hi")");
    CHECK(to_json("!!binary /w==") == "\"\xef\xbf\xbd\"");
    CHECK(to_json("!!binary a") == "yaml: !!binary value contains invalid base64 data");
}

TEST_CASE("an alias bomb is refused in bounded memory") {
    std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'n'; ++c) {
        bomb += std::string(1, c) + ": &" + c + " [";
        for (int i = 0; i < 9; ++i) {
            bomb += std::string("*") + static_cast<char>(c - 1) + ",";
        }
        bomb += "]\n";
    }
    CHECK(to_json(bomb) == "yaml: document contains excessive aliasing");
    std::string merges = "a: &a {x: 1}\n";
    for (char c = 'b'; c < 'z'; ++c) {
        merges += std::string(1, c) + ": &" + c + " {<<: [*" + static_cast<char>(c - 1) + ", *" +
                  static_cast<char>(c - 1) + "]}\n";
    }
    CHECK(to_json(merges) == "yaml: document contains excessive aliasing");
}

TEST_CASE("text and depth that aliases bring are bounded") {
    options how;
    how.limit.max_alias_text_bytes = 8;
    CHECK(to_json("[&a abcd, *a, *a]", how) == R"(["abcd","abcd","abcd"])");
    CHECK(error_of("[&a abcd, *a, *a, *a]", how).code == error_code::excessive_aliasing);
    how = {};
    how.limit.max_depth = 4;
    CHECK(to_json("[&a [[1]], [*a]]", how) == "[[[1]],[[[1]]]]");
    const error deep = error_of("[&a [[1]], [[*a]]]", how);
    CHECK(deep.code == error_code::too_deep);
    CHECK(to_json("{<<: {<<: {<<: {a: 1}}}}", how) == R"({"a":1})");
}
