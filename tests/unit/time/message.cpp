// SPDX-License-Identifier: Apache-2.0
#include <kube/time/message.hpp>

#include <string>
#include <string_view>

#include <kube/time/duration_text.hpp>
#include <kube/time/time_text.hpp>

#include "catch.hpp"

namespace {

std::string time_message(std::string_view text) { return message(kube::parse_time(text).error(), text); }
std::string micro_message(std::string_view text) {
    return message(kube::parse_micro_time(text).error(), text, kube::time_precision::microseconds);
}
std::string duration_message(std::string_view text) { return message(kube::parse_duration(text).error(), text); }

std::string cannot_parse(std::string_view text, std::string_view rest, std::string_view part) {
    return "parsing time \"" + std::string(text) + "\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"" +
           std::string(rest) + "\" as \"" + std::string(part) + "\"";
}

}  // namespace

TEST_CASE("the part of a time that cannot be read is told as Go's layout names it") {
    CHECK(time_message("") == cannot_parse("", "", "2006"));
    CHECK(time_message("2006") == cannot_parse("2006", "", "-"));
    CHECK(time_message("2006-1-02") == cannot_parse("2006-1-02", "1-02", "01"));
    CHECK(time_message("2006-01x") == cannot_parse("2006-01x", "x", "-"));
    CHECK(time_message("2006-01-2T") == cannot_parse("2006-01-2T", "2T", "02"));
    CHECK(time_message("2006-01-02 15:04:05Z") == cannot_parse("2006-01-02 15:04:05Z", " 15:04:05Z", "T"));
    CHECK(time_message("2006-01-02Tx") == cannot_parse("2006-01-02Tx", "x", "15"));
    CHECK(time_message("2006-01-02T5.") == cannot_parse("2006-01-02T5.", ".", ":"));
    CHECK(time_message("2006-01-02T15:4") == cannot_parse("2006-01-02T15:4", "4", "04"));
    CHECK(time_message("2006-01-02T15:04:5Z") == cannot_parse("2006-01-02T15:04:5Z", "5Z", "05"));
    CHECK(time_message("2006-01-02T15:04:05.12") == cannot_parse("2006-01-02T15:04:05.12", "", "Z07:00"));
    CHECK(time_message("2006-01-02T15:04:05+0700") == cannot_parse("2006-01-02T15:04:05+0700", "+0700", "Z07:00"));
    CHECK(micro_message("2006-01-02T15:04:05Z") ==
          "parsing time \"2006-01-02T15:04:05Z\" as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse \"Z\" as "
          "\".000000\"");
}

TEST_CASE("what is out of range") {
    const std::string begin = "parsing time \"";
    CHECK(time_message("2006-13-02T15:04:05Z") == begin + "2006-13-02T15:04:05Z\": month out of range");
    CHECK(time_message("2006-02-30T15:04:05Z") == begin + "2006-02-30T15:04:05Z\": day out of range");
    CHECK(time_message("2006-01-02T15:04:05+25:00") ==
          begin + "2006-01-02T15:04:05+25:00\": time zone offset hour out of range");
    CHECK(time_message("2006-01-02T15:04:05x25:61") ==
          begin + "2006-01-02T15:04:05x25:61\": time zone offset minute out of range");
    CHECK(micro_message("2006-01-02T15:04:05.-12345Z") ==
          begin + "2006-01-02T15:04:05.-12345Z\": fractional second out of range");
}

TEST_CASE("bytes are quoted as Go's package time does") {
    CHECK(time_message("2006-01-02T15:04:05Z\"\\\n\xc3\xa9\x7f") ==
          "parsing time \"2006-01-02T15:04:05Z\\\"\\\\\\x0a\\xc3\\xa9\x7f\": extra text: "
          "\"\\\"\\\\\\x0a\\xc3\\xa9\x7f\"");
}

TEST_CASE("durations") {
    CHECK(duration_message("") == "time: invalid duration \"\"");
    CHECK(duration_message("1") == "time: missing unit in duration \"1\"");
    CHECK(duration_message("1h2x") == "time: unknown unit \"x\" in duration \"1h2x\"");
}
