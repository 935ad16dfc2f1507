// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/emitter.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace kube::yaml::detail;

namespace {

std::string value_of(std::string_view text) {
    std::string out;
    emitter to(out);
    to.indent = 0;
    to.write_indicator("k:", false, false, false);
    to.write_scalar(text, style_of_string(text), false);
    return out;
}

std::string key_of(std::string_view text) {
    std::string out;
    emitter to(out);
    to.indent = 0;
    to.write_scalar(text, style_of_string(text), true);
    return out;
}

}  // namespace

TEST_CASE("a string is quoted when it would read back as something else") {
    for (const std::string_view text : {"yes", "y", "Off", "null", "~", "1", "0x1F", "1_000", "1e3", ".inf", ".5",
                                        "2001-01-01", "1:20", "-190:20:30", "1:20.5_"}) {
        CAPTURE(text);
        CHECK(value_of(text) == "k: \"" + std::string(text) + "\"");
    }
    CHECK(value_of("") == "k: \"\"");
    for (const std::string_view text :
         {"a", "100m",       "1.2.3", "1:60", "1:2x", ":a",  "a:b", "a#b",      "-a", "?a",   "<<",
          "=", "nginx:1.29", "a b",   "a\"b", "/x",   "a,b", "a]",  "\xc3\xa9", "0x", "1e400"}) {
        CAPTURE(text);
        CHECK(value_of(text) == "k: " + std::string(text));
    }
}

TEST_CASE("a string is quoted when its characters ask for it") {
    for (const std::string_view text :
         {"a: b", "a #b", "#a", "- a", "-",  "?",   ": a", "[a", "{a", "*a",  "&a",   "!a",
          "|a",   ">a",   "%a", "@a",  "`a", "\"a", ",a",  " a", "a ", "---", "...x", "a:"}) {
        CAPTURE(text);
        CHECK(value_of(text) == "k: '" + std::string(text) + "'");
    }
    CHECK(value_of("'a") == "k: '''a'");
    CHECK(value_of("it's") == "k: it's");
    CHECK(value_of("a\tb") == R"(k: "a\tb")");
    CHECK(value_of("a\rb") == R"(k: "a\rb")");
    CHECK(value_of("a\\b\x01") == R"(k: "a\\b\x01")");
    CHECK(value_of(std::string_view("\0\x07\x08\x0b\x0c\x1b\x7f", 7)) == R"(k: "\0\a\b\v\f\e\x7F")");
    CHECK(value_of("\xf0\x9f\x98\x80") == R"(k: "\U0001F600")");
    CHECK(value_of("a\xef\xbb\xbf") == R"(k: "a\uFEFF")");
    CHECK(value_of("\xef\xbb\xbf"
                   "ab\xc2\xa0") == R"(k: "\uFEFF\x61\x62\_")");
    CHECK(value_of("a\xc2\x85") == R"(k: "a\N")");
}

TEST_CASE("lines become literal blocks") {
    CHECK(value_of("a\nb\n") == "k: |\n  a\n  b\n");
    CHECK(value_of("a\nb") == "k: |-\n  a\n  b");
    CHECK(value_of("a\n\n") == "k: |+\n  a\n\n");
    CHECK(value_of("\n") == "k: |2+\n\n");
    CHECK(value_of("\na") == "k: |2-\n\n  a");
    CHECK(value_of("  a\nb\n") == "k: |2\n    a\n  b\n");
    CHECK(value_of("a\n\n  b\n") == "k: |\n  a\n\n    b\n");
    CHECK(value_of("a \nb") == R"(k: "a \nb")");
    CHECK(value_of("a\n\t") == R"(k: "a\n\t")");
    CHECK(value_of("a\nb ") == R"(k: "a\nb ")");
}

TEST_CASE("long texts are folded after column 80") {
    const std::string word(40, 'w');
    CHECK(value_of(word + " " + word + " x y") == "k: " + word + " " + word + "\n  x y");
    CHECK(value_of(word + " " + word + "  x y") == "k: " + word + " " + word + "  x\n  y");
    CHECK(value_of("'" + word + " " + word + " x") == "k: '''" + word + " " + word + "\n  x'");
    CHECK(value_of("\t" + word + " " + word + " x") == "k: \"\\t" + word + " " + word + "\n  x\"");
    CHECK(value_of("\t" + word + " " + word + "  x") == "k: \"\\t" + word + " " + word + "\n  \\ x\"");
    CHECK(key_of(word + " " + word + " x y") == word + " " + word + " x y");
}

TEST_CASE("keys stand on one line") {
    CHECK(key_of("") == "\"\"");
    CHECK(key_of("a\nb") == R"("a\nb")");
    CHECK(key_of("yes") == "\"yes\"");
    CHECK(key_of("a b") == "a b");
}
