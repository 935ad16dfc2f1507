// SPDX-License-Identifier: Apache-2.0
#include <kube/base/text_interner.hpp>

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>

#include "catch.hpp"
#include "failing_new.hpp"

using kube::detail::text_interner;

TEST_CASE("equal pairs of tag and text have equal numbers") {
    text_interner known;
    CHECK(known.find(0, "app") == text_interner::none);
    const std::uint32_t app = known.intern(0, "app");
    const std::uint32_t other = known.intern(1, "app");
    const std::uint32_t none = known.intern(1, "");
    CHECK(app != other);
    CHECK(known.intern(0, "app") == app);
    CHECK(known.find(1, "app") == other);
    CHECK(known.find(1, "") == none);
    CHECK(known.find(0, "") == text_interner::none);
    CHECK(known.text(other) == "app");
    CHECK(known.tag(other) == 1);
    CHECK(known.size() == 3);
}

TEST_CASE("texts that differ in their last byte or in zeros at the end differ") {
    text_interner known;
    const std::string texts[]{"12345678",           std::string("12345678\0", 9), "12345679", "1234567",
                              std::string("\0", 1), std::string("\0\0", 2),       ""};
    for (const std::string& text : texts) {
        known.intern(5, text);
    }
    CHECK(known.size() == 7);
    for (const std::string& text : texts) {
        CHECK(known.text(known.find(5, text)) == text);
    }
}

TEST_CASE("interning is as a std::map through additions and releases, and memory is used again") {
    std::mt19937 random(11);
    text_interner known;
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> wanted;
    std::size_t most = 0;
    for (int step = 0; step != 60'000; ++step) {
        const auto tag = static_cast<std::uint32_t>(random() % 3 * 100);
        const std::string text = std::to_string(random() % 3000) + std::string(random() % 20 == 0 ? 40 : 0, 'x');
        const auto at = wanted.find({tag, text});
        if (at == wanted.end()) {
            REQUIRE(known.find(tag, text) == text_interner::none);
            if (random() % 3 != 0) {
                wanted[{tag, text}] = known.intern(tag, text);
            }
        } else {
            REQUIRE(known.find(tag, text) == at->second);
            REQUIRE(known.intern(tag, text) == at->second);
            REQUIRE(known.text(at->second) == text);
            REQUIRE(known.tag(at->second) == tag);
            if (random() % 3 != 0) {
                known.release(at->second);
                wanted.erase(at);
            }
        }
        most = wanted.size() > most ? wanted.size() : most;
    }
    CHECK(known.size() == wanted.size());
    CHECK(known.limit() <= most);
    CHECK(known.allocated_bytes() < most * 60);
    for (const auto& [pair, id] : wanted) {
        CHECK(known.find(pair.first, pair.second) == id);
        CHECK(known.is_live(id));
    }
}

TEST_CASE("texts that come and go for ever need no more room") {
    text_interner known;
    std::size_t most = 0;
    for (std::uint32_t i = 0; i != 100'000; ++i) {
        known.intern(1, "text-" + std::to_string(i));
        if (i >= 500) {
            const std::uint32_t old = known.find(1, "text-" + std::to_string(i - 500));
            REQUIRE(old != text_interner::none);
            known.release(old);
        }
        most = i == 5000 ? known.allocated_bytes() : most;
    }
    CHECK(known.size() == 500);
    CHECK(known.allocated_bytes() <= most * 5 / 4);
    CHECK(known.find(1, "text-99499") == text_interner::none);
    CHECK(known.text(known.find(1, "text-99500")) == "text-99500");
}

TEST_CASE("an allocation that fails leaves an interner as it was") {
    text_interner known;
    for (int came = 0; came != 100; ++came) {
        const std::string text = std::to_string(came) + " of some length";
        const std::size_t made =
            failing_new::at_each([&] { known.intern(0, text); },
                                 [&](bool failed) {
                                     REQUIRE(known.size() == std::size_t(came) + (failed ? 0 : 1));
                                     REQUIRE((known.find(0, text) == text_interner::none) == failed);
                                 });
        REQUIRE(made <= 3);
        for (int i = 0; i <= came; ++i) {
            const std::string before = std::to_string(i) + " of some length";
            REQUIRE(known.text(known.find(0, before)) == before);
        }
    }
}
