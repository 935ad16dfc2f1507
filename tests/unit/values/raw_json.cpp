// SPDX-License-Identifier: Apache-2.0
#include <kube/raw_json.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using kube::check_json;
using kube::json_errc;

std::string repeat(std::string_view piece, std::size_t times) {
    std::string all;
    for (; times != 0; --times) {
        all += piece;
    }
    return all;
}

std::string compact(std::string_view text) {
    std::string out;
    kube::write_compact_json(text, [&](std::string_view part) { out += part; });
    return out;
}

}  // namespace

TEST_CASE("raw_json: accepts what Go accepts") {
    for (const char* text :
         {"0", "-0", "1.5e+10", "1E-2", "0.0", "\"\"", "true", " null\n", "[]", "[ ]", "{}", "{ }", "[1,2 , 3]",
          "{\"a\":{\"a\":[{}]},\"a\":1}", "\"\\u00e9\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\xff\x7f\"", "\t\r\n [ ] "}) {
        CAPTURE(text);
        CHECK(check_json(text).has_value());
    }
}

TEST_CASE("raw_json: refuses what Go refuses, and says where") {
    const auto [text, code, offset] = GENERATE(table<std::string, json_errc, std::size_t>({
        {"", json_errc::unexpected_end, 0},
        {"  ", json_errc::unexpected_end, 2},
        {"[", json_errc::unexpected_end, 1},
        {"[1,]", json_errc::expected_value, 3},
        {"[1 2]", json_errc::expected_comma_or_bracket, 3},
        {"[1}", json_errc::expected_comma_or_bracket, 2},
        {"{\"a\"}", json_errc::expected_colon, 4},
        {"{\"a\":1,}", json_errc::expected_key, 7},
        {"{a:1}", json_errc::expected_key, 1},
        {"{\"a\":1]", json_errc::expected_comma_or_brace, 6},
        {"{\"a\":}", json_errc::expected_value, 5},
        {"01", json_errc::trailing_text, 1},
        {"1.", json_errc::unexpected_end, 2},
        {"1.e5", json_errc::bad_number, 2},
        {"-a", json_errc::bad_number, 1},
        {"1e", json_errc::unexpected_end, 2},
        {"1e+x", json_errc::bad_number, 3},
        {"+1", json_errc::expected_value, 0},
        {"tru", json_errc::unexpected_end, 3},
        {"trux", json_errc::bad_literal, 3},
        {"nul1", json_errc::bad_literal, 3},
        {"falsy", json_errc::bad_literal, 4},
        {"\"a", json_errc::unexpected_end, 2},
        {"\"\n\"", json_errc::control_character, 1},
        {"\"\\x\"", json_errc::bad_escape, 2},
        {"\"\\u12g4\"", json_errc::bad_escape, 5},
        {"\"\\", json_errc::unexpected_end, 2},
        {"\"\\u1", json_errc::unexpected_end, 4},
        {"1 1", json_errc::trailing_text, 2},
        {"{} x", json_errc::trailing_text, 3},
        {"\xEF\xBB\xBF{}", json_errc::expected_value, 0},
    }));
    CAPTURE(text);
    const auto checked = check_json(text);
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error() == kube::json_error{code, offset});
}

TEST_CASE("raw_json: what ends a string is found at each place of it") {
    const auto differs = [](const std::string& text, json_errc code, std::size_t offset) {
        const auto checked = check_json(text);
        return checked.has_value() || checked.error() != kube::json_error{code, offset};
    };
    std::size_t wrong = 0;
    for (std::size_t size = 0; size != 200; ++size) {
        for (const std::size_t before : {0U, 1U, 61U}) {
            const std::string text = repeat(" ", before) + '"' + repeat("\x80", size) + "\",\"";
            wrong += check_json('[' + text + "\"]").has_value() ? 0 : 1;
            wrong += differs('[' + text, json_errc::unexpected_end, text.size() + 1) ? 1 : 0;
            for (std::size_t i = before + 1; i != before + 1 + size; ++i) {
                std::string changed = text;
                changed[i] = '\x1F';
                wrong += differs(changed, json_errc::control_character, i) ? 1 : 0;
                changed[i] = '\\';
                if (i != before + size) {
                    wrong += differs(changed, json_errc::bad_escape, i + 1) ? 1 : 0;
                } else {
                    wrong += check_json(changed).has_value() ? 0 : 1;  // the next quote is part of the string
                }
                changed[i] = '"';
                wrong += differs(changed, json_errc::trailing_text, i + 1) ? 1 : 0;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("raw_json: depth") {
    for (std::size_t size = 1; size != 200; ++size) {
        CHECK(check_json(repeat("[", size) + repeat("{\"a\":", size) + "1" + repeat("}", size) + repeat("]", size)));
        CHECK(check_json(repeat("[{\"a\":", size) + "1" + repeat("}]", size)));
        CHECK_FALSE(check_json(repeat("[{\"a\":", size) + "1" + repeat("}]", size - 1) + "]}"));
    }
    const std::size_t most = kube::max_json_depth;
    CHECK(check_json(repeat("[", most) + repeat("]", most)).has_value());
    CHECK(check_json(repeat("{\"a\":[", most / 2) + repeat("]}", most / 2)).has_value());
    CHECK(check_json(repeat("[", most + 1) + repeat("]", most + 1)).error() ==
          kube::json_error{json_errc::too_deep, most});
    CHECK(check_json(repeat("[", 1'000'000)).error() == kube::json_error{json_errc::too_deep, most});
    CHECK(check_json("[[]]", {.depth = 2}).has_value());
    CHECK(check_json("[[{}]]", {.depth = 2}).error() == kube::json_error{json_errc::too_deep, 2});
    CHECK(check_json("1", {.depth = 0}).has_value());
    CHECK(check_json("[]", {.depth = 0}).error().code == json_errc::too_deep);
}

TEST_CASE("raw_json: finds the end of a value") {
    CHECK(*kube::skip_json_value("{\"a\": [1, \"]\"]} , 2", 0) == 15);
    CHECK(*kube::skip_json_value("[1, 23, 4]", 3) == 6);
    CHECK(*kube::skip_json_value("  true", 0) == 6);
    CHECK(kube::skip_json_value("[1", 0).error().offset == 2);
    CHECK(kube::skip_json_value("[]", 7).error() == kube::json_error{json_errc::unexpected_end, 2});
}

TEST_CASE("raw_json: compact form") {
    CHECK(compact(" { \"a b\" : [ 1 , \" \\\" \" ] }\n") == "{\"a b\":[1,\" \\\" \"]}");
    CHECK(compact("\"<a&b>\"") == "\"\\u003ca\\u0026b\\u003e\"");
    CHECK(compact("\"\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAA\"") == "\"\\u2028\\u2029\xE2\x80\xAA\"");
    CHECK(compact("\"\xE2\x80\"") == "\"\xE2\x80\"");
    CHECK(compact("\"\\\\\" ") == "\"\\\\\"");
}

TEST_CASE("raw_json: holds its bytes") {
    const auto value = kube::parse_raw_json(" {\"a\": 1} ");
    REQUIRE(value.has_value());
    CHECK(value->text() == " {\"a\": 1} ");
    std::string out;
    write_json(*value, [&](std::string_view part) { out += part; });
    CHECK(out == "{\"a\":1}");
    CHECK_FALSE(kube::parse_raw_json("{").has_value());

    out.clear();
    write_json(kube::raw_json(), [&](std::string_view part) { out += part; });
    CHECK(out == "null");
    CHECK_FALSE(kube::raw_json().has_value());
    CHECK(*value != kube::raw_json());
    CHECK(kube::raw_json(kube::raw_json_view(*value)) == *value);
}

TEST_CASE("raw_json: what is not printed as it is, is found wherever it stands") {
    struct odd {
        std::string_view text;
        std::string_view printed;
    };
    constexpr odd in_string[] = {{" ", " "},
                                 {"\\\"", "\\\""},
                                 {"\\\\", "\\\\"},
                                 {"<", "\\u003c"},
                                 {">", "\\u003e"},
                                 {"&", "\\u0026"},
                                 {"\xC3\xA9", "\xC3\xA9"},
                                 {"\xE2\x80\xA9", "\\u2029"},
                                 {"\xFF\xFF", "\xFF\xFF"}};
    for (std::size_t before = 0; before != 18; ++before) {
        for (std::size_t behind = 0; behind != 18; ++behind) {
            const std::string a(before, 'a');
            const std::string b(behind, 'b');
            CHECK(compact("[\"" + a + "\" ,\t1\n,\"" + b + " \" ]") == "[\"" + a + "\",1,\"" + b + " \"]");
            for (const odd& each : in_string) {
                std::string text = "\"" + a;
                std::string printed = text;
                text.append(each.text).append(b).append("\" ");
                printed.append(each.printed).append(b).append("\"");
                CHECK(compact(text) == printed);
            }
        }
    }
}
