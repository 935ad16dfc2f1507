// SPDX-License-Identifier: Apache-2.0
#include <kube/base/expected.hpp>

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "counted.hpp"

using kube::expected;
using kube::unexpected;

static_assert(std::is_trivially_copyable_v<expected<int, char>>);
static_assert(std::is_trivially_destructible_v<expected<int, char>>);
static_assert(!std::is_trivially_copyable_v<expected<std::string, int>>);
static_assert(!std::is_trivially_copyable_v<expected<int, std::string>>);
static_assert(std::is_nothrow_move_constructible_v<expected<std::string, std::string>>);
static_assert(!std::is_convertible_v<expected<int, char>, bool>);
static_assert(!std::is_convertible_v<const char*, expected<int, std::string>>);

namespace {

struct move_only {
    explicit move_only(int v) : value(v) {}
    move_only(move_only&&) noexcept = default;
    int value;
};

}  // namespace

TEST_CASE("an expected holds a value or an error") {
    const expected<std::string, int> none;
    CHECK((none.has_value() && none->empty()));
    const expected<std::string, int> good = "text";
    const expected<std::string, int> bad = unexpected(7);
    CHECK((good && *good == "text" && good->size() == 4));
    CHECK((!bad && bad.error() == 7));
    CHECK(good.value_or("other") == "text");
    CHECK(bad.value_or("other") == "other");
    CHECK(expected<std::string, int>("text").value_or("other") == "text");
    CHECK(expected<std::string, int>(unexpected(1)).value_or("other") == "other");
    const expected<bool, bool> error_of_same_type = unexpected(true);
    CHECK((!error_of_same_type && error_of_same_type.error()));
    const expected<std::string, std::string> converted = unexpected("literal");
    CHECK(converted.error() == "literal");
}

TEST_CASE("assignment goes between both branches") {
    using both = expected<std::string, std::string>;
    const std::string value(40, 'v');
    const std::string error(40, 'e');
    const both good = value;
    const both bad = unexpected(error);
    for (const both* first : {&good, &bad}) {
        for (const both* second : {&good, &bad}) {
            both copied = *first;
            copied = *second;
            both moved = *first;
            moved = both(*second);
            for (const both& b : {copied, moved}) {
                CHECK(b.has_value() == second->has_value());
                CHECK((b ? *b == value : b.error() == error));
            }
            both& self = copied;
            copied = self;
            copied = std::move(self);
            CHECK((copied ? *copied == value : copied.error() == error));
        }
    }
    both from = value;
    const std::string taken = *std::move(from);
    CHECK(taken == value);
    both failed = unexpected(error);
    const std::string reason = std::move(failed).error();
    CHECK(reason == error);
}

TEST_CASE("an assignment that throws changes nothing") {
    {
        expected<counted, int> target = unexpected(3);
        const expected<counted, int> source = counted(5);
        counted::copies_until_throw = 0;
        CHECK_THROWS_AS(target = source, std::runtime_error);
        CHECK((!target && target.error() == 3));
        counted::copies_until_throw = -1;
        target = source;
        CHECK(target->value == 5);
        CHECK(target->in_place());
    }
    CHECK(counted::alive == 0);
}

TEST_CASE("and_then and transform pass errors on") {
    const auto half = [](int i) -> expected<int, char> {
        if (i % 2 != 0) {
            return unexpected('o');
        }
        return i / 2;
    };
    const expected<int, char> twelve = 12;
    CHECK(*twelve.and_then(half).and_then(half) == 3);
    CHECK(twelve.and_then(half).and_then(half).and_then(half).error() == 'o');
    const auto text = twelve.transform([](int i) { return std::to_string(i); });
    static_assert(std::is_same_v<decltype(text), const expected<std::string, char>>);
    CHECK(*text == "12");
    CHECK(expected<int, char>(unexpected('x')).transform([](int i) { return i; }).error() == 'x');
}

TEST_CASE("an expected without a value") {
    const expected<void, std::string> done;
    const expected<void, std::string> failed = unexpected("why");
    CHECK((done && !failed && failed.error() == "why"));
    expected<void, std::string> copy = failed;
    CHECK(std::move(copy).error() == "why");
}

TEST_CASE("a value may be movable alone") {
    expected<move_only, int> e = move_only(4);
    expected<move_only, int> moved = std::move(e);
    CHECK(moved->value == 4);
    static_assert(!std::is_copy_constructible_v<move_only>);
}
