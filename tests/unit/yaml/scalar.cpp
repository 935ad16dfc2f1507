// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/scalar.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

namespace {

using kube::yaml::resolve_scalar;
using kube::yaml::scalar;
using kube::yaml::scalar_kind;
using kube::yaml::scalar_tag;

}  // namespace

TEST_CASE("booleans have eleven words in three spellings each") {
    for (const std::string_view word : {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}) {
        CAPTURE(word);
        const scalar got = resolve_scalar(word);
        CHECK(got.kind == scalar_kind::boolean);
        CHECK(got.boolean);
    }
    for (const std::string_view word : {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}) {
        CAPTURE(word);
        const scalar got = resolve_scalar(word);
        CHECK(got.kind == scalar_kind::boolean);
        CHECK_FALSE(got.boolean);
    }
    for (const std::string_view word : {"yES", "tRUE", "oN", "oFF", "truE", "nO", "yess", "offf", "ye"}) {
        CAPTURE(word);
        CHECK(resolve_scalar(word).kind == scalar_kind::string);
    }
}

TEST_CASE("null has five spellings") {
    for (const std::string_view word : {"", "~", "null", "Null", "NULL"}) {
        CAPTURE(word);
        CHECK(resolve_scalar(word).kind == scalar_kind::null);
    }
    CHECK(resolve_scalar("nULL").kind == scalar_kind::string);
    CHECK(resolve_scalar("~~").kind == scalar_kind::string);
}

TEST_CASE("integers have Go's prefixes and underscores anywhere") {
    struct row {
        std::string_view text;
        std::int64_t value;
    };
    for (const row& r : {row{"0", 0},
                         row{"-0", 0},
                         row{"+1", 1},
                         row{"010", 8},
                         row{"0777", 511},
                         row{"0o10", 8},
                         row{"0O17", 15},
                         row{"0x1F", 31},
                         row{"0X1f", 31},
                         row{"-0x10", -16},
                         row{"0b101", 5},
                         row{"0B11", 3},
                         row{"0b-1", -1},
                         row{"0b+1", 1},
                         row{"1_000", 1000},
                         row{"1__2_", 12},
                         row{"0_7", 7},
                         row{"0x_1F", 31},
                         row{"9223372036854775807", INT64_MAX},
                         row{"-9223372036854775808", INT64_MIN}}) {
        CAPTURE(r.text);
        const scalar got = resolve_scalar(r.text);
        CHECK(got.kind == scalar_kind::integer);
        CHECK(got.integer == r.value);
    }
    CHECK(resolve_scalar("9223372036854775808").kind == scalar_kind::uinteger);
    CHECK(resolve_scalar("18446744073709551615").uinteger == UINT64_MAX);
    CHECK(resolve_scalar("18446744073709551616").kind == scalar_kind::floating);
    CHECK(resolve_scalar("+18446744073709551615").kind == scalar_kind::floating);
    CHECK(resolve_scalar("-9223372036854775809").floating == -9223372036854775808.0);
    for (const std::string_view text : {"0x", "0o8", "0b2", "0b--1", "-0b-1", "0b", "0xg", "1f", "+", "-", "--1", "_1",
                                        "1 2", "1,2", "1.2.3", "100m", "1:20", "190:20:30", "0x-1"}) {
        CAPTURE(text);
        CHECK(resolve_scalar(text).kind == scalar_kind::string);
    }
}

TEST_CASE("floating-point numbers are decimal and finite, but for four words") {
    struct row {
        std::string_view text;
        double value;
    };
    for (const row& r :
         {row{"1.0", 1}, row{"1e3", 1000}, row{"1E-7", 1e-7}, row{".5", 0.5}, row{"-.5", -0.5}, row{"1.", 1},
          row{"1.e2", 100}, row{"08", 8}, row{"1_0.5", 10.5}, row{".1_0", 0.1}, row{"1e-400", 0},
          row{"0e999999999999999999999", 0}, row{".0000e99999", 0}, row{"0.00000001e-330", 0}, row{"4.9e-324", 5e-324},
          row{"1.7976931348623157e308", std::numeric_limits<double>::max()},
          row{"123456789012345678901234567890", 1.2345678901234568e29}}) {
        CAPTURE(r.text);
        const scalar got = resolve_scalar(r.text);
        CHECK(got.kind == scalar_kind::floating);
        CHECK(got.floating == r.value);
    }
    CHECK(std::signbit(resolve_scalar("-0.0").floating));
    CHECK(resolve_scalar(".inf").floating == std::numeric_limits<double>::infinity());
    CHECK(resolve_scalar("+.INF").floating == std::numeric_limits<double>::infinity());
    CHECK(resolve_scalar("-.Inf").floating == -std::numeric_limits<double>::infinity());
    CHECK(std::isnan(resolve_scalar(".NaN").floating));
    for (const std::string_view text : {"1e400", "-1e400", "1e1000000000000000000000", ".5e400", "1e", "1.5e+", ".",
                                        "..", "-.", "._1", ".1_", ".1__0", ".Nan", "+.nan", "inf", "NaN", "e3"}) {
        CAPTURE(text);
        CHECK(resolve_scalar(text).kind == scalar_kind::string);
    }
}

TEST_CASE("dates are texts that know what they look like") {
    CHECK(resolve_scalar("2001-01-01").kind == scalar_kind::timestamp);
    CHECK(resolve_scalar("2001-13-01").kind == scalar_kind::string);
    CHECK(resolve_scalar("<<").kind == scalar_kind::string);
    CHECK(resolve_scalar("=").kind == scalar_kind::string);
}

TEST_CASE("a tag rules, or refuses") {
    CHECK(resolve_scalar("123", scalar_tag::str).kind == scalar_kind::string);
    CHECK(resolve_scalar("~", scalar_tag::other).kind == scalar_kind::string);
    CHECK(resolve_scalar("7", scalar_tag::integer).integer == 7);
    CHECK(resolve_scalar("18446744073709551615", scalar_tag::integer).kind == scalar_kind::uinteger);
    CHECK(resolve_scalar("x", scalar_tag::integer).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("1.5", scalar_tag::integer).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("3", scalar_tag::floating).floating == 3);
    CHECK(resolve_scalar("18446744073709551615", scalar_tag::floating).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("yes", scalar_tag::boolean).boolean);
    CHECK(resolve_scalar("1", scalar_tag::boolean).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("", scalar_tag::null).kind == scalar_kind::null);
    CHECK(resolve_scalar("x", scalar_tag::null).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("2001-01-01", scalar_tag::timestamp).kind == scalar_kind::timestamp);
    CHECK(resolve_scalar("5", scalar_tag::timestamp).kind == scalar_kind::invalid);
    CHECK(resolve_scalar("2001-01-01", scalar_tag::integer).kind == scalar_kind::invalid);
}
