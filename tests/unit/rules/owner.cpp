// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/owner.hpp>

#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

kube::pod pod_of(std::string_view api_version, std::string_view kind, std::string_view name) {
    kube::pod made{.metadata = {.name = "web-7d4b9c6f8d-x2x9k", .labels = {{"app", "web"}}}};
    made.metadata.owner_references.push_back({.api_version = "v1", .kind = "ConfigMap", .name = "first", .uid = "u-1"});
    made.metadata.owner_references.push_back({.api_version = std::string(api_version),
                                              .kind = std::string(kind),
                                              .name = std::string(name),
                                              .uid = "u-2",
                                              .controller = true});
    return made;
}

}  // namespace

TEST_CASE("the controller is the first owner that says so") {
    kube::pod pod = pod_of("apps/v1", "ReplicaSet", "web");
    CHECK(kube::controller_of(pod.metadata) == &pod.metadata.owner_references[1]);
    pod.metadata.owner_references[0].controller = false;
    CHECK(kube::controller_of(pod.metadata) == &pod.metadata.owner_references[1]);
    pod.metadata.owner_references[0].controller = true;
    CHECK(kube::controller_of(pod.metadata) == &pod.metadata.owner_references[0]);
    pod.metadata.owner_references.clear();
    CHECK(kube::controller_of(pod.metadata) == nullptr);
}

TEST_CASE("an object is controlled by what has its controller's uid") {
    const kube::pod pod = pod_of("apps/v1", "ReplicaSet", "web");
    kube::api::meta::v1::object_meta owner{.name = "other", .uid = "u-2"};
    CHECK(kube::is_controlled_by(pod.metadata, owner));
    owner.uid = "u-1";
    CHECK_FALSE(kube::is_controlled_by(pod.metadata, owner));
    owner.uid.clear();
    CHECK_FALSE(kube::is_controlled_by(pod.metadata, owner));
    CHECK_FALSE(kube::is_controlled_by(kube::pod{}.metadata, owner));
}

TEST_CASE("a pod without a controller is its own workload") {
    kube::pod pod = pod_of("apps/v1", "ReplicaSet", "web");
    pod.metadata.owner_references[1].controller.reset();
    CHECK(kube::owner_of(pod) == kube::owner{"v1", "Pod", "web-7d4b9c6f8d-x2x9k"});
}

TEST_CASE("a pod's controller is its workload, save where another object made that") {
    struct {
        const char* api_version;
        const char* kind;
        const char* name;
        kube::owner wanted;
    } const cases[] = {
        {"apps/v1", "StatefulSet", "db", {"apps/v1", "StatefulSet", "db"}},
        {"apps/v1", "DaemonSet", "agent", {"apps/v1", "DaemonSet", "agent"}},
        {"v1", "Node", "n-1", {"v1", "Node", "n-1"}},
        {"v1", "ReplicationController", "web-7d4b9c6f8d", {"v1", "ReplicationController", "web-7d4b9c6f8d"}},
        {"apps/v1", "ReplicaSet", "web-7d4b9c6f8d", {"apps/v1", "Deployment", "web"}},
        {"apps/v1", "ReplicaSet", "a-b-7d4b9c6f8d", {"apps/v1", "Deployment", "a-b"}},
        {"apps/v1", "ReplicaSet", "web-5d4b9c6f8d", {"apps/v1", "ReplicaSet", "web-5d4b9c6f8d"}},
        {"apps/v1", "ReplicaSet", "web7d4b9c6f8d", {"apps/v1", "ReplicaSet", "web7d4b9c6f8d"}},
        {"apps/v1", "ReplicaSet", "-7d4b9c6f8d", {"apps/v1", "ReplicaSet", "-7d4b9c6f8d"}},
        {"apps.kruise.io/v1", "ReplicaSet", "web-7d4b9c6f8d", {"apps.kruise.io/v1", "ReplicaSet", "web-7d4b9c6f8d"}},
        {"batch/v1", "Job", "backup-28909500", {"batch/v1", "CronJob", "backup"}},
        {"batch/v1", "Job", "backup", {"batch/v1", "Job", "backup"}},
        {"batch.volcano.sh/v1alpha1",
         "Job",
         "backup-28909500",
         {"batch.volcano.sh/v1alpha1", "Job", "backup-28909500"}},
    };
    for (const auto& each : cases) {
        CAPTURE(each.api_version, each.kind, each.name);
        kube::pod pod = pod_of(each.api_version, each.kind, each.name);
        pod.metadata.labels.insert_or_assign("pod-template-hash", "7d4b9c6f8d");
        CHECK(kube::owner_of(pod) == each.wanted);
    }
}

TEST_CASE("of a ReplicaSet's pod the label decides, and the name where no label was read") {
    kube::pod pod = pod_of("apps/v1", "ReplicaSet", "web-7d4b9c6f8d");
    CHECK(kube::owner_of(pod).kind == "ReplicaSet");
    pod.metadata.labels.clear();
    CHECK(kube::owner_of(pod) == kube::owner{"apps/v1", "Deployment", "web"});
    pod.metadata.owner_references[1].name = "frontend-v2";
    CHECK(kube::owner_of(pod) == kube::owner{"apps/v1", "ReplicaSet", "frontend-v2"});
    // A hash of few letters is told by the label alone.
    pod.metadata.labels = {{"pod-template-hash", "v2"}};
    CHECK(kube::owner_of(pod) == kube::owner{"apps/v1", "Deployment", "frontend"});
    pod.metadata.labels = {{"pod-template-hash", ""}};
    CHECK(kube::owner_of(pod).kind == "ReplicaSet");
}

TEST_CASE("a ReplicaSet's name seems to be a Deployment's and a hash") {
    CHECK(kube::deployment_name("web-7d4b9c6f8d") == "web");
    CHECK(kube::deployment_name("a-b-7d4b9c") == "a-b");
    for (const char* none : {"", "-", "web", "web-", "-7d4b9c6f8d", "web-7d4b9", "web-7d4b9c6f8d7", "web-7d4b9c6f8a",
                             "web-7d4b9c0f8d", "web-7D4b9c6f8d", "web-7d4b9c.f8d"}) {
        CAPTURE(none);
        CHECK(kube::deployment_name(none).empty());
    }
}

TEST_CASE("a Job's name seems to be a CronJob's and its minute") {
    CHECK(kube::parse_cron_job_run("backup-28909500") == kube::cron_job_run{"backup", kube::time(1'734'570'000)});
    CHECK(kube::parse_cron_job_run("x-24193440") == kube::cron_job_run{"x", kube::time(1'451'606'400)});
    CHECK(kube::parse_cron_job_run("x-99999999")->scheduled == kube::time(5'999'999'940));
    for (const char* none : {"", "-", "28909500", "-28909500", "x-24193439", "backup-20240131", "x-2890950",
                             "x-100000000", "x-2890950a", "x-+2890950", "x-"}) {
        CAPTURE(none);
        CHECK_FALSE(kube::parse_cron_job_run(none).has_value());
    }
}

TEST_CASE("a StatefulSet's pod has an ordinal") {
    CHECK(kube::parse_stateful_pod_name("db-0") == kube::stateful_pod_name{"db", 0});
    CHECK(kube::parse_stateful_pod_name("a-1-007") == kube::stateful_pod_name{"a-1", 7});
    CHECK(kube::parse_stateful_pod_name("-3") == kube::stateful_pod_name{"", 3});
    CHECK(kube::parse_stateful_pod_name("db-2147483647") == kube::stateful_pod_name{"db", 2147483647});
    CHECK(kube::parse_stateful_pod_name("db-2147483648") == kube::stateful_pod_name{"db", -1});
    CHECK(kube::parse_stateful_pod_name("db-99999999999999999999999999") == kube::stateful_pod_name{"db", -1});
    CHECK(kube::parse_stateful_pod_name("a\nb-1") == kube::stateful_pod_name{"b", 1});
    for (const char* none : {"", "-", "db", "db-", "db-x", "db-0x", "db-0\n", "0"}) {
        CAPTURE(none);
        CHECK_FALSE(kube::parse_stateful_pod_name(none).has_value());
    }
}
