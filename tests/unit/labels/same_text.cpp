// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/same_text.hpp>

#include <cstddef>
#include <string>

#include "catch.hpp"

using kube::detail::same_text;
using kube::detail::text_less;

TEST_CASE("texts of each length are the same, and are not where any one byte differs") {
    for (std::size_t length = 0; length != 40; ++length) {
        std::string text;
        for (std::size_t i = 0; i != length; ++i) {
            text += static_cast<char>('a' + i % 23);
        }
        const std::string equal = text;
        CHECK(same_text(text, equal));
        CHECK_FALSE(same_text(text, equal + "x"));
        CHECK_FALSE(same_text(equal + std::string(1, '\0'), text));
        for (std::size_t i = 0; i != length; ++i) {
            std::string other = text;
            other[i] = static_cast<char>(other[i] ^ '\x80');
            CHECK_FALSE(same_text(text, other));
        }
    }
}

TEST_CASE("texts are ordered as bytes without a sign") {
    CHECK(text_less("", "a"));
    CHECK_FALSE(text_less("a", ""));
    CHECK_FALSE(text_less("", ""));
    CHECK(text_less("a", "b"));
    CHECK_FALSE(text_less("b", "a"));
    CHECK_FALSE(text_less("a", "a"));
    CHECK(text_less("a", "ab"));
    CHECK(text_less("aa", "ab"));
    CHECK(text_less("z", "\xff"));
    CHECK(text_less("a", "a\xff"));
}

static_assert(same_text("tier", "tier") && !same_text("tier", "tied") && text_less("app", "tier"));
