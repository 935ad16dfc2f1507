// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/machine_status.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "objects.hpp"
#include "scripted.hpp"

using namespace kube::lifecycle;
using objects::container;
using objects::sidecar;
using scripted::at;
using scripted::seconds;

namespace {

namespace core = kube::api::core::v1;

/// The status of `object` after each update up to `until`.
template <class Machine>
void follow(Machine& machine, kube::pod& object, std::int64_t until) {
    machine.advance(at(until), [&](const machine_action& action) {
        if (action.what == machine_step::update_status) {
            object.status = status_of(machine, object.status);
        }
    });
}

/// `True 12 reason`, or nothing
std::string condition(const core::pod_status& of, std::string_view type) {
    for (const auto& each : of.conditions) {
        if (each.type == type) {
            return std::string(each.status.text()) + ' ' + std::to_string(each.last_transition_time.unix_seconds()) +
                   (each.reason.empty() ? "" : ' ' + each.reason);
        }
    }
    return "";
}

std::string state(const core::container_state& of) {
    if (of.running) {
        return "running since " + std::to_string(of.running->started_at.unix_seconds());
    }
    if (of.waiting) {
        return of.waiting->reason + (of.waiting->message.empty() ? "" : ": " + of.waiting->message);
    }
    if (of.terminated) {
        return of.terminated->reason + ' ' + std::to_string(of.terminated->exit_code) + " from " +
               std::to_string(of.terminated->started_at.unix_seconds()) + " to " +
               std::to_string(of.terminated->finished_at.unix_seconds());
    }
    return "";
}

}  // namespace

TEST_CASE("the status of a pod that comes up") {
    scripted::containers world;
    world.pulls["init"] = {.takes = seconds(2)};
    world.runs["init"] = {.runs = kube::duration(3'500'000'000)};
    auto object = scripted::pod({container("b"), container("a")}, {container("init"), sidecar("side")});
    object.metadata.generation = 4;
    object.status.conditions.emplace_back().type = "example.com/mine";
    pod_machine machine(object, world, at(10));
    follow(machine, object, 12);
    const auto& now = object.status;
    CHECK(now.phase == core::pod_phase::pending);
    CHECK(*now.start_time == at(10));
    REQUIRE(now.init_container_statuses.size() == 2);
    CHECK(state(now.init_container_statuses[0].state) == "running since 12");
    CHECK(state(now.init_container_statuses[1].state) == "PodInitializing");
    REQUIRE(now.container_statuses.size() == 2);
    CHECK(now.container_statuses[0].name == "a");
    CHECK(state(now.container_statuses[0].state) == "PodInitializing");
    CHECK(condition(now, "PodScheduled") == "True 10");
    CHECK(condition(now, "Initialized") == "False 10 ContainersNotInitialized");
    CHECK(condition(now, "Ready") == "False 10 ContainersNotReady");

    follow(machine, object, 60);
    CHECK(now.phase == core::pod_phase::running);
    CHECK(state(now.init_container_statuses[0].state) == "Completed 0 from 12 to 15");
    CHECK(now.init_container_statuses[0].ready);
    CHECK_FALSE(*now.init_container_statuses[0].started);
    CHECK(state(now.init_container_statuses[1].state) == "running since 15");
    CHECK(*now.init_container_statuses[1].started);
    CHECK(now.container_statuses[1].ready);
    REQUIRE(now.conditions.size() == 6);
    const char* const order[] = {
        "example.com/mine", "PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled"};
    for (std::size_t i = 0; i != 6; ++i) {
        CHECK(now.conditions[i].type == order[i]);
    }
    CHECK(now.conditions[2].observed_generation == 4);
    CHECK(condition(now, "Initialized") == "True 15");
    CHECK(condition(now, "Ready") == "True 15");
    CHECK(condition(now, "PodReadyToStartContainers") == "True 10");
}

TEST_CASE("the status of a container that crashes") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(2), .exit_code = 1, .reason = "OOMKilled"};
    auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    follow(machine, object, 3);
    const auto& main = object.status.container_statuses;
    CHECK(state(main[0].state) == "running since 2");
    CHECK(state(main[0].last_state) == "OOMKilled 1 from 0 to 2");
    CHECK(main[0].restart_count == 1);
    follow(machine, object, 10);
    CHECK(state(main[0].state) == "CrashLoopBackOff: back-off 10s restarting failed container=main pod=web_shop(u-1)");
    CHECK(state(main[0].last_state) == "OOMKilled 1 from 2 to 4");
    CHECK_FALSE(main[0].ready);
    CHECK(object.status.phase == core::pod_phase::running);
    CHECK(condition(object.status, "Ready") == "False 4 ContainersNotReady");
}

TEST_CASE("the status of an image that cannot be pulled") {
    scripted::containers world;
    world.pulls["main"] = {.fails = true, .message = "no such image"};
    auto main = container("main");
    main.image = "shop/main";
    auto object = scripted::pod({main});
    pod_machine machine(object, world, at(0));
    follow(machine, object, 5);
    const auto& statuses = object.status.container_statuses;
    CHECK(state(statuses[0].state) == "ErrImagePull: no such image");
    follow(machine, object, 25);
    CHECK(state(statuses[0].state) ==
          "ImagePullBackOff: Back-off pulling image \"shop/main\": ErrImagePull: no such image");

    auto never = scripted::pod({main});
    never.spec.containers[0].image_pull_policy = core::pull_policy::never;
    pod_machine other(never, world, at(0));
    follow(other, never, 5);
    CHECK(state(never.status.container_statuses[0].state) ==
          "ErrImageNeverPull: Container image \"shop/main\" is not present with pull policy of Never");
}

TEST_CASE("the status of a pod that has ended") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(5)};
    auto object = scripted::pod({container("main")}, {}, core::restart_policy::never);
    pod_machine machine(object, world, at(0));
    follow(machine, object, 60);
    CHECK(object.status.phase == core::pod_phase::succeeded);
    CHECK(state(object.status.container_statuses[0].state) == "Completed 0 from 0 to 5");
    CHECK(condition(object.status, "Initialized") == "True 0 PodCompleted");
    CHECK(condition(object.status, "Ready") == "False 5 PodCompleted");
    CHECK(condition(object.status, "PodReadyToStartContainers") == "False 5");
}

TEST_CASE("the status of a pod that failed before its containers ran") {
    scripted::containers world;
    world.runs["one"] = {.runs = seconds(5), .exit_code = 2};
    auto object = scripted::pod({container("main")}, {container("one"), container("two")}, core::restart_policy::never);
    pod_machine machine(object, world, at(0));
    follow(machine, object, 60);
    const auto& now = object.status;
    CHECK(now.phase == core::pod_phase::failed);
    CHECK(state(now.init_container_statuses[0].state) == "Error 2 from 0 to 5");
    CHECK(state(now.init_container_statuses[1].state) == "PodInitializing");
    CHECK(state(now.container_statuses[0].state) == "PodInitializing");
    CHECK(condition(now, "Ready") == "False 0 PodFailed");
}

TEST_CASE("what left no trace when its pod was deleted counts as lost") {
    scripted::containers world;
    world.pulls["main"] = {.takes = forever};
    auto object = scripted::pod({container("main")});
    object.metadata.finalizers = {"example.com/wait"};
    pod_machine machine(object, world, at(0));
    follow(machine, object, 5);
    CHECK(state(object.status.container_statuses[0].state) == "ContainerCreating");
    REQUIRE(machine.begin_deletion(at(6), 30).has_value());
    object.status = status_of(machine, object.status);
    const auto& lost = object.status.container_statuses[0].state;
    REQUIRE(lost.terminated);
    CHECK(lost.terminated->reason == "ContainerStatusUnknown");
    CHECK(lost.terminated->exit_code == 137);
    CHECK(lost.terminated->message == "The container could not be located when the pod was terminated");
    CHECK_FALSE(lost.waiting);
    CHECK(object.status.phase == core::pod_phase::failed);
}

TEST_CASE("a pod that is being deleted does not wait to start again") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(2), .exit_code = 1};
    world.stops["other"] = {.obeys = false};
    auto object = scripted::pod({container("main"), container("other")});
    pod_machine machine(object, world, at(0));
    follow(machine, object, 10);
    REQUIRE(machine.begin_deletion(at(10), 30).has_value());
    object.status = status_of(machine, object.status);
    CHECK(state(object.status.container_statuses[0].state) == "Error 1 from 2 to 4");
    CHECK(state(object.status.container_statuses[0].last_state) == "Error 1 from 0 to 2");
    CHECK(object.status.phase == core::pod_phase::running);
}

TEST_CASE("the status of a pod past its deadline") {
    scripted::containers world;
    auto object = scripted::pod({container("main")});
    object.spec.active_deadline_seconds = 20;
    pod_machine machine(object, world, at(0));
    follow(machine, object, 60);
    CHECK(object.status.phase == core::pod_phase::failed);
    CHECK(object.status.reason == "DeadlineExceeded");
    CHECK(object.status.message == "Pod was active on the node longer than the specified deadline");
    CHECK(condition(object.status, "Ready") == "False 20 PodFailed");
}
