// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/replication_controllers.hpp>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

constexpr kube::time now(1'700'000'000);

}  // namespace

TEST_CASE("kubectl get replicationcontrollers") {
    kube::list<v1::replication_controller> controllers;
    auto& web = controllers.emplace_back();
    web.metadata.name = "web";
    web.metadata.creation_timestamp = kube::time(now.unix_seconds() - 3 * 3600);
    web.spec.replicas = 3;
    web.status.replicas = 2;
    web.status.ready_replicas = 1;
    web.spec.selector = {{"app", "web"}};
    auto& containers = web.spec.template_.emplace().spec.containers;
    containers.resize(2);
    containers[0].name = "nginx";
    containers[0].image = "nginx:1.29";
    containers[1].name = "log";
    CHECK(kube::kubectl::replication_controller_table(controllers, now) ==
          "NAME   DESIRED   CURRENT   READY   AGE\n"
          "web    3         2         1       3h\n");
    auto& bare = controllers.emplace_back();
    bare.metadata.name = "bare";  // replicas are not set, and there is no template
    CHECK(kube::kubectl::replication_controller_table(controllers, now, {.wide = true}) ==
          "NAME   DESIRED   CURRENT   READY   AGE         CONTAINERS   IMAGES        SELECTOR\n"
          "web    3         2         1       3h          nginx,log    nginx:1.29,   app=web\n"
          "bare   0         0         0       <unknown>                              <none>\n");
}

TEST_CASE("replication controllers of the borrowed policy") {
    const v1::basic_replication_controller<kube::borrowed> controllers[] = {
        {.metadata = {.name = "a"}, .spec = {.replicas = -1}}};
    CHECK(kube::kubectl::replication_controller_table(controllers, now, {.no_headers = true}) ==
          "a     -1    0     0     <unknown>\n");
}
