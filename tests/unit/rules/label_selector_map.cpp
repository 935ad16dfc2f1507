// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/label_selector_map.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using model = kube::api::meta::v1::basic_label_selector<>;

model expression(std::string_view operator_, kube::list<std::string> values) {
    model made;
    made.match_labels.insert_or_assign("a", "1");
    auto& added = made.match_expressions.emplace_back();
    added.key = std::string("b");
    added.operator_ = operator_;
    added.values = values;
    return made;
}

}  // namespace

TEST_CASE("a selector of equalities is a map of labels") {
    const model in = expression("In", {"2"});
    const auto labels = kube::to_label_map(&in);
    REQUIRE(labels.has_value());
    CHECK(*labels == kube::map<std::string>{{"a", "1"}, {"b", "2"}});
    const model* const none = nullptr;
    REQUIRE(kube::to_label_map(none).has_value());
    CHECK(kube::to_label_map(none)->is_nil());
    const model all;
    CHECK_FALSE(kube::to_label_map(&all)->is_nil());
}

TEST_CASE("other selectors are none") {
    const auto code = [](const model& from) { return kube::to_label_map(&from).error(); };
    CHECK(code(expression("In", {"2", "3"})) ==
          kube::label_selector_error{kube::selector_errc::wrong_value_count, 0, true});
    CHECK(code(expression("In", {})).code == kube::selector_errc::wrong_value_count);
    CHECK(code(expression("NotIn", {"2"})).code == kube::selector_errc::expected_operator);
    CHECK(code(expression("Exists", {})).code == kube::selector_errc::expected_operator);
    CHECK(code(expression("Other", {"2"})).code == kube::selector_errc::expected_operator);
}

TEST_CASE("a selector for people") {
    const model* const none = nullptr;
    CHECK(kube::format_label_selector(none) == "<none>");
    const model all;
    CHECK(kube::format_label_selector(&all) == "<none>");
    const model in = expression("In", {"3", "2"});
    CHECK(kube::format_label_selector(&in) == "a=1,b in (2,3)");
    const model wrong = expression("In", {});
    CHECK(kube::format_label_selector(&wrong) == "<error>");
}
