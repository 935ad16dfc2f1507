// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/scanner.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

using kube::yaml::detail::scanner;
using kube::yaml::detail::token;
using kube::yaml::detail::token_kind;

/// The tokens as signs: `<-`, `<{` and `>` are the start and the end of block lists and objects, K and V keys and
/// values that stand for themselves.
std::string tokens_of(std::string_view text) {
    constexpr std::string_view signs[] = {"$", "%Y", "%T", "---", "...", "<-", "<{", ">", "[", "]",
                                          "{", "}",  "-",  ",",   "K",   "V",  "*",  "&", "!"};
    scanner scan(text, false);
    std::string all;
    while (const token* next = scan.peek()) {
        all += all.empty() ? "" : " ";
        all += next->kind == token_kind::scalar ? scan.text().substr(next->begin, next->size)
                                                : signs[static_cast<std::size_t>(next->kind)];
        if (next->kind == token_kind::stream_end) {
            return all;
        }
        scan.next();
    }
    const char* const problem = scan.failed().problem;
    return all + " | " + (problem != nullptr ? problem : "limit") + " at " + std::to_string(scan.failed().at.line) +
           ":" + std::to_string(scan.failed().at.column);
}

}  // namespace

TEST_CASE("blocks are told by their indentation") {
    CHECK(tokens_of("") == "$");
    CHECK(tokens_of("a: b\nc:\n  d: e\n") == "<{ K a V b K c V <{ K d V e > > $");
    CHECK(tokens_of("- a\n- - b\n  - c") == "<- - a - <- - b - c > > $");
    CHECK(tokens_of("a:\n- b\n- c\nd: e") == "<{ K a V - b - c K d V e > $");
    CHECK(tokens_of("? a\n: b") == "<{ K a V b > $");
    CHECK(tokens_of("--- a\n...\n") == "--- a ... $");
    CHECK(tokens_of("%YAML 1.1\n%TAG ! b\n---") == "%Y %T --- $");
    CHECK(tokens_of("&a !b c: *a") == "<{ K & ! c V * > $");
}

TEST_CASE("flow collections") {
    CHECK(tokens_of("[a, {b: c}]") == "[ a , { K b V c } ] $");
    CHECK(tokens_of("{\"a\":b, c : d}") == "{ K a V b , K c V d } $");
    CHECK(tokens_of("{a:}") == "{ a: } $");
    CHECK(tokens_of("{:a, ?b}") == "{ V a , K b } $");
    CHECK(tokens_of("[a\n: b]") == "[ a V b ] $");
    CHECK(tokens_of("[a]: b") == "<{ K [ a ] V b > $");
    CHECK(tokens_of("]}") == "] } $");
}

TEST_CASE("an empty list or object is no key") {
    CHECK(tokens_of("[]: a") == "[ ] K <{ V a > $");
    CHECK(tokens_of("{}: a") == "{ } K <{ V a > $");
    // Unless the parser has to wait for what is around it.
    CHECK(tokens_of("[[]: a]") == "[ K [ ] V a ] $");
}

TEST_CASE("a key is on one line, and its colon within 1,024 characters") {
    const auto key = [](std::size_t size) { return std::string(size, 'a') + ": b"; };
    CHECK(tokens_of(key(1024)).starts_with("<{ K a"));
    CHECK(tokens_of("x: y\n" + key(1025)).ends_with(" | could not find expected ':' at 1:1025"));
    CHECK(tokens_of(key(1025)).ends_with("| mapping values are not allowed in this context at 0:1025"));
    CHECK(tokens_of("[" + key(1025) + "]").starts_with("[ aaa"));
    CHECK(tokens_of("x: y\na\n") == "<{ K x V y | could not find expected ':' at 2:0");
    CHECK(tokens_of("\"a\n b\": c") == "a b | mapping values are not allowed in this context at 1:3");
}

TEST_CASE("what may stand where") {
    CHECK(tokens_of("a: b: c") == "<{ K a V b | mapping values are not allowed in this context at 0:4");
    CHECK(tokens_of("a: - b") == "<{ K a V | block sequence entries are not allowed in this context at 0:3");
    CHECK(tokens_of("a: ? b") == "<{ K a V | mapping keys are not allowed in this context at 0:3");
    for (const std::string bad : {"@", "`", "%a", "\t", "|", ">"}) {
        CAPTURE(bad);
        CHECK(tokens_of((bad == "|" || bad == ">" ? "["
                         : bad == "\t"            ? "-\n"
                                                  : " ") +
                        bad)
                  .find("found character that cannot start any token") != std::string::npos);
    }
    CHECK(tokens_of("a\t: b") == "<{ K a V b > $");
    CHECK(tokens_of("[\ta]") == "[ a ] $");
    CHECK(tokens_of("-a -b") == "-a -b $");
    CHECK(tokens_of("?a") == "?a $");
    CHECK(tokens_of(":a") == ":a $");
    CHECK(tokens_of("[-a]") == "[ -a ] $");
}

TEST_CASE("U+FEFF is skipped at the start of a line if Kubernetes' library happens to look at it") {
    CHECK(tokens_of("\n\xef\xbb\xbf") == "\xef\xbb\xbf $");
    CHECK(tokens_of("\xef\xbb\xbf\xef\xbb\xbf") == "$");
    // It looks where text was read last, and skips whatever character is there now.
    CHECK(tokens_of("\xef\xbb\xbf\xef\xbb\xbf\n\nab: c\nde: f") == "<{ K ab V c K e V f > $");
    CHECK(tokens_of("\xef\xbb\xbf\xef\xbb\xbf\n[ab,\ncd,\nef]") == "ab, cd, ef] $");
}

TEST_CASE("10,000 lists within each other are scanned, and no more") {
    CHECK(tokens_of(std::string(10'000, '[')).ends_with("[ $"));
    CHECK(tokens_of(std::string(10'001, '[')).ends_with(" | limit at 0:10000"));
    std::string block;
    for (int i = 0; i < 10'000; ++i) {
        block += "- ";
    }
    CHECK(tokens_of(block).ends_with("> > $"));
    CHECK(tokens_of(block + "- ").ends_with(" | limit at 0:20000"));
}
