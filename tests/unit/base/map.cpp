// SPDX-License-Identifier: Apache-2.0
#include <kube/base/map.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <kube/base/policies.hpp>

#include "catch.hpp"
#include "counted.hpp"
#include "failing_new.hpp"

using kube::map;
using kube::map_view;

static_assert(sizeof(map<int>) == 16 && sizeof(map_view<int>) == 16);
static_assert(std::is_standard_layout_v<map<std::string>>);
static_assert(std::is_trivially_copyable_v<map_view<std::string_view>>);
static_assert(std::is_nothrow_move_constructible_v<map<std::string>>);

namespace {

constexpr auto colours = kube::sorted<int>({{"red", 1}, {"blue", 2}, {"", 3}, {"green", 4}});

template <class Map>
std::vector<std::string> keys(const Map& m) {
    std::vector<std::string> made;
    for (const auto& [key, value] : m) {
        made.emplace_back(key);
    }
    return made;
}

}  // namespace

TEST_CASE("a map has three states") {
    const map<int> none;
    const map<int> null = kube::nil;
    const map<int> empty = kube::empty;
    CHECK((none.is_nil() && null.is_nil() && !empty.is_nil()));
    CHECK(none == empty);
    CHECK_FALSE(identical(none, empty));
    map<int> m{{"a", 1}};
    CHECK_FALSE(m.is_nil());
    CHECK(m.erase("a") == 1);
    CHECK((m.empty() && !m.is_nil()));
    m.clear();
    CHECK(identical(m, empty));
    m = kube::nil;
    CHECK(identical(m, none));
    m = {};
    CHECK(m.is_nil());
    CHECK((none.find("a") == none.end() && none.find_value("a") == nullptr && !none.contains("")));
    CHECK(m.erase("a") == 0);
    CHECK(m.is_nil());
}

TEST_CASE("of equal keys in a list of entries the last stays") {
    const map<int> m{{"b", 1}, {"a", 2}, {"b", 3}};
    CHECK(keys(m) == std::vector<std::string>{"a", "b"});
    CHECK(*m.find_value("b") == 3);
}

TEST_CASE("keys are in the order of their bytes") {
    map<int> m;
    for (const char* key : {"\xC3\xA9", "b", "B", "", "ba", "b/", "a", "\xFF", "0"}) {
        m[key] = 1;
    }
    CHECK(keys(m) == std::vector<std::string>{"", "0", "B", "a", "b", "b/", "ba", "\xC3\xA9", "\xFF"});
    m[std::string_view("a\0b", 3)] = 2;
    CHECK(m.contains(std::string_view("a\0b", 3)));
    CHECK_FALSE(m.contains(std::string_view("a\0", 2)));
    CHECK(m.find("a")->second == 1);
}

TEST_CASE("a map answers as std::map does") {
    map<std::string> m;
    std::map<std::string, std::string> model;
    std::uint32_t random = 7;
    for (int step = 0; step != 3000; ++step) {
        random = random * 1664525 + 1013904223;
        const std::string key = std::to_string((random >> 8) % 60);
        const std::string value = std::to_string(step);
        switch (random >> 30) {
        case 0:
        case 1: CHECK(m.insert_or_assign(key, value) == model.insert_or_assign(key, value).second); break;
        case 2: CHECK(m.erase(key) == model.erase(key)); break;
        default: m[key] += 'x'; model[key] += 'x';
        }
        REQUIRE(m.size() == model.size());
        CHECK(m.contains(key) == model.contains(key));
    }
    auto expected = model.begin();
    for (const auto& [k, v] : m) {
        CHECK((k == expected->first && v == expected->second));
        ++expected;
    }
    const map<std::string> copy(m);
    CHECK(copy == m);
    *m.find_value(copy.begin()->first) = "other";
    CHECK_FALSE(copy == m);
    map<std::string> taken(std::move(m));
    taken.swap(m);
    CHECK(m.size() == model.size());
}

TEST_CASE("a map can be given its own key and value") {
    map<std::string> m{{"key that is longer than a small string", "value"}};
    for (int i = 0; i != 10; ++i) {
        m.insert_or_assign(m.begin()->first, m.begin()->second);
        m.insert_or_assign(std::to_string(i), m.begin()->second);
    }
    CHECK(m.size() == 11);
    m.erase(m.begin()->first);
    CHECK(m.size() == 10);
}

TEST_CASE("an allocation that fails leaves a map as it was") {
    const std::string key(40, 'k');
    map<std::string> m{{"a", std::string(40, 'a')}, {"z", "z"}};
    const map<std::string> before(m);
    const std::size_t live = failing_new::live;
    CHECK(failing_new::at_each([&] { map<std::string> copy(m); }, [&](bool) { CHECK(failing_new::live == live); }) ==
          2);
    CHECK(failing_new::at_each([&] { map<std::string> made{{key, key}, {"b", key}}; },
                               [&](bool) { CHECK(failing_new::live == live); }) > 4);
    const auto unchanged = [&](bool failed) {
        if (failed) {
            CHECK(m == before);
            CHECK(failing_new::live == live);
        }
    };
    failing_new::at_each([&] { m[key]; }, unchanged);
    CHECK(m.size() == 3);
    CHECK(m.contains(key));
}

TEST_CASE("values that throw on their way in leave a map as it was") {
    map<counted> m;
    m["a"] = counted(1);
    const counted two(2);
    counted::copies_until_throw = 0;
    CHECK_THROWS(m.insert_or_assign("b", two));
    counted::copies_until_throw = 0;
    CHECK_THROWS(map<counted>(m));
    counted::copies_until_throw = -1;
    CHECK(keys(m) == std::vector<std::string>{"a"});
    CHECK(counted::alive == 2);
}

TEST_CASE("a constant map is sorted") {
    static constexpr auto entries = colours;
    const map_view<int> m = entries;
    CHECK(keys(m) == std::vector<std::string>{"", "blue", "green", "red"});
    CHECK(*m.find_value("green") == 4);
    CHECK(m.find_value("gree") == nullptr);
    CHECK(m.find("x") == m.end());
    CHECK(identical(m, map_view<int>::from_sorted(m.begin(), 4)));
    CHECK_FALSE(map_view<int>(kube::empty).is_nil());
    CHECK(map_view<int>() == map_view<int>(kube::empty));
    CHECK_FALSE(identical(map_view<int>(), map_view<int>(kube::empty)));
}
