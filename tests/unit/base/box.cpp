// SPDX-License-Identifier: Apache-2.0
#include <kube/base/box.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "counted.hpp"
#include "failing_new.hpp"

using kube::box;
using kube::box_view;

static_assert(sizeof(box<std::string>) == sizeof(void*) && sizeof(box_view<std::string>) == sizeof(void*));
static_assert(std::is_trivially_copyable_v<box_view<std::string>>);
static_assert(std::is_nothrow_move_constructible_v<box<std::string>>);
static_assert(!box_view<int>().has_value() && box_view<int>() == box_view<int>(kube::nil));

namespace {

struct chain {
    int value = 0;
    box<chain> next{};
    friend bool operator==(const chain&, const chain&) = default;
};
struct alignas(128) wide {
    int value = 0;
};
struct aggregate {
    int a = 0;
    std::string b{};
};

}  // namespace

TEST_CASE("a box is null or holds one") {
    const box<std::string> none;
    const box<std::string> null = kube::nil;
    box<std::string> filled = "text";
    CHECK((!none && !null.has_value() && filled && *filled == "text" && filled->size() == 4));
    CHECK(none.get() == nullptr);
    CHECK(none == null);
    CHECK_FALSE(none == filled);
    CHECK(filled == box<std::string>("text"));
    filled = kube::nil;
    CHECK(!filled);
    CHECK(filled.get_or_emplace().empty());
    filled.get_or_emplace() = "kept";
    CHECK(filled.get_or_emplace() == "kept");
    CHECK(filled.emplace(3U, 'x') == "xxx");
    filled.reset();
    filled.reset();
    CHECK(!filled);
    box<aggregate> parts;
    CHECK(parts.emplace(1, "b").b == "b");
    parts = aggregate{2, "c"};
    CHECK(parts->a == 2);
}

TEST_CASE("a box is copied deeply, also into itself") {
    chain c{1, chain{2, chain{3, {}}}};
    chain copy = c;
    CHECK(copy == c);
    CHECK(copy.next.get() != c.next.get());
    copy.next->next->value = 4;
    CHECK_FALSE(copy == c);
    box<chain> top = c;
    top = box<chain>(top->next);
    CHECK(top->value == 2);
    top = std::move(top->next);
    CHECK(top->value == 3);
    box<chain>& alias = top;
    top = alias;
    top = std::move(alias);
    CHECK(top->value == 3);
    top.emplace(*top);
    CHECK(top->value == 3);
}

TEST_CASE("a box of what is aligned widely") {
    box<wide> b = wide{1};
    CHECK(reinterpret_cast<std::uintptr_t>(b.get()) % 128 == 0);
    box<wide> copy = b;
    CHECK(copy->value == 1);
}

TEST_CASE("what throws leaves a box as it was") {
    {
        box<counted> b = counted(1);
        const counted two(2);
        counted::copies_until_throw = 0;
        CHECK_THROWS_AS(b.emplace(two), std::runtime_error);
        counted::copies_until_throw = 0;
        CHECK_THROWS_AS(box<counted>(b), std::runtime_error);
        counted::copies_until_throw = 0;
        CHECK_THROWS_AS(b = two, std::runtime_error);
        counted::copies_until_throw = -1;
        CHECK(b->value == 1);
    }
    CHECK(counted::alive == 0);

    box<std::string> b(std::string(40, 'a'));
    const box<std::string> other(std::string(50, 'b'));
    const std::size_t live = failing_new::live;
    const auto unchanged = [&](bool failed) {
        CHECK(b->size() == (failed ? 40U : 50U));
        CHECK(failing_new::live == live);
    };
    CHECK(failing_new::at_each([&] { b = other; }, unchanged) == 2);
}
