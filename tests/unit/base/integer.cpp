// SPDX-License-Identifier: Apache-2.0
#include <kube/base/integer.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

#include "catch.hpp"

using kube::detail::multiply_power10;

TEST_CASE("integer: powers of ten, and what may be multiplied by them") {
    std::int64_t power = 1;
    for (std::size_t n = 0; n != 19; ++n, power = n == 19 ? 0 : power * 10) {
        CAPTURE(n);
        CHECK(kube::detail::powers_of_10[n] == power);
        CHECK(kube::detail::most_by_power_of_10[n] == INT64_MAX / power);
        CHECK(kube::detail::count_digits(static_cast<std::uint64_t>(power)) == n + 1);
        CHECK(kube::detail::count_digits(static_cast<std::uint64_t>(power) - (n == 0 ? 0 : 1)) == (n == 0 ? 1 : n));
    }
    CHECK(kube::detail::count_digits(UINT64_MAX) == 20);
}

TEST_CASE("integer: the product with a power of ten, or that it does not fit") {
    std::int64_t product = 0;
    CHECK((multiply_power10(-92, 17, product) && product == -9'200'000'000'000'000'000));
    CHECK((multiply_power10(9, 18, product) && product == 9'000'000'000'000'000'000));
    CHECK((multiply_power10(0, 1'000, product) && product == 0));
    CHECK((multiply_power10(INT64_MIN, 0, product) && product == INT64_MIN));
    CHECK_FALSE(multiply_power10(93, 17, product));
    CHECK_FALSE(multiply_power10(-93, 17, product));
    CHECK_FALSE(multiply_power10(10, 18, product));
    CHECK_FALSE(multiply_power10(1, 19, product));
    CHECK_FALSE(multiply_power10(INT64_MIN, 1, product));
}

TEST_CASE("integer: digits") {
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{9'999}, std::uint64_t{10'000}, UINT64_MAX}) {
        char digits[20];
        CHECK(std::string(digits, kube::detail::write_digits(digits, value)) == std::to_string(value));
    }
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{42}, INT64_MIN, INT64_MAX}) {
        char text[20];
        CHECK(std::string(text, kube::detail::write_integer(text, value)) == std::to_string(value));
    }
}
