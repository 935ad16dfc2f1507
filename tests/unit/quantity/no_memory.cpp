// SPDX-License-Identifier: Apache-2.0
// Quantities of up to 18 digits are read, added, compared and printed without allocation.
#include <kube/quantity.hpp>

#include <cstddef>
#include <string_view>

#include <kube/base/policies.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"

namespace {

std::size_t allocations(std::string_view a, std::string_view b) {
    bool good = true;
    const std::size_t count = failing_new::at_each(
        [&] {
            auto sum = kube::parse_quantity(a);
            const auto more = kube::parse_quantity(b);
            char text[kube::quantity_buffer_size];
            good = sum.has_value() && more.has_value() && (*sum < *more || *more <= *sum) && sum->add(*more) &&
                   sum->sub(*more) && !sum->text(text).empty() && good;
        },
        [](bool) {});
    CHECK(good);
    return count;
}

}  // namespace

TEST_CASE("quantity: no allocation") {
    for (const std::string_view a : {"100m", "128Mi", "1", "2Gi", "1500m", "0.5", "1.5Gi", "1e3", "250Mi", "64k"}) {
        for (const std::string_view b : {"100m", "128Mi", "1", "2Gi", "1500m", "0.5", "1.5Gi", "1e3", "64k", "1u"}) {
            CAPTURE(a, b);
            CHECK(allocations(a, b) == 0);
        }
    }
}

TEST_CASE("quantity: what allocates is counted") {
    CHECK(allocations("+1", "1") != 0);
    CHECK(allocations("12345678901234567890123", "1") != 0);
}
