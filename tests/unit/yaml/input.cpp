// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/input.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using kube::yaml::detail::input;

namespace {

/// All that the input gives, up to its end or to what is no text.
std::string all_of(std::string_view text, bool final_newline = false) {
    input in(text, final_newline);
    std::string read;
    while (in.need(1)) {
        if (in[0] == '\0') {
            return read;
        }
        in.copy(read);
    }
    return read + " | " + in.problem() + " at " + std::to_string(in.problem_offset());
}

std::string wide(std::u16string_view text, bool little) {
    std::string made;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(static_cast<unsigned char>(unit >> 8u));
        const char low = static_cast<char>(static_cast<unsigned char>(unit & 0xffu));
        made += little ? low : high;
        made += little ? high : low;
    }
    return made;
}

}  // namespace

TEST_CASE("text is UTF-8, with or without a byte order mark, or UTF-16 with one") {
    CHECK(all_of("a\xc3\xa9\xf0\x9f\x98\x80") == "a\xc3\xa9\xf0\x9f\x98\x80");
    CHECK(all_of("\xef\xbb\xbf"
                 "a") == "a");
    CHECK(all_of("\xef\xbb\xbf\xef\xbb\xbf") == "\xef\xbb\xbf");
    CHECK(all_of(wide(u"\xfeff"
                      u"a\xe9\xd83d\xde00",
                      true)) == "a\xc3\xa9\xf0\x9f\x98\x80");
    CHECK(all_of(wide(u"\xfeff"
                      u"a\xe9\xd83d\xde00",
                      false)) == "a\xc3\xa9\xf0\x9f\x98\x80");
    const std::string long_text = std::string(511, 'a') + "\xc3\xa9" + std::string(2000, 'b') + "\xf0\x9f\x98\x80";
    CHECK(all_of(long_text) == long_text);
}

TEST_CASE("a text without anything is one line break") {
    CHECK(all_of("") == "\n");
    CHECK(all_of("a") == "a");
    CHECK(all_of("a", true) == "a\n");
    CHECK(all_of("a\n", true) == "a\n");
    CHECK(all_of(std::string(512, 'a'), true) == std::string(512, 'a') + "\n");
}

TEST_CASE("what is no text") {
    using namespace std::string_literals;
    CHECK(all_of("ab\x80") == " | invalid leading UTF-8 octet at 2");
    CHECK(all_of("a\xf8") == " | invalid leading UTF-8 octet at 1");
    CHECK(all_of("a\xe2\x80") == "a | incomplete UTF-8 octet sequence at 1");
    CHECK(all_of("a\xe2\x80z") == " | invalid trailing UTF-8 octet at 3");
    CHECK(all_of("\xc0\x80") == " | invalid length of a UTF-8 sequence at 0");
    CHECK(all_of("\xed\xa0\x80") == " | invalid Unicode character at 0");
    CHECK(all_of("\xf4\x90\x80\x80") == " | invalid Unicode character at 0");
    CHECK(all_of("a\0"s) == " | control characters are not allowed at 1");
    CHECK(all_of("\xef\xbb\xbf\x7f") == " | control characters are not allowed at 3");
    CHECK(all_of("\xc2\x84") == " | control characters are not allowed at 0");
    CHECK(all_of("\xc2\x85") == "\xc2\x85");
    CHECK(all_of("\xef\xbf\xbe") == " | control characters are not allowed at 0");
    CHECK(all_of("\xff\xfe\x61") == " | incomplete UTF-16 character at 2");
    CHECK(all_of(wide(u"\xfeff\xdc00", true)) == " | unexpected low surrogate area at 2");
    CHECK(all_of(wide(u"\xfeff\xd800", true)) == " | incomplete UTF-16 surrogate pair at 2");
    CHECK(all_of(wide(u"\xfeff\xd800"
                      u"aa",
                      true)) == " | expected low surrogate area at 4");
}

TEST_CASE("bytes are looked at in pieces of 512") {
    const std::string text = std::string(600, 'a') + "\x01";
    input in(text, false);
    std::string read;
    for (int i = 0; i < 512; ++i) {
        REQUIRE(in.need(1));
        in.copy(read);
    }
    CHECK_FALSE(in.need(1));
    // The é that is cut by the first piece's end belongs to the second one, which ends a byte earlier.
    const std::string cut = std::string(511, 'a') + "\xc3\xa9" + std::string(509, 'b');
    CHECK(all_of(cut + "b\x01").starts_with("aaa"));
    CHECK(all_of(cut + "\x01").starts_with(std::string(511, 'a') + " | "));
}

TEST_CASE("places count characters, lines and bytes") {
    input in(
        "\xc3\xa9"
        "b\r\nc\xe2\x80\xa8",
        false);
    std::string read;
    REQUIRE(in.need(8));
    in.copy(read);
    in.skip();
    CHECK(in.here().index == 2);
    CHECK(in.here().column == 2);
    CHECK(in.here().at == 3);
    in.copy_break(read);
    CHECK(in.here().index == 4);
    CHECK(in.here().line == 1);
    CHECK(in.here().column == 0);
    in.skip_ascii(1);
    in.copy_break(read);
    CHECK(in.here().line == 2);
    CHECK(in[0] == '\0');
    CHECK(read == "\xc3\xa9\n\xe2\x80\xa8");
}

TEST_CASE("offsets are those of the text that was given") {
    input marked(
        "\xef\xbb\xbf"
        "ab",
        false);
    REQUIRE(marked.need(2));
    CHECK(marked.offset_of(1) == 4);
    const std::string text = wide(
        u"\xfeff"
        u"a\xe9\xd83d\xde00z",
        true);
    input in(text, false);
    REQUIRE(in.need(4));
    CHECK(in.offset_of(0) == 2);
    CHECK(in.offset_of(7) == 10);
    CHECK(in.offset_of(3) == 6);
    CHECK(in.offset_of(1) == 4);
}

TEST_CASE("U+FEFF is looked for where text was read last") {
    input in(
        "\xef\xbb\xbf\xef\xbb\xbf"
        "ab\n",
        false);
    REQUIRE(in.need(1));
    CHECK(in.was_byte_order_mark());
    in.skip();
    in.skip();
    REQUIRE(in.need(2));
    CHECK(in.was_byte_order_mark());
    REQUIRE(in.need(4));
    CHECK_FALSE(in.was_byte_order_mark());
}
