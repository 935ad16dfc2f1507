// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/parser.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

using namespace kube::yaml;

/// The events as one line: scalars with their text, `[ ] { }`, `*` and the index that an alias stands for.
std::string events_of(std::string_view text, const options& how = {}) {
    const kube::result<event_list, error> got = read_events(text, how);
    if (!got) {
        return message(got.error(), text);
    }
    std::string out;
    std::string open;
    for (const event& e : got->events) {
        switch (e.kind) {
        case event_kind::scalar:
            out += e.tag == scalar_tag::none ? "" : e.tag == scalar_tag::str ? "s" : "t";
            out += "(" + std::string(got->value(e)) + ")";
            break;
        case event_kind::alias: out += "*" + std::to_string(e.target); break;
        case event_kind::array:
            out += '[';
            open += ']';
            break;
        case event_kind::object:
            out += '{';
            open += '}';
            break;
        case event_kind::end:
            out += open.back();
            open.pop_back();
            break;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("events keep aliases, merges and doubles") {
    CHECK(events_of("") == "");
    CHECK(events_of("# nothing") == "");
    CHECK(events_of("---") == "()");
    CHECK(events_of("a: &x [1, 'two']\nb: *x\n<<: {a: 3}") == "{(a)[(1)s(two)](b)*2(<<){(a)(3)}}");
    CHECK(events_of("a: 1\n---\nb: 2") == "{(a)(1)}");
    CHECK(events_of("&x a: *x\n&x b: *x") == "{(a)*1(b)*3}");
}

TEST_CASE("tags are told apart, also the bare one") {
    CHECK(events_of("[! a, ! \"b\", &x ! c, &y\n  ! d, &z e, !foo f, !!str g, !<tag:yaml.org,2002:int> 8]") ==
          "[t(a)t(b)t(c)t(d)(e)t(f)s(g)t(8)]");
    const kube::result<event_list, error> got = read_events("[! a, b, \"<<\", ! <<]");
    REQUIRE(got);
    CHECK(got->events[1].implicit);
    CHECK(got->events[2].implicit);
    CHECK_FALSE(got->events[3].implicit);
    CHECK(got->events[4].implicit);
}

TEST_CASE("each event has its place") {
    const std::string_view text = "\xef\xbb\xbf# \xc3\xa9\r\nk\xc3\xa9y: [1,\n  \"x\"]\n";
    const kube::result<event_list, error> got = read_events(text);
    REQUIRE(got);
    REQUIRE(got->events.size() == 7);
    CHECK(text.substr(got->events[1].offset).starts_with("k\xc3\xa9y"));
    CHECK(got->events[1].line == 2);
    CHECK(got->events[1].column == 1);
    CHECK(text.substr(got->events[2].offset).starts_with("[1"));
    CHECK(got->events[2].column == 6);
    CHECK(text.substr(got->events[4].offset).starts_with("\"x\""));
    CHECK(got->events[4].line == 3);
    CHECK(got->events[0].target == 6);
    CHECK(got->events[2].target == 5);
}

TEST_CASE("UTF-16 is read, with offsets in its bytes") {
    const std::string_view little(
        "\xff\xfe"
        "a\0:\0 \0\xe9\0 \0\x3d\xd8\0\xde \0*\0x\0",
        22);
    const kube::result<event_list, error> got = read_events(little.substr(0, 16));
    REQUIRE(got);
    CHECK(got->value(got->events[2]) == "\xc3\xa9 \xf0\x9f\x98\x80");
    CHECK(got->events[2].offset == 8);
    const std::string_view big("\xfe\xff\0\"\0\\\0/\0\"", 10);
    const kube::result<event_list, error> slash = read_events(big);
    REQUIRE_FALSE(slash);
    CHECK(slash.error().code == error_code::scan);
    CHECK(slash.error().offset == 4);
}

TEST_CASE("what YAML takes and Kubernetes does not") {
    CHECK(events_of("%YAML 1.1\n--- a") == "(a)");
    CHECK(events_of("%YAML 1.2\n--- a") == "yaml: found incompatible YAML document");
    CHECK(events_of("[a?b]") == "yaml: did not find expected ',' or ']'");
    CHECK(events_of("x: [{a: http://b/?c=d}]\ny: 1") == "yaml: did not find expected ',' or '}'");
    CHECK(events_of("x:\n- [a,\n  b?c]") == "yaml: line 2: did not find expected ',' or ']'");
    CHECK(events_of("a?b: c?") == "{(a?b)(c?)}");
    CHECK(events_of("['a?b']") == "[s(a?b)]");
    CHECK(events_of("'\\/'") == "s(\\/)");
    CHECK(events_of("\"\\\\/\"") == "s(\\/)");
    CHECK(events_of("a:\n  \"\\x41\\/\"") == "yaml: line 2: found unknown escape character");
}

TEST_CASE("bytes that are no text") {
    const kube::result<event_list, error> got = read_events("a: 1\nb: \xff\n");
    REQUIRE_FALSE(got);
    CHECK(got.error().code == error_code::encoding);
    CHECK(got.error().offset == 8);
    CHECK(got.error().line == 2);
    CHECK(got.error().column == 4);
    CHECK(events_of("a: \x01") == "yaml: control characters are not allowed");
    CHECK(events_of("a: \xc3") == "yaml: incomplete UTF-8 octet sequence");
}

TEST_CASE("text that is no YAML") {
    CHECK(events_of("a: b: c") == "yaml: mapping values are not allowed in this context");
    CHECK(events_of("x: 1\na: b: c") == "yaml: line 2: mapping values are not allowed in this context");
    CHECK(events_of("a: @b") == "yaml: found character that cannot start any token");
    CHECK(events_of("a: *b") == "yaml: unknown anchor 'b' referenced");
    CHECK(events_of("a: [1\nb: 2\n") == "yaml: line 1: did not find expected ',' or ']'");
}

TEST_CASE("limits") {
    options how;
    how.limit.max_depth = 3;
    CHECK(events_of("[[[1]]]", how) == "[[[(1)]]]");
    CHECK(events_of("[[[[1]]]]", how) == "yaml: line 1: exceeded max depth");
    CHECK(events_of("- - - - 1", how) == "yaml: line 1: exceeded max depth");
    how = {};
    how.limit.max_document_bytes = 4;
    CHECK(events_of("a: 1", how) == "{(a)(1)}");
    CHECK(events_of("a: 11", how) == "yaml: line 1: document is too large");
    how = {};
    how.limit.max_scalar_bytes = 2;
    CHECK(events_of("ab", how) == "(ab)");
    CHECK(events_of("abc", how) == "yaml: line 1: document is too large");
}

TEST_CASE("10,000 levels are read, one more is refused at once") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(events_of(nested(10'000)).size() == 20'000);
    CHECK(events_of(nested(10'001)) == "yaml: line 1: exceeded max depth");
    CHECK(events_of(std::string(1'000'000, '[')) == "yaml: line 1: exceeded max depth");
    std::string block;
    for (int i = 0; i < 10'001; ++i) {
        block += "- ";
    }
    CHECK(events_of(block) == "yaml: line 1: exceeded max depth");
}

TEST_CASE("a final line break can be put on") {
    options how;
    how.final_newline = true;
    CHECK(events_of("|\n  a", how) == "s(a\n)");
    CHECK(events_of("|\n  a\n", how) == "s(a\n)");
    CHECK(events_of("|\n  a") == "s(a)");
    CHECK(events_of("", how) == "");
}

TEST_CASE("a colon before a sign of a flow collection is part of a word") {
    CHECK(events_of("{a:}") == "{(a:)()}");
    CHECK(events_of("[a:, b:]") == "[(a:)(b:)]");
    CHECK(events_of("{\"a\":b}") == "{s(a)(b)}");
    CHECK(events_of("{a: b, c, ? d, e: }") == "{(a)(b)(c)()(d)()(e)()}");
}

TEST_CASE("a tag goes on to a blank") {
    CHECK(events_of("[!, b]") == "[t(b)]");
    CHECK(events_of("!] a") == "t(a)");
    CHECK(events_of("[! , b]") == "[t()(b)]");
    CHECK(events_of("%TAG !x! tag:yaml.org,2002:\n--- [!x!int 1, !y 2, !!str 3]") == "[t(1)t(2)s(3)]");
    CHECK(events_of("%TAG !! !\n--- !!str a") == "t(a)");
    CHECK(events_of("[1, !x!y z]") == "yaml: found undefined tag handle");
}

TEST_CASE("an array can have objects of one member") {
    CHECK(events_of("[a: b, ? c : d, e: ]") == "[{(a)(b)}{(c)(d)}{(e)()}]");
    CHECK(events_of("[: a]") == "yaml: did not find expected node content");
    // The token behind the key that is not there is lost.
    CHECK(events_of("[? : a]") == "yaml: did not find expected ',' or ']'");
    CHECK(events_of("[? , a]") == "yaml: did not find expected ',' or ']'");
}

TEST_CASE("values that are not there have places too") {
    const kube::result<event_list, error> got = read_events("a:\nb:\n-\n? c\n");
    REQUIRE(got);
    REQUIRE(got->events.size() == 10);
    CHECK(got->events[2].line == 1);
    CHECK(got->events[2].column == 3);
    CHECK(got->events[2].offset == 2);
    CHECK(got->events[5].line == 3);
    CHECK(got->events[5].column == 2);
    CHECK(got->events[8].line == 5);
}

TEST_CASE("directives") {
    CHECK(events_of("%YAML 1.1\n%YAML 1.1\n---") == "yaml: line 1: found duplicate %YAML directive");
    CHECK(events_of("%TAG ! a\n%TAG ! b\n---") == "yaml: line 1: found duplicate %TAG directive");
    CHECK(events_of("%YAML 1.1\na: b") == "yaml: line 1: did not find expected <document start>");
    std::string many;
    for (int i = 0; i < 20'000; ++i) {
        many += "%TAG !t" + std::to_string(i) + "! x\n";
    }
    CHECK(events_of(many + "--- !t19999!y z") == "t(z)");
}

TEST_CASE("what follows a document is looked at as far as its end needs") {
    CHECK(events_of("[a] ]") == "[(a)]");
    CHECK(events_of("a: b\n]") == "yaml: line 1: did not find expected key");
    CHECK(events_of("[]: a") == "[]");
    CHECK(events_of("--- a\n--- '") == "(a)");
    CHECK(events_of("[a] '") == "yaml: found unexpected end of stream");
    CHECK(events_of("[a] @") == "yaml: found character that cannot start any token");
    CHECK(events_of("a\n...\n\x01") == "yaml: control characters are not allowed");
    CHECK(events_of("a\n...\n" + std::string(1000, '\n') + "\x01") == "(a)");
    const kube::result<event_list, error> got = read_events("[a] long text behind the document");
    REQUIRE(got);
    CHECK(got->text == "a");
}

TEST_CASE("time grows with the text, whatever it is") {
    constexpr std::size_t many = 200'000;
    std::string deep = std::string(5'000, '[');
    for (std::size_t i = 0; i < many; ++i) {
        deep += "a: b,\n";
    }
    CHECK(events_of(deep) == "yaml: line 200000: did not find expected node content");
    std::string pairs;
    for (std::size_t i = 0; i < 150; ++i) {
        pairs += "]: x";
    }
    std::string lists;
    for (std::size_t i = 0; i < 200; ++i) {
        lists += "- " + std::string(150, '[') + "a" + pairs + "\n";
    }
    CHECK(events_of(lists).size() > lists.size());
    CHECK(events_of("\"" + std::string(many, '\n') + "\"").size() == many + 3 - 1);
    CHECK(events_of("|\n" + std::string(many, '\n')) == "s()");
}
