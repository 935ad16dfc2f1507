// SPDX-License-Identifier: Apache-2.0
#include <kube/json/reader.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kube/api/meta/v1/table.hpp>
#include <kube/json.hpp>
#include <kube/objects.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

struct part {
    std::string_view json;
    std::string_view text;
};
/// What may stand in a string beside plain ASCII, and what it says.
constexpr part odd_parts[] = {
    {"", ""},
    {"\\n", "\n"},
    {"\\\"", "\""},
    {"\\u0041", "A"},
    {"\\ud83d\\ude00", "\xF0\x9F\x98\x80"},
    {"\\ud83d", "\xEF\xBF\xBD"},
    {"\\ude00\\ud83d", "\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"\xC3\xA9", "\xC3\xA9"},
    {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
    {"\xC3", "\xEF\xBF\xBD"},
    {"\xFF\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"\x7F", "\x7F"},
};

std::string with_label(std::string_view key, std::string_view value) {
    return "{\"metadata\":{\"labels\":{\"" + std::string(key) + "\":\"" + std::string(value) + "\"}}}";
}

}  // namespace

TEST_CASE("a string is read wherever its odd parts stand") {
    for (const part& odd : odd_parts) {
        for (std::size_t before = 0; before != 140; ++before) {
            for (const std::size_t behind : {std::size_t{0}, std::size_t{1}, std::size_t{70}}) {
                CAPTURE(odd.json, before, behind);
                const std::string head(before, 'x');
                const std::string tail(behind, 'y');
                const std::string json = with_label("a", head + std::string(odd.json) + tail);
                const std::string expected = head + std::string(odd.text) + tail;
                const std::vector<char> alone(json.begin(), json.end());  // ends where its memory ends
                const std::string_view text(alone.data(), alone.size());
                const auto read = kube::json::decode<kube::pod>(text);
                REQUIRE(read.has_value());
                CHECK(read->metadata.labels.find("a")->second == expected);
                const auto borrowed = kube::json::decode_document<kube::pod>(text);
                REQUIRE(borrowed.has_value());
                CHECK((*borrowed)->metadata.labels.find("a")->second == expected);
                // What stands as it is in the text is not copied.
                const char* const at = (*borrowed)->metadata.labels.find("a")->second.data();
                CHECK((at >= text.data() && at < text.data() + text.size()) == (odd.json == odd.text));
                const std::string as_key = with_label(head + std::string(odd.json) + tail, "a");
                const auto keyed = kube::json::decode<kube::pod>(as_key);
                REQUIRE(keyed.has_value());
                CHECK(keyed->metadata.labels.contains(expected));
            }
        }
    }
}

TEST_CASE("what no string may have is refused wherever it stands") {
    for (const std::string_view bad : {"\n", "\x1F", "\\x", "\\u12g4", "\\u123", "\"\""}) {
        for (std::size_t before = 0; before != 140; ++before) {
            CAPTURE(bad, before);
            const std::string text = std::string(before, 'x') + std::string(bad);
            CHECK_FALSE(kube::json::decode<kube::pod>(with_label(text, "a")).has_value());
            CHECK_FALSE(kube::json::decode<kube::pod>(with_label("a", text)).has_value());
            CHECK_FALSE(kube::json::decode<kube::pod>("{\"unknown\":\"" + text + "\"}").has_value());
        }
    }
    std::string nul = with_label("a", "b");
    nul[nul.find('b')] = '\0';
    CHECK_FALSE(kube::json::decode<kube::pod>(nul).has_value());
}

TEST_CASE("a key may be written with escapes") {
    const auto read =
        kube::json::decode<kube::pod>(R"({"k\u0069nd":"Pod","\u006detadata":{"n\u0061me":"a"},"\ud800":1})");
    REQUIRE(read.has_value());
    CHECK(read->kind == "Pod");
    CHECK(read->metadata.name == "a");
    using kept_pod = kube::basic_pod<kube::owning_keeping_unknown>;
    const auto kept = kube::json::decode<kept_pod>(R"({"\u0061\n":[1, 2]})");
    REQUIRE(kept.has_value());
    CHECK(kube::json::encode(*kept).find(R"("a\n":[1,2])") != std::string::npos);
}

TEST_CASE("a list of raw JSON has each item") {
    using kube::api::meta::v1::table;
    const auto cells = [](std::string_view list) {
        return kube::json::decode<table>(R"({"rows":[{"cells":)" + std::string(list) +
                                         R"(,"conditions":[{"type":"a"}]}]})");
    };
    const auto read = cells(R"( [ 1 , "a]" ,null,{"b" : [ ]}, [[1], 2 ] , true ] )");
    REQUIRE(read.has_value());
    const auto& row = read->rows[0];
    REQUIRE(row.cells.size() == 6);
    CHECK(row.cells[0].text() == "1");
    CHECK(row.cells[1].text() == "\"a]\"");
    CHECK(row.cells[2].text().empty());
    CHECK(row.cells[3].text() == R"({"b":[]})");
    CHECK(row.cells[4].text() == "[[1],2]");
    CHECK(row.cells[5].text() == "true");
    CHECK(row.conditions.size() == 1);
    CHECK(cells("[]")->rows[0].cells.empty());
    CHECK(cells("null").has_value());
    for (const char* bad : {"1", "{}", "\"a\"", "true", "[1,]", "[,1]", "[1 2]", "[1", "[}"}) {
        CAPTURE(bad);
        CHECK_FALSE(cells(bad).has_value());
    }
}

TEST_CASE("spaces may stand between all tokens, and nothing else") {
    const std::string_view tokens[] = {"{",
                                       "\"spec\"",
                                       ":",
                                       "{",
                                       "\"priority\"",
                                       ":",
                                       "-1",
                                       ",",
                                       "\"hostNetwork\"",
                                       ":",
                                       "true",
                                       ",",
                                       "\"containers\"",
                                       ":",
                                       "[",
                                       "{",
                                       "\"name\"",
                                       ":",
                                       "\"a\"",
                                       "}",
                                       ",",
                                       "{",
                                       "}",
                                       "]",
                                       ",",
                                       "\"tolerations\"",
                                       ":",
                                       "[",
                                       "]",
                                       ",",
                                       "\"overhead\"",
                                       ":",
                                       "{",
                                       "}",
                                       "}",
                                       "}"};
    constexpr std::size_t count = sizeof tokens / sizeof tokens[0];
    const auto joined = [&](std::string_view between, std::size_t at) {
        std::string text;
        for (std::size_t i = 0; i != count; ++i) {
            text += i == at || at == count ? between : std::string_view();
            text += tokens[i];
        }
        return text;
    };
    const auto plain = kube::json::decode<kube::pod>(joined("", 0));
    REQUIRE(plain.has_value());
    for (const std::string_view spaces :
         {" ", "\t\r\n ", "                                                                 "}) {
        const auto spaced = kube::json::decode<kube::pod>(joined(spaces, count) + std::string(spaces));
        REQUIRE(spaced.has_value());
        CHECK(identical(*spaced, *plain));
    }
    for (std::size_t at = 0; at != count; ++at) {
        for (const std::string_view bad : {"\v", "\f", "\xC2\xA0", ",", ":", "x", "]", "}", "/**/"}) {
            CAPTURE(at, bad);
            CHECK_FALSE(kube::json::decode<kube::pod>(joined(bad, at)).has_value());
        }
    }
}
