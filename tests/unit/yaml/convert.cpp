// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/convert.hpp>

#include "catch.hpp"
#include "json_text.hpp"

#include <string>
#include <string_view>

namespace {

std::string convert(std::string_view json) {
    const kube::result<std::string, kube::yaml::error> got = kube::yaml::json_to_yaml(json);
    return got ? *got : "!" + message(got.error(), json);
}

}  // namespace

TEST_CASE("JSON becomes YAML") {
    CHECK(convert(R"({"b":[1,{"c":null}],"a":{"y":true,"x":"yes"},"e":{},"d":"l1\nl2\n"})") ==
          "a:\n"
          "  x: \"yes\"\n"
          "  \"y\": true\n"
          "b:\n"
          "- 1\n"
          "- c: null\n"
          "d: |\n"
          "  l1\n"
          "  l2\n"
          "e: {}\n");
    CHECK(convert("") == "null\n");
    CHECK(convert("[[1,[2]],[]]") == "- - 1\n  - - 2\n- []\n");
    CHECK(convert("[1.0,1e18,1e3,100000000000000000000]") == "- 1\n- 1e+18\n- 1000\n- 1e+20\n");
    CHECK(convert(R"(["\u007f","\u0085"])") == "- \"\\x7F\"\n- \"\\N\"\n");
    CHECK(convert(R"({"a":1,"a":2})") == "a: 2\n");
    CHECK(convert("{\"a\":") == "!yaml: line 1: did not find expected node content");
}

TEST_CASE("what is written reads back") {
    for (const std::string_view json :
         {R"({"a":" x","b":"x ","c":"\n","d":"a\n\n","e":"  a\n b\n","f":"","g":"- a","h":"a: b"})",
          R"(["yes","1","~","2001-01-01","1:20","...","---","#","'","\"","\\","a'b","'a\"b"])",
          R"({"":[{"":{"":[]}}],"k k":"a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k"})"}) {
        CAPTURE(json);
        const std::string yaml = convert(json);
        CAPTURE(yaml);
        CHECK(test::to_json(yaml) == test::to_json(json));
    }
}
