// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/requirement.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using kube::selection_operator;
using kube::selector_errc;

TEST_CASE("a requirement in an object is checked as a selector's is") {
    struct {
        const char* key;
        selection_operator operator_;
        std::vector<std::string> values;
        selector_errc code;
    } const cases[] = {
        {"k", selection_operator::in, {"a", ""}, selector_errc::none},
        {"k", selection_operator::in, {}, selector_errc::wrong_value_count},
        {"k", selection_operator::not_in, {}, selector_errc::wrong_value_count},
        {"k", selection_operator::exists, {}, selector_errc::none},
        {"k", selection_operator::exists, {"a"}, selector_errc::wrong_value_count},
        {"k", selection_operator::does_not_exist, {"a"}, selector_errc::wrong_value_count},
        {"k", selection_operator::greater_than, {"+1"}, selector_errc::invalid_value},
        {"k", selection_operator::greater_than, {"-1"}, selector_errc::invalid_value},
        {"k", selection_operator::greater_than, {"01"}, selector_errc::none},
        {"k", selection_operator::less_than, {"x"}, selector_errc::not_an_integer},
        {"k", selection_operator::less_than, {"1", "2"}, selector_errc::wrong_value_count},
        {"k", selection_operator::unset, {}, selector_errc::expected_operator},
        {"bad key", selection_operator::exists, {}, selector_errc::invalid_key},
        {"", selection_operator::exists, {}, selector_errc::invalid_key},
        {"k", selection_operator::in, {"a b"}, selector_errc::invalid_value},
    };
    for (const auto& each : cases) {
        CAPTURE(each.key, static_cast<int>(each.operator_), each.values);
        CHECK(kube::detail::check_model_requirement(each.key, each.operator_, each.values) == each.code);
    }
}

TEST_CASE("a checked requirement means what a selector's does") {
    const std::vector<std::pair<std::string, std::string>> labels{{"a", "1"}, {"b", "x"}, {"empty", ""}};
    const selection_operator operators[] = {selection_operator::in,           selection_operator::not_in,
                                            selection_operator::exists,       selection_operator::does_not_exist,
                                            selection_operator::greater_than, selection_operator::less_than};
    const std::vector<std::vector<std::string_view>> lists{{}, {"1"}, {"0"}, {"x", "y"}, {""}};
    int compared = 0;
    for (const std::string_view key : {"a", "b", "empty", "none"}) {
        for (const selection_operator operator_ : operators) {
            for (const auto& values : lists) {
                if (kube::detail::check_model_requirement(key, operator_, values) == selector_errc::none) {
                    ++compared;
                    CAPTURE(key, static_cast<int>(operator_), values.size());
                    CHECK(kube::detail::matches_model_requirement(key, operator_, values, labels) ==
                          kube::requirement{key, operator_, values}.matches(labels));
                }
            }
        }
    }
    CHECK(compared == 56);
}
