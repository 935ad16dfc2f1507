// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/json_text.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string quoted(std::string_view text) {
    std::string made;
    kube::codec::append_json_string(text, made);
    return made;
}

}  // namespace

TEST_CASE("texts are quoted as json.Marshal does it") {
    CHECK(quoted("") == R"("")");
    CHECK(quoted("plain text/") == R"("plain text/")");
    CHECK(quoted("\"\\\b\f\n\r\t") == R"("\"\\\b\f\n\r\t")");
    CHECK(quoted(std::string_view("\0\x01\x1F\x7F", 4)) == "\"\\u0000\\u0001\\u001f\x7F\"");
    CHECK(quoted("<a href=\"&\">") == R"("\u003ca href=\"\u0026\"\u003e")");
    CHECK(quoted("\xE2\x80\xA7\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAA") == "\"\xE2\x80\xA7\\u2028\\u2029\xE2\x80\xAA\"");
    CHECK(quoted("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
}

TEST_CASE("each byte that is no part of UTF-8 becomes U+FFFD") {
    CHECK(quoted("\xFF") == R"("\ufffd")");
    CHECK(quoted("a\xC3") == R"("a\ufffd")");
    CHECK(quoted("\xC3(") == R"("\ufffd(")");
    CHECK(quoted("\xC0\xAF") == R"("\ufffd\ufffd")");
    CHECK(quoted("\xE0\x9F\xBF") == R"("\ufffd\ufffd\ufffd")");
    CHECK(quoted("\xED\xA0\x80") == R"("\ufffd\ufffd\ufffd")");
    CHECK(quoted("\xF4\x90\x80\x80") == R"("\ufffd\ufffd\ufffd\ufffd")");
    CHECK(quoted("\xF0\x9F\x98") == R"("\ufffd\ufffd\ufffd")");
    CHECK(quoted("\xEF\xBF\xBD") == "\"\xEF\xBF\xBD\"");
}

TEST_CASE("a character that is escaped is found wherever it stands") {
    struct odd {
        std::string_view text;
        std::string_view escaped;
    };
    constexpr odd all[] = {{"\"", "\\\""},
                           {"\\", "\\\\"},
                           {"<", "\\u003c"},
                           {">", "\\u003e"},
                           {"&", "\\u0026"},
                           {"\n", "\\n"},
                           {"\x1F", "\\u001f"},
                           {"\x80", "\\ufffd"},
                           {"\xE2\x80\xA8", "\\u2028"},
                           {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"}};
    for (std::size_t size = 0; size != 40; ++size) {
        const std::string plain(size, 'a' + static_cast<char>(size % 20));
        CHECK(quoted(plain) == '"' + plain + '"');
        for (std::size_t at = 0; at <= size; ++at) {
            for (const odd& each : all) {
                std::string text = plain;
                std::string expected = plain;
                text.insert(at, each.text).append(each.text);
                expected.insert(at, each.escaped).append(each.escaped);
                CHECK(quoted(text) == '"' + expected + '"');
            }
        }
    }
}

TEST_CASE("a string of escapes grows to six times its size") {
    std::string expected = "\"";
    for (std::size_t i = 0; i != 5'000; ++i) {
        expected += "\\u003c";
    }
    CHECK(quoted(std::string(5'000, '<')) == expected + '"');
}
