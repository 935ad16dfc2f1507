// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/sort_values.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

TEST_CASE("values of any number are sorted bytewise, the first of equal ones first") {
    std::vector<std::string> texts;
    unsigned random = 1;
    for (std::size_t i = 0; i != 300; ++i) {
        random = random * 1664525U + 1013904223U;
        texts.push_back(std::to_string(random >> 24U) + (i % 7 == 0 ? "\xFF" : ""));
    }
    for (std::size_t count = 0; count != texts.size(); ++count) {
        // All in one text, so that their places compare.
        std::string whole;
        for (std::size_t i = 0; i != count; ++i) {
            whole += texts[i];
        }
        std::vector<std::string_view> values;
        for (std::size_t i = 0, at = 0; i != count; at += texts[i++].size()) {
            values.push_back(std::string_view(whole).substr(at, texts[i].size()));
        }
        std::vector<std::string_view> expected = values;
        std::sort(expected.begin(), expected.end());
        kube::detail::sort_values(values.data(), values.size());
        REQUIRE(values == expected);
        for (std::size_t i = 1; i < count; ++i) {
            REQUIRE((values[i - 1] != values[i] || values[i - 1].data() < values[i].data()));
        }
    }
    std::string_view values[] = {"a", "a", "b", "b", "b", "c"};
    CHECK(kube::detail::drop_duplicates(values, 6) == 3);
    CHECK((values[0] == "a" && values[1] == "b" && values[2] == "c"));
    CHECK(kube::detail::drop_duplicates(values, 0) == 0);
}
