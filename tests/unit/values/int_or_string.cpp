// SPDX-License-Identifier: Apache-2.0
#include <kube/int_or_string.hpp>

#include <cstdint>
#include <string>
#include <utility>

#include "catch.hpp"

namespace {

using kube::int_or_string;
using kube::int_or_string_errc;

std::string text(const int_or_string& value) {
    char buffer[12];
    return std::string(value.text(buffer));
}

}  // namespace

TEST_CASE("int_or_string: an integer or a text") {
    CHECK(int_or_string() == int_or_string(0));
    CHECK(int_or_string(80) != int_or_string("80"));
    CHECK(int_or_string("") != int_or_string(0));
    CHECK(int_or_string("").is_string());
    CHECK(text(int_or_string(-2'147'483'647 - 1)) == "-2147483648");
    CHECK(text(int_or_string(0)) == "0");
    CHECK(text(int_or_string("25%")) == "25%");
    CHECK(int_or_string("80").int_value() == 80);
    CHECK(int_or_string("http").int_value() == 0);
    CHECK(int_or_string("25%").int_value() == 0);
    CHECK(int_or_string("9223372036854775808").int_value() == INT64_MAX);
    CHECK(int_or_string("-99999999999999999999%").int_value() == INT64_MIN);  // too large before the sign is seen
    CHECK(int_or_string(7).int_value() == 7);

    int_or_string a("25%");
    int_or_string b(a);
    CHECK(a == b);
    b = 5;
    CHECK(b.number() == 5);
    b = std::move(a);
    CHECK(b.string() == "25%");
    CHECK(kube::int_or_string_view(b) == kube::int_or_string_view("25%"));
    CHECK(int_or_string(kube::int_or_string_view(9)) == int_or_string(9));
}

TEST_CASE("int_or_string: JSON numbers") {
    CHECK(*kube::parse_int32("2147483647") == 2'147'483'647);
    CHECK(*kube::parse_int32("-2147483648") == INT32_MIN);
    CHECK(*kube::parse_int32("-0") == 0);
    CHECK(kube::parse_int32("2147483648").error().code == int_or_string_errc::out_of_range);
    CHECK(kube::parse_int32("-2147483649").error().code == int_or_string_errc::out_of_range);
    CHECK(kube::parse_int32("1.0").error() == kube::int_or_string_error{int_or_string_errc::not_an_integer, 0, 3});
    CHECK(kube::parse_int32("1e3").error().code == int_or_string_errc::not_an_integer);
    CHECK(kube::parse_int32("").error().code == int_or_string_errc::not_an_integer);
}

TEST_CASE("int_or_string: reads flags") {
    CHECK(kube::parse_int_or_string("80") == int_or_string(80));
    CHECK(kube::parse_int_or_string("+5") == int_or_string(5));
    CHECK(kube::parse_int_or_string("http") == int_or_string("http"));
    CHECK(kube::parse_int_or_string("2147483648") == int_or_string("2147483648"));
    CHECK(kube::parse_int_or_string("") == int_or_string(""));
}
