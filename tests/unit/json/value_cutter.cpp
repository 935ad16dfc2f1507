// SPDX-License-Identifier: Apache-2.0
#include <kube/json/value_cutter.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::json::detail::value_cutter;
using state = value_cutter::state;

/// The first value of a text, of which `rest` is what follows; or nothing of one that does not end.
std::string cut(std::string_view text, std::string_view& rest, std::size_t chunk_size) {
    value_cutter cutter({});
    cutter.start(100);
    while (!text.empty()) {
        std::string_view chunk = text.substr(0, chunk_size);
        text.remove_prefix(chunk.size());
        if (cutter.take(chunk) == state::whole) {
            rest = std::string_view(chunk.data(), chunk.size() + text.size());
            return std::string(cutter.text());
        }
        CHECK(chunk.empty());
    }
    rest = {};
    return cutter.end() == state::whole ? std::string(cutter.text()) : "";
}

}  // namespace

TEST_CASE("a value ends where quotes and brackets say") {
    struct {
        const char* text;
        const char* value;
        const char* rest;
    } const cases[] = {
        {"{}", "{}", ""},
        {"{}{}", "{}", "{}"},
        {"[{\"]\":\"\\\"}\"}],1", "[{\"]\":\"\\\"}\"}]", ",1"},
        {"\"a\\\\\"b", "\"a\\\\\"", "b"},
        {"\"a\\\"b\":1", "\"a\\\"b\"", ":1"},
        {"12,", "12", ","},
        {"12]", "12", "]"},
        {"12}", "12", "}"},
        {"12 ", "12", " "},
        {"12\n", "12", "\n"},
        {"12:", "12", ":"},
        {"12\"a\"", "12", "\"a\""},
        {"12{}", "12", "{}"},
        {"12[]", "12", "[]"},
        {"true", "true", ""},
        {"]", "", "]"},
        {",", "", ","},
        {"{", "", ""},
        {"\"a", "", ""},
        {"\"a\\\"", "", ""},
        {"[}", "[}", ""},  // whoever decodes it will say so
    };
    for (const auto& each : cases) {
        for (const std::size_t chunk : std::initializer_list<std::size_t>{1, 2, 3, 100}) {
            CAPTURE(each.text, chunk);
            std::string_view rest;
            CHECK(cut(each.text, rest, chunk) == each.value);
            CHECK(rest == each.rest);
        }
    }
}

TEST_CASE("a value has limits") {
    const auto take = [](std::string_view text, std::size_t bytes, std::uint32_t depth) {
        value_cutter cutter({.value = bytes});
        cutter.start(depth);
        return cutter.take(text);
    };
    CHECK(take("[[1]]", 5, 2) == state::whole);
    CHECK(take("[[1]]", 4, 2) == state::too_large);
    CHECK(take("[[1", 3, 2) == state::inside);
    CHECK(take("[[1", 2, 2) == state::too_large);
    CHECK(take("[[1]]", 5, 1) == state::too_deep);
    CHECK(take("1,", 1, 0) == state::whole);
    CHECK(take("[", 1, 0) == state::too_deep);
}

TEST_CASE("line breaks within a value are counted, and those behind it are not") {
    for (const char* text : {"{\n\"a\":\n1}\n", "{\n\n}\n"}) {
        value_cutter cutter({});
        cutter.start(9);
        std::string_view chunk(text);
        CHECK(cutter.take(chunk) == state::whole);
        CHECK(cutter.newlines() == 2);
    }
    value_cutter cutter({});
    cutter.start(9);
    std::string_view chunk("1\n");
    CHECK(cutter.take(chunk) == state::whole);
    CHECK(cutter.newlines() == 0);
}
