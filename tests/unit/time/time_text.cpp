// SPDX-License-Identifier: Apache-2.0
#include <kube/time/time_text.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::duration;
using kube::micro_time;
using kube::time_errc;

template <kube::time_precision Precision>
std::string text(const kube::basic_time<Precision>& t) {
    char buffer[40];
    return std::string(to_text(t, buffer));
}

std::string round_trip(std::string_view in) {
    const auto t = kube::parse_time(in);
    return t ? text(*t) : "error";
}

std::string micro_round_trip(std::string_view in) {
    const auto t = kube::parse_micro_time(in);
    return t ? text(*t) : "error";
}

time_errc error_of(std::string_view in) {
    const auto t = kube::parse_time(in);
    REQUIRE_FALSE(t.has_value());
    return t.error().code;
}

}  // namespace

TEST_CASE("time: reads what Go reads") {
    CHECK(round_trip("2024-02-29T01:02:03Z") == "2024-02-29T01:02:03Z");
    CHECK(round_trip("2024-02-29T1:02:03Z") == "2024-02-29T01:02:03Z");
    CHECK(round_trip("2024-02-29T01:02:03,999Z") == "2024-02-29T01:02:03Z");
    CHECK(round_trip("2024-02-29T01:02:03.9999999999999999999Z") == "2024-02-29T01:02:03Z");
    CHECK(round_trip("2024-02-29T01:02:03+24:00") == "2024-02-28T01:02:03Z");
    CHECK(round_trip("2024-02-29T01:02:03-23:60") == "2024-03-01T01:02:03Z");
    CHECK(round_trip("0000-02-29T00:00:00Z") == "0000-02-29T00:00:00Z");
    CHECK(round_trip("0000-01-01T00:00:00+00:01") == "-0001-12-31T23:59:00Z");
    CHECK(round_trip("9999-12-31T23:59:59-00:01") == "10000-01-01T00:00:59Z");
    CHECK(kube::parse_time("1970-01-01T00:00:01.25Z")->nanoseconds() == 250'000'000);
    CHECK(*kube::parse_time("1969-12-31T23:59:59.1234567899Z") == kube::time(-1, 123'456'789));
}

TEST_CASE("time: refuses what Go refuses") {
    for (const char* in :
         {"", "null", "2024", "2024-2-29T01:02:03Z", "24-02-29T01:02:03Z", "+024-02-29T01:02:03Z",
          "2024-02-29 01:02:03Z", "2024-02-29t01:02:03Z", "2024-02-29T01:02:03z", "2024-02-29T01:02:03",
          "2024-02-29T01:02:03.Z", "2024-02-29T01:02:03+0100", "2024-02-29T01:02:3Z", "2024-02-29T01:02Z"}) {
        CAPTURE(in);
        CHECK(error_of(in) == time_errc::syntax);
    }
    CHECK(error_of("2024-13-01T00:00:00Z") == time_errc::month_out_of_range);
    CHECK(error_of("2024-00-01T00:00:00Z") == time_errc::month_out_of_range);
    CHECK(error_of("2023-02-29T00:00:00Z") == time_errc::day_out_of_range);
    CHECK(error_of("1900-02-29T00:00:00Z") == time_errc::day_out_of_range);
    CHECK(error_of("2024-04-31T00:00:00Z") == time_errc::day_out_of_range);
    CHECK(error_of("2024-04-00T00:00:00Z") == time_errc::day_out_of_range);
    CHECK(error_of("2024-01-01T24:00:00Z") == time_errc::hour_out_of_range);
    CHECK(error_of("2024-01-01T00:60:00Z") == time_errc::minute_out_of_range);
    CHECK(error_of("2024-01-01T00:00:60Z") == time_errc::second_out_of_range);
    CHECK(error_of("2024-01-01T00:00:00+25:00") == time_errc::zone_hour_out_of_range);
    CHECK(error_of("2024-01-01T00:00:00+00:61") == time_errc::zone_minute_out_of_range);
    CHECK(error_of("2024-01-01T00:00:00ZZ") == time_errc::trailing_text);
    CHECK(kube::parse_time("2024-01-01T00:00:00Z ").error().begin == 20);
    CHECK(kube::parse_time("2024-01-01X").error() == kube::time_error{time_errc::syntax, 10, 11});
}

TEST_CASE("time: micro_time wants six places") {
    CHECK(micro_round_trip("2024-02-29T01:02:03.000456Z") == "2024-02-29T01:02:03.000456Z");
    CHECK(micro_round_trip("2024-02-29T01:02:03,+12345Z") == "2024-02-29T01:02:03.012345Z");
    CHECK(micro_round_trip("2024-02-29T01:02:03.-00000Z") == "2024-02-29T01:02:03.000000Z");
    CHECK(micro_round_trip("2024-02-29T01:02:03Z") == "error");
    CHECK(micro_round_trip("2024-02-29T01:02:03.12345Z") == "error");
    CHECK(micro_round_trip("2024-02-29T01:02:03.1234567Z") == "error");
    CHECK(kube::parse_micro_time("2024-02-29T01:02:03.-00001Z").error().code == time_errc::fraction_out_of_range);
    CHECK(text(micro_time(0, 999'999'999)) == "1970-01-01T00:00:00.999999Z");
}

TEST_CASE("time: the zero time") {
    CHECK(kube::time().is_zero());
    CHECK(micro_time().is_zero());
    CHECK(text(kube::time()) == "0001-01-01T00:00:00Z");
    CHECK(kube::parse_time("0001-01-01T00:00:00Z")->is_zero());
    CHECK_FALSE(kube::parse_time("0001-01-01T00:00:00.1Z")->is_zero());
    CHECK_FALSE(kube::time(0).is_zero());
    CHECK(micro_time(kube::time()) == micro_time());
}

TEST_CASE("time: carries nanoseconds") {
    CHECK(kube::time(5, -1) == kube::time(4, 999'999'999));
    CHECK(kube::time(5, 3'000'000'001) == kube::time(8, 1));
    CHECK(kube::time(1, 5) > kube::time(1, 4));
    CHECK(kube::time(1, 5) < kube::time(2));
}

TEST_CASE("time: prints any number of seconds") {
    CHECK(text(kube::time(INT64_MAX)) == "292277026596-12-04T15:30:07Z");
    CHECK(text(micro_time(INT64_MIN)) == "-292277022657-01-27T08:29:52.000000Z");
}

TEST_CASE("time: differences and sums") {
    CHECK(kube::time(10, 1) - kube::time(8, 2) == duration(1'999'999'999));
    CHECK(kube::time(8, 2) - kube::time(10, 1) == duration(-1'999'999'999));
    CHECK((kube::time(10) - kube::time(8)).seconds() == 2);
    CHECK(kube::time(9'223'372'036, 854'775'807) - kube::time(0) == duration(INT64_MAX));
    CHECK(kube::time(9'223'372'036, 854'775'808) - kube::time(0) == duration(INT64_MAX));
    CHECK(kube::time(-9'223'372'037, 145'224'192) - kube::time(0) == duration(INT64_MIN));
    CHECK(kube::time(-9'223'372'037, 145'224'191) - kube::time(0) == duration(INT64_MIN));
    CHECK(kube::time(-9'223'372'037, 145'224'193) - kube::time(0) == duration(INT64_MIN + 1));
    CHECK(kube::time(INT64_MAX) - kube::time(INT64_MIN) == duration(INT64_MAX));
    CHECK(kube::time(INT64_MIN) - kube::time(INT64_MAX) == duration(INT64_MIN));
    CHECK(kube::time(1, 5) + duration(-6) == kube::time(0, 999'999'999));
    CHECK(kube::time(1, 5) - duration(-6) == kube::time(1, 11));
    CHECK(kube::time(0) + duration(INT64_MIN) == kube::time(-9'223'372'037, 145'224'192));
    CHECK(kube::time(0) - duration(INT64_MIN) == kube::time(9'223'372'036, 854'775'808));
}
