// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/runtime_conditions.hpp>

#include <vector>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using enum v1::pod_phase;

TEST_CASE("a pod needs a sandbox that is ready, the newest, on its network, and has an address") {
    auto of = pod();
    std::vector<sandbox_record> sandboxes;
    CHECK(needs_new_sandbox(of, sandboxes));
    sandboxes = {{.ready = true}};
    CHECK_FALSE(needs_new_sandbox(of, sandboxes));
    sandboxes = {{.ready = true, .has_network_status = true, .ip = "10.0.0.1"}, {}};
    CHECK_FALSE(needs_new_sandbox(of, sandboxes));
    sandboxes[0].ip = "";
    CHECK(needs_new_sandbox(of, sandboxes));
    sandboxes = {{}, {.ready = true}};
    CHECK(needs_new_sandbox(of, sandboxes));
    sandboxes = {{.ready = true}, {.ready = true}};
    CHECK(needs_new_sandbox(of, sandboxes));
    sandboxes = {{.ready = true, .host_network = true, .has_network_status = true}};
    CHECK(needs_new_sandbox(of, sandboxes));
    of.spec.host_network = true;
    CHECK_FALSE(needs_new_sandbox(of, sandboxes));
    const auto made = pod_ready_to_start_containers_condition(of, of.status, sandboxes);
    CHECK(made.type == "PodReadyToStartContainers");
    CHECK(made.status == "True");
    sandboxes.clear();
    CHECK(pod_ready_to_start_containers_condition(of, of.status, sandboxes).status == "False");
    CHECK(pod_ready_to_start_containers_condition(of, of.status, sandboxes).reason.empty());
}

TEST_CASE("all containers restart when one ends in the way of such a rule") {
    auto of = pod();
    of.spec.containers[0].restart_policy_rules = {rule(v1::container_restart_rule_action::restart_all_containers,
                                                       v1::container_restart_rule_on_exit_codes_operator::in, {42})};
    v1::pod_status old;
    std::vector<container_record> records;
    const auto state = [&](v1::pod_phase phase = running) {
        return all_containers_restarting_condition(of, old, records, phase);
    };
    CHECK(state().status == "False");
    CHECK(state(succeeded).reason == "PodCompleted");
    CHECK(state(failed).reason == "PodFailed");
    records = {{.name = "main", .state = container_record_state::exited, .exit_code = 42}};
    CHECK(state().status == "True");
    CHECK(state().reason == "RestartAllContainersStarted");
    CHECK(state().message == "container exited with restart policy rule");
    CHECK(state().observed_generation == 0);
    records[0].exit_code = 1;
    CHECK(state().status == "False");
    old.container_statuses = {terminated("main", 42)};
    CHECK(state().status == "True");
    records[0].state = container_record_state::running;
    CHECK(state().status == "False");
    old.conditions = {condition("AllContainersRestarting", v1::condition_status::true_)};
    CHECK(state().status == "True");
    records.clear();  // all are gone from the runtime
    CHECK(state().status == "False");
    CHECK(should_all_containers_restart(of, old, records));
}

TEST_CASE("a status of a container counts rather than one of an init container of its name, the last of several") {
    auto of = pod();
    of.spec.containers[0].restart_policy_rules = {rule(v1::container_restart_rule_action::restart_all_containers,
                                                       v1::container_restart_rule_on_exit_codes_operator::in, {42})};
    const std::vector<container_record> records{{.name = "main", .state = container_record_state::exited}};
    v1::pod_status old;
    old.init_container_statuses = {terminated("main", 42)};
    CHECK(should_all_containers_restart(of, old, records));
    old.container_statuses = {terminated("main", 42), runs("main")};
    CHECK_FALSE(should_all_containers_restart(of, old, records));
}

}  // namespace
