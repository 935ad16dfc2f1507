// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/tag_scanner.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

using kube::yaml::detail::token;
using kube::yaml::detail::token_kind;

struct probe : kube::yaml::detail::tag_scanner {
    explicit probe(std::string_view text) : tag_scanner(text, false) { static_cast<void>(need(4)); }

    std::string error() const { return std::string("error: ") + failed().problem; }
    std::string tag() {
        token t;
        return scan_tag(t) ? std::string(handle(t)) + "|" + std::string(rest(t)) : error();
    }
    std::string directive() {
        token t;
        if (!scan_directive(t)) {
            return error();
        }
        return (t.kind == token_kind::version_directive ? std::to_string(t.begin) + "." + std::to_string(t.size)
                                                        : std::string(handle(t)) + "|" + std::string(rest(t))) +
               " line " + std::to_string(in_.here().line);
    }
    std::string word() {
        token t;
        return scan_name(token_kind::anchor, t) ? std::string(name(t)) : error();
    }
};

std::string tag(std::string_view text) { return probe(text).tag(); }
std::string directive(std::string_view text) { return probe(text).directive(); }
std::string word(std::string_view text) { return probe(text).word(); }

}  // namespace

TEST_CASE("tags have a handle and a rest") {
    CHECK(tag("! a") == "|!");
    CHECK(tag("!a b") == "!|a");
    CHECK(tag("!!str b") == "!!|str");
    CHECK(tag("!a!b c") == "!a!|b");
    CHECK(tag("!a!b!c\n") == "!a!|b!c");
    CHECK(tag("!<tag:yaml.org,2002:int> 1") == "|tag:yaml.org,2002:int");
    CHECK(tag("!<!> 1") == "|!");
    CHECK(tag("!a%21%c3%A9 b") == "!|a!\xc3\xa9");
    // A comma or a bracket does not end a tag.
    CHECK(tag("!, b") == "!|,");
    CHECK(tag("!a,b] c") == "!|a,b]");
}

TEST_CASE("tags can be wrong") {
    CHECK(tag("!! a") == "error: did not find expected tag URI");
    CHECK(tag("!<> a") == "error: did not find expected tag URI");
    CHECK(tag("!<a b>") == "error: did not find the expected '>'");
    CHECK(tag("!a\"") == "error: did not find expected whitespace or line break");
    CHECK(tag("!a} ") == "error: did not find expected whitespace or line break");
    CHECK(tag("!%2g ") == "error: did not find URI escaped octet");
    CHECK(tag("!%c3 ") == "error: did not find URI escaped octet");
    CHECK(tag("!%ff ") == "error: found an incorrect leading UTF-8 octet");
    CHECK(tag("!%c3%28 ") == "error: found an incorrect trailing UTF-8 octet");
}

TEST_CASE("directives take their line with them") {
    CHECK(directive("%YAML 1.1\n") == "1.1 line 1");
    CHECK(directive("%YAML \t01.22 # c\r\nx") == "1.22 line 1");
    CHECK(directive("%TAG !a! tag:x,2000:\n") == "!a!|tag:x,2000: line 1");
    CHECK(directive("%TAG ! b") == "!|b line 0");
    CHECK(directive("%TAG !! %62") == "!!|b line 0");
}

TEST_CASE("directives can be wrong") {
    CHECK(directive("% a") == "error: could not find expected directive name");
    CHECK(directive("%a.b") == "error: found unexpected non-alphabetical character");
    CHECK(directive("%FOO a") == "error: found unknown directive name");
    CHECK(directive("%YAML a") == "error: did not find expected version number");
    CHECK(directive("%YAML 1 ") == "error: did not find expected digit or '.' character");
    CHECK(directive("%YAML 111.1") == "error: found extremely long version number");
    CHECK(directive("%YAML 1.1 a") == "error: did not find expected comment or line break");
    CHECK(directive("%TAG a") == "error: did not find expected '!'");
    CHECK(directive("%TAG !a b") == "error: did not find expected '!'");
    CHECK(directive("%TAG !a!b") == "error: did not find expected whitespace");
    CHECK(directive("%TAG !a! ") == "error: did not find expected tag URI");
    CHECK(directive("%TAG !a! b{") == "error: did not find expected whitespace or line break");
}

TEST_CASE("names of anchors and aliases") {
    CHECK(word("&a-1_B c") == "a-1_B");
    CHECK(word("*a]") == "a");
    CHECK(word("&a`") == "a");
    CHECK(word("& a") == "error: did not find expected alphabetic or numeric character");
    CHECK(word("&a.b") == "error: did not find expected alphabetic or numeric character");
    CHECK(word("&a[") == "error: did not find expected alphabetic or numeric character");
}
