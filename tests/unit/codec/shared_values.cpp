// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/shared_values.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include <kube/codec/describe.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"

namespace {

using kube::codec::shared_values;
using kube::codec::type_info;

const type_info& numbers = *kube::codec::type_of<kube::list_view<std::int64_t>>;
const type_info& names = *kube::codec::type_of<kube::list_view<std::string_view>>;

/// The number that stands for what was made of that text: this one where it is new.
struct fixture {
    std::deque<std::int64_t> made{};
    shared_values values{};

    std::int64_t of(const type_info& type, std::string_view text, std::int64_t data) {
        const void*& first = values.elements(type, text);
        if (first == nullptr) {
            first = &made.emplace_back(data);
        }
        return *static_cast<const std::int64_t*>(first);
    }
};

}  // namespace

TEST_CASE("what was made of the same text as the same type is found") {
    fixture f;
    const std::string text = "[1,2,3,4,5]";
    const std::string again = text;
    CHECK(f.of(numbers, text, 7) == 7);
    CHECK(f.of(numbers, again, 8) == 7);
    CHECK(f.of(names, text, 9) == 9);
    CHECK(f.of(numbers, "[1,2,3,4,6]", 10) == 10);
    CHECK(f.of(numbers, "[1,2,3,4,5", 11) == 11);
}

TEST_CASE("a text that is short, or long, is not looked for") {
    fixture f;
    const std::string texts[] = {"", "[]", "1234567", std::string(513, 'x'), std::string(100'000, 'x')};
    for (const std::string& text : texts) {
        CHECK(f.of(numbers, text, 1) == 1);
        CHECK(f.of(numbers, text, 2) == 2);
    }
    const std::string limits[] = {"12345678", std::string(512, 'x')};
    for (const std::string& text : limits) {
        CHECK(f.of(numbers, text, 1) == 1);
        CHECK(f.of(numbers, text, 2) == 1);
    }
}

TEST_CASE("the same text as another type is another value, also where both come to the same place") {
    for (int i = 0; i != 1000; ++i) {
        fixture f;
        const std::string text = "a text of type " + std::to_string(i);
        CHECK(f.of(numbers, text, 1) == 1);
        CHECK(f.of(names, text, 2) == 2);
    }
}

TEST_CASE("an object is found by where its text begins") {
    shared_values values;
    const std::int64_t made = 1;
    const std::string text = R"({"fsGroup":2000},"hostname":"a name")";
    const std::string_view own = std::string_view(text).substr(0, 16);
    CHECK(values.object(numbers, text) == nullptr);
    values.keep_object(numbers, own, &made);
    const std::string again = text + " and more";
    REQUIRE(values.object(numbers, again) != nullptr);
    CHECK(values.object(numbers, again)->made == &made);
    CHECK(values.object(numbers, again)->text == own);
    CHECK(values.object(names, again) == nullptr);
    const std::string other = R"({"fsGroup":2001},"hostname":"a name")";
    CHECK(values.object(numbers, other) == nullptr);

    // The first bytes are the same, what comes then is not.
    const std::string first = R"({"httpGet":{"path":"/healthz/ready"},"periodSeconds":1})";
    const std::string second = R"({"httpGet":{"path":"/healthz/ready"},"periodSeconds":2})";
    values.keep_object(numbers, first, &made);
    CHECK(values.object(numbers, first) != nullptr);
    CHECK(values.object(numbers, second) == nullptr);
    CHECK(values.object(numbers, std::string_view(first).substr(0, first.size() - 1)) == nullptr);
    values.keep_object(numbers, std::string_view(first).substr(0, 7), &made);
    CHECK(values.object(numbers, first)->text == first);
}

TEST_CASE("whatever comes, what is given was made of the same text") {
    fixture f;
    std::deque<std::string> texts;
    std::size_t shared = 0;
    std::uint64_t state = 1;
    failing_new::largest = 0;
    for (std::int64_t i = 0; i != 100'000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const std::uint64_t drawn = state >> 33;
        // Some that come often, and many that come seldom; they differ at any one place.
        const std::uint64_t id = drawn % 4 != 0 ? drawn % 97 : drawn % 50'021;
        std::string text(8 + id % 200, 'a');
        for (std::size_t at = id % 13, left = id; left != 0; left /= 10, at += 3) {
            text[at % text.size()] = static_cast<char>('0' + left % 10);
        }
        texts.push_back(text);
        const auto mine = static_cast<std::int64_t>(texts.size() - 1);
        const std::int64_t made = f.of(drawn % 2 == 0 ? numbers : names, texts.back(), mine);
        REQUIRE(texts[static_cast<std::size_t>(made)] == text);
        shared += made != mine ? 1U : 0U;
    }
    CHECK(shared > 60'000);
    CHECK(failing_new::largest < 400'000);
}
