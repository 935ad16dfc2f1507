// SPDX-License-Identifier: Apache-2.0
#include <kube/batch.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include <kube/api/admissionregistration/v1/operation_type.hpp>
#include <kube/api/certificates/v1/certificate_signing_request.hpp>
#include <kube/api/resource/v1/resource_slice.hpp>
#include <kube/autoscaling.hpp>
#include <kube/networking.hpp>

#include "catch.hpp"

TEST_CASE("a cron job is made as it reads in a manifest, and copied whole") {
    kube::cron_job nightly{
        .metadata = {.name = "nightly"},
        .spec = {.schedule = "0 3 * * *",
                 .concurrency_policy = "Forbid",
                 .job_template = {.spec = {.template_ = {.spec = {.containers = {{.name = "dump"}}}}}}},
    };
    CHECK(nightly.spec.concurrency_policy == kube::api::batch::v1::concurrency_policy::forbid);
    CHECK_FALSE(nightly.spec.suspend.has_value());
    const kube::cron_job copy = nightly;
    nightly.spec.job_template.spec.template_.spec.containers[0].name = "other";
    CHECK(copy.spec.job_template.spec.template_.spec.containers[0].name == "dump");
}

TEST_CASE("kinds of the groups know what an API server calls them") {
    CHECK(kube::ingress::this_kind.api_version == "networking.k8s.io/v1");
    CHECK(kube::ingress::this_kind.resource == "ingresses");
    CHECK(kube::network_policy::this_kind.resource == "networkpolicies");
    CHECK_FALSE(kube::ingress_class::this_kind.namespaced);
    CHECK(kube::horizontal_pod_autoscaler::this_kind.api_version == "autoscaling/v2");
    CHECK(kube::api::batch::v1::job_list::this_kind.resource.empty());
    static_assert(std::is_same_v<kube::job, kube::basic_job<kube::owning>>);
}

TEST_CASE("enumerators whose texts are no names of their own") {
    using kube::api::admissionregistration::v1::operation_type;
    using kube::api::certificates::v1::key_usage;
    using kube::api::networking::v1::policy_type;
    CHECK(kube::open_enum<operation_type, kube::owning>("*") == operation_type::all);
    CHECK(kube::open_enum<operation_type, kube::owning>("DELETE") == operation_type::delete_);
    CHECK(kube::open_enum<policy_type, kube::owning>(policy_type::ingress_).text() == "Ingress");
    CHECK(kube::open_enum<key_usage, kube::owning>("s/mime") == key_usage::s_mime);
    CHECK(kube::open_enum<key_usage, kube::owning>("of tomorrow").text() == "of tomorrow");
}

TEST_CASE("a device's attributes are a map of structs") {
    kube::api::resource::v1::device gpu{.name = "gpu-0", .attributes = {{"model", {.string = std::string("x1")}}}};
    gpu.attributes["cores"].int_ = 128;
    CHECK(*gpu.attributes.find_value("cores")->int_ == 128);
    CHECK(std::string_view(*gpu.attributes.find_value("model")->string) == "x1");
    CHECK(gpu.attributes.size() == 2);
}
