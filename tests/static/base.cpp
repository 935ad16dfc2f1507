// SPDX-License-Identifier: Apache-2.0
// What of base/ is a constant expression.
#include <compare>
#include <string_view>
#include <type_traits>

#include <kube/base/box.hpp>
#include <kube/base/bytes.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/fixed_string.hpp>
#include <kube/base/json_check.hpp>
#include <kube/base/list.hpp>
#include <kube/base/map.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace {

// Lists.
constexpr int numbers[] = {3, 1, 2};
constexpr kube::list_view<int> three = numbers;
static_assert(three.size() == 3 && three[1] == 1 && three.front() == 3 && three.back() == 2);
static_assert(!three.is_nil() && kube::list_view<int>().is_nil() && !kube::list_view<int>(kube::empty).is_nil());
static_assert(kube::list_view<int>() == kube::list_view<int>(kube::empty));
static_assert(!identical(kube::list_view<int>(), kube::list_view<int>(kube::empty)) && identical(three, three));
static_assert(!(three == kube::list_view<int>(numbers, 2)));
// An owning list, map or box without elements needs no initialisation at run time.
[[maybe_unused]] constinit kube::list<int> no_list;
[[maybe_unused]] constinit kube::map<int> no_map = kube::nil;
[[maybe_unused]] constinit kube::box<int> no_box;

// Maps.
constexpr auto ports = kube::sorted<int>({{"https", 443}, {"http", 80}, {"", 0}});
constexpr kube::map_view<int> by_name = ports;
static_assert(by_name.size() == 3 && *by_name.find_value("http") == 80 && by_name.find("https")->second == 443);
static_assert(by_name.begin()->first.empty() && !by_name.contains("htt") && by_name.find("zzz") == by_name.end());
constexpr auto texts = kube::sorted({{"b", "2"}, {"a", "1"}});
static_assert(kube::map_view<std::string_view>(texts).begin()->second == "1");
static_assert(kube::map_view<int>().is_nil() && !kube::map_view<int>(kube::empty).is_nil());
static_assert(!std::is_constructible_v<kube::map_view<int>, kube::sorted_entries<int, 3>>);

// Bytes and boxes.
static_assert(kube::bytes_view("raw").view() == "raw" && kube::bytes_view("raw") == kube::bytes_view("raw"));
constexpr int boxed = 5;
constexpr kube::box_view<int> five = &boxed;
static_assert(five && *five == 5 && five == kube::box_view<int>(&boxed) && !(five == kube::box_view<int>()));

// Results.
constexpr kube::expected<int, char> half(int i) {
    if (i % 2 != 0) {
        return kube::unexpected('o');
    }
    return i / 2;
}
static_assert(*half(4) == 2 && half(3).error() == 'o' && half(3).value_or(9) == 9);
static_assert(*half(8).and_then(half).transform([](int i) { return i + 1; }) == 3);
static_assert(!half(6).and_then(half).has_value());
static_assert(kube::expected<void, int>().has_value() && kube::expected<void, int>(kube::unexpected(3)).error() == 3);
static_assert(!kube::expected<void, int>(kube::unexpect).has_value());

// Enums.
enum class colour : unsigned char { unset, red };
constexpr std::string_view colour_texts[] = {"", "Red"};
constexpr kube::enum_texts texts_of(colour) noexcept { return colour_texts; }
using open_colour = kube::open_enum<colour, kube::borrowed>;
static_assert(open_colour("Red") == colour::red && open_colour("Blue").text() == "Blue");
static_assert(open_colour().empty() && open_colour(colour::red) == "Red");

// Texts as arguments.
template <kube::fixed_string Text>
constexpr std::string_view text_of = Text.view();
static_assert(text_of<"app"> == "app");

// JSON is checked without memory; arrays and objects may follow each other at any depth.
static_assert(kube::check_json(R"({"a":{"b":1},"c":[1,{"d":[]},[{}]],"e":{"f":[2]}})").has_value());
static_assert(kube::check_json(R"([{"a":1},[1,2],{"b":[3]}])").has_value());
static_assert(!kube::check_json(R"({"a":{"b":1},"c":[1}])").has_value());
static_assert(!kube::check_json(R"([[1],{"a":1]})").has_value());
static_assert(kube::check_json(R"({"a":"b","c" : "d" , "e": ["f","g"],"":""})").has_value());
static_assert(kube::check_json(R"({"a":"b",})").error() == kube::json_error{kube::json_errc::expected_key, 9});
static_assert(kube::check_json(R"({"a":"b", 1})").error() == kube::json_error{kube::json_errc::expected_key, 10});
static_assert(kube::check_json(R"({"a":"b","c"})").error() == kube::json_error{kube::json_errc::expected_colon, 12});
static_assert(kube::check_json(R"({"a":"b"["c"]})").error() ==
              kube::json_error{kube::json_errc::expected_comma_or_brace, 8});

}  // namespace
