// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/document.hpp>

#include "catch.hpp"
#include "json_text.hpp"

#include <string_view>

using namespace kube::yaml;

TEST_CASE("apiVersion and kind are known before the rest is") {
    const auto look = [](std::string_view text) {
        const kube::result<document, error> got = read(text);
        REQUIRE(got);
        return std::string(got->api_version()) + "|" + std::string(got->kind());
    };
    CHECK(look("kind: Pod\napiVersion: v1\nspec: {kind: x}") == "v1|Pod");
    CHECK(look("{\"kind\": \"List\", \"apiVersion\": \"v1\"}") == "v1|List");
    CHECK(look("kind: A\nkind: B") == "|B");
    CHECK(look("<<: {kind: A}\napiVersion: &x v1\nkind2: *x") == "v1|A");
    CHECK(look("kind: 1\napiVersion: ~") == "|");
    CHECK(look("[kind, Pod]") == "|");
    CHECK(look("") == "|");
}

TEST_CASE("an empty document is null") {
    CHECK(read("")->is_null());
    CHECK(read("--- # nothing\n")->is_null());
    CHECK(read("~")->is_null());
    CHECK_FALSE(read("{}")->is_null());
    CHECK(document().is_null());
    CHECK(test::to_json("") == "null");
}

TEST_CASE("all values come to the sink in order") {
    CHECK(test::to_json("a: [1, -2, 1e3, 0.5, yes, ~, x, \"1\", [], {}]\nb: {c: {d: 18446744073709551615}}\ne: 1e30") ==
          R"({"a":[1,-2,1000,0.5,true,null,"x","1",[],{}],"b":{"c":{"d":18446744073709551615}},"e":1e+30})");
    CHECK(test::to_json("5") == "5");
    CHECK(test::to_json("[[[]]]") == "[[[]]]");
}

TEST_CASE("numbers that JSON has no text for") {
    CHECK(test::to_json("a: .inf") == "yaml: line 1: unsupported value: .inf");
    CHECK(test::to_json("a:\n- -.Inf # x") == "yaml: line 2: unsupported value: -.Inf");
    CHECK(test::error_of("[.nan]").code == error_code::not_finite);
}

TEST_CASE("where the sink stops is told") {
    const std::string_view text = "a: 1\nbee:\n- x\n- {c: 2}\n";
    const kube::result<document, error> got = read(text);
    REQUIRE(got);
    struct row {
        std::size_t stop_at;
        std::uint32_t line;
        std::string_view at;
    };
    // begin_object key number key begin_array string begin_object key number end_object end_array end_object
    for (const row& r : {row{1, 1, "a: 1"}, row{2, 1, "a: 1"}, row{3, 1, "1\n"}, row{4, 2, "bee"}, row{5, 3, "- x"},
                         row{6, 3, "x"}, row{7, 4, "{c"}, row{8, 4, "c: 2"}, row{9, 4, "2}"}, row{10, 4, "{c"},
                         row{11, 3, "- x"}, row{12, 1, "a: 1"}}) {
        CAPTURE(r.stop_at);
        test::json_text out(r.stop_at);
        const kube::result<void, error> played = got->play(out);
        REQUIRE_FALSE(played);
        CHECK(played.error().code == error_code::stopped);
        CHECK(played.error().line == r.line);
        CHECK(text.substr(played.error().offset).starts_with(r.at));
    }
    test::json_text all(13);
    CHECK(got->play(all));
}
