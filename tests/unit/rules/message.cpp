// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/message.hpp>

#include <string>
#include <string_view>

#include <kube/base/policies.hpp>

#include "catch.hpp"

namespace {

using kube::requirement;
using kube::selection_operator;

std::string refused(const requirement& term) {
    const requirement terms[] = {term};
    const auto made = kube::make_selector(terms);
    REQUIRE_FALSE(made.has_value());
    return message(made.error(), terms);
}

kube::api::core::v1::node_selector_requirement wanted(std::string key, std::string_view operator_,
                                                      kube::list<std::string> values) {
    kube::api::core::v1::node_selector_requirement made;
    made.key = std::move(key);
    made.operator_ = operator_;
    made.values = std::move(values);
    return made;
}

}  // namespace

TEST_CASE("all faults of a requirement are told, in brackets where there are several") {
    const std::string_view two[] = {"1", "x y"};
    CHECK(refused({"a", selection_operator::in, kube::nil}) ==
          "values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty");
    CHECK(refused({"a", selection_operator::not_in, kube::empty}) ==
          "values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty");
    CHECK(refused({"a", selection_operator::exists, std::span(two, 1)}) ==
          "values: Invalid value: [\"1\"]: values set must be empty for exists and does not exist");
    const std::string text = refused({"a", selection_operator::greater_than, two});
    CHECK(
        text.starts_with("[values: Invalid value: [\"1\",\"x y\"]: for 'Gt', 'Lt' operators, exactly one value is "
                         "required, values[1]: Invalid value: \"x y\": for 'Gt', 'Lt' operators, the value must be an "
                         "integer, values[1][a]: Invalid value: \"x y\": a valid label must be "));
    CHECK(text.ends_with("]"));
    CHECK(refused({"a", selection_operator::unset, {}}) ==
          "operator: Unsupported value: \"\": supported values: \"in\", \"notin\", \"=\", \"==\", \"!=\", \"gt\", "
          "\"lt\", \"exists\", \"!\"");
}

TEST_CASE("the fault of a label selector") {
    kube::api::meta::v1::label_selector selector;
    auto& expression = selector.match_expressions.emplace_back();
    expression.key = "k";
    expression.operator_ = "Gt";
    CHECK(message(kube::check(selector), selector) == "\"Gt\" is not a valid label selector operator");
    expression.operator_ = "In";
    CHECK(message(kube::check(selector), selector) ==
          "values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty");
    selector.match_labels["a/b/c"] = "x";
    CHECK(message(kube::check(selector), selector).starts_with("key: Invalid value: \"a/b/c\": a valid label key "));
}

TEST_CASE("the faults of a node selector have their paths") {
    kube::api::core::v1::node_selector selector;
    selector.node_selector_terms.resize(2);
    selector.node_selector_terms[1].match_expressions.push_back(wanted("a", "Bad", {}));
    selector.node_selector_terms[1].match_fields.push_back(wanted("metadata.name", "In", {}));
    selector.node_selector_terms[1].match_fields.push_back(wanted("metadata.name", "Exists", {}));
    const std::string text =
        "[nodeSelectorTerms[1].matchExpressions[0].operator: Unsupported value: \"Bad\": supported values: \"In\", "
        "\"NotIn\", \"Exists\", \"DoesNotExist\", \"Gt\", \"Lt\", nodeSelectorTerms[1].matchFields[0].values: Invalid "
        "value: null: must have one element, nodeSelectorTerms[1].matchFields[1].operator: Unsupported value: "
        "\"Exists\": supported values: \"In\", \"NotIn\"]";
    CHECK(message(kube::node_selector_error{}, selector) == text);
    kube::list<kube::api::core::v1::preferred_scheduling_term> preferred(2);
    preferred[0].preference = selector.node_selector_terms[1];
    CHECK(preferred_message({}, preferred).empty());  // its weight is 0
    preferred[1].weight = 1;
    preferred[1].preference.match_expressions.push_back(wanted("a", "In", {}));
    CHECK(preferred_message({}, preferred) ==
          "[1].matchExpressions[0].values: Invalid value: null: for 'in', 'notin' "
          "operators, values set can't be empty");
}

TEST_CASE("what no selector of objects can say") {
    const auto text_of = [](std::string_view text) {
        return kube::to_label_selector_message(*kube::parse_selector(text));
    };
    CHECK(text_of("a>1") == "\"gt\" isn't supported in label selectors");
    CHECK(text_of("a<1") == "\"lt\" isn't supported in label selectors");
    CHECK(text_of("a!=1") == "\"!=\" is not a valid label selector operator");
    CHECK(text_of("a=1").empty());
    CHECK(kube::parse_label_selector_message(kube::parse_selector("a=(").error(), "a=(") ==
          "couldn't parse the selector string \"a=(\": unable to parse requirement: found '(', expected: identifier");
}
