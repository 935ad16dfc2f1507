// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/supported.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string names(std::string_view api_version, std::string_view kind) {
    std::string all;
    for (const kube::supported_field& field : kube::supported_fields(api_version, kind)) {
        all += std::string(field.name) + (field.name == field.meaning ? " " : ">" + std::string(field.meaning) + " ");
    }
    return all;
}

}  // namespace

TEST_CASE("supported fields: of kinds that have their own") {
    CHECK(names("v1", "Node") == "metadata.name spec.unschedulable ");
    CHECK(names("v1", "Namespace") == "status.phase metadata.name ");
    CHECK(names("batch/v1", "Job") == "metadata.name metadata.namespace status.successful ");
    CHECK(names("v1", "Pod").find("spec.host>spec.nodeName ") != std::string::npos);
    CHECK(names("events.k8s.io/v1", "Event").find("regarding.uid>involvedObject.uid ") != std::string::npos);
}

TEST_CASE("supported fields: of all other kinds, and of none with the same name elsewhere") {
    const std::string only = "metadata.name metadata.namespace ";
    CHECK(names("apps/v1", "Deployment") == only);
    CHECK(names("apps/v1", "Pod") == only);
    CHECK(names("v1", "pod") == only);
    CHECK(names("", "") == only);
}
