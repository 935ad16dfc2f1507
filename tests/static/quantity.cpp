// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity.hpp>

#include <string_view>
#include <type_traits>

#include <kube/int_or_string.hpp>
#include <kube/raw_json.hpp>

using namespace kube::literals;

namespace {

static_assert(sizeof(kube::quantity) == 24 && sizeof(kube::quantity_view) == 24);
static_assert(std::is_standard_layout_v<kube::quantity> && std::is_standard_layout_v<kube::quantity_view>);
static_assert(std::is_trivially_copyable_v<kube::quantity_view>);
static_assert(std::is_nothrow_move_constructible_v<kube::quantity> &&
              std::is_nothrow_move_assignable_v<kube::quantity>);
static_assert(!std::is_convertible_v<kube::quantity, kube::quantity_view>);

static_assert(sizeof(kube::int_or_string) == 16 && sizeof(kube::raw_json) == 16);
static_assert(std::is_standard_layout_v<kube::int_or_string> && std::is_standard_layout_v<kube::raw_json>);
static_assert(std::is_trivially_copyable_v<kube::int_or_string_view>);
static_assert(std::is_trivially_copyable_v<kube::raw_json_view>);

constexpr bool prints(kube::quantity_view q, std::string_view expected) {
    char buffer[kube::quantity_buffer_size];
    return q.text(buffer) == expected;
}

static_assert(prints("500m"_quantity, "500m"));
static_assert(prints("0.5"_quantity, "500m"));
static_assert(prints("1.5Gi"_quantity, "1536Mi"));
static_assert(prints("+1"_quantity, "+1"));
static_assert(prints("12345678901234567890123"_quantity, "12345678901234567890123"));
static_assert("100Ti"_quantity.value() == 109'951'162'777'600);
static_assert("9Ei"_quantity.milli_value() == -1'000);
static_assert("1"_quantity == "1000m"_quantity && "1Ki"_quantity > "1k"_quantity);
static_assert("99999999999999999999"_quantity > "1Ei"_quantity);

constexpr auto limit = "1.5Gi"_quantity;
static_assert(limit.format() == kube::quantity_format::binary_si);

// Sums are constant expressions while they fit 64 bits.
constexpr auto total = [] {
    kube::quantity sum;
    sum += "250m"_quantity;
    sum += "1"_quantity;
    return sum.milli_value();
}();
static_assert(total == 1'250);

static_assert("2"_quantity == 2 && "1500m"_quantity > 1);
static_assert(kube::approximate_double("1.5Gi"_quantity) == 1'610'612'736.0);
static_assert(kube::approximate_double("12345678901234567890123"_quantity) == 12345678901234567890123.0);

static_assert(!kube::parse_quantity<kube::borrowed>("1 Gi"));
static_assert(message(kube::parse_quantity<kube::borrowed>("1K").error()) == "unable to parse quantity's suffix");

static_assert(kube::check_json("{\"a\":[1,2,{}]}"));
static_assert(kube::check_json("[1,]").error() == kube::json_error{kube::json_errc::expected_value, 3});
static_assert(kube::parse_raw_json<kube::borrowed>("[1]")->text() == "[1]");
static_assert(kube::parse_int_or_string<kube::borrowed>("25%").string() == "25%");
static_assert(kube::parse_int_or_string<kube::borrowed>("25").number() == 25);

}  // namespace
