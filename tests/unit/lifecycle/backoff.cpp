// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/backoff.hpp>

#include <cstdint>
#include <vector>

#include "catch.hpp"

namespace {

using namespace kube::lifecycle;
using kube::duration;
using kube::time;

TEST_CASE("a container that ends at once waits twice as long each time, at most five minutes") {
    crash_backoff state;
    std::vector<std::int64_t> waits;
    time now(1000);
    CHECK_FALSE(state.holds_back(now, now));  // the first restart is immediate
    for (int i = 0; i != 8; ++i) {
        const time finished = now;
        REQUIRE(state.holds_back(finished, now));
        waits.push_back(state.delay().seconds());
        now = finished + state.delay();
        REQUIRE(state.holds_back(finished, now + duration(-1)));
        REQUIRE_FALSE(state.holds_back(finished, now));
    }
    CHECK(waits == std::vector<std::int64_t>{10, 20, 40, 80, 160, 300, 300, 300});
}

TEST_CASE("a container that ran for more than ten minutes begins again") {
    crash_backoff state;
    state.next(time(0), time(0));
    state.next(time(0), time(0));
    CHECK(state.delay() == duration::of_seconds(20));
    CHECK(state.is_in_backoff_since(time(600), time(600)));  // ten minutes are not more than ten minutes
    CHECK_FALSE(state.is_in_backoff_since(time(600, 1), time(600, 1)));
    CHECK(state.delay() == duration::of_seconds(20));  // asking changes nothing
    state.next(time(601), time(605));
    CHECK(state.delay() == duration::of_seconds(10));
    state.next(time(1205), time(1300));  // counted from when it was started last, 605
    CHECK(state.delay() == duration::of_seconds(20));
}

TEST_CASE("without an entry nothing waits") {
    crash_backoff state;
    CHECK_FALSE(state.has_entry());
    CHECK(state.delay() == duration());
    CHECK_FALSE(state.is_in_backoff_since(time(0), time(0)));
    CHECK_FALSE(state.is_in_backoff_since_update(time(0)));
    state.next(time(0), time(0));
    CHECK(state.has_entry());
    state.reset();
    CHECK(state == crash_backoff{});
}

TEST_CASE("what is expired is collected") {
    crash_backoff state;
    state.next(time(0), time(0));
    state.collect(time(600));
    CHECK(state.has_entry());
    state.collect(time(601));
    CHECK_FALSE(state.has_entry());
    CHECK(state.limits() == backoff_limits{});
}

TEST_CASE("the wait since the update, as for images") {
    crash_backoff state({.initial = duration::of_seconds(10), .max = duration::of_seconds(300)});
    state.next(time(0), time(100));
    CHECK(state.is_in_backoff_since_update(time(109)));
    CHECK_FALSE(state.is_in_backoff_since_update(time(110)));
    CHECK_FALSE(state.is_in_backoff_since_update(time(701)));
}

TEST_CASE("the kubelet's limits") {
    CHECK(crash_loop_limits() == backoff_limits{});
    const auto two = crash_loop_limits(duration::of_seconds(2));
    CHECK(two.initial == duration::of_seconds(2));
    CHECK(two.max == duration::of_seconds(2));
    features gates{.kubelet_crash_loop_back_off_max = false};
    CHECK(crash_loop_limits(duration::of_seconds(2), gates) == backoff_limits{});
    gates.reduce_default_crash_loop_back_off_decay = true;
    CHECK(crash_loop_limits(duration::of_seconds(2), gates).initial == duration::of_seconds(1));
    CHECK(crash_loop_limits(duration::of_seconds(2), gates).max == duration::of_seconds(60));
}

TEST_CASE("times far apart") {
    crash_backoff state;
    state.next(time{}, time{});
    CHECK_FALSE(state.is_in_backoff_since(time(4'000'000'000), time{}));
    // The clock went back: what ended in its future waits.
    CHECK(state.holds_back(time{}, time{}));
    crash_backoff other;
    other.next(time(4'000'000'000), time(4'000'000'000));
    CHECK_FALSE(other.is_in_backoff_since(time{}, time(4'000'000'000)));
}

}  // namespace
