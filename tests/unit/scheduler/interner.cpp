// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/interner.hpp>

#include <string>

#include "catch.hpp"

using kube::scheduler::interner;

TEST_CASE("texts get numbers in the order of their arrival, and keep them") {
    interner texts;
    CHECK(texts.find("") == interner::none);
    CHECK(texts.intern("b") == 0);
    CHECK(texts.intern("") == 1);
    CHECK(texts.intern("b") == 0);
    CHECK(texts.find("") == 1);
    CHECK(texts.find("a") == interner::none);
    for (std::uint32_t i = 0; i != 10'000; ++i) {
        REQUIRE(texts.intern("text " + std::to_string(i)) == i + 2);
    }
    CHECK(texts.size() == 10'002);
    for (std::uint32_t i = 0; i != 10'000; ++i) {
        REQUIRE(texts.find("text " + std::to_string(i)) == i + 2);
        REQUIRE(texts[i + 2] == "text " + std::to_string(i));
    }
    CHECK(texts.find("text 10000") == interner::none);
}
