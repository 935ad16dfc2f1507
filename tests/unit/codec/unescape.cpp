// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/unescape.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string unquoted(std::string_view text) {
    std::string made;
    kube::codec::append_unescaped(text, made);
    return made;
}

}  // namespace

TEST_CASE("texts are read as Go does it") {
    CHECK(unquoted("").empty());
    CHECK(unquoted(R"(a\"\\\/\b\f\n\r\t)") == "a\"\\/\b\f\n\r\t");
    CHECK(unquoted(R"(\u0041\u00e9\u20AC\ud83d\ude00)") == "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    CHECK(unquoted(R"(\uD7FF\uE000\uFFFF)") == "\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF");
    CHECK(unquoted(R"(\ud800)") == "\xEF\xBF\xBD");
    CHECK(unquoted(R"(\ud800\u0041)") == "\xEF\xBF\xBD\x41");
    CHECK(unquoted(R"(\ud800\ud800\udc00)") == "\xEF\xBF\xBD\xF0\x90\x80\x80");
    CHECK(unquoted(R"(\udc00\ud800x)") == "\xEF\xBF\xBD\xEF\xBF\xBDx");
    CHECK(unquoted("\xC3(\xFF\xED\xA0\x80") == "\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}
