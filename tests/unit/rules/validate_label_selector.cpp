// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/validate_label_selector.hpp>

#include <string>

#include <kube/base/policies.hpp>
#include <kube/rules/label_selector_message.hpp>

#include "catch.hpp"

namespace {

using model = kube::api::meta::v1::basic_label_selector<>;

model wrong() {
    model made;
    made.match_labels = {{"-", "x"}, {"a", "b c"}};
    made.match_expressions.push_back({.key = "", .operator_ = "In"});
    made.match_expressions.push_back({.key = "k", .operator_ = "Exists", .values = {"x", "!"}});
    made.match_expressions.push_back({.key = "k", .operator_ = "Other", .values = {"ok"}});
    return made;
}

std::string faults(const model& selector, kube::label_selector_validation options = {}) {
    std::string all;
    kube::validate_label_selector(selector, options, [&all](const kube::label_selector_fault& fault) {
        all += std::to_string(static_cast<int>(fault.code)) + " " + field_path(fault) + "\n";
    });
    return all;
}

}  // namespace

TEST_CASE("all faults, in the order of the selector") {
    CHECK(faults(wrong()) ==
          "1 matchLabels\n2 matchLabels\n3 matchExpressions[0].values\n6 matchExpressions[0].key\n"
          "4 matchExpressions[1].values\n7 matchExpressions[1].values[1]\n5 matchExpressions[2].operator\n");
    CHECK(faults(model()).empty());
}

TEST_CASE("what the options allow") {
    CHECK(faults(wrong(), {.allow_invalid_label_value = true}).find("\n7 ") == std::string::npos);
    CHECK(faults(wrong(), {.allow_unknown_operator = true}).find("\n5 ") == std::string::npos);
    CHECK(has_invalid_label_value(wrong()));
    model fine = wrong();
    fine.match_expressions[1].values[1] = "y";
    CHECK_FALSE(has_invalid_label_value(fine));
}
