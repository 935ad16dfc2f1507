// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/error.hpp>

#include "catch.hpp"

using namespace kube::yaml;

TEST_CASE("lines of syntax errors are counted as Kubernetes counts them") {
    error e = {.code = error_code::scan, .line = 1, .column = 3, .offset = 2, .problem = "p"};
    CHECK(message(e, "") == "yaml: p");
    e.line = 3;
    CHECK(message(e, "") == "yaml: line 3: p");
    e.code = error_code::parse;
    CHECK(message(e, "") == "yaml: line 2: p");
    e.problem = nullptr;
    CHECK(message(e, "") == "yaml: line 2: unknown problem parsing YAML content");
}

TEST_CASE("names in errors come from the text") {
    CHECK(message({.code = error_code::unknown_anchor, .line = 1, .column = 4, .offset = 3}, "a: *bc # x") ==
          "yaml: unknown anchor 'bc' referenced");
    CHECK(message({.code = error_code::bad_separator, .line = 1, .column = 4, .offset = 3}, "---  x y \r") ==
          "invalid Yaml document separator: x y");
    CHECK(message({.code = error_code::duplicate_key, .line = 2, .column = 1, .offset = 99}, "a") ==
          "yaml: line 2: key  already set in map");
    CHECK(message({}, "").empty());
    CHECK(message({.code = error_code::stopped, .line = 7}, "") == "yaml: line 7: value refused");
}
