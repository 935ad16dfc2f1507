// SPDX-License-Identifier: Apache-2.0
#include <kube/base/id_set_algebra.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <vector>

#include "catch.hpp"

using kube::id_set;

namespace {

std::vector<std::uint32_t> listed(const id_set& ids) {
    std::vector<std::uint32_t> all;
    for (const std::uint32_t id : ids) {
        all.push_back(id);
    }
    return all;
}

id_set made_of(const std::set<std::uint32_t>& wanted) {
    id_set made;
    for (const std::uint32_t id : wanted) {
        made.insert(id);
    }
    return made;
}

}  // namespace

TEST_CASE("what two sets have together, either has, and one alone has") {
    const id_set a = made_of({1, 5, 9});
    const id_set b = made_of({5, 700});
    CHECK(listed(a & b) == std::vector<std::uint32_t>{5});
    CHECK(listed(a | b) == std::vector<std::uint32_t>{1, 5, 9, 700});
    CHECK(listed(a - b) == std::vector<std::uint32_t>{1, 9});
    CHECK(listed(b - a) == std::vector<std::uint32_t>{700});
    CHECK((a & id_set()).empty());
    CHECK((id_set() & a).empty());
    CHECK((a | id_set()) == a);
    CHECK((id_set() | a) == a);
    CHECK((a - id_set()) == a);
    CHECK((id_set() - a).empty());
    CHECK((a - a).empty());
}

TEST_CASE("a bitmap and numbers far beyond it are joined without memory for what lies between") {
    id_set many;
    for (std::uint32_t id = 0; id != 1000; ++id) {
        many.insert(id);
    }
    const id_set far = made_of({7, 2'000'000'000});
    REQUIRE(many.word_count() != 0);
    REQUIRE(far.word_count() == 0);
    CHECK((many | far).size() == 1001);
    CHECK((far | many) == (many | far));
    CHECK((many | far).allocated_bytes() < 8000);
    CHECK(listed(many & far) == std::vector<std::uint32_t>{7});
    CHECK(listed(far & many) == std::vector<std::uint32_t>{7});
    CHECK((many - far).size() == 999);
    CHECK(listed(far - many) == std::vector<std::uint32_t>{2'000'000'000});
}

TEST_CASE("set algebra is that of the standard library for few and many numbers") {
    std::mt19937 random(23);
    constexpr std::uint32_t ranges[]{3, 64, 130, 3000, 100'000};
    constexpr std::uint32_t counts[]{0, 1, 3, 40, 900, 4000};
    int bitmaps = 0;
    for (int round = 0; round != 400; ++round) {
        std::set<std::uint32_t> wanted[2];
        for (std::set<std::uint32_t>& each : wanted) {
            const std::uint32_t range = ranges[random() % 5];
            for (std::uint32_t left = counts[random() % 6]; left != 0; --left) {
                each.insert(static_cast<std::uint32_t>(random() % range));
            }
        }
        const id_set a = made_of(wanted[0]);
        const id_set b = made_of(wanted[1]);
        bitmaps += (a.word_count() != 0 ? 1 : 0) + (b.word_count() != 0 ? 1 : 0);
        std::vector<std::uint32_t> both;
        std::vector<std::uint32_t> either;
        std::vector<std::uint32_t> alone;
        std::set_intersection(wanted[0].begin(), wanted[0].end(), wanted[1].begin(), wanted[1].end(),
                              std::back_inserter(both));
        std::set_union(wanted[0].begin(), wanted[0].end(), wanted[1].begin(), wanted[1].end(),
                       std::back_inserter(either));
        std::set_difference(wanted[0].begin(), wanted[0].end(), wanted[1].begin(), wanted[1].end(),
                            std::back_inserter(alone));
        REQUIRE(listed(a & b) == both);
        REQUIRE((a & b).size() == both.size());
        REQUIRE(listed(a | b) == either);
        REQUIRE((a | b).size() == either.size());
        REQUIRE(listed(a - b) == alone);
        REQUIRE((a - b).size() == alone.size());
    }
    CHECK(bitmaps > 100);
    CHECK(bitmaps < 700);
}
