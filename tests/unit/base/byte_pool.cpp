// SPDX-License-Identifier: Apache-2.0
#include <kube/base/byte_pool.hpp>

#include <cstdint>
#include <new>
#include <string_view>

#include "catch.hpp"

using kube::detail::byte_pool;

TEST_CASE("a pool gives back the numbers and bytes that were appended") {
    byte_pool pool(64);
    constexpr std::uint32_t numbers[]{0, 1, 0x7F, 0x80, 0x3FFF, 0x4000, 0x1F'FFFF, 0x20'0000, UINT32_MAX};
    for (const std::uint32_t number : numbers) {
        pool.append_number(number);
    }
    CHECK(pool.size() == 1 + 1 + 1 + 2 + 2 + 3 + 3 + 4 + 5);
    pool.append("text", 4);
    const char* at = pool.at(0);
    for (const std::uint32_t number : numbers) {
        CHECK(byte_pool::read_number(at) == number);
    }
    CHECK(std::string_view(at, 4) == "text");
    CHECK(pool.has_room(64 - 26));
    CHECK_FALSE(pool.has_room(64 - 25));

    const byte_pool copy(pool);
    CHECK(copy.size() == pool.size());
    CHECK(std::string_view(copy.at(22), 4) == "text");
}

TEST_CASE("the next pool leaves out what was forgotten") {
    byte_pool pool(1000);
    for (int i = 0; i != 800; ++i) {
        pool.append("x", 1);
    }
    CHECK(pool.next_capacity(10) == 800 + 200 + 64 + 10);
    CHECK(pool.is_dense());
    pool.forget(700);
    CHECK_FALSE(pool.is_dense());
    CHECK(pool.next_capacity(10) == 100 + 25 + 64 + 10);
    CHECK(pool.next_capacity(byte_pool::limit - 100) == byte_pool::limit);
    CHECK(pool.next_capacity(byte_pool::limit - 99) > byte_pool::limit);
    CHECK_THROWS_AS(byte_pool(byte_pool::limit + 1), std::bad_alloc);
}

TEST_CASE("an empty pool has no room and can be copied") {
    const byte_pool none;
    CHECK(none.has_room(0));
    CHECK_FALSE(none.has_room(1));
    const byte_pool copy(none);
    CHECK(copy.size() == 0);
}
