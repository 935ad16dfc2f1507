// SPDX-License-Identifier: Apache-2.0
#include <kube/time/human_duration.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

constexpr bool is(std::int64_t nanoseconds, std::string_view text) {
    char buffer[24]{};
    return kube::human_duration(kube::duration(nanoseconds), buffer) == text;
}

constexpr bool shows(std::int64_t seconds, std::string_view text) { return is(seconds * 1'000'000'000, text); }

}  // namespace

TEST_CASE("ages are cut off to two or three figures") {
    struct row {
        std::int64_t seconds;
        std::string_view text;
    };
    static constexpr row rows[] = {
        {0, "0s"},
        {1, "1s"},
        {119, "119s"},
        {120, "2m"},
        {121, "2m1s"},
        {10 * minute - 1, "9m59s"},
        {10 * minute + 59, "10m"},
        {3 * hour - 1, "179m"},
        {3 * hour, "3h"},
        {3 * hour + minute, "3h1m"},
        {8 * hour - 1, "7h59m"},
        {8 * hour + 59 * minute, "8h"},
        {48 * hour - 1, "47h"},
        {2 * day, "2d"},
        {2 * day + hour, "2d1h"},
        {8 * day - 1, "7d23h"},
        {8 * day + 23 * hour, "8d"},
        {730 * day - 1, "729d"},
        {730 * day, "2y"},
        {731 * day, "2y1d"},
        {2920 * day - 1, "7y364d"},
        {2920 * day, "8y"},
        {106'751 * day, "292y"},
        {-1, "0s"},
        {-2, "<invalid>"},
    };
    static_assert([] {
        for (const row& r : rows) {
            if (!shows(r.seconds, r.text)) {
                return false;
            }
        }
        return true;
    }());
    for (const row& r : rows) {
        INFO(std::string(r.text));
        CHECK(shows(r.seconds, r.text));
    }
}

TEST_CASE("fractions of a second do not round up") {
    CHECK(is(119'999'999'999, "119s"));
    CHECK(is(-1'999'999'999, "0s"));
    CHECK(is(INT64_MAX, "292y"));
    CHECK(is(INT64_MIN, "<invalid>"));
}

TEST_CASE("an age") {
    char buffer[24];
    CHECK(kube::human_age(kube::time(100), kube::time(400), buffer) == "5m");
    CHECK(kube::human_age({}, kube::time(400), buffer) == "<unknown>");
    CHECK(kube::human_age(kube::time(INT64_MIN), kube::time(400), buffer) == "292y");
}

TEST_CASE("a duration in one figure") {
    const auto shows_short = [](std::int64_t nanoseconds) {
        char buffer[24];
        return std::string(kube::short_human_duration(kube::duration(nanoseconds), buffer));
    };
    constexpr std::int64_t second = 1'000'000'000;
    constexpr std::int64_t one_hour = 3'600 * second;
    CHECK(shows_short(-2 * second) == "<invalid>");
    CHECK(shows_short(-1 * second) == "0s");
    CHECK(shows_short(60 * second - 1) == "59s");
    CHECK(shows_short(60 * second) == "1m");
    CHECK(shows_short(one_hour - 1) == "59m");
    CHECK(shows_short(24 * one_hour - 1) == "23h");
    CHECK(shows_short(24 * one_hour) == "1d");
    CHECK(shows_short(364 * 24 * one_hour) == "364d");
    // A nanosecond too few for a year is lost in a double.
    CHECK(shows_short(365 * 24 * one_hour - 1) == "1y");
    CHECK(shows_short(365 * 24 * one_hour - 1'000) == "364d");
    CHECK(shows_short(INT64_MAX) == "292y");
}
