// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/condition_state.hpp>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using enum v1::pod_phase;

const condition_state yes{};

condition_state no(std::string_view reason) { return {v1::condition_status::false_, reason}; }

TEST_CASE("containers are ready where each regular container and each sidecar is") {
    auto of = pod();
    of.spec.init_containers = {sidecar("proxy"), container("init")};
    of.status.container_statuses = {ready(runs("main"))};
    of.status.init_container_statuses = {ready(runs("proxy"))};
    const auto state = [&](v1::pod_phase phase) {
        return containers_ready_state(of.spec, statuses_init_first(of.status), phase);
    };
    CHECK(state(running) == yes);
    CHECK(state(failed) == no("PodFailed"));
    CHECK(state(succeeded) == no("PodCompleted"));
    of.status.init_container_statuses[0].ready = false;
    CHECK(state(running) == no("ContainersNotReady"));
    CHECK(state(succeeded) == no("PodCompleted"));
    of.status.init_container_statuses = {};
    CHECK(state(running) == no("ContainersNotReady"));
    CHECK(state(succeeded) == no("ContainersNotReady"));  // something is not known
    CHECK(state(failed) == no("PodFailed"));
    of.status.container_statuses = {};
    CHECK(state(failed) == no("UnknownContainerStatuses"));
}

TEST_CASE("a pod is ready where its containers and its gates are") {
    auto of = pod();
    of.spec.readiness_gates.emplace_back().condition_type = "example.com/lb";
    of.status.container_statuses = {ready(runs("main"))};
    kube::list<v1::pod_condition> conditions;
    const auto state = [&] { return pod_ready_state(of.spec, conditions, statuses_init_first(of.status), running); };
    CHECK(state() == no("ReadinessGatesNotReady"));
    conditions.push_back(condition("example.com/lb", v1::condition_status::unknown));
    CHECK(state() == no("ReadinessGatesNotReady"));
    conditions[0].status = v1::condition_status::true_;
    CHECK(state() == yes);
    conditions.push_back(condition("example.com/lb", v1::condition_status::false_));
    CHECK(state() == yes);  // the first counts
    of.status.container_statuses[0].ready = false;
    CHECK(state() == no("ContainersNotReady"));
}

TEST_CASE("a pod is initialized when its init containers are done and its sidecars have started") {
    auto of = pod();
    kube::list<v1::pod_condition> old;
    const auto state = [&](v1::pod_phase phase = pending, features gates = {}) {
        return pod_initialized_state(of.spec, old, statuses_init_first(of.status), phase, gates);
    };
    CHECK(state() == yes);  // nothing to do
    CHECK(state(succeeded) == condition_state{v1::condition_status::true_, "PodCompleted"});
    of.spec.init_containers = {container("init"), sidecar("proxy")};
    CHECK(state() == no("UnknownContainerStatuses"));
    of.status.init_container_statuses = {ready(terminated("init", 0)), runs("proxy")};
    CHECK(state() == no("ContainersNotInitialized"));
    of.status.init_container_statuses[1].started = true;
    CHECK(state() == yes);
    of.status.init_container_statuses[0].ready = false;
    CHECK(state() == no("ContainersNotInitialized"));
    CHECK(state(succeeded) == condition_state{v1::condition_status::true_, "PodCompleted"});
    of.status.container_statuses = {waiting("main", 1)};
    CHECK(state() == no("ContainersNotInitialized"));
    of.status.container_statuses = {terminated("main", 1)};  // it could only start after them
    CHECK(state() == yes);
    of.status.container_statuses = {runs("other")};
    CHECK(state() == no("ContainersNotInitialized"));
}

TEST_CASE("what was initialized stays so while all containers restart, where the gate is on") {
    auto of = pod();
    of.spec.init_containers = {container("init")};
    of.status.init_container_statuses = {waiting("init")};
    const kube::list<v1::pod_condition> old{condition("Initialized", v1::condition_status::true_)};
    const auto statuses = statuses_init_first(of.status);
    CHECK(pod_initialized_state(of.spec, old, statuses, pending) == yes);
    CHECK(
        pod_initialized_state(of.spec, old, statuses, pending, {.restart_all_containers_on_container_exits = false}) ==
        no("ContainersNotInitialized"));
}

}  // namespace
