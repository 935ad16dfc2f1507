// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/token.hpp>

#include "catch.hpp"

#include <string>

using namespace kube::yaml::detail;

namespace {

token at(std::uint32_t line) { return token_at(token_kind::scalar, {.line = line}); }

std::string drain(token_queue& queue) {
    std::string lines;
    for (; !queue.empty(); queue.pop()) {
        lines += std::to_string(queue.front().line) + " ";
    }
    return lines;
}

}  // namespace

TEST_CASE("a token can be put before one that is known by its number") {
    token_queue queue;
    queue.push(at(0));
    queue.push(at(1));
    CHECK(queue.next() == 2);
    queue.pop();
    queue.push(at(3));
    queue.insert(2, at(2));
    CHECK(queue.next() == 4);
    queue.insert(queue.next(), at(4));
    // The token of that number is gone: last.
    queue.insert(0, at(5));
    CHECK(drain(queue) == "1 2 3 4 5 ");
    CHECK(queue.next() == 6);
}

TEST_CASE("a level belongs to a number, not to the token that has it") {
    token_queue queue;
    queue.set_level(queue.next(), 7);
    queue.push(at(1));
    CHECK(queue.front_level() == 7);
    queue.insert(0, at(0));
    CHECK(queue.front_level() == 7);
    queue.pop();
    CHECK(queue.front_level() == 0);
    queue.set_level(1, 8);
    queue.forget_level(0);
    CHECK(queue.front_level() == 8);
    queue.forget_level(1);
    CHECK(queue.front_level() == 0);
    queue.forget_level(100);
}

TEST_CASE("a queue that is never empty goes on") {
    token_queue queue;
    queue.push(at(0));
    for (std::uint32_t i = 1; i < 10'000; ++i) {
        queue.set_level(queue.next(), i);
        queue.push(at(i));
        queue.pop();
        REQUIRE(queue.front().line == i);
        REQUIRE(queue.front_level() == i);
    }
}
