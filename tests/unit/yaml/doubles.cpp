// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/doubles.hpp>

#include "catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::uint32_t> kept(const std::vector<std::string>& keys, std::size_t base = 0) {
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        members.push_back(i);
    }
    kube::yaml::detail::double_remover remover;
    const bool done = remover.drop(
        members, base, [&](std::uint32_t i) { return std::string_view(keys[i]); },
        [](std::uint32_t, std::uint32_t) { return 0; },
        [](std::uint32_t earlier, std::uint32_t later) { return earlier < later; });
    CHECK(done);
    return members;
}

}  // namespace

TEST_CASE("of equal keys the last stays, in its place") {
    CHECK(kept({}).empty());
    CHECK(kept({"a", "b"}) == std::vector<std::uint32_t>{0, 1});
    CHECK(kept({"a", "b", "a", "a", "c", "b"}) == std::vector<std::uint32_t>{3, 4, 5});
    CHECK(kept({"a", "a", "b", "a"}, 2) == std::vector<std::uint32_t>{0, 1, 2, 3});
}

TEST_CASE("many members") {
    std::vector<std::string> keys;
    std::vector<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < 40; ++i) {
        keys.push_back(std::to_string(i % 25));
        if (i >= 15) {
            expected.push_back(i);
        }
    }
    CHECK(kept(keys) == expected);
}

TEST_CASE("a double of the same type can be refused") {
    // Four keys of one text; a letter is the type of each.
    const auto drop = [](std::string_view types, std::vector<std::uint32_t>& refused) {
        std::vector<std::uint32_t> members = {0, 1, 2, 3};
        kube::yaml::detail::double_remover remover;
        const bool done = remover.drop(
            members, 0, [](std::uint32_t) { return std::string_view("k"); },
            [&](std::uint32_t a, std::uint32_t b) { return types[a] - types[b]; },
            [&](std::uint32_t earlier, std::uint32_t later) {
                refused = {earlier, later};
                return false;
            });
        return done ? members : std::vector<std::uint32_t>{};
    };
    std::vector<std::uint32_t> refused;
    CHECK(drop("abcd", refused) == std::vector<std::uint32_t>{3});
    CHECK(drop("dcba", refused) == std::vector<std::uint32_t>{3});
    CHECK(refused.empty());
    CHECK(drop("abcb", refused).empty());
    CHECK(refused == std::vector<std::uint32_t>{1, 3});
    CHECK(drop("cbab", refused).empty());
    CHECK(refused == std::vector<std::uint32_t>{1, 3});
}

TEST_CASE("aliases may bring 99 of 100 nodes, but not of more than 400,000") {
    kube::yaml::detail::alias_budget small;
    std::uint64_t taken = 0;
    for (int i = 0; i < 100; ++i) {
        CHECK(small.take(false));
    }
    while (small.take(true)) {
        ++taken;
    }
    CHECK(taken == 9999);

    kube::yaml::detail::alias_budget large;
    for (int i = 0; i < 4'000'000; ++i) {
        if (!large.take(false)) {
            FAIL();
        }
    }
    taken = 0;
    while (large.take(true)) {
        ++taken;
    }
    CHECK(taken == 444'444);
}
