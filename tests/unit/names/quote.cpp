// SPDX-License-Identifier: Apache-2.0
#include <kube/names/quote.hpp>

#include <string>

#include "catch.hpp"

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    kube::append_quoted(out, text);
    return out;
}

}  // namespace

TEST_CASE("text is quoted as strconv.Quote quotes it") {
    using namespace std::string_view_literals;
    CHECK(quoted("") == R"("")");
    CHECK(quoted("a b") == R"("a b")");
    CHECK(quoted("\"\\'") == R"("\"\\'")");
    CHECK(quoted("\a\b\f\n\r\t\v") == R"("\a\b\f\n\r\t\v")");
    CHECK(quoted("\0\x01\x1f\x7f"sv) == R"("\x00\x01\x1f\x7f")");
    CHECK(quoted("\xC3\xA9\xE2\x98\xBA") == "\"\xC3\xA9\xE2\x98\xBA\"");
    CHECK(quoted("\xC2\xA0") == R"("\u00a0")");  // no-break space
    CHECK(quoted("\xE2\x80\xA8\xEF\xBB\xBF") == R"("\u2028\ufeff")");
    CHECK(quoted("\xF0\x9F\x98\x80") == "\"\xF0\x9F\x98\x80\"");
    CHECK(quoted("\xF3\xA0\x80\x81") == R"("\U000e0001")");
    CHECK(quoted("\xEF\xBF\xBD") == "\"\xEF\xBF\xBD\"");
}

TEST_CASE("bytes that are not UTF-8 are escaped one by one") {
    CHECK(quoted("\xff") == R"("\xff")");
    CHECK(quoted("\x80z") == R"("\x80z")");
    CHECK(quoted("\xC3") == R"("\xc3")");
    CHECK(quoted("\xC0\x80") == R"("\xc0\x80")");  // overlong
    CHECK(quoted("\xE0\x80\x80") == R"("\xe0\x80\x80")");
    CHECK(quoted("\xED\xA0\x80") == R"("\xed\xa0\x80")");          // surrogate
    CHECK(quoted("\xF4\x90\x80\x80") == R"("\xf4\x90\x80\x80")");  // beyond U+10FFFF
    CHECK(quoted("\xF8\x88\x80\x80\x80") == R"("\xf8\x88\x80\x80\x80")");
    CHECK(quoted("\xE2\x98\xC3\xA9") == "\"\\xe2\\x98\xC3\xA9\"");
}
