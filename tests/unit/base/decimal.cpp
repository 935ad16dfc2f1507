// SPDX-License-Identifier: Apache-2.0
#include <kube/base/decimal.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::decimal_natural;

decimal_natural number(std::string_view digits) {
    decimal_natural n;
    REQUIRE(n.append(digits));
    return n;
}

std::string text(const decimal_natural& n) {
    char buffer[kube::max_decimal_digits + 1];
    return {buffer, n.write(buffer)};
}

}  // namespace

TEST_CASE("decimal: digits in and out") {
    for (const char* digits : {"0", "1", "999999999", "1000000000", "123456789012345678901234567890", "1000000001"}) {
        CHECK(text(number(digits)) == digits);
        CHECK(number(digits).digits() == (digits[0] == '0' ? 0 : std::string_view(digits).size()));
    }
    CHECK(text(number("-000012.50")) == "1250");
    CHECK(number("000").is_zero());
    CHECK(text(decimal_natural(UINT64_MAX)) == "18446744073709551615");
    CHECK(decimal_natural(UINT64_MAX).low64() == UINT64_MAX);
}

TEST_CASE("decimal: what fits 64 bits") {
    CHECK(number("18446744073709551615").fits_uint64());
    CHECK_FALSE(number("18446744073709551616").fits_uint64());
    CHECK_FALSE(number("18999999999999999999").fits_uint64());
    CHECK_FALSE(number("19000000000000000000").fits_uint64());
    CHECK_FALSE(number("1000000000000000000000000000").fits_uint64());
    CHECK(number("18446744073709551617").low64() == 1);
}

TEST_CASE("decimal: multiplies") {
    decimal_natural n(UINT64_MAX);
    REQUIRE(n.multiply(UINT64_MAX));
    CHECK(text(n) == "340282366920938463426481119284349108225");
    REQUIRE(n.multiply_power10(20));
    CHECK(text(n) == "34028236692093846342648111928434910822500000000000000000000");
    CHECK(n.trailing_zeros() == 20);
    REQUIRE(n.multiply(0));
    CHECK(n.is_zero());
    CHECK(n.multiply_power10(100'000));
    CHECK(n.is_zero());
}

TEST_CASE("decimal: divides") {
    decimal_natural n = number("340282366920938463426481119284349108225");
    CHECK(n.divide(1'024) == 1);
    CHECK(text(n) == "332306998946228968189922968051122176");
    CHECK(n.divide_power10(30));
    CHECK(text(n) == "332306");
    CHECK_FALSE(n.divide_power10(0));
    CHECK(n.divide_power10(7));
    CHECK(n.is_zero());
    CHECK_FALSE(n.divide_power10(7));
    decimal_natural thousand(1'000);
    CHECK_FALSE(thousand.divide_power10(3));
    CHECK(text(thousand) == "1");
    decimal_natural billion = number("1000000000000000000");
    CHECK_FALSE(billion.divide_power10(18));
    CHECK(text(billion) == "1");
}

TEST_CASE("decimal: adds, subtracts, compares") {
    decimal_natural n = number("999999999999999999");
    REQUIRE(n.add(decimal_natural(1)));
    CHECK(text(n) == "1000000000000000000");
    n.subtract(decimal_natural(1));
    CHECK(text(n) == "999999999999999999");
    n.subtract(n);
    CHECK(n.is_zero());
    CHECK(number("1000000000").compare(number("999999999")) > 0);
    CHECK(number("2000000001").compare(number("2000000002")) < 0);
    CHECK(number("5").compare(number("5")) == 0);
    CHECK(number("0").compare(number("5")) < 0);
}

TEST_CASE("decimal: refuses what is too long") {
    const std::string most(kube::max_decimal_digits, '9');
    decimal_natural n = number(most);
    CHECK(text(n) == most);
    CHECK_FALSE(decimal_natural(n).add(decimal_natural(1)));
    CHECK_FALSE(decimal_natural(n).multiply_add(10, 0));
    CHECK_FALSE(decimal_natural(n).multiply_power10(1));
    CHECK_FALSE(decimal_natural(n).multiply_power10(100'000));
    CHECK_FALSE(decimal_natural(n).multiply(UINT64_MAX));
    decimal_natural longer;
    CHECK_FALSE(longer.append(most + "9"));
}
