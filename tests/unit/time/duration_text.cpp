// SPDX-License-Identifier: Apache-2.0
#include <kube/time/duration_text.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::duration;
using kube::duration_errc;

std::string text(duration d) {
    char buffer[32];
    return std::string(to_text(d, buffer));
}

}  // namespace

TEST_CASE("duration: reads and prints as Go does") {
    const auto [in, nanoseconds, out] = GENERATE(table<std::string, std::int64_t, std::string>({
        {"0", 0, "0s"},
        {"-0", 0, "0s"},
        {"0h", 0, "0s"},
        {"1ns", 1, "1ns"},
        {"1.5us", 1'500, "1.5\xC2\xB5s"},
        {"1\xC2\xB5s", 1'000, "1\xC2\xB5s"},
        {"1\xCE\xBCs", 1'000, "1\xC2\xB5s"},
        {"-2.5ms", -2'500'000, "-2.5ms"},
        {"1h0.003s", 3'600'003'000'000, "1h0m0.003s"},
        {"90m", 5'400'000'000'000, "1h30m0s"},
        {".5s", 500'000'000, "500ms"},
        {"1.s", 1'000'000'000, "1s"},
        {"1s1s", 2'000'000'000, "2s"},
        {"0.3333333333333333333h", 1'200'000'000'000, "20m0s"},
        {"0.100000000000000000000h", 360'000'000'000, "6m0s"},
        {"9223372036854775807ns", INT64_MAX, "2562047h47m16.854775807s"},
        {"-9223372036854775808ns", INT64_MIN, "-2562047h47m16.854775808s"},
        {"-9223372036854775808ns9223372036854775808ns", 0, "0s"},  // Go's sum wraps unseen
    }));
    CAPTURE(in);
    const auto d = kube::parse_duration(in);
    REQUIRE(d.has_value());
    CHECK(d->nanoseconds() == nanoseconds);
    CHECK(text(*d) == out);
}

TEST_CASE("duration: refuses what Go refuses") {
    const auto error_of = [](std::string_view in) {
        const auto d = kube::parse_duration(in);
        REQUIRE_FALSE(d.has_value());
        return d.error();
    };
    for (const char* in : {"", "-", "+", ".", ".s", "-.s", "s", "1s ", " 1s", "--1s", "9223372036854775808ns",
                           "-9223372036854775809ns", "9223372036.854775808s", "99999999999999999999ns", "3000000h"}) {
        CAPTURE(in);
        CHECK(error_of(in).code ==
              (std::string_view(in) == "1s " ? duration_errc::unknown_unit : duration_errc::invalid));
    }
    CHECK(error_of("3").code == duration_errc::missing_unit);
    CHECK(error_of("00").code == duration_errc::missing_unit);
    CHECK(error_of("1h3").code == duration_errc::missing_unit);
    CHECK(error_of("1.5d3s") == kube::duration_error{duration_errc::unknown_unit, 3, 4});
}

TEST_CASE("duration: seconds") {
    CHECK(duration::of_seconds(90).nanoseconds() == 90'000'000'000);
    CHECK(duration(-1'999'999'999).seconds() == -1);
    CHECK(duration(1) > duration());
}
