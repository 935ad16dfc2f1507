// SPDX-License-Identifier: Apache-2.0
#include <kube/time.hpp>

#include <string_view>
#include <type_traits>

namespace {

static_assert(sizeof(kube::time) == 12 && sizeof(kube::micro_time) == 12 && sizeof(kube::duration) == 8);
static_assert(std::is_trivially_copyable_v<kube::time> && std::is_standard_layout_v<kube::time>);
static_assert(!std::is_convertible_v<kube::time, kube::micro_time>);

constexpr bool prints(kube::time t, std::string_view expected) {
    char buffer[40];
    return to_text(t, buffer) == expected;
}

static_assert(kube::time().is_zero());
static_assert(kube::parse_time("1970-01-01T00:00:00Z")->unix_seconds() == 0);
static_assert(prints(*kube::parse_time("2024-02-29T23:59:59.5-01:00"), "2024-03-01T00:59:59Z"));
static_assert(kube::parse_time("2023-02-29T00:00:00Z").error().code == kube::time_errc::day_out_of_range);
static_assert(kube::parse_micro_time("1970-01-01T00:00:00.000001Z")->nanoseconds() == 1'000);
static_assert(*kube::parse_time("2024-01-02T00:00:00Z") - *kube::parse_time("2024-01-01T00:00:00Z") ==
              kube::duration::of_seconds(86'400));
static_assert(*kube::parse_duration("1h15m30.918s") == kube::duration(4'530'918'000'000));

}  // namespace
