// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/pod_machine.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "objects.hpp"
#include "scripted.hpp"

using namespace kube::lifecycle;
using objects::container;
using objects::sidecar;
using scripted::at;
using scripted::seconds;
using v1 = kube::api::core::v1::pod_phase;

namespace {

namespace core = kube::api::core::v1;

/// The times at which a container was started.
template <class Machine>
std::vector<std::int64_t> starts(Machine& machine, std::int64_t until) {
    std::vector<std::int64_t> times;
    machine.advance(at(until), [&](const machine_action& action) {
        if (action.what == machine_step::start) {
            times.push_back(action.at.unix_seconds());
        }
    });
    return times;
}

core::container with_hook(std::string name) {
    auto made = container(std::move(name));
    made.lifecycle.emplace().pre_stop.emplace().exec.emplace().command = {"sleep"};
    return made;
}

}  // namespace

TEST_CASE("containers are pulled, started, and run") {
    scripted::containers world;
    world.pulls["a"] = {.takes = seconds(3)};
    const auto object = scripted::pod({container("a"), container("b")});
    pod_machine machine(object, world, at(100));
    scripted::recorder log{machine};
    CHECK(*machine.next() == at(100));
    machine.advance(at(102), log);
    CHECK(log.take() == "100 pull a; 100 pull b; 100 start b");
    CHECK(machine.phase() == v1::pending);
    CHECK(*machine.next() == at(103));
    machine.advance(at(1000), log);
    CHECK(log.take() == "103 start a");
    CHECK(machine.phase() == v1::running);
    CHECK(machine.state() == pod_stage::running);
    CHECK_FALSE(machine.next().has_value());
    CHECK(machine.now() == at(1000));
    machine.advance(at(500), log);
    CHECK(machine.now() == at(1000));
    CHECK(machine.refused() == 0);
}

TEST_CASE("init containers run one by one, sidecars start and stay") {
    scripted::containers world;
    world.runs["one"] = {.runs = seconds(5)};
    world.runs["two"] = {.runs = seconds(7)};
    auto slow = sidecar("side");
    slow.startup_probe.emplace();
    world.runs["side"] = {.started_after = seconds(4)};
    const auto object = scripted::pod({container("main")}, {container("one"), slow, container("two")});
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(60), log);
    CHECK(log.take() ==
          "0 pull one; 0 start one; 5 pull side; 5 start side; 9 pull two; 9 start two; 16 pull main; "
          "16 start main");
    CHECK(machine.phase() == v1::running);
    CHECK(machine.containers()[1].is_alive());
    CHECK(machine.containers()[0].state == container_stage::done);
}

TEST_CASE("sidecars end after the others, the last first") {
    scripted::containers world;
    world.stops["main"] = {.takes = seconds(4), .exit_code = 0};
    world.stops["s2"] = {.takes = seconds(1), .exit_code = 0};
    const auto object = scripted::pod({container("main")}, {sidecar("s1"), sidecar("s2")});
    pod_machine machine(object, world, at(0));
    machine.advance(at(10));
    scripted::recorder log{machine};
    REQUIRE(machine.begin_deletion(at(20), 30, log).has_value());
    CHECK(machine.state() == pod_stage::running_deleting);
    CHECK(log.take() == "20 stop main");
    CHECK(machine.containers()[0].state == container_stage::awaiting_turn);
    machine.advance(at(60), log);
    CHECK(log.take() == "24 stop s2; 25 stop s1; 25 remove");
    CHECK(machine.is_removed());
    CHECK(machine.phase() == v1::succeeded);
    CHECK(machine.refused() == 0);
}

TEST_CASE("a sidecar waits for its turn no longer than the grace period") {
    scripted::containers world;
    world.stops["main"] = {.obeys = false};
    const auto object = scripted::pod({container("main")}, {sidecar("side")});
    pod_machine machine(object, world, at(0));
    machine.advance(at(10));
    scripted::recorder log{machine};
    REQUIRE(machine.begin_deletion(at(10), 5, log).has_value());
    machine.advance(at(60), log);
    CHECK(log.take() == "10 stop main; 15 stop side; 15 kill main; 15 remove");
    CHECK(machine.containers()[1].last->exit_code == 137);
    CHECK(machine.phase() == v1::failed);
}

TEST_CASE("sidecars do not keep alive a pod whose containers are done") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(8)};
    const auto object = scripted::pod({container("main")}, {sidecar("side")}, core::restart_policy::never);
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(60), log);
    CHECK(log.take() == "0 pull side; 0 start side; 0 pull main; 0 start main; 8 stop side");
    CHECK(machine.phase() == v1::succeeded);
    CHECK(machine.is_finished());
    CHECK_FALSE(machine.is_removed());
}

TEST_CASE("a container that crashes waits longer each time") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(1), .exit_code = 1};
    const auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    CHECK(starts(machine, 1000) == std::vector<std::int64_t>{0, 1, 12, 33, 74, 155, 316, 617, 918});
    CHECK(machine.phase() == v1::running);
    CHECK(machine.containers()[0].state == container_stage::crash_back_off);
    CHECK(machine.containers()[0].waiting_reason == "CrashLoopBackOff");
    CHECK(machine.containers()[0].restart_count() == 8);
}

TEST_CASE("a run of more than ten minutes makes the waits short again") {
    scripted::containers world;
    world.runs["main"] = {.runs = seconds(601), .exit_code = 1};
    const auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    CHECK(starts(machine, 3000) == std::vector<std::int64_t>{0, 601, 1202, 1803, 2404});
}

TEST_CASE("the restart policy and the exit code decide how a pod ends") {
    struct row {
        core::restart_policy policy;
        std::int32_t code;
        v1 phase;
    };
    const row rows[] = {
        {core::restart_policy::never, 0, v1::succeeded},      {core::restart_policy::never, 1, v1::failed},
        {core::restart_policy::on_failure, 0, v1::succeeded}, {core::restart_policy::on_failure, 1, v1::running},
        {core::restart_policy::always, 0, v1::running},       {core::restart_policy::always, 1, v1::running},
    };
    for (const row& each : rows) {
        scripted::containers world;
        world.runs["main"] = {.runs = seconds(5), .exit_code = each.code};
        const auto object = scripted::pod({container("main")}, {}, each.policy);
        pod_machine machine(object, world, at(0));
        machine.advance(at(12));
        CHECK(machine.phase() == each.phase);
        CHECK(machine.is_finished() == (each.phase != v1::running));
        CHECK(machine.containers()[0].last->reason == (each.code == 0 ? "Completed" : "Error"));
    }
}

TEST_CASE("a machine whose init container fails for good ends as Failed") {
    scripted::containers world;
    world.runs["init"] = {.runs = seconds(2), .exit_code = 3};
    const auto object = scripted::pod({container("main")}, {container("init")}, core::restart_policy::never);
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(60), log);
    CHECK(log.take() == "0 pull init; 0 start init");
    CHECK(machine.phase() == v1::failed);
    CHECK(machine.containers()[1].starts == 0);
}

TEST_CASE("an init container that is killed for its memory has failed, whatever its exit code") {
    scripted::containers world;
    world.runs["init"] = {.runs = seconds(1), .exit_code = 0, .reason = "OOMKilled"};
    const auto run = [&](core::restart_policy policy) {
        const auto object = scripted::pod({container("main")}, {container("init")}, policy);
        pod_machine machine(object, world, at(0));
        machine.advance(at(8));
        CHECK(machine.containers()[1].starts == 0);
        CHECK(machine.refused() == 0);
        return std::pair(machine.phase(), machine.containers()[0].starts);
    };
    CHECK(run(core::restart_policy::always) == std::pair(v1::pending, 2));
    CHECK(run(core::restart_policy::on_failure) == std::pair(v1::failed, 1));
    CHECK(run(core::restart_policy::never) == std::pair(v1::failed, 1));
}

TEST_CASE("an init container that fails is tried again") {
    scripted::containers world;
    world.runs["init"] = {.runs = seconds(2), .exit_code = 3};
    const auto object = scripted::pod({container("main")}, {container("init")}, core::restart_policy::on_failure);
    pod_machine machine(object, world, at(0));
    CHECK(starts(machine, 40) == std::vector<std::int64_t>{0, 2, 14, 36});
    CHECK(machine.phase() == v1::pending);
}

TEST_CASE("the end of a container: preStop, SIGTERM, SIGKILL") {
    scripted::containers world;
    world.hooks["main"] = seconds(7);
    world.stops["main"] = {.takes = seconds(100)};
    auto object = scripted::pod({with_hook("main")});
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    std::int64_t grace = 0;
    machine.advance(at(5));
    const auto sink = [&](const machine_action& action) {
        log(action);
        grace = action.what == machine_step::stop ? action.grace : grace;
    };
    REQUIRE(machine.begin_deletion(at(10), 30, sink).has_value());
    machine.advance(at(100), sink);
    CHECK(log.take() == "10 run_pre_stop main; 17 stop main; 40 kill main; 40 remove");
    CHECK(grace == 23);
    CHECK(machine.containers()[0].state == container_stage::done);
}

TEST_CASE("a hook that takes too long leaves two seconds") {
    scripted::containers world;
    world.hooks["main"] = seconds(60);
    world.stops["main"] = {.obeys = false};
    const auto object = scripted::pod({with_hook("main")});
    pod_machine machine(object, world, at(0));
    machine.advance(at(5));
    scripted::recorder log{machine};
    REQUIRE(machine.begin_deletion(at(10), 20, log).has_value());
    machine.advance(at(100), log);
    CHECK(log.take() == "10 run_pre_stop main; 30 stop main; 32 kill main; 32 remove");
}

TEST_CASE("deleted again with less grace") {
    scripted::containers world;
    world.stops["main"] = {.obeys = false};
    const auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    machine.advance(at(5));
    scripted::recorder log{machine};
    REQUIRE(machine.begin_deletion(at(10), 30, log).has_value());
    REQUIRE(machine.begin_deletion(at(12), 60, log).has_value());
    REQUIRE(machine.begin_deletion(at(20), 4, log).has_value());
    machine.advance(at(100), log);
    CHECK(log.take() == "10 stop main; 24 kill main; 24 remove");
    const auto again = machine.begin_deletion(at(101), 0);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error() == pod_errc::no_such_pod);
}

TEST_CASE("deleted by force: the object goes at once, the container soon") {
    scripted::containers world;
    world.stops["main"] = {.obeys = false};
    const auto object = scripted::pod({with_hook("main")});
    pod_machine machine(object, world, at(0));
    machine.advance(at(5));
    scripted::recorder log{machine};
    REQUIRE(machine.begin_deletion(at(10), 0, log).has_value());
    CHECK(machine.is_removed());
    CHECK_FALSE(machine.is_finished());
    machine.advance(at(100), log);
    CHECK(log.take() == "10 remove; 10 stop main; 12 kill main");
    CHECK(machine.is_finished());
}

TEST_CASE("finalizers keep the object of a pod that has ended") {
    scripted::containers world;
    auto object = scripted::pod({container("main")});
    object.metadata.finalizers = {"example.com/wait"};
    pod_machine machine(object, world, at(0));
    REQUIRE(machine.begin_deletion(at(10), 30).has_value());
    machine.advance(at(100));
    CHECK(machine.is_finished());
    CHECK(machine.state() == pod_stage::failed_deleting);
}

TEST_CASE("a pod that is deleted before anything ran ends as Failed") {
    scripted::containers world;
    world.pulls["main"] = {.takes = forever};
    const auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    REQUIRE(machine.begin_deletion(at(10), 30).has_value());
    CHECK(machine.is_removed());
    CHECK(machine.phase() == v1::failed);
}

TEST_CASE("a liveness probe that fails ends the instance, and another starts") {
    scripted::containers world;
    auto main = container("main");
    main.liveness_probe.emplace().termination_grace_period_seconds = 3;
    world.runs["main"] = {.unhealthy_after = seconds(20)};
    world.stops["main"] = {.obeys = false};
    const auto object = scripted::pod({main});
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(50), log);
    CHECK(log.take() ==
          "0 pull main; 0 start main; 20 stop main; 23 kill main; 23 start main; 43 stop main; "
          "46 kill main; 46 start main");
    CHECK(machine.refused() == 0);
}

TEST_CASE("after a failed probe the wait counts from the instance before") {
    scripted::containers world;
    auto main = container("main");
    main.liveness_probe.emplace();
    world.runs["main"] = {.unhealthy_after = seconds(2)};
    const auto object = scripted::pod({main});
    pod_machine machine(object, world, at(0));
    // The third start is the first that looks at an end; the fourth waits until ten seconds after the third end.
    CHECK(starts(machine, 30) == std::vector<std::int64_t>{0, 2, 4, 16});
}

TEST_CASE("a startup probe that fails ends the instance; Never keeps it so") {
    scripted::containers world;
    auto main = container("main");
    main.startup_probe.emplace();
    world.runs["main"] = {.started_after = forever, .unhealthy_after = seconds(20)};
    world.stops["main"] = {.takes = seconds(1), .exit_code = 0};
    const auto object = scripted::pod({main}, {}, core::restart_policy::never);
    pod_machine machine(object, world, at(0));
    machine.advance(at(10));
    CHECK(machine.containers()[0].state == container_stage::starting);
    CHECK_FALSE(machine.containers()[0].started);
    machine.advance(at(100));
    CHECK(machine.phase() == v1::succeeded);
}

TEST_CASE("readiness comes with its probe, after the start") {
    scripted::containers world;
    auto main = container("main");
    main.readiness_probe.emplace();
    world.runs["main"] = {.ready_after = seconds(5)};
    const auto object = scripted::pod({main});
    pod_machine machine(object, world, at(0));
    machine.advance(at(4));
    CHECK_FALSE(machine.containers()[0].ready);
    machine.advance(at(5));
    CHECK(machine.containers()[0].ready);
}

TEST_CASE("an image that cannot be pulled is tried after 10, 20, 40 seconds") {
    scripted::containers world;
    world.pulls["main"] = {.takes = seconds(1), .fails = true, .message = "no such image"};
    const auto object = scripted::pod({container("main")});
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(5), log);
    CHECK(machine.containers()[0].waiting_reason == "ErrImagePull");
    machine.advance(at(25), log);
    CHECK(machine.containers()[0].waiting_reason == "ImagePullBackOff");
    machine.advance(at(120), log);
    CHECK(log.take() == "0 pull main; 11 pull main; 32 pull main; 73 pull main");
    CHECK(machine.phase() == v1::pending);
}

TEST_CASE("pull policies") {
    scripted::containers world;
    world.pulls["here"] = {.present = true};
    auto always = container("here");
    always.image_pull_policy = core::pull_policy::always;
    auto never = container("main");
    never.image_pull_policy = core::pull_policy::never;
    const auto object = scripted::pod({container("here"), never});
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(5), log);
    CHECK(log.take() == "0 start here; 0 pull main");
    CHECK(machine.containers()[1].waiting_reason == "ErrImageNeverPull");
    const auto pulled = scripted::pod({always});
    pod_machine other(pulled, world, at(0));
    scripted::recorder others{other};
    other.advance(at(5), others);
    CHECK(others.take() == "0 pull here; 0 start here");
}

TEST_CASE("a pod's deadline") {
    scripted::containers world;
    world.stops["main"] = {.takes = seconds(3), .exit_code = 0};
    auto object = scripted::pod({container("main")});
    object.spec.active_deadline_seconds = 20;
    pod_machine machine(object, world, at(0));
    scripted::recorder log{machine};
    machine.advance(at(100), log);
    CHECK(log.take() == "0 pull main; 0 start main; 20 stop main");
    CHECK(machine.deadline_exceeded());
    CHECK(machine.phase() == v1::failed);
}
