// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/selector_view.hpp>

#include <map>
#include <string>

#include <kube/fields/literal.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

using fields = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("all requirements must hold, and a missing field is an empty one") {
    const fields running = {{"metadata.name", "web-0"}, {"status.phase", "Running"}};
    CHECK("status.phase=Running"_field_selector.matches(running));
    CHECK_FALSE("status.phase!=Running"_field_selector.matches(running));
    CHECK("status.phase=Running,metadata.name!=web-1"_field_selector.matches(running));
    CHECK_FALSE("status.phase=Running,metadata.name=web-1"_field_selector.matches(running));
    CHECK("spec.nodeName="_field_selector.matches(running));
    CHECK_FALSE("spec.nodeName!="_field_selector.matches(running));
    CHECK("spec.nodeName!=n"_field_selector.matches(running));
    CHECK(""_field_selector.matches(running));
    CHECK(kube::field_selector_view::everything().matches(fields()));
    CHECK_FALSE(kube::field_selector_view::nothing().matches(running));
}

TEST_CASE("everything is empty, nothing is not") {
    CHECK(kube::field_selector_view().empty());
    CHECK("="_field_selector.empty());
    CHECK_FALSE("a="_field_selector.empty());
    CHECK_FALSE(kube::field_selector_view::nothing().empty());
    CHECK(kube::field_selector_view::nothing().selects_nothing());
    CHECK(kube::field_selector_view::nothing() != kube::field_selector_view::everything());
}

TEST_CASE("the value that a field must have") {
    const auto selector = "a!=0,a=1,a=2,b!=3"_field_selector;
    CHECK(selector.requires_exact_match("a") == kube::found_label{"1", true});
    CHECK_FALSE(selector.requires_exact_match("b").present);
    CHECK_FALSE(selector.requires_exact_match("c").present);
}
