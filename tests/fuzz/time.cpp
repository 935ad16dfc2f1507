// SPDX-License-Identifier: Apache-2.0
// A time, a micro time and a duration from the same text: reading never crashes, and what was read is printed so that
// it reads back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/time.hpp>
#include <kube/time/human_duration.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

template <kube::time_precision Precision>
void check_time(std::string_view text, std::int32_t step) {
    const auto t = kube::parse_basic_time<Precision>(text);
    if (!t.has_value()) {
        check(t.error().code != kube::time_errc{} && t.error().begin <= t.error().end && t.error().end <= text.size());
        return;
    }
    char buffer[40];
    const std::string printed(to_text(*t, buffer));
    const auto again = kube::parse_basic_time<Precision>(printed);
    if (!again.has_value()) {
        check(printed[0] == '-' || printed.size() > 4 + std::string_view("-01-02T15:04:05.000000Z").size() ||
              printed[4] != '-');  // a zone moved it out of the years 0 to 9999
        return;
    }
    check(again->unix_seconds() == t->unix_seconds());
    check(again->nanoseconds() == t->nanoseconds() - t->nanoseconds() % step);
    check(*again <= *t && (*t - *again).nanoseconds() < step);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    check_time<kube::time_precision::seconds>(text, 1'000'000'000);
    check_time<kube::time_precision::microseconds>(text, 1'000);

    const auto d = kube::parse_duration(text);
    if (!d.has_value()) {
        check(d.error().code != kube::duration_errc{} && d.error().begin <= d.error().end &&
              d.error().end <= text.size());
        return 0;
    }
    char buffer[32];
    const auto again = kube::parse_duration(to_text(*d, buffer));
    check(again.has_value() && *again == *d);
    char human[24];
    check(!human_duration(*d, human).empty() && human_duration(*d, human).size() <= sizeof human);
    check(!short_human_duration(*d, human).empty());
    const kube::time later = kube::time(0) + *d;
    check(later - kube::time(0) == *d);
    return 0;
}
