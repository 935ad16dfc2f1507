// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/writer.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace kube::yaml;

namespace {

std::string finished(writer& w) {
    kube::result<std::string, error> got = w.finish();
    return got ? *got : "!" + message(got.error(), "");
}

std::string number(std::string_view text) {
    writer w;
    CHECK(w.number(text));
    return finished(w);
}

}  // namespace

TEST_CASE("numbers are written as YAML's") {
    CHECK(number("0") == "0\n");
    CHECK(number("-1") == "-1\n");
    CHECK(number("-0") == "0\n");
    CHECK(number("18446744073709551615") == "18446744073709551615\n");
    CHECK(number("18446744073709551616") == "1.8446744073709552e+19\n");
    CHECK(number("1.0") == "1\n");
    CHECK(number("1e6") == "1e+06\n");
    CHECK(number("1e400") == "1e400\n");
}

TEST_CASE("a value alone") {
    writer w;
    CHECK(w.null());
    CHECK(finished(w) == "null\n");
    CHECK(w.boolean(true));
    CHECK(finished(w) == "true\n");
    CHECK(w.string(""));
    CHECK(finished(w) == "\"\"\n");
    CHECK(w.string("a\nb\n"));
    CHECK(finished(w) == "|\n  a\n  b\n");
    CHECK(w.begin_array());
    CHECK(w.end_array());
    CHECK(finished(w) == "[]\n");
    CHECK(w.begin_object());
    CHECK(w.end_object());
    CHECK(finished(w) == "{}\n");
}

TEST_CASE("lists stand under their key, objects two spaces in") {
    writer w;
    CHECK(w.begin_object());
    CHECK((w.key("spec") && w.begin_object()));
    CHECK((w.key("containers") && w.begin_array()));
    CHECK((w.begin_object() && w.key("name") && w.string("web") && w.key("args") && w.begin_array() && w.string("-c") &&
           w.begin_array() && w.number("1") && w.number("2") && w.end_array() && w.end_array()));
    CHECK((w.key("env") && w.begin_array() && w.end_array() && w.end_object()));
    CHECK((w.end_array() && w.end_object()));
    CHECK((w.key("kind") && w.string("Pod") && w.end_object()));
    CHECK(finished(w) ==
          "kind: Pod\n"
          "spec:\n"
          "  containers:\n"
          "  - args:\n"
          "    - -c\n"
          "    - - 1\n"
          "      - 2\n"
          "    env: []\n"
          "    name: web\n");
}

TEST_CASE("keys are in natural order") {
    const std::vector<std::string_view> sorted = {"",  "-", ".a", "/",  "0",  "1",   "2",  "02",  "10", "A",
                                                  "B", "a", "a-", "a0", "a1", "a01", "a2", "a10", "aa", "\xc3\xa9"};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        for (std::size_t j = 0; j < sorted.size(); ++j) {
            CAPTURE(sorted[i], sorted[j]);
            CHECK(detail::key_less(sorted[i], sorted[j]) == (i < j));
        }
    }
    // A zero within a number that has begun is a digit like others.
    CHECK(detail::key_less("a19", "a100"));
    CHECK(detail::key_less("a1", "a10"));
    // The order runs in a circle here.
    CHECK(detail::key_less("1Z", "2b"));
    CHECK(detail::key_less("2b", "19"));
    CHECK(detail::key_less("19", "1Z"));
    writer w;
    CHECK(w.begin_object());
    for (std::size_t i = sorted.size(); i-- > 0;) {
        CHECK((w.key(sorted[i]) && w.number("1")));
    }
    CHECK(w.end_object());
    CHECK(finished(w) ==
          "\"\": 1\n'-': 1\n.a: 1\n/: 1\n\"0\": 1\n\"1\": 1\n\"2\": 1\n\"02\": 1\n\"10\": 1\nA: 1\n"
          "B: 1\na: 1\na-: 1\na0: 1\na1: 1\na01: 1\na2: 1\na10: 1\naa: 1\n\xc3\xa9: 1\n");
}

TEST_CASE("long keys get a question mark") {
    const std::string key(129, 'k');
    writer w;
    CHECK((w.begin_object() && w.key(key) && w.begin_array() && w.number("1") && w.end_array() && w.key("a\nb") &&
           w.begin_object() && w.key("c") && w.null() && w.end_object() && w.end_object()));
    CHECK(finished(w) == "? |-\n  a\n  b\n: c: null\n? " + key + "\n: - 1\n");
}

TEST_CASE("what Kubernetes cannot write is an error") {
    writer w;
    CHECK_FALSE(w.string("a\x7f"));
    CHECK(finished(w) == "!yaml: control characters are not allowed");
    CHECK_FALSE(w.string("\xef\xbf\xbf"));
    CHECK(finished(w).starts_with('!'));
    CHECK((w.begin_object() && w.key(std::string(1022, 'k')) && w.null()));
    CHECK_FALSE(w.key(std::string(1023, 'k')));
    CHECK(finished(w) == "!yaml: did not find expected ',' or '}'");
    CHECK(w.begin_object());
    CHECK_FALSE(w.key("a\xc2\x85"));
    CHECK(finished(w).starts_with('!'));
    writer values(write_mode::values);
    CHECK(values.string("a\x7f"));
    CHECK(finished(values) == "\"a\\x7F\"\n");
}

TEST_CASE("texts come back as from JSON") {
    writer w;
    CHECK(w.string("a\xff"));
    CHECK(finished(w) == "a\xef\xbf\xbd\n");
    CHECK(
        w.string("a \xc2\x85  b\xc2\x85 \xc2\x85\xc2\x85"
                 "c"));
    CHECK(finished(w) == "|-\n  a b\n\n  c\n");
}

TEST_CASE("calls that fit nowhere are refused") {
    writer w;
    CHECK_FALSE(w.end_array());
    CHECK(finished(w).starts_with('!'));
    CHECK_FALSE(w.end_object());
    CHECK(finished(w).starts_with('!'));
    CHECK(finished(w) == "!yaml: an unfinished value");
    CHECK(w.begin_array());
    CHECK(finished(w) == "!yaml: an unfinished value");
    CHECK(w.null());
    CHECK_FALSE(w.null());
    CHECK(finished(w) == "!yaml: more than one value");
    bool going = true;
    std::size_t depth = 0;
    for (; going && depth < 20'000; ++depth) {
        going = w.begin_array();
    }
    CHECK(depth == 10'001);
    CHECK(finished(w).starts_with('!'));
}
