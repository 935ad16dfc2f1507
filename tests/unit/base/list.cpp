// SPDX-License-Identifier: Apache-2.0
#include <kube/base/list.hpp>

#include <cstdint>
#include <numeric>
#include <span>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "counted.hpp"
#include "failing_new.hpp"

using kube::list;
using kube::list_view;

static_assert(sizeof(list<char>) == 16 && sizeof(list<std::string>) == 16 && sizeof(list_view<std::string>) == 16);
static_assert(std::is_standard_layout_v<list<std::string>>);
static_assert(std::is_nothrow_move_constructible_v<list<std::string>>);
static_assert(std::is_nothrow_move_assignable_v<list<std::string>>);
static_assert(std::is_trivially_copyable_v<list_view<std::string>>);

namespace {

template <class T>
std::vector<T> items(const list<T>& l) {
    return {l.begin(), l.end()};
}
using ints = std::vector<int>;

struct alignas(64) wide {
    int value = 0;
};

struct aggregate {
    int a;
    std::string b;
};

struct move_only {
    int value = 0;
    move_only() = default;
    explicit move_only(int v) : value(v) {}
    move_only(move_only&&) noexcept = default;
    move_only& operator=(move_only&&) noexcept = default;
};

struct node {
    int value = 0;
    list<node> children{};
    friend bool operator==(const node&, const node&) = default;
};

}  // namespace

TEST_CASE("a list has three states") {
    const list<int> none;
    const list<int> null = kube::nil;
    const list<int> empty = kube::empty;
    const list<int> braces{1};
    list<int> filled{1, 2, 3};
    CHECK((none.is_nil() && null.is_nil() && !empty.is_nil() && !braces.is_nil() && !filled.is_nil()));
    CHECK((none.empty() && empty.empty() && !filled.empty()));
    CHECK((none.size() == 0 && empty.size() == 0 && filled.size() == 3));
    CHECK(none == empty);
    CHECK(identical(none, null));
    CHECK_FALSE(identical(none, empty));
    CHECK_FALSE(identical(filled, empty));
    CHECK(none.begin() == none.end());
    CHECK(empty.begin() == empty.end());

    filled.clear();
    CHECK((!filled.is_nil() && filled.empty()));
    filled = kube::nil;
    CHECK(filled.is_nil());
    filled = {};
    CHECK(filled.is_nil());
    filled = kube::empty;
    CHECK_FALSE(filled.is_nil());
    list<int> cleared;
    cleared.clear();
    CHECK_FALSE(cleared.is_nil());
    cleared = none;
    CHECK(cleared.is_nil());
    cleared = empty;
    CHECK(identical(cleared, empty));
}

TEST_CASE("what leaves a list without elements leaves it empty, not nil") {
    list<std::string> l{"a"};
    l.pop_back();
    CHECK((l.empty() && !l.is_nil()));
    l.push_back("b");
    l.erase(l.begin());
    CHECK((l.empty() && !l.is_nil()));
    l.resize(2);
    l.resize(0);
    CHECK((l.empty() && !l.is_nil()));
    list<std::string> sized(std::size_t{0});
    CHECK_FALSE(sized.is_nil());
    const list<std::string> ranged(l.begin(), l.end());
    CHECK_FALSE(ranged.is_nil());
    list<std::string> erased;
    erased.erase(erased.begin(), erased.end());
    CHECK(erased.empty());
    list<std::string> reserved;
    reserved.reserve(0);
    CHECK(reserved.is_nil());
}

TEST_CASE("elements come and go as in a vector") {
    list<int> l;
    ints model;
    std::uint32_t random = 1;
    for (int step = 0; step != 4000; ++step) {
        random = random * 1664525 + 1013904223;
        const std::uint32_t choice = random >> 24;
        const std::size_t at = model.empty() ? 0 : (random >> 8) % model.size();
        const auto offset = static_cast<std::ptrdiff_t>(at);
        if (choice < 90) {
            l.push_back(step);
            model.push_back(step);
        } else if (choice < 150) {
            CHECK(*l.insert(l.begin() + offset, step) == step);
            model.insert(model.begin() + offset, step);
        } else if (choice < 190 && !model.empty()) {
            CHECK(l.erase(l.begin() + offset) - l.begin() == offset);
            model.erase(model.begin() + offset);
        } else if (choice < 200) {
            l.erase(l.begin() + offset, l.end());
            model.erase(model.begin() + offset, model.end());
        } else if (choice < 220 && !model.empty()) {
            l.pop_back();
            model.pop_back();
        } else if (choice < 230) {
            l.resize(at + 3);
            model.resize(at + 3);
        } else if (choice < 240) {
            list<int> copy(l);
            l = copy;
            copy.swap(l);
        } else {
            l.reserve(at * 2);
            CHECK(l.capacity() >= at * 2);
        }
        REQUIRE(items(l) == model);
    }
}

TEST_CASE("an item of the list itself can be added and inserted") {
    for (const std::size_t size : {1U, 3U, 4U, 8U, 9U}) {
        list<std::string> l;
        for (std::size_t i = 0; i != size; ++i) {
            l.push_back(std::string(40, static_cast<char>('a' + i)));
        }
        const std::string first = l.front();
        const std::string last = l.back();
        l.push_back(l.front());
        l.emplace_back(l[size - 1]);
        l.insert(l.begin(), l.back());
        CHECK(l[0] == last);
        CHECK(l[size + 1] == first);
        CHECK(l[size + 2] == last);
        const list<std::string>& itself = l;
        l = itself;
        CHECK(l.size() == size + 3);
        list<std::string>& alias = l;
        l = static_cast<list<std::string>&&>(alias);
        CHECK(l.size() == size + 3);
        CHECK(l[0] == last);
    }
}

TEST_CASE("elements are objects, not bytes") {
    {
        list<counted> l;
        for (int i = 0; i != 20; ++i) {
            l.emplace_back(i);
        }
        l.insert(l.begin() + 3, counted(100));
        l.erase(l.begin(), l.begin() + 2);
        list<counted> copy = l;
        const list<counted> taken = std::move(l);
        CHECK(copy == taken);
        CHECK(counted::alive == 38);
        for (const counted& c : taken) {
            CHECK(c.in_place());
        }
        CHECK(taken[1].value == 100);
        copy.clear();
        CHECK(counted::alive == 19);
    }
    CHECK(counted::alive == 0);

    list<move_only> moved;
    moved.push_back(move_only(1));
    moved.emplace_back(2);
    moved.insert(moved.begin(), move_only(0));
    CHECK((moved[0].value == 0 && moved[1].value == 1 && moved[2].value == 2));

    list<wide> wides;
    for (int i = 0; i != 9; ++i) {
        wides.push_back({i});
        CHECK(reinterpret_cast<std::uintptr_t>(wides.data()) % 64 == 0);
    }
    CHECK(wides.back().value == 8);

    list<aggregate> pairs;
    CHECK(pairs.emplace_back(1, "x").b == "x");

    node tree{1, {node{2, {}}, node{3, {node{4, {}}}}}};
    node again = tree;
    CHECK(again == tree);
    again.children[1].children[0].value = 5;
    CHECK_FALSE(again == tree);
}

TEST_CASE("a copy that throws leaves all as it was") {
    list<counted> l;
    for (int i = 0; i != 8; ++i) {
        l.emplace_back(i);
    }
    const counted one(7);
    for (const bool full : {true, false}) {
        if (full) {
            while (l.size() != l.capacity()) {
                l.emplace_back(0);
            }
        } else {
            l.pop_back();
        }
        const std::size_t size = l.size();
        const int alive = counted::alive;
        counted::copies_until_throw = 0;
        CHECK_THROWS_AS(l.push_back(one), std::runtime_error);
        for (int n = 0; n != static_cast<int>(size); ++n) {
            counted::copies_until_throw = n;
            CHECK_THROWS_AS(list<counted>(l), std::runtime_error);
            counted::copies_until_throw = -1;
            list<counted> other{1, 2};
            counted::copies_until_throw = n;
            CHECK_THROWS_AS(other = l, std::runtime_error);
            CHECK(other.size() == 2);
            counted::copies_until_throw = n;
            CHECK_THROWS_AS(list<counted>(l.begin(), l.end()), std::runtime_error);
            counted::copies_until_throw = n;
            CHECK_THROWS_AS(list<counted>(std::span<const counted>(l)), std::runtime_error);
        }
        counted::copies_until_throw = -1;
        CHECK(l.size() == size);
        CHECK(counted::alive == alive);
    }
}

TEST_CASE("an allocation that fails leaves a list as it was") {
    const std::string text(40, 'x');
    const list<std::string> source{text, text, text};
    const std::size_t live = failing_new::live;
    const auto nothing_leaks = [&](bool) { CHECK(failing_new::live == live); };
    CHECK(failing_new::at_each([&] { list<std::string> copy(source); }, nothing_leaks) == 4);
    CHECK(failing_new::at_each([&] { list<std::string> copy(source.begin(), source.end()); }, nothing_leaks) == 4);
    CHECK(failing_new::at_each([&] { list<std::string> copy{std::span<const std::string>(source)}; }, nothing_leaks) ==
          4);
    CHECK(failing_new::at_each([&] { list<std::string> copy(std::size_t{9}); }, nothing_leaks) == 1);
    CHECK(failing_new::at_each(
              [&] {
                  list<std::string> l;
                  for (std::size_t i = 0; i != 9; ++i) {
                      const list<std::string> before_copy(l);
                      l.push_back(text);
                      l.insert(l.begin(), text);
                  }
              },
              nothing_leaks) > 18);

    list<std::string> full{text, text, text, text};
    list<std::string> before(full);
    const std::size_t with_lists = failing_new::live;
    failing_new::at_each([&] { full.push_back(text); },
                         [&](bool failed) {
                             CHECK(full.size() == (failed ? 4U : 5U));
                             if (failed) {
                                 CHECK(full == before);
                                 CHECK(failing_new::live == with_lists);
                             }
                         });
    failing_new::at_each([&] { before = full; }, [&](bool failed) { CHECK(before.size() == (failed ? 4U : 5U)); });
    CHECK_THROWS_AS(full.reserve(SIZE_MAX), std::bad_alloc);
    CHECK_THROWS_AS(full.reserve(std::size_t{UINT32_MAX} + 1), std::bad_alloc);
    CHECK_THROWS_AS(full.resize(SIZE_MAX / 2), std::bad_alloc);
    CHECK(full == before);
}

TEST_CASE("a list is a span") {
    list<int> l{3, 1, 2};
    const auto sum = [](std::span<const int> s) { return std::accumulate(s.begin(), s.end(), 0); };
    CHECK(sum(l) == 6);
    CHECK(sum(list_view<int>(l)) == 6);
    const std::span<int> changing = l;
    changing[0] = 4;
    CHECK(l.front() == 4);
    CHECK(list_view<int>(list<int>()).is_nil());
    const list<int> hollow = kube::empty;
    CHECK_FALSE(list_view<int>(hollow).is_nil());
    CHECK(identical(list_view<int>(l), list_view<int>(l.data(), 3)));
}

TEST_CASE("a list is filled with an item of its own") {
    kube::list<std::string> texts{"a text that is too long for the string itself"};
    texts.resize(100, texts[0]);
    REQUIRE(texts.size() == 100);
    CHECK(texts[99] == texts[0]);
}

TEST_CASE("lists of large elements begin with room for one") {
    struct large {
        char bytes[200];
    };
    list<large> few(kube::empty);
    list<int> numbers(kube::empty);
    for (const std::size_t expected : {1U, 2U, 4U, 4U, 8U}) {
        few.push_back({});
        CHECK(few.capacity() == expected);
        numbers.push_back(1);
        CHECK(numbers.capacity() == (expected < 4 ? 4 : expected));
    }
}
