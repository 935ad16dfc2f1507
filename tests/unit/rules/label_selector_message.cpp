// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/label_selector_message.hpp>

#include <string>

#include "catch.hpp"

namespace {

using model = kube::api::meta::v1::basic_label_selector<>;

std::string map_message(const char* operator_, kube::list<std::string> values) {
    model from;
    from.match_expressions.push_back({.key = "k", .operator_ = operator_, .values = values});
    return kube::to_label_map_message(kube::to_label_map(&from).error(), from);
}

}  // namespace

TEST_CASE("why a selector is no map of labels") {
    CHECK(map_message("In", {"a", "b"}) ==
          "operator \"In\" without a single value cannot be converted into the old label selector format");
    CHECK(map_message("Exists", {}) == "operator \"Exists\" cannot be converted into the old label selector format");
    CHECK(map_message("a\"b", {}) == "\"a\\\"b\" is not a valid selector operator");
}

TEST_CASE("the words for a fault") {
    using enum kube::label_selector_errc;
    CHECK(kube::message(kube::label_selector_fault{values_required}) ==
          "must be specified when `operator` is 'In' or 'NotIn'");
    CHECK(kube::message(kube::label_selector_fault{values_forbidden}) ==
          "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
    CHECK(kube::message(kube::label_selector_fault{unknown_operator}) == "not a valid selector operator");
    CHECK(kube::message(kube::label_selector_fault{invalid_key, 0, 0, kube::check_label_key("")}).substr(0, 28) ==
          "name part must be non-empty;");
    CHECK(kube::message(kube::label_selector_fault{invalid_label_value, 0, 0, kube::check_label_value("-")})
              .substr(0, 32) == "a valid label must be an empty s");
}
