// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/unicode.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace kube::yaml::detail;

TEST_CASE("characters are taken one by one, and single bytes where there is none") {
    std::string_view text = "a\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80\xff\xc3";
    CHECK(take_code(text) == 'a');
    CHECK(take_code(text) == 0xe9);
    CHECK(take_code(text) == 0x4e2d);
    CHECK(take_code(text) == 0x1f600);
    CHECK(take_code(text) == 0xfffd);
    CHECK(take_code(text) == 0xfffd);
    CHECK(text.empty());
}

TEST_CASE("what is not UTF-8 is replaced byte by byte") {
    const auto valid = [](std::string_view text) {
        std::string out;
        append_valid_utf8(out, text);
        return out;
    };
    const std::string bad = "\xef\xbf\xbd";
    CHECK(valid("plain \xc3\xa9") == "plain \xc3\xa9");
    CHECK(valid("\xef\xbf\xbd") == bad);
    CHECK(valid("\xc0\x80") == bad + bad);
    CHECK(valid("\xed\xa0\x80") == bad + bad + bad);
    CHECK(valid("\xf4\x90\x80\x80") == bad + bad + bad + bad);
    CHECK(valid("\xe2\x82") == bad + bad);
    CHECK(valid("\xe2\x82z") == bad + bad + "z");
}

TEST_CASE("letters, digits and blanks") {
    CHECK(is_letter('Z'));
    CHECK(is_letter(0xe9));
    CHECK(is_letter(0x4e2d));
    CHECK_FALSE(is_letter('_'));
    CHECK_FALSE(is_letter(0x2028));
    CHECK(is_decimal_digit(0x663));
    CHECK_FALSE(is_decimal_digit(0xb2));
    CHECK(is_blank_code(0x85));
    CHECK(is_blank_code(0x3000));
    CHECK_FALSE(is_blank_code(0x200b));
    CHECK(trim_space(" \t\xc2\xa0 a b \xe3\x80\x80\r") == "a b");
    CHECK(trim_space(" \n").empty());
    CHECK(trim_space("\x85").size() == 1);
}
