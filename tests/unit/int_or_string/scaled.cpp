// SPDX-License-Identifier: Apache-2.0
#include <kube/int_or_string/scaled.hpp>

#include <cstdint>

#include "catch.hpp"

namespace {

using kube::rounding;
using kube::scale_errc;

std::int64_t scaled(kube::int_or_string_view value, std::int64_t total, rounding way) {
    return kube::scaled_value(value, total, way).value_or(-12345);
}

kube::scale_error wrong(kube::int_or_string_view value) {
    const auto made = kube::scaled_value(value, 10, rounding::up);
    REQUIRE_FALSE(made.has_value());
    return made.error();
}

}  // namespace

TEST_CASE("integers stay, percentages are parts of the total") {
    CHECK(scaled(5, 100, rounding::up) == 5);
    CHECK(scaled(-5, 100, rounding::down) == -5);
    CHECK(scaled("25%", 10, rounding::up) == 3);
    CHECK(scaled("25%", 10, rounding::down) == 2);
    CHECK(scaled("0%", 10, rounding::up) == 0);
    CHECK(scaled("100%", 7, rounding::down) == 7);
    CHECK(scaled("1%", 1, rounding::up) == 1);
    CHECK(scaled("-25%", 10, rounding::up) == -2);
    CHECK(scaled("-25%", 10, rounding::down) == -3);
    CHECK(scaled("+50%", 4, rounding::down) == 2);
    CHECK(scaled("33%", -10, rounding::down) == -4);
}

TEST_CASE("what no double holds exactly comes out as Kubernetes has it") {
    CHECK(scaled("100%", 9007199254740993, rounding::down) == 9007199254740992);
    CHECK(scaled("9223372036854775807%", 100, rounding::up) == INT64_MIN);
    CHECK(scaled("-9223372036854775808%", 100, rounding::up) == INT64_MIN);
    CHECK(scaled("9223372036854775807%", 1, rounding::up) == 92233720368547760);
    CHECK(scaled("9223372036854775807%", INT64_MAX, rounding::down) == INT64_MIN);
}

TEST_CASE("texts that are no percentages") {
    CHECK(wrong("") == kube::scale_error{scale_errc::not_a_percentage, 0, 0});
    CHECK(wrong("10") == kube::scale_error{scale_errc::not_a_percentage, 0, 2});
    CHECK(wrong("%1") == kube::scale_error{scale_errc::not_a_percentage, 0, 2});
    CHECK(wrong("%") == kube::scale_error{scale_errc::not_an_integer, 0, 0});
    CHECK(wrong("1.5%") == kube::scale_error{scale_errc::not_an_integer, 0, 3});
    CHECK(wrong("1%%") == kube::scale_error{scale_errc::not_an_integer, 0, 2});
    CHECK(wrong("9223372036854775808%") == kube::scale_error{scale_errc::out_of_range, 0, 19});
}
