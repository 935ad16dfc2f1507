// SPDX-License-Identifier: Apache-2.0
#include <kube/base/id_set.hpp>

#include <cstdint>
#include <iterator>
#include <random>
#include <ranges>
#include <set>
#include <utility>
#include <vector>

#include "catch.hpp"

using kube::id_set;

static_assert(std::ranges::forward_range<id_set>);
static_assert(std::ranges::sized_range<id_set>);
static_assert(std::forward_iterator<id_set::iterator>);

namespace {

std::vector<std::uint32_t> listed(const id_set& ids) {
    std::vector<std::uint32_t> all;
    for (const std::uint32_t id : ids) {
        all.push_back(id);
    }
    return all;
}

void check_same(const id_set& ids, const std::set<std::uint32_t>& wanted, std::uint32_t range) {
    REQUIRE(ids.size() == wanted.size());
    REQUIRE(listed(ids) == std::vector<std::uint32_t>(wanted.begin(), wanted.end()));
    for (std::uint32_t id = 0; id < range; id += 1 + range / 100) {
        REQUIRE(ids.contains(id) == (wanted.count(id) != 0));
    }
    std::uint32_t missing = 0;
    while (wanted.count(missing) != 0) {
        ++missing;
    }
    REQUIRE(ids.first_missing() == missing);
}

}  // namespace

TEST_CASE("a new set is empty") {
    const id_set none;
    CHECK(none.empty());
    CHECK(none.begin() == none.end());
    CHECK_FALSE(none.contains(0));
    CHECK(none.first_missing() == 0);
    CHECK(none.allocated_bytes() == 0);
    CHECK(none == id_set::of_words(0, [](std::uint64_t*) {}));
}

TEST_CASE("a set is as std::set through insertions and erasures, few and many") {
    std::mt19937 random(7);
    for (const std::uint32_t range : {3U, 64U, 65U, 500U, 20'000U, 4'000'000U}) {
        id_set ids;
        std::set<std::uint32_t> wanted;
        for (int step = 0; step != 6000; ++step) {
            const auto id = static_cast<std::uint32_t>(random() % range);
            // It grows, then shrinks, then grows.
            const bool grows = (step / 2000 % 2 == 0) != (random() % 5 == 0);
            if (grows) {
                REQUIRE(ids.insert(id) == wanted.insert(id).second);
            } else {
                const std::uint32_t out = wanted.empty() || random() % 2 == 0 ? id : *wanted.begin();
                REQUIRE(ids.erase(out) == (wanted.erase(out) != 0));
            }
            if (step % 250 == 0) {
                check_same(ids, wanted, range);
            }
        }
        check_same(ids, wanted, range);
        const id_set copy(ids);
        CHECK(copy == ids);
        id_set moved(std::move(ids));
        CHECK(moved == copy);
        CHECK(moved.insert(range));
        CHECK_FALSE(moved == copy);
        moved.clear();
        CHECK(moved.empty());
    }
}

TEST_CASE("many numbers are a bitmap, a number far from them makes it an array again") {
    id_set ids;
    for (std::uint32_t id = 0; id != 64'000; ++id) {
        ids.insert(id);
    }
    CHECK(ids.allocated_bytes() <= 64'000 / 8 * 5 / 4 + 16);
    CHECK(ids.first_missing() == 64'000);
    for (std::uint32_t id = 0; id != 63'990; ++id) {
        ids.erase(id);
    }
    CHECK(ids.size() == 10);
    CHECK(ids.insert(2'000'000'000));
    CHECK(ids.allocated_bytes() <= 80);
    CHECK(listed(ids).back() == 2'000'000'000);
    CHECK(listed(ids).front() == 63'990);
}

TEST_CASE("a bitmap of which much has gone stays one until an array is half as large") {
    id_set ids;
    for (std::uint32_t id = 0; id != 64'000; ++id) {
        ids.insert(id);
    }
    const std::size_t bitmap = ids.allocated_bytes();
    for (std::uint32_t id = 0; id != 64'000; ++id) {
        if (id % 40 != 0) {
            ids.erase(id);
        }
    }
    CHECK(ids.insert(1));
    CHECK(ids.allocated_bytes() == bitmap);
    for (std::uint32_t id = 0; id != 64'000; ++id) {
        if (id % 200 != 0) {
            ids.erase(id);
        }
    }
    CHECK(ids.insert(1));
    CHECK(ids.allocated_bytes() <= (64'000 / 200 + 2) * 4 * 5 / 4 + 4);
    CHECK(ids.size() == 321);
}

TEST_CASE("a sparse set takes four bytes a number and a quarter") {
    id_set ids;
    for (std::uint32_t i = 0; i != 10'000; ++i) {
        ids.insert(i * 1000);
    }
    CHECK(ids.allocated_bytes() <= 50'100);
}

TEST_CASE("two numbers need no memory of their own, and the set is copied and moved with them") {
    id_set ids;
    ids.insert(9);
    ids.insert(4);
    CHECK(ids.allocated_bytes() == 0);
    const id_set copy(ids);
    id_set moved(std::move(ids));
    CHECK(listed(copy) == std::vector<std::uint32_t>{4, 9});
    CHECK(moved == copy);
    moved.insert(2'000);
    CHECK(moved.allocated_bytes() != 0);
    CHECK(listed(moved) == std::vector<std::uint32_t>{4, 9, 2'000});
    moved = copy;
    CHECK(listed(moved) == std::vector<std::uint32_t>{4, 9});
    CHECK(moved.erase(4));
    CHECK(listed(moved) == std::vector<std::uint32_t>{9});
}

TEST_CASE("numbers are found in long arrays however they are spread") {
    const auto check = [](const auto& number) {
        id_set ids;
        std::set<std::uint32_t> wanted;
        for (std::uint32_t i = 0; i != 3000; ++i) {
            ids.insert(number(i));
            wanted.insert(number(i));
        }
        REQUIRE(ids.word_count() == 0);
        for (const std::uint32_t id : wanted) {
            REQUIRE(ids.contains(id));
            REQUIRE(ids.contains(id + 1) == (wanted.count(id + 1) != 0));
            REQUIRE((id == 0 || ids.contains(id - 1) == (wanted.count(id - 1) != 0)));
        }
        CHECK_FALSE(ids.contains(UINT32_MAX));
        for (const std::uint32_t id : wanted) {
            REQUIRE(ids.erase(id));
        }
        CHECK(ids.empty());
    };
    check([](std::uint32_t i) { return i * 1000; });
    check([](std::uint32_t i) { return i < 2990 ? i : 4'000'000'000U + i; });
    check([](std::uint32_t i) { return i < 10 ? i : 4'000'000'000U + i * 3; });
    check([](std::uint32_t i) { return i * i * 400; });
    check([](std::uint32_t i) { return i % 2 == 0 ? i : 3'000'000'000U - i * i; });
}

TEST_CASE("words of both forms are joined, kept and taken") {
    id_set few;
    few.insert(3);
    few.insert(130);
    id_set many;
    for (std::uint32_t id = 0; id != 100; ++id) {
        many.insert(id);
    }
    std::uint64_t words[3]{};
    few.add_to(words, 3);
    CHECK(words[0] == 8);
    CHECK(words[1] == 0);
    CHECK(words[2] == 4);
    CHECK_FALSE(few.keep_in(words, 3));
    CHECK(many.keep_in(words, 3));
    CHECK(words[0] == 8);
    CHECK(words[2] == 0);
    many.add_to(words, 3);
    CHECK(words[0] == UINT64_MAX);
    CHECK(words[1] == (std::uint64_t{1} << 36) - 1);
    few.take_from(words, 3);
    CHECK(words[0] == UINT64_MAX - 8);
    many.take_from(words, 3);
    CHECK(words[0] == 0);
    CHECK(words[1] == 0);
}

TEST_CASE("a set of words counts its bits") {
    const id_set ids = id_set::of_words(3, [](std::uint64_t* words) {
        words[0] = 1;
        words[2] = std::uint64_t{1} << 63 | 2;
    });
    CHECK(listed(ids) == std::vector<std::uint32_t>{0, 129, 191});
    id_set same;
    same.insert(191);
    same.insert(0);
    same.insert(129);
    CHECK(ids == same);
}
