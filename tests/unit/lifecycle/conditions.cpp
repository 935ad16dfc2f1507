// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/conditions.hpp>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using enum v1::pod_phase;

TEST_CASE("a condition says which containers lack what") {
    auto of = pod();
    of.spec.init_containers = {container("i1"), sidecar("s1"), container("i2")};
    of.spec.containers = {container("a"), container("b"), container("c")};
    of.status.init_container_statuses = {runs("i1"), runs("s1")};
    of.status.container_statuses = {waiting("b"), ready(runs("c")), waiting("a")};
    const auto statuses = statuses_init_first(of.status);
    const auto ready_one = containers_ready_condition(of, of.status, statuses, pending);
    CHECK(ready_one.type == "ContainersReady");
    CHECK(ready_one.status == "False");
    CHECK(ready_one.reason == "ContainersNotReady");
    CHECK(ready_one.message == "containers with unready status: [s1 a b]");
    CHECK(ready_one.observed_generation == 3);
    CHECK(ready_one.last_transition_time.is_zero());
    of.status.container_statuses = {waiting("b"), waiting("a")};
    CHECK(containers_ready_condition(of, of.status, statuses_init_first(of.status), pending).message ==
          "containers with unknown status: [c], containers with unready status: [s1 a b]");
    const auto initialized = pod_initialized_condition(of, of.status, statuses_init_first(of.status), pending);
    CHECK(initialized.type == "Initialized");
    CHECK(initialized.reason == "ContainersNotInitialized");
    CHECK(initialized.message == "containers with unknown status: [i2], containers with incomplete status: [i1 s1]");
    CHECK(containers_ready_condition(of, of.status, statuses_init_first(of.status), failed).message.empty());
}

TEST_CASE("a condition says which readiness gates are closed") {
    auto of = pod();
    for (const char* type : {"example.com/a", "example.com/\"b\"", "example.com/c"}) {
        of.spec.readiness_gates.emplace_back().condition_type = type;
    }
    of.status.container_statuses = {ready(runs("main"))};
    kube::list<v1::pod_condition> conditions{condition("example.com/c", v1::condition_status::false_),
                                             condition("example.com/a", v1::condition_status::true_)};
    const auto made = pod_ready_condition(of, of.status, conditions, statuses_init_first(of.status), running);
    CHECK(made.type == "Ready");
    CHECK(made.status == "False");
    CHECK(made.reason == "ReadinessGatesNotReady");
    CHECK(made.message ==
          "corresponding condition of pod readiness gate \"example.com/\\\"b\\\"\" does not exist., "
          "the status of pod readiness gate \"example.com/c\" is not \"True\", but False");
    of.status.container_statuses[0].ready = false;
    CHECK(pod_ready_condition(of, of.status, conditions, statuses_init_first(of.status), running).message ==
          "containers with unready status: [main]");
}

TEST_CASE("the four conditions of a pod, in the kubelet's order") {
    auto of = pod();
    of.status.container_statuses = {ready(runs("main"))};
    kube::list<v1::pod_condition> all;
    append_conditions(all, of, of.status, statuses_init_first(of.status), running);
    REQUIRE(all.size() == 4);
    const char* const types[] = {"Initialized", "Ready", "ContainersReady", "PodScheduled"};
    for (std::size_t i = 0; i != 4; ++i) {
        CHECK(all[i].type == types[i]);
        CHECK(all[i].status == "True");
        CHECK(all[i].reason.empty());
        CHECK(all[i].observed_generation == 3);
    }
    CHECK(is_kubelet_condition("PodScheduled"));
    CHECK_FALSE(is_kubelet_condition("DisruptionTarget"));
    CHECK(is_kubelet_condition("AllContainersRestarting"));
    CHECK_FALSE(is_kubelet_condition("AllContainersRestarting", {.restart_all_containers_on_container_exits = false}));
    CHECK(is_kubelet_condition("PodReadyToStartContainers"));
    CHECK_FALSE(is_kubelet_condition("PodReadyToStartContainers", {.pod_ready_to_start_containers_condition = false}));
}

TEST_CASE("without its gate observedGeneration is kept where it was") {
    auto of = pod();
    const features gates{.pod_observed_generation_tracking = false};
    CHECK(pod_scheduled_condition(of, of.status, gates).observed_generation == 0);
    of.status.conditions.push_back(condition("PodScheduled", v1::condition_status::true_));
    CHECK(pod_scheduled_condition(of, of.status, gates).observed_generation == 0);
    of.status.conditions[0].observed_generation = 1;
    CHECK(pod_scheduled_condition(of, of.status, gates).observed_generation == 3);
}

TEST_CASE("the time of a transition moves with the status alone") {
    v1::pod_status old;
    auto made = condition("Ready", v1::condition_status::true_);
    set_transition_time(made, old, kube::time(9));
    CHECK(made.last_transition_time == kube::time(9));
    old.conditions.push_back(made);
    made.reason = "Other";
    set_transition_time(made, old, kube::time(12));
    CHECK(made.last_transition_time == kube::time(9));
    made.status = v1::condition_status::false_;
    set_transition_time(made, old, kube::time(12));
    CHECK(made.last_transition_time == kube::time(12));
}

}  // namespace
