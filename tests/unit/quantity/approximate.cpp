// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity/approximate.hpp>

#include <cstdint>
#include <limits>
#include <string_view>

#include <kube/base/policies.hpp>

#include "catch.hpp"

namespace {

double approximate(std::string_view text) {
    const auto q = kube::parse_quantity(text);
    REQUIRE(q.has_value());
    return kube::approximate_double(*q);
}

}  // namespace

TEST_CASE("quantity: as a double") {
    CHECK(approximate("0") == 0);
    CHECK(approximate("1.5Gi") == 1'610'612'736.0);
    CHECK(approximate("-250m") == -0.25);
    CHECK(approximate("9007199254740993") == 9007199254740992.0);
    CHECK(approximate("18014398509481985000000") == 18014398509481985e15 * 1e-9);  // held as billionths
    CHECK(approximate("12E") == 12e18);
    CHECK(approximate("1n") == 1e-9);
    // Two factors of which the product is not the nearest double, as in Go.
    CHECK(approximate("3e-1") != 0.3);
    CHECK(approximate("3e-1") == 3 * 0.1);
}

TEST_CASE("quantity: as a double where it is out of range") {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    CHECK(approximate("1e308") == 1e308);
    CHECK(approximate("2e308") == infinity);
    CHECK(approximate("-1e400") == -infinity);
    CHECK(kube::approximate_double(kube::quantity::from_scaled(1, -324)) == 0);
    CHECK(kube::approximate_double(kube::quantity::from_scaled(7, 309)) == infinity);
    const double none = kube::approximate_double(kube::quantity::from_scaled(0, 309));
    CHECK(none != none);
}
