// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/scalar_scanner.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

struct probe : kube::yaml::detail::scalar_scanner {
    explicit probe(std::string_view text) : scalar_scanner(text, false) { static_cast<void>(need(4)); }

    std::string result(bool good) {
        if (!good) {
            return std::string("error: ") + failed().problem + " in column " + std::to_string(failed().at.column);
        }
        return text_ + "|" + std::string(1, in_[0]);
    }
    std::string block(std::int64_t parent = -1) { return result(scan_block_scalar(in_[0] == '|', parent)); }
    std::string quoted() { return result(scan_quoted(in_[0])); }
    std::string plain(std::int64_t indent = 0, bool flow = false) {
        bool broken = false;
        const bool good = scan_plain(indent, flow, broken);
        return result(good) + (good && broken ? " broken" : "");
    }
};

std::string block(std::string_view text, std::int64_t parent = -1) { return probe(text).block(parent); }
std::string quoted(std::string_view text) { return probe(text).quoted(); }
std::string plain(std::string_view text, std::int64_t indent = 0, bool flow = false) {
    return probe(text).plain(indent, flow);
}

}  // namespace

TEST_CASE("literal scalars keep their lines") {
    CHECK(block("|\n  a\n   b\n\n  c\nd") == "a\n b\n\nc\n|d");
    CHECK(block("|-\n a\n\nd") == "a|d");
    CHECK(block("|+\n a\n\nd") == "a\n\n|d");
    CHECK(block("|\n\n\n a\nd") == "\n\na\n|d");
    CHECK(block("| # c\n a\r\n b\xc2\x85 c\xe2\x80\xa8x") == "a\nb\nc\xe2\x80\xa8|x");
    CHECK(block("|\n    a\n   b", 1) == "a\n|b");
    CHECK(block("|\n a", 1) == "|a");
    CHECK(block("|1\n   a\nx", 1) == " a\n|x");
    CHECK(block("|2-\n   a\nx") == " a|x");
    CHECK(block("|-2\n   a\nx") == " a|x");
}

TEST_CASE("folded scalars join their lines") {
    CHECK(block(">\n a\n b\n\n c\n\n\n d\nx") == "a b\nc\n\nd\n|x");
    CHECK(block(">\n a\n  b\n c\nx") == "a\n b\nc\n|x");
    CHECK(block(">\n a\n \tb\n c\nx") == "a\n\tb\nc\n|x");
    CHECK(block(">-\n a\xe2\x80\xa8 b\nx") ==
          "a\xe2\x80\xa8"
          "b|x");
}

TEST_CASE("a block scalar's header and indentation can be wrong") {
    CHECK(block("|0\n a") == "error: found an indentation indicator equal to 0 in column 1");
    CHECK(block("|+0\n a") == "error: found an indentation indicator equal to 0 in column 2");
    CHECK(block("|+-\n a") == "error: did not find expected comment or line break in column 2");
    CHECK(block("|12\n a") == "error: did not find expected comment or line break in column 2");
    CHECK(block("| a") == "error: did not find expected comment or line break in column 2");
    CHECK(block("|\n\ta") == "error: found a tab character where an indentation space is expected in column 0");
    CHECK(block("|2\n \ta") == "error: found a tab character where an indentation space is expected in column 1");
}

TEST_CASE("quoted scalars") {
    CHECK(quoted("'it''s' x") == "it's| ");
    CHECK(quoted("'a  b\n\n  c' x") == "a  b\nc| ");
    CHECK(quoted("'a \n\t b'x") == "a b|x");
    CHECK(quoted("'\\n'x") == "\\n|x");
    CHECK(quoted("'a\xe2\x80\xa9 b'x") ==
          "a\xe2\x80\xa9"
          "b|x");
    CHECK(quoted("\"a\\\n   b\"x") == "ab|x");
    CHECK(quoted("\"a\\\n\n b\"x") == "a\nb|x");
    CHECK(quoted("\"a \\  b\"x") == "a   b|x");
    CHECK(quoted("\"\\a\\b\\t\\\t\\n\\v\\f\\r\\e\\ \\\"\\'\\\\\"x") == "\a\b\t\t\n\v\f\r\x1b \"'\\|x");
    CHECK(quoted("\"\\N\\_\\L\\P\\x41\\u00e9\\U0001F600\"x") ==
          "\xc2\x85\xc2\xa0\xe2\x80\xa8\xe2\x80\xa9"
          "A\xc3\xa9\xf0\x9f\x98\x80|x");
    CHECK(quoted("\"\\0\"x") == std::string("\0|x", 3));
    CHECK(quoted("'---'x") == "---|x");
}

TEST_CASE("quoted scalars can be wrong") {
    CHECK(quoted("'a") == "error: found unexpected end of stream in column 2");
    CHECK(quoted("\"a\n--- \"") == "error: found unexpected document indicator in column 0");
    CHECK(quoted("\"a\n...") == "error: found unexpected document indicator in column 0");
    CHECK(quoted("\"\\/\"") == "error: found unknown escape character in column 1");
    CHECK(quoted("\"\\") == "error: found unknown escape character in column 1");
    CHECK(quoted("\"\\x4\"") == "error: did not find expected hexdecimal number in column 3");
    CHECK(quoted("\"\\ud83d\"") == "error: found invalid Unicode character escape code in column 3");
    CHECK(quoted("\"\\U00110000\"") == "error: found invalid Unicode character escape code in column 3");
}

TEST_CASE("plain scalars end at a colon or a comment, in a flow collection also at its signs") {
    CHECK(plain("a b: c") == "a b|:");
    CHECK(plain("a:b #c") == "a:b|#");
    CHECK(plain("a#b, c]") == "a#b, c]|" + std::string(1, '\0'));
    CHECK(plain("a#b, c]", 0, true) == "a#b|,");
    CHECK(plain("a:}", 0, true) == "a:|}");
    CHECK(plain("a?b", 0, true) == "a|?");
    CHECK(plain("a[b", 0, true) == "a|[");
    CHECK(plain("a:\tb") == "a|:");
}

TEST_CASE("plain scalars go on over lines that stand far enough to the right") {
    CHECK(plain("a\n b\n\n c", 1) == "a b\nc|" + std::string(1, '\0'));
    CHECK(plain("a\nb", 1) == "a|b broken");
    CHECK(plain("a\nb", 1, true) == "a b|" + std::string(1, '\0'));
    CHECK(plain("a\n# c", 0) == "a|# broken");
    CHECK(plain("a\n---\n", 0) == "a|- broken");
    CHECK(plain("a\n----", 0) == "a ----|" + std::string(1, '\0'));
    CHECK(plain("a\n  \tb", 1) == "a b|" + std::string(1, '\0'));
    CHECK(plain("a\n\tb", 1) == "error: found a tab character that violates indentation in column 0");
    CHECK(plain("a\n\tb", 0) == "a b|" + std::string(1, '\0'));
}
