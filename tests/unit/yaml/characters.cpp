// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/characters.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace kube::yaml::detail;

TEST_CASE("a character's width is told by its first byte") {
    CHECK(width_of('a') == 1);
    CHECK(width_of('\0') == 1);
    CHECK(width_of('\x80') == 0);
    CHECK(width_of('\xbf') == 0);
    CHECK(width_of('\xc0') == 2);
    CHECK(width_of('\xe2') == 3);
    CHECK(width_of('\xf7') == 4);
    CHECK(width_of('\xf8') == 0);
}

TEST_CASE("line breaks are LF, CR, NEL, LS and PS") {
    for (const char* yes : {"\n", "\r", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
        CAPTURE(yes);
        CHECK(is_break(yes));
        CHECK(is_blank_or_end(yes));
    }
    for (const char* no : {"a", " ", "\t", "\v", "\xc2\xa0", "\xe2\x80\xaa", "\xe2\x82\xac", ""}) {
        CAPTURE(no);
        CHECK_FALSE(is_break(no));
    }
    CHECK(is_break_or_end(""));
    CHECK(is_blank_or_end("\t"));
    CHECK_FALSE(is_blank_or_end("\xc2\xa0"));
}

TEST_CASE("three hyphens or points end a document if nothing stands behind them") {
    CHECK(is_document_mark("---", '-'));
    CHECK(is_document_mark("---\ta", '-'));
    CHECK(is_document_mark("...\xc2\x85", '.'));
    CHECK_FALSE(is_document_mark("--- ", '.'));
    CHECK_FALSE(is_document_mark("----", '-'));
    CHECK_FALSE(is_document_mark("--", '-'));
}

TEST_CASE("digits, names and tags") {
    CHECK(hex_digit('0') == 0);
    CHECK(hex_digit('9') == 9);
    CHECK(hex_digit('a') == 10);
    CHECK(hex_digit('F') == 15);
    CHECK(hex_digit('g') == -1);
    CHECK(hex_digit('@') == -1);
    std::string name;
    std::string tag;
    for (char c = '\x01'; c < '\x7f'; ++c) {
        if (is_name(c)) {
            name += c;
        } else if (is_tag_text(c)) {
            tag += c;
        }
    }
    CHECK(name == "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    CHECK(tag == "!$&'()*+,./:;=?@[]~");
}

TEST_CASE("characters become UTF-8") {
    std::string text;
    for (const std::uint32_t code : {0x41u, 0x7fu, 0x80u, 0x7ffu, 0x800u, 0xffffu, 0x10000u, 0x10ffffu}) {
        append_code(text, code);
    }
    CHECK(text == "A\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf");
}
