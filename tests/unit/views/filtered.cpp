// SPDX-License-Identifier: Apache-2.0
#include <kube/views/filtered.hpp>

#include <forward_list>
#include <iterator>
#include <list>
#include <ranges>
#include <sstream>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

struct is_odd {
    constexpr bool operator()(int number) const { return number % 2 != 0; }
};
struct is_large {
    constexpr bool operator()(int number) const { return number > 4; }
};
constexpr kube::filter_closure odd{is_odd()};
constexpr kube::filter_closure large{is_large()};

template <class Range>
std::vector<int> elements(Range&& range) {
    std::vector<int> all;
    for (const int each : range) {
        all.push_back(each);
    }
    return all;
}

using ints = std::vector<int>;

template <class Range>
concept can_filter = requires(Range&& range) { std::forward<Range>(range) | odd; };
template <class View>
concept can_ask_empty = requires(View view) { view.empty(); };

}  // namespace

TEST_CASE("a filtered view: its elements, forwards and backwards") {
    ints numbers{1, 2, 3, 4, 5, 6};
    const auto view = numbers | odd;
    CHECK(elements(view) == ints{1, 3, 5});
    CHECK(elements(view | std::views::reverse) == ints{5, 3, 1});
    ints none{2, 4};
    CHECK(elements(none | odd).empty());
    CHECK((none | odd).empty());
    const auto constant = none | odd;
    CHECK(constant.empty());
    none.push_back(7);
    CHECK_FALSE((none | odd).empty());
    CHECK_FALSE(constant.empty());
}

TEST_CASE("a filtered view sees what changes under it, and changes it") {
    std::list<int> numbers{1, 2, 3};
    const auto view = numbers | odd;
    for (int& each : view) {
        each += 10;
    }
    numbers.push_front(5);
    CHECK(elements(view) == ints{5, 11, 13});
}

TEST_CASE("a filtered view goes on in pipelines, on either side") {
    const ints numbers{1, 2, 3, 4, 5, 6, 7};
    const auto twice = std::views::transform([](int number) { return 2 * number; });
    CHECK(elements(numbers | odd | large) == ints{5, 7});
    CHECK(elements(numbers | (odd | large)) == ints{5, 7});
    CHECK(elements(numbers | odd | twice | std::views::take(2)) == ints{2, 6});
    CHECK(elements(numbers | twice | large) == ints{6, 8, 10, 12, 14});
    CHECK(elements(std::views::iota(0, 8) | odd) == ints{1, 3, 5, 7});
    const int array[] = {3, 4};
    CHECK(elements(array | odd) == ints{3});
}

TEST_CASE("a filtered view of what can be read once") {
    std::istringstream text("1 2 3 4 5");
    auto numbers = std::views::istream<int>(text) | odd;
    static_assert(!can_ask_empty<decltype(numbers)>);
    CHECK(elements(numbers) == ints{1, 3, 5});
}

TEST_CASE("a filtered view is what std::ranges want") {
    using of_vector = decltype(std::declval<ints&>() | odd);
    STATIC_REQUIRE(std::ranges::view<of_vector>);
    STATIC_REQUIRE(std::ranges::bidirectional_range<const of_vector>);
    STATIC_REQUIRE(std::ranges::common_range<of_vector>);
    STATIC_REQUIRE_FALSE(std::ranges::random_access_range<of_vector>);
    using of_forward = decltype(std::declval<std::forward_list<int>&>() | odd);
    STATIC_REQUIRE(std::ranges::forward_range<of_forward>);
    STATIC_REQUIRE_FALSE(std::ranges::bidirectional_range<of_forward>);
    STATIC_REQUIRE(can_filter<ints&>);
    STATIC_REQUIRE(can_filter<const ints&>);
    STATIC_REQUIRE_FALSE(can_filter<ints>);
    STATIC_REQUIRE_FALSE(can_filter<std::vector<ints>&>);
    const auto sum = [] {
        int all = 0;
        const int numbers[] = {1, 2, 3, 4};
        for (const int each : numbers | odd) {
            all += each;
        }
        return all;
    };
    STATIC_REQUIRE(sum() == 4);
}

TEST_CASE("a view of a function that cannot be assigned is assigned all the same") {
    int least = 3;
    const auto from = [least](int number) { return number >= least; };
    kube::detail::assignable box(from);
    const kube::detail::assignable other(from);
    box = other;
    CHECK((*box)(3));
    box = *&box;
    CHECK_FALSE((*box)(2));
}
