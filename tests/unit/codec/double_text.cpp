// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/double_text.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

/// What the number prints as, "" where it is refused.
std::string reprint(std::string_view number) {
    double value = 0;
    std::string made;
    if (kube::codec::read_double(number, value)) {
        kube::codec::append_double(value, made);
    }
    return made;
}

}  // namespace

TEST_CASE("doubles are printed as json.Marshal does it") {
    CHECK(reprint("0") == "0");
    CHECK(reprint("-0") == "-0");
    CHECK(reprint("1.50") == "1.5");
    CHECK(reprint("-12.25e1") == "-122.5");
    CHECK(reprint("100") == "100");
    CHECK(reprint("0.1") == "0.1");
    CHECK(reprint("0.30000000000000004") == "0.30000000000000004");
    CHECK(reprint("9007199254740993") == "9007199254740992");
    CHECK(reprint("9223372036854775808") == "9223372036854776000");
    CHECK(reprint("123456789012345678901") == "123456789012345680000");
    CHECK(reprint("999999999999999999999") == "1e+21");
    CHECK(reprint("999999999999999900000") == "999999999999999900000");
    CHECK(reprint("1e20") == "100000000000000000000");
    CHECK(reprint("1e21") == "1e+21");
    CHECK(reprint("-1.25E+300") == "-1.25e+300");
    CHECK(reprint("1e-6") == "0.000001");
    CHECK(reprint("0.0000123") == "0.0000123");
    CHECK(reprint("9.99e-7") == "9.99e-7");
    CHECK(reprint("1e-10") == "1e-10");
    CHECK(reprint("1.7976931348623157e308") == "1.7976931348623157e+308");
    CHECK(reprint("5e-324") == "5e-324");
}

TEST_CASE("what is too small is zero, what is too large is refused") {
    const std::string zeros(400, '0');
    CHECK(reprint("1e-400") == "0");
    CHECK(reprint("-1e-99999999999999999999") == "-0");
    CHECK(reprint("0." + zeros + "1") == "0");
    CHECK(reprint("0." + zeros + "1e50") == "0");
    CHECK(reprint("0." + zeros + "1e401") == "1");
    CHECK(reprint("1" + zeros + "e-400") == "1");
    CHECK(reprint("1" + zeros + "e-50").empty());
    CHECK(reprint("1" + zeros).empty());
    CHECK(reprint("1e400").empty());
    CHECK(reprint("-1E+400").empty());
    CHECK(reprint("1e99999999999999999999").empty());
    CHECK(reprint("0e99999999999999999999") == "0");
}

TEST_CASE("the digits tell the double") {
    unsigned state = 1;
    for (int i = 0; i != 20'000; ++i) {
        state = state * 1664525U + 1013904223U;
        const double value = std::ldexp(static_cast<double>(state), static_cast<int>(state >> 8) % 1000 - 500);
        std::string made;
        kube::codec::append_double(value, made);
        REQUIRE(std::strtod(made.c_str(), nullptr) == value);
    }
}
