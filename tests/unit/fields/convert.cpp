// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/convert.hpp>

#include <string>
#include <string_view>

#include <kube/fields.hpp>
#include <kube/fields/message.hpp>
#include <kube/fields/to_string.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

std::string converted(std::string_view api_version, std::string_view kind, kube::field_selector_view selector) {
    const auto made = kube::convert_field_selector(api_version, kind, selector);
    return made ? to_string(*made) : message(made.error(), api_version, kind, selector);
}

}  // namespace

TEST_CASE("convert: names of the server, in the order of the selector") {
    CHECK(converted("v1", "Pod", "spec.host=a,status.phase!=Failed"_field_selector) ==
          "spec.nodeName=a,status.phase!=Failed");
    CHECK(converted("events.k8s.io/v1", "Event", "regarding.name=a,type=Normal"_field_selector) ==
          "involvedObject.name=a,type=Normal");
    CHECK(converted("v1", "Pod", kube::field_selector_view::everything()).empty());
    const auto nothing = kube::convert_field_selector("v1", "Pod", kube::field_selector_view::nothing());
    REQUIRE(nothing.has_value());
    CHECK(nothing->selects_nothing());
}

TEST_CASE("convert: each kind's words for a field that it does not support") {
    const auto selector = "metadata.name=x,spec.foo=1"_field_selector;
    CHECK(converted("v1", "Pod", selector) == "field label not supported: spec.foo");
    CHECK(converted("v1", "ConfigMap", selector) ==
          R"("spec.foo" is not a known field selector: only "metadata.name", "metadata.namespace")");
    CHECK(converted("batch/v1", "Job", selector) == R"(field label "spec.foo" not supported for Job)");
    CHECK(converted("batch/v1beta1", "CronJob", selector) == R"(field label "spec.foo" not supported for "CronJob")");
    CHECK(converted("apps/v1beta2", "StatefulSet", selector) ==
          "field label not supported for appsv1beta2.StatefulSet: spec.foo");
    CHECK(converted("resource.k8s.io/v1", "ResourceSlice", selector) ==
          "field label not supported for resource.k8s.io/v1, Kind=ResourceSlice: spec.foo");
    const auto error = kube::convert_field_selector("v1", "Pod", selector);
    REQUIRE_FALSE(error.has_value());
    CHECK(error.error().index == 1);
}
