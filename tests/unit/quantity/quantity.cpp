// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity/quantity.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <kube/quantity/literals.hpp>
#include <kube/quantity/message.hpp>
#include <kube/quantity/to_string.hpp>

#include "catch.hpp"

namespace {

using kube::quantity;
using kube::quantity_format;
using namespace kube::literals;

quantity parsed(std::string_view text) {
    const auto q = kube::parse_quantity(text);
    REQUIRE(q.has_value());
    return *q;
}

std::string canonical(std::string_view text) {
    quantity q = parsed(text);
    q.add(quantity());  // as in Go, any sum forgets the text that was read
    return to_string(q);
}

kube::quantity_errc error_of(std::string_view text) {
    const auto q = kube::parse_quantity(text);
    REQUIRE_FALSE(q.has_value());
    CHECK_FALSE(kube::parse_quantity<kube::borrowed>(text).has_value());
    CHECK(q.error().begin <= q.error().end);
    return q.error().code;
}

constexpr std::int64_t lowest = INT64_MIN;

}  // namespace

TEST_CASE("quantity: prints as Go does") {
    const auto [text, printed] = GENERATE(table<std::string, std::string>({
        {"0", "0"},
        {"-0", "0"},
        {"000", "0"},
        {"500m", "500m"},
        {"0.5", "500m"},
        {"1000m", "1"},
        {"1000", "1k"},
        {"1.000", "1"},
        {"1024Ki", "1Mi"},
        {"8Ki", "8Ki"},
        {"1.5Gi", "1536Mi"},
        {"0.5Ki", "512"},
        {"0.1Ki", "102400m"},
        {"100Ti", "100Ti"},
        {"1Ei", "1Ei"},
        {"10Ei", "9223372036854775807"},
        {"-10Ei", "-9223372036854775807"},
        {"12E", "12E"},
        {"1E", "1E"},
        {"1e3", "1e3"},
        {"1000e3", "1e6"},
        {"1e100", "10e99"},
        {"0.1n", "1n"},
        {"-0.1n", "-1n"},
        {"1e-5000", "1e-9"},
        {"9223372036854775808", "9223372036854775808"},
        {"12345678901234567890123", "12345678901234567890123"},
        {"1000000000000000000000", "1"},  // there is no suffix for 10^21
        {"123456789.123456789Ki", "126419752062419751936n"},
        {"1e4294967299", "1e4294967299"},  // kept; the exponent itself is cut to 3
        // Kept as written, for Go takes these for canonical.
        {"+1", "+1"},
        {"001", "001"},
        {"1.", "1."},
        {"1.100", "1.100"},
        {"5.Ki", "5.Ki"},
        {"00012Mi", "00012Mi"},
        {"1E6", "1E6"},
        {"1e+03", "1e+03"},
        // No digits at all.
        {"+", "0"},
        {"-.", "0"},
        {"m", "0"},
        {"Ki", "0"},
        {"e3", "0"},
    }));
    CAPTURE(text);
    CHECK(to_string(parsed(text)) == printed);
    const auto view = kube::parse_quantity<kube::borrowed>(text);
    REQUIRE(view.has_value());
    CHECK(to_string(*view) == printed);
    CHECK(*view == parsed(text));
    CHECK(to_string(quantity(*view)) == printed);
}

TEST_CASE("quantity: a sum forgets the text") {
    CHECK(canonical("+1") == "1");
    CHECK(canonical("001") == "1");
    CHECK(canonical("1.100") == "1100m");
    CHECK(canonical("00012Mi") == "12Mi");
    CHECK(canonical("1E6") == "1e6");
    CHECK(canonical("1e4294967299") == "1e3");
}

TEST_CASE("quantity: refuses as Go does") {
    using enum kube::quantity_errc;
    for (const char* text :
         {"", " ", "1 ", " 1", "1Gi ", "1.5.", "1,5", "1KI", "1e5.", "1e5m", "0x10", "\xC2\xB5", "1B"}) {
        CAPTURE(text);
        CHECK(error_of(text) == format_wrong);
    }
    for (const char* text : {"1e", "1i", "1K", "1ki", "--1", "1mm", "1m3", "1eE5", "1e+", "1e99999999999999999999"}) {
        CAPTURE(text);
        CHECK(error_of(text) == suffix);
    }
    for (const char* text : {"Pi", "Ei", "+Pi", "-.Ei", "e-10"}) {
        CAPTURE(text);
        CHECK(error_of(text) == numeric);
    }
    CHECK(kube::parse_quantity("12 Gi").error() == kube::quantity_error{format_wrong, 2, 5});
    CHECK(kube::parse_quantity("12.5KiB").error() == kube::quantity_error{format_wrong, 6, 7});
    CHECK(kube::parse_quantity("12.5Zi").error() == kube::quantity_error{format_wrong, 4, 6});
    CHECK(kube::parse_quantity("12.5KK").error() == kube::quantity_error{suffix, 4, 6});
}

TEST_CASE("quantity: messages are Go's") {
    CHECK(message(kube::parse_quantity("1 Gi").error()) ==
          "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
    CHECK(message(kube::parse_quantity("Pi").error()) == "unable to parse numeric part of quantity");
    CHECK(message(kube::parse_quantity("1K").error(), "1K") == "unable to parse quantity's suffix");
}

TEST_CASE("quantity: limits") {
    using enum kube::quantity_errc;
    const std::string nines(kube::max_quantity_digits, '9');
    CHECK(to_string(parsed(nines)) == nines);
    CHECK(to_string(parsed('-' + nines.substr(1) + ".9999999999")) == "-1");  // -10^99999: no suffix, as in Go
    CHECK(error_of(nines + "9") == too_large);
    CHECK(error_of("12345678901234567891e100000") == too_large);
    CHECK(error_of("1" + nines + 'k') == too_large);
    // What a canonical text ends in to have an exponent of threes does not count: each reads back.
    CHECK(to_string(parsed("4999999966.33333333e399399")) == "4999999966333333330e399390");
    CHECK(to_string(parsed("4999999966333333330e399390")) == "4999999966333333330e399390");
    CHECK(parsed("4999999966333333330e399390") == parsed("4999999966.33333333e399399"));
    CHECK(to_string(parsed("12345678901234567890e99980")) == "1234567890123456789e99981");

    const std::string zeros(kube::max_quantity_text - 2, '0');
    CHECK(to_string(parsed('+' + zeros + '1')) == '+' + zeros + '1');
    CHECK(error_of(zeros + "001") == too_long);
    CHECK(to_string(parsed("0." + zeros.substr(1) + '1')) == "1n");
    CHECK(error_of(std::string(64'000'000, '1')) == too_long);

    CHECK(to_string(parsed("1e-250000")) == "1e-9");
    CHECK(error_of("1e-250001") == exponent_too_small);
    CHECK(error_of("1e2147483648") == exponent_too_small);  // cut to 32 bits as in Go, where it hangs
    CHECK(parsed("0e2147483648").is_zero());
    CHECK(parsed("0.00e-99999").is_zero());
    for (const auto code : {too_long, too_large, exponent_too_small}) {
        CHECK_FALSE(message(kube::quantity_error{code, 0, 0}).empty());
    }
}

TEST_CASE("quantity: exponents are 32 bits wide, as in Go") {
    CHECK(to_string(parsed("1e2147483646")) == "1e2147483646");
    CHECK(to_string(parsed("1e2147483647")) == "10e2147483646");
    CHECK(to_string(parsed("10e2147483647")) == "10e2147483647");
    CHECK(to_string(parsed("300e2147483646")) == "300e2147483646");  // kept as it was read
    CHECK(to_string(parsed("1000e2147483647")) == "1e-2147483646");
    CHECK(to_string(parsed("0.1e-2147483648")) == "10e2147483646");
    CHECK(parsed("1e2147483647").value() == 0);
    CHECK(parsed("1e2147483647").milli_value() == 1);
    CHECK(quantity::from_scaled(7, INT32_MIN).value() == 7);
    quantity sum = parsed("500000000000000000e2147483647");
    for (int i = 1; i != 21; ++i) {
        CHECK(sum.add("500000000000000000e2147483647"_quantity));
    }
    CHECK(to_string(sum) == "10500e-2147483634");
    quantity product = parsed("5e2147483640");
    CHECK_FALSE(product.mul(2'000'000'000'000'000'000));  // Go's answer where its digits do not fit an int64
    CHECK(to_string(product) == "1e-2147483637");
    product.neg();
    CHECK((product.sign() == -1 && product < sum));
    CHECK(parsed("1e2147483647") > "1e2147483646"_quantity);
}

TEST_CASE("quantity: values are rounded and overflow as in Go") {
    CHECK(parsed("500m").value() == 1);
    CHECK(parsed("500m").milli_value() == 500);
    CHECK(parsed("1.5Gi").value() == 1'610'612'736);
    CHECK(parsed("-1500m").value() == -2);                  // held as an int64: away from zero
    CHECK(parsed("-1.50000000000000000000").value() == 0);  // held as inf.Dec: towards zero, then up
    CHECK(parsed("-1024.1024Ki").value() == -1'048'679);    // -1048680.8576
    CHECK(parsed("1.00000000000000000001").value() == 2);
    CHECK(parsed("10E").value() == 0);
    CHECK(parsed("9E").value() == 9'000'000'000'000'000'000);
    CHECK(parsed("1e20").value() == 0);
    CHECK(parsed("9223372036854775808").value() == lowest);
    CHECK(parsed("9Ei").milli_value() == -1'000);
    CHECK(quantity::from(9'000'000'000'000'000'000, quantity_format::decimal_si).milli_value() ==
          static_cast<std::int64_t>(9'000'000'000'000'000'000ULL * 1'000));
    CHECK(quantity::from(lowest, quantity_format::decimal_si).milli_value() == 0);
    CHECK(parsed("1234567").scaled_value(kube::quantity_scale::kilo) == 1'235);
    CHECK(parsed("1u").scaled_value(kube::quantity_scale::nano) == 1'000);
}

TEST_CASE("quantity: as_int64 is there where Go has it") {
    CHECK(parsed("5k").as_int64().ok);
    CHECK(parsed("5k").as_int64().value == 5'000);
    CHECK_FALSE(parsed("1000m").as_int64().ok);
    CHECK_FALSE(parsed("100Ti").as_int64().ok);
    CHECK_FALSE(parsed("10E").as_int64().ok);
}

TEST_CASE("quantity: made from numbers") {
    CHECK(to_string(quantity()) == "0");
    CHECK(quantity().format() == quantity_format::unset);
    CHECK(to_string(quantity::from(1'000, quantity_format::binary_si)) == "1k");
    CHECK(to_string(quantity::from(1'024, quantity_format::binary_si)) == "1Ki");
    CHECK(to_string(quantity::from(lowest, quantity_format::binary_si)) == "-9223372036854775808");
    CHECK(to_string(parsed("-9223372036854775808")) == "-9223372036854775808");
    CHECK(to_string(quantity::from_milli(1'500, quantity_format::decimal_si)) == "1500m");
    CHECK(to_string(quantity::from_milli(1'048'576, quantity_format::binary_si)) == "1048576m");
    CHECK(to_string(quantity::from_scaled(5, 4)) == "50k");
    CHECK(to_string(quantity::from_scaled(5, -12)) == "5");  // there is no suffix below nano
    CHECK(to_string(quantity::from(1'000, quantity_format::unset)) == "1e3");
}

TEST_CASE("quantity: compares numbers") {
    CHECK("1"_quantity == "1000m"_quantity);
    CHECK("1Ki"_quantity == "1024"_quantity);
    CHECK("1e3"_quantity == "1k"_quantity);
    CHECK("1"_quantity < "1.00000000000000000000000000000001"_quantity);
    CHECK("99999999999999999999999"_quantity > "9Ei"_quantity);
    CHECK("-99999999999999999999999"_quantity < "-9Ei"_quantity);
    CHECK("99999999999999999999999"_quantity < "100000000000000000000000"_quantity);
    CHECK("99999999999999999999999000"_quantity == "99999999999999999999999k"_quantity);
    CHECK("-1"_quantity < "0"_quantity);
    CHECK("0"_quantity == "-0e10"_quantity);
    CHECK(parsed("500m") <= "0.5"_quantity);
    CHECK(quantity::from_scaled(1, 30) > quantity::from(INT64_MAX, quantity_format::decimal_si));
    CHECK(quantity::from_scaled(-1, -30) < quantity());
}

TEST_CASE("quantity: sums") {
    quantity sum;
    for (const char* text : {"100m", "250m", "1", "1500m"}) {
        sum += parsed(text);
    }
    CHECK(to_string(sum) == "2850m");
    CHECK(sum.milli_value() == 2'850);

    quantity memory = parsed("128Mi");
    memory += "1.5Gi"_quantity;
    CHECK(to_string(memory) == "1664Mi");
    memory -= parsed("1664Mi");
    CHECK(memory.is_zero());
    CHECK(memory.format() == quantity_format::binary_si);
    CHECK(memory.add("1k"_quantity));
    CHECK(memory.format() == quantity_format::decimal_si);  // zero takes the other's format

    quantity large = quantity::from(INT64_MAX, quantity_format::decimal_si);
    CHECK(large.add(large));
    CHECK(to_string(large) == "18446744073709551614");
    CHECK(large.sub(quantity::from(INT64_MAX, quantity_format::decimal_si)));
    CHECK(large.value() == INT64_MAX);
    CHECK_FALSE(large.as_int64().ok);

    quantity digits = parsed(std::string(4'096, '9'));
    CHECK(digits.add("1"_quantity));
    CHECK(to_string(digits) == "10");  // 10^4096: the suffix is lost, as in Go
    CHECK(digits.add("-1n"_quantity));
    CHECK(to_string(digits) == std::string(4'105, '9') + "n");
}

TEST_CASE("quantity: a sum that is too long changes nothing") {
    quantity q = quantity::from_scaled(1, 100'000);
    const std::string before = to_string(q);
    CHECK_FALSE(q.add("1"_quantity));
    CHECK_FALSE(q.sub("1"_quantity));
    CHECK(to_string(q) == before);
    CHECK(q > "1"_quantity);
    CHECK(q.value() == 0);
}

TEST_CASE("quantity: what does not fit a buffer is not written to it") {
    char small[kube::quantity_buffer_size];
    char large[100];
    const std::string digits(32, '9');
    CHECK(parsed("-" + digits + "e-9").text(small) == "-" + digits + "e-9");
    CHECK(parsed(digits + "9").text(small).empty());
    CHECK(parsed(digits + "9").text(large) == digits + "9");
    quantity q = quantity::from_scaled(1, 33);
    CHECK(q.text(small) == "1");  // the suffix is lost, as in Go
    q.set_format(quantity_format::binary_si);
    CHECK(q.text(small).empty());
    CHECK(q.text(large) == "931322574615478515625000Gi");
    quantity far = quantity::from_scaled(1, 100'000);
    far.set_format(quantity_format::binary_si);
    CHECK(far.text(small) == "10");  // Go would write out 10^100000
    CHECK(parsed("1").text(small, 1).empty());
}

TEST_CASE("quantity: neg, mul and round_up") {
    quantity q = parsed("1500m");
    q.neg();
    CHECK(to_string(q) == "-1500m");
    CHECK(q.mul(-2));
    CHECK(to_string(q) == "3");
    CHECK_FALSE(q.mul(INT64_MAX));
    CHECK_FALSE(q.mul(INT64_MAX));
    CHECK(to_string(q) == "255211775190703847542190723352697503747");  // 3 * (2^63 - 1)^2, exact all the same
    q.neg();
    CHECK(q.sign() == -1);
    CHECK(q.mul(0));
    CHECK(q.is_zero());

    quantity least = quantity::from(lowest, quantity_format::decimal_si);
    least.neg();
    CHECK(least.as_int64().value == lowest);

    quantity r = parsed("1100m");
    CHECK_FALSE(r.round_up(0));
    CHECK(to_string(r) == "2");
    r = parsed("-1.00000000000000000001");
    CHECK_FALSE(r.round_up(0));
    CHECK(to_string(r) == "-2");
    r = parsed("+5");
    CHECK(r.round_up(-3));
    CHECK(to_string(r) == "+5");  // nothing to round keeps the text
}

TEST_CASE("quantity: copies own what they hold") {
    for (const char* text : {"+1", "12345678901234567890123", "128Mi"}) {
        const quantity first = parsed(text);
        quantity copy(first);
        quantity moved(std::move(copy));
        CHECK(to_string(moved) == text);
        copy = moved;
        moved = parsed("1");
        CHECK(to_string(copy) == text);
        copy = *&copy;
        CHECK(to_string(copy) == text);
        moved = std::move(copy);
        CHECK(to_string(moved) == text);
    }
}

TEST_CASE("quantity: write gives the text once") {
    int calls = 0;
    write("1.5Gi"_quantity, [&](std::string_view text) {
        CHECK(text == "1536Mi");
        ++calls;
    });
    CHECK(calls == 1);
}

TEST_CASE("quantity: a number held as a decimal overflows as one") {
    quantity held = parsed("1e20");
    CHECK(held.value() == 0);
    held.hold_as_decimal();
    CHECK(held.value() == INT64_MIN);
    CHECK(to_string(held) == "100e18");
    quantity with_text = parsed("+1");
    with_text.hold_as_decimal();
    CHECK(to_string(with_text) == "+1");
    CHECK(with_text.value() == 1);
}

TEST_CASE("quantity: compares with whole numbers") {
    CHECK(parsed("1k") == 1'000);
    CHECK(parsed("1500m") > 1);
    CHECK(parsed("1500m") < 2);
    CHECK(2 > parsed("1500m"));
    CHECK(parsed("-0.1") < 0);
    CHECK(parsed("12345678901234567890123") > INT64_MAX);
    CHECK(parsed("-9223372036854775808") == INT64_MIN);
}

TEST_CASE("quantity: set keeps the format") {
    quantity q = parsed("+1Ki");
    q.set(2'048);
    CHECK(to_string(q) == "2Ki");
    q.set_milli(1'500);
    CHECK(to_string(q) == "1500m");
    q.set_scaled(3, 6);
    CHECK(to_string(q) == "3000000");
    CHECK(q.format() == quantity_format::binary_si);
}

TEST_CASE("quantity: sums of units that differ") {
    quantity sum;
    for (const char* text : {"100m", "250m", "1", "500m", "0.5", "1n"}) {
        sum += parsed(text);
    }
    CHECK(to_string(sum) == "2350000001n");
    sum -= parsed("1n");
    CHECK(to_string(sum) == "2350m");
    sum -= sum;
    CHECK(to_string(sum) == "0");
    CHECK(sum.add(parsed("1Gi")));
    CHECK(to_string(sum) == "1Gi");
    // A sum that 64 bits do not hold, at the last step and at the first.
    quantity most = quantity::from(INT64_MAX, quantity_format::decimal_si);
    most += quantity::from(1, quantity_format::decimal_si);
    CHECK(to_string(most) == "9223372036854775808");
    quantity exa = quantity::from_scaled(10, 18);
    exa += quantity::from_milli(1, quantity_format::decimal_si);
    CHECK(to_string(exa) == "10000000000000000000001m");
}

TEST_CASE("quantity: the quick way to read refuses what the other refuses") {
    using enum kube::quantity_errc;
    CHECK(error_of("1ki") == suffix);
    CHECK(error_of("1K") == suffix);
    CHECK(error_of("1?") == format_wrong);
    CHECK(error_of("1mi") == suffix);
    CHECK(error_of("1Mii") == suffix);
    CHECK(canonical("999Ei") == "9223372036854775807");
    CHECK(canonical("99999999M") == "99999999M");
    CHECK(canonical("10Pi") == "10Pi");
    CHECK(canonical("12E") == "12E");
}
