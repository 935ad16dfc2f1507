// SPDX-License-Identifier: Apache-2.0
#include <kube/pod.hpp>

#include <string>
#include <type_traits>

#include <kube/workloads.hpp>

#include "catch.hpp"

TEST_CASE("models are made, copied and changed as they read in a manifest") {
    kube::deployment web{
        .kind = "Deployment",
        .api_version = "apps/v1",
        .metadata = {.name = "web", .labels = {{"app", "web"}}},
        .spec = {.replicas = 3,
                 .selector = kube::api::meta::v1::label_selector{.match_labels = {{"app", "web"}}},
                 .template_ = {.metadata = {.labels = {{"app", "web"}}},
                               .spec = {.containers = {{.name = "main", .image = "nginx:1.25"}}}}},
    };
    CHECK(*web.spec.replicas == 3);
    kube::deployment copy = web;
    copy.metadata.labels["tier"] = "front";
    copy.spec.template_.spec.containers.push_back({.name = "side"});
    CHECK(web.metadata.labels.size() == 1);
    CHECK(web.spec.template_.spec.containers.size() == 1);
    CHECK(copy.spec.template_.spec.containers[1].name == "side");
    web = std::move(copy);
    CHECK(*web.metadata.labels.find_value("tier") == "front");
}

TEST_CASE("kinds know what an API server calls them") {
    CHECK(kube::pod::this_kind.kind == "Pod");
    CHECK(kube::pod::this_kind.resource == "pods");
    CHECK(kube::pod::this_kind.namespaced);
    CHECK(kube::deployment::this_kind.api_version == "apps/v1");
    static_assert(std::is_same_v<kube::pod, kube::basic_pod<kube::owning>>);
}
