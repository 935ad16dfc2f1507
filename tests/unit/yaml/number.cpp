// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/number.hpp>

#include "catch.hpp"

#include <cstdint>
#include <limits>

using kube::yaml::detail::number_text;

TEST_CASE("integers") {
    CHECK(number_text::of_integer(INT64_MIN).view() == "-9223372036854775808");
    CHECK(number_text::of_integer(UINT64_MAX).view() == "18446744073709551615");
}

TEST_CASE("numbers as JSON has them") {
    CHECK(number_text::json(0).view() == "0");
    CHECK(number_text::json(-0.0).view() == "-0");
    CHECK(number_text::json(1).view() == "1");
    CHECK(number_text::json(-10.5).view() == "-10.5");
    CHECK(number_text::json(0.1 + 0.2).view() == "0.30000000000000004");
    CHECK(number_text::json(1e20).view() == "100000000000000000000");
    CHECK(number_text::json(1e21).view() == "1e+21");
    CHECK(number_text::json(1.5e300).view() == "1.5e+300");
    CHECK(number_text::json(1e-6).view() == "0.000001");
    CHECK(number_text::json(1e-7).view() == "1e-7");
    CHECK(number_text::json(1.25e-10).view() == "1.25e-10");
    CHECK(number_text::json(5e-324).view() == "5e-324");
    CHECK(number_text::json(std::numeric_limits<double>::max()).view() == "1.7976931348623157e+308");
}

TEST_CASE("numbers as YAML has them") {
    CHECK(number_text::general(100000).view() == "100000");
    CHECK(number_text::general(1000000).view() == "1e+06");
    CHECK(number_text::general(123456789).view() == "1.23456789e+08");
    CHECK(number_text::general(0.0001).view() == "0.0001");
    CHECK(number_text::general(0.00001).view() == "1e-05");
    CHECK(number_text::general(std::numeric_limits<double>::infinity()).view() == ".inf");
    CHECK(number_text::general(-std::numeric_limits<double>::infinity()).view() == "-.inf");
    CHECK(number_text::general(std::numeric_limits<double>::quiet_NaN()).view() == ".nan");
}

TEST_CASE("numbers as keys have the digits of a 32-bit float") {
    CHECK(number_text::general32(0.1).view() == "0.1");
    CHECK(number_text::general32(16777217).view() == "1.6777216e+07");
    CHECK(number_text::general32(3.4e38).view() == "3.4e+38");
    CHECK(number_text::general32(3.5e38).view() == ".inf");
    CHECK(number_text::general32(-1e300).view() == "-.inf");
    CHECK(number_text::general32(1e-50).view() == "0");
}
