// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/output.hpp>

#include <cstddef>
#include <string>

#include "catch.hpp"

TEST_CASE("an output writes behind what its string has, and leaves it its size") {
    std::string text = "a";
    {
        kube::codec::output out(text);
        out += 'b';
        out += "";
        out += "cd";
        char* const to = out.room(100);
        to[0] = 'e';
        out.end_at(to + 1);
    }
    CHECK(text == "abcde");
    {
        const kube::codec::output unused(text);
    }
    CHECK(text == "abcde");
}

TEST_CASE("an output keeps what is written when it grows") {
    std::string text;
    std::string expected;
    {
        kube::codec::output out(text);
        char* to = out.room(1);
        for (std::size_t i = 0; i != 20'000; ++i) {
            to = out.room(to, i % 7 + 1);
            *to++ = static_cast<char>('a' + i % 26);
            expected += static_cast<char>('a' + i % 26);
        }
        out.end_at(to);
    }
    CHECK(text == expected);
    CHECK(text.capacity() <= 3 * text.size());
}

TEST_CASE("a short text takes little memory") {
    std::string text;
    {
        kube::codec::output(text) += std::string(40, 'x');
    }
    CHECK(text == std::string(40, 'x'));
    CHECK(text.capacity() < 100);
}
