// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity/digits.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::detail::decimal_digits;

std::string text(const decimal_digits& number) {
    std::string digits(number.size(), '?');
    CHECK(number.write(digits.data()) == digits.data() + digits.size());
    return digits + 'e' + std::to_string(number.exponent);
}

std::string rounded(std::string_view first, std::string_view second, std::int64_t place, bool exact) {
    decimal_digits number;
    number.assign(first, second, -static_cast<std::int64_t>(second.size()));
    CHECK(number.round_away(place) == exact);
    return text(number);
}

int compared(std::string_view a, std::int64_t a_exponent, std::string_view b, std::int64_t b_exponent) {
    decimal_digits x;
    decimal_digits y;
    x.assign(a, {}, a_exponent);
    y.assign(b, {}, b_exponent);
    CHECK(compare_magnitudes(x, y) == -compare_magnitudes(y, x));
    return compare_magnitudes(x, y);
}

}  // namespace

TEST_CASE("digits: without zeros at either end") {
    decimal_digits number;
    number.assign("0012", "300", -3);
    CHECK(text(number) == "123e-1");
    CHECK((number.top() == 2 && number.low64() == 123 && number[0] == 1 && number[2] == 3));
    CHECK((number.at(1) == 1 && number.at(-1) == 3 && number.at(2) == 0 && number.at(-2) == 0));
    number.assign("00", "0045", -4);
    CHECK(text(number) == "45e-4");
    number.assign("1200", "00", -2);
    CHECK(text(number) == "12e2");
    number.assign("00", "00", -2);
    CHECK(number.is_zero());
    CHECK(text(number) == "e-2");
    number.assign(UINT64_MAX, 0);
    CHECK(text(number) == "18446744073709551615e0");
    CHECK(number.low64() == UINT64_MAX);
}

TEST_CASE("digits: rounded away from zero") {
    CHECK(rounded("12", "345", -3, true) == "12345e-3");
    CHECK(rounded("12", "345", -2, false) == "1235e-2");
    CHECK(rounded("12", "345", 0, false) == "13e0");
    CHECK(rounded("12", "945", 0, false) == "13e0");
    CHECK(rounded("10", "001", -2, false) == "1001e-2");
    CHECK(rounded("19", "95", 0, false) == "2e1");
    CHECK(rounded("99", "95", -1, false) == "1e2");
    CHECK(rounded("12", "3", 2, false) == "1e2");
    CHECK(rounded("12", "3", 7, false) == "1e7");
    CHECK(rounded("", "0001", 0, false) == "1e0");
    CHECK(rounded("0", "0", 5, true) == "e-1");

    decimal_digits number;
    number.assign("1234", "", 0);
    CHECK_FALSE(number.round_away(1));
    CHECK((number[2] == 4 && number.low64() == 124));
    CHECK_FALSE(number.round_away(2));
    CHECK(text(number) == "13e2");
}

TEST_CASE("digits: compares") {
    CHECK(compared("1", 3, "1000", 0) == 0);
    CHECK(compared("1", 3, "1001", 0) < 0);
    CHECK(compared("2", 3, "1999", 0) > 0);
    CHECK(compared("9", 0, "1", 1) < 0);
    CHECK(compared("0", 9, "1", -9) < 0);
    CHECK(compared("0", 9, "0", -9) == 0);
}

TEST_CASE("digits: adds, subtracts, multiplies, divides") {
    decimal_digits a;
    decimal_digits b;
    a.assign("995", {}, 1);
    b.assign("51", {}, 0);
    char out[5];
    add_digits(a, b, false, 0, out, 5);
    CHECK(std::string_view(out, 5) == "10001");
    add_digits(a, b, true, 0, out, 5);
    CHECK(std::string_view(out, 5) == "09899");

    a.assign(UINT64_MAX, 0);
    char product[40];
    multiply_digits(a, std::uint64_t{1} << 63, product);
    CHECK(std::string_view(product, 40) == "0170141183460469231722463931679029329920");
    CHECK(kube::detail::divide_power2(product, product + 40, 60) == 0);
    CHECK(std::string_view(product, 40) == "0000000000000000000147573952589676412920");
    CHECK(kube::detail::divide_power2(product, product + 40, 10) == 1'016);
    multiply_digits(a, 0, product);
    CHECK(std::string_view(product, 40) == std::string(40, '0'));
}

TEST_CASE("digits: room keeps what it holds") {
    kube::detail::text_room room;
    char* const near = room.get(10);
    CHECK(room.get(64) == near);
    char* const far = room.get(65);
    CHECK(far != near);
    far[64] = 'x';
    CHECK(room.get(20) == far);
    CHECK(room.get(65)[64] == 'x');
}
