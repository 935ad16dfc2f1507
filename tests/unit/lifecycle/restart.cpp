// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/restart.hpp>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using action = v1::container_restart_rule_action;
using op = v1::container_restart_rule_on_exit_codes_operator;
using policy = v1::container_restart_policy;

TEST_CASE("the pod's policy decides where the container has none") {
    const auto main = container("main");
    for (const int code : {0, 1, 137, -1}) {
        CHECK(container_should_restart(main, pod(v1::restart_policy::always).spec, code));
        CHECK(container_should_restart(main, pod(v1::restart_policy::unset).spec, code));
        CHECK(container_should_restart(main, pod(v1::restart_policy::on_failure).spec, code) == (code != 0));
        CHECK_FALSE(container_should_restart(main, pod(v1::restart_policy::never).spec, code));
    }
    auto odd = pod();
    odd.spec.restart_policy = "Sometimes";
    CHECK(container_should_restart(main, odd.spec, 0));
}

TEST_CASE("the container's policy overrides the pod's") {
    const auto never = pod(v1::restart_policy::never).spec;
    CHECK(container_should_restart(container("c", policy::always), never, 0));
    CHECK(container_should_restart(container("c", policy::on_failure), never, 1));
    CHECK_FALSE(container_should_restart(container("c", policy::on_failure), never, 0));
    CHECK_FALSE(container_should_restart(container("c", policy::never), pod().spec, 1));
    // One that is not known leaves it to the pod's.
    CHECK(container_should_restart(container("c", policy::unset), pod().spec, 0));
    CHECK_FALSE(container_should_restart(container("c", policy::unset), never, 0));
}

TEST_CASE("the first rule that speaks of the exit code decides") {
    auto main = container("c", policy::never);
    main.restart_policy_rules = {rule(action::restart, op::in, {42, 43}),
                                 rule(action::restart, op::not_in, {0, 1, 44})};
    const auto of = pod().spec;
    CHECK(container_should_restart(main, of, 42));
    CHECK(container_should_restart(main, of, 43));
    CHECK(container_should_restart(main, of, 2));
    CHECK_FALSE(container_should_restart(main, of, 0));
    CHECK_FALSE(container_should_restart(main, of, 44));
    CHECK(find_restart_rule(main, 42) == &main.restart_policy_rules[0]);
    CHECK(find_restart_rule(main, 7) == &main.restart_policy_rules[1]);
    CHECK(find_restart_rule(main, 1) == nullptr);
}

TEST_CASE("a rule that stops the search need not restart") {
    auto main = container("c", policy::never);
    main.restart_policy_rules = {rule(action::unset, op::in, {42}), rule(action::restart, op::in, {42})};
    CHECK_FALSE(container_should_restart(main, pod().spec, 42));
    main.restart_policy_rules[0].exit_codes->operator_ = op::unset;  // speaks of nothing
    CHECK(container_should_restart(main, pod().spec, 42));
    main.restart_policy_rules[0] = {};  // no exit codes
    main.restart_policy_rules[0].action = action::restart;
    CHECK(find_restart_rule(main, 42) == &main.restart_policy_rules[1]);
}

TEST_CASE("rules without a policy beside them do not count") {
    auto main = container("c");
    main.restart_policy_rules = {rule(action::restart, op::in, {42})};
    CHECK_FALSE(container_should_restart(main, pod(v1::restart_policy::never).spec, 42));
    CHECK_FALSE(is_container_restartable(pod(v1::restart_policy::never).spec, main));
}

TEST_CASE("RestartAllContainers restarts where its gate is on") {
    auto main = container("c", policy::never);
    main.restart_policy_rules = {rule(action::restart_all_containers, op::in, {42})};
    CHECK(container_should_restart(main, pod().spec, 42));
    CHECK_FALSE(container_should_restart(main, pod().spec, 42, {.restart_all_containers_on_container_exits = false}));
    CHECK_FALSE(container_should_restart(main, pod().spec, 1));
    auto of = pod().spec;
    CHECK_FALSE(all_containers_could_restart(of));
    of.containers = {container("other"), main};
    CHECK(all_containers_could_restart(of));
    of.containers = {container("other")};
    of.init_containers = {main};
    CHECK(all_containers_could_restart(of));
}

TEST_CASE("a container is restartable by its policy, by a rule, or by its pod") {
    const auto never = pod(v1::restart_policy::never).spec;
    auto main = container("c", policy::never);
    CHECK_FALSE(is_container_restartable(pod().spec, main));
    main.restart_policy_rules = {v1::container_restart_rule{}};
    main.restart_policy_rules[0].action = action::restart_all_containers;
    CHECK_FALSE(is_container_restartable(pod().spec, main));
    main.restart_policy_rules[0].action = action::restart;  // without exit codes
    CHECK(is_container_restartable(never, main));
    CHECK(is_container_restartable(never, container("c", policy::on_failure)));
    CHECK(is_container_restartable(pod(v1::restart_policy::on_failure).spec, container("c")));
    CHECK_FALSE(is_container_restartable(never, container("c")));
}

TEST_CASE("what the runtime remembers decides whether a container starts") {
    const auto main = container("main");
    const auto never = pod(v1::restart_policy::never);
    const auto on_failure = pod(v1::restart_policy::on_failure);
    const features no_rules{.container_restart_rules = false};
    container_record record{.name = "main"};
    CHECK(should_be_restarted(main, never, nullptr));  // it never ran
    record.state = container_record_state::unknown;
    CHECK(should_be_restarted(main, never, &record));
    record.state = container_record_state::created;
    CHECK(should_be_restarted(main, never, &record));
    record.state = container_record_state::running;
    CHECK_FALSE(should_be_restarted(main, pod(), &record));
    record.state = container_record_state::unset;
    CHECK_FALSE(should_be_restarted(main, never, &record));
    CHECK(should_be_restarted(main, pod(), &record));
    record.state = container_record_state::exited;
    for (const int code : {0, 1}) {
        record.exit_code = code;
        for (const features gates : {features{}, no_rules}) {
            CHECK(should_be_restarted(main, pod(), &record, gates));
            CHECK(should_be_restarted(main, on_failure, &record, gates) == (code == 1));
            CHECK_FALSE(should_be_restarted(main, never, &record, gates));
        }
        // Without the gate the container's own policy plays no part.
        CHECK(should_be_restarted(container("main", policy::always), never, &record));
        CHECK_FALSE(should_be_restarted(container("main", policy::always), never, &record, no_rules));
    }
    auto leaving = pod();
    leaving.metadata.deletion_timestamp = kube::time(1);
    CHECK_FALSE(should_be_restarted(main, leaving, nullptr));
    CHECK_FALSE(should_be_restarted(main, leaving, &record));
}

}  // namespace
