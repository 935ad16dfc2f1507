// SPDX-License-Identifier: Apache-2.0
#include <kube/base/arena.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "failing_new.hpp"

using kube::arena;

TEST_CASE("pieces are aligned, apart and stay") {
    arena memory;
    CHECK(memory.capacity() == 0);
    struct piece {
        unsigned char* at;
        std::size_t size;
        unsigned char mark;
    };
    std::vector<piece> pieces;
    for (std::size_t i = 0; i != 3000; ++i) {
        const std::size_t align = std::size_t{1} << (i % 5);
        const std::size_t size = i % 37 == 0 ? i * 9 : i % 50;
        auto* const at = static_cast<unsigned char*>(memory.allocate(size, align));
        REQUIRE(reinterpret_cast<std::uintptr_t>(at) % align == 0);
        const auto mark = static_cast<unsigned char>(i);
        std::memset(at, mark, size);
        pieces.push_back({at, size, mark});
    }
    bool kept = true;
    for (const piece& p : pieces) {
        for (std::size_t i = 0; i != p.size; ++i) {
            kept = kept && p.at[i] == p.mark;
        }
    }
    CHECK(kept);
    CHECK(memory.allocate(0) != nullptr);
    CHECK(memory.capacity() >= 3000);
}

TEST_CASE("texts are copied") {
    arena memory;
    std::string source = "some text";
    const std::string_view copy = memory.copy(source);
    source = "other";
    CHECK(copy == "some text");
    CHECK(memory.copy("").data() != nullptr);
    const std::string large(3U << 20, 'x');
    CHECK(memory.copy(large) == large);
    CHECK(memory.copy("after") == "after");
}

TEST_CASE("an arena moves with its pieces") {
    arena first;
    const std::string_view text = first.copy("text");
    arena second(std::move(first));
    CHECK(first.capacity() == 0);
    CHECK(first.copy("again") == "again");
    arena& itself = second;
    second = std::move(itself);
    CHECK(text == "text");
    arena third;
    const std::string_view gone = third.copy("gone");
    CHECK(gone == "gone");
    third = std::move(second);
    CHECK(text == "text");
    CHECK(second.capacity() == 0);
    CHECK(third.capacity() >= 4);
}

TEST_CASE("blocks grow, so that there are few") {
    arena memory;
    const std::size_t live = failing_new::live;
    for (int i = 0; i != 100'000; ++i) {
        static_cast<void>(memory.allocate(100, 4));
    }
    CHECK(failing_new::live - live < 130);
    CHECK(memory.capacity() < 10'700'000);
}

TEST_CASE("a large piece gets a block of its own, and the current one is used on") {
    arena memory;
    static_cast<void>(memory.allocate(100));
    const std::size_t before = memory.capacity();
    static_cast<void>(memory.allocate(100'000));
    const std::size_t after = memory.capacity();
    CHECK(after - before <= 100'000 + 2 * alignof(std::max_align_t));
    static_cast<void>(memory.allocate(800, 1));
    CHECK(memory.capacity() == after);
}

TEST_CASE("an arena that finds no memory stays as it was") {
    arena memory;
    const std::string_view text = memory.copy("text");
    const std::size_t capacity = memory.capacity();
    CHECK_THROWS_AS(memory.allocate(SIZE_MAX), std::bad_alloc);
    CHECK_THROWS_AS(memory.allocate(SIZE_MAX - 3, 8), std::bad_alloc);
    CHECK_THROWS_AS(memory.allocate(static_cast<std::size_t>(PTRDIFF_MAX)), std::bad_alloc);
    CHECK(failing_new::at_each([&] { static_cast<void>(memory.allocate(10'000)); },
                               [&](bool failed) { CHECK((memory.capacity() == capacity) == failed); }) == 1);
    CHECK(text == "text");
    CHECK(memory.copy("more") == "more");
}
