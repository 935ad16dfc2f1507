// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/phase.hpp>

#include <string>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using enum v1::pod_phase;

v1::pod_phase phase_with(v1::pod of, kube::list<v1::container_status> statuses, phase_facts facts = {},
                         features gates = {}) {
    of.status.container_statuses = std::move(statuses);
    return compute_phase(of, facts, gates);
}

v1::pod two(v1::restart_policy policy = v1::restart_policy::always) {
    v1::pod made = pod(policy);
    made.spec.containers.push_back(container("side"));
    return made;
}

v1::pod with_init(v1::container init, v1::restart_policy policy = v1::restart_policy::always) {
    v1::pod made = pod(policy);
    made.spec.init_containers.push_back(std::move(init));
    return made;
}

constexpr features no_rules{.container_restart_rules = false};

TEST_CASE("a pod is Pending until something is known of each container") {
    CHECK(compute_phase(pod()) == pending);
    CHECK(phase_with(pod(), {status("main")}) == pending);
    CHECK(phase_with(pod(), {waiting("main")}) == pending);
    CHECK(phase_with(pod(), {runs("other")}) == pending);
    CHECK(phase_with(two(), {runs("main")}) == pending);
    CHECK(phase_with(two(), {runs("main"), waiting("side")}) == pending);
    CHECK(phase_with(two(v1::restart_policy::never), {terminated("main", 0)}) == pending);
    CHECK(compute_phase(v1::pod{}) == pending);  // not even a container
}

TEST_CASE("a pod is Running while a container runs or will run again") {
    CHECK(phase_with(pod(), {runs("main")}) == running);
    CHECK(phase_with(two(v1::restart_policy::never), {runs("main"), terminated("side", 1)}) == running);
    CHECK(phase_with(pod(), {terminated("main", 0)}) == running);
    CHECK(phase_with(pod(), {waiting("main", 0)}) == running);
    CHECK(phase_with(pod(v1::restart_policy::on_failure), {terminated("main", 1)}) == running);
    CHECK(phase_with(pod(v1::restart_policy::on_failure), {waiting("main", 1)}) == running);
    CHECK(phase_with(two(v1::restart_policy::on_failure), {terminated("main", 1), terminated("side", 0)}) == running);
}

TEST_CASE("a pod has Succeeded where all its containers have, and none runs again") {
    CHECK(phase_with(pod(v1::restart_policy::never), {terminated("main", 0)}) == succeeded);
    CHECK(phase_with(pod(v1::restart_policy::on_failure), {terminated("main", 0)}) == succeeded);
    CHECK(phase_with(two(v1::restart_policy::never), {terminated("main", 0), terminated("side", 0)}) == succeeded);
}

TEST_CASE("a pod has Failed where one of its containers has, and none runs again") {
    CHECK(phase_with(pod(v1::restart_policy::never), {terminated("main", 1)}) == failed);
    CHECK(phase_with(two(v1::restart_policy::never), {terminated("main", 0), terminated("side", 1)}) == failed);
    // A container that waits to run again, and may not, has not succeeded, whatever its last exit code.
    CHECK(phase_with(pod(v1::restart_policy::never), {waiting("main", 0)}) == failed);
    CHECK(phase_with(pod(v1::restart_policy::never), {waiting("main", 1)}) == failed);
}

TEST_CASE("a pod of which no container can run any more has ended, whatever its policy") {
    const phase_facts ended{.pod_is_terminal = true};
    CHECK(phase_with(pod(), {terminated("main", 0)}, ended) == succeeded);
    CHECK(phase_with(pod(), {terminated("main", 1)}, ended) == failed);
    CHECK(phase_with(pod(), {waiting("main", 0)}, ended) == failed);
    CHECK(phase_with(pod(), {runs("main")}, ended) == running);
    CHECK(phase_with(pod(), {waiting("main")}, ended) == pending);
}

TEST_CASE("a static pod does not end that way") {
    auto of = pod();
    CHECK_FALSE(is_static_pod(of));
    of.metadata.annotations = {{"kubernetes.io/config.source", "file"}};
    CHECK(is_static_pod(of));
    CHECK(phase_with(of, {terminated("main", 0)}, {.pod_is_terminal = true}) == running);
    of.metadata.annotations = {{"kubernetes.io/config.source", "api"}};
    CHECK_FALSE(is_static_pod(of));
    CHECK(phase_with(of, {terminated("main", 0)}, {.pod_is_terminal = true}) == succeeded);
}

TEST_CASE("init containers keep a pod Pending until all are done") {
    const auto of = with_init(container("init"));
    CHECK(phase_with(of, {runs("main")}) == pending);
    CHECK(phase_with(of, {runs("main"), runs("init")}) == pending);
    CHECK(phase_with(of, {runs("main"), status("init")}) == pending);
    CHECK(phase_with(of, {runs("main"), waiting("init")}) == pending);
    CHECK(phase_with(of, {runs("main"), terminated("init", 0)}) == running);
    CHECK(phase_with(of, {runs("main"), waiting("init", 0)}) == running);
    CHECK(phase_with(of, {waiting("main"), terminated("init", 1)}) == pending);  // it runs again
}

TEST_CASE("an init container that fails for good fails the pod") {
    const auto of = with_init(container("init"), v1::restart_policy::never);
    CHECK(phase_with(of, {waiting("main"), terminated("init", 1)}) == failed);
    CHECK(phase_with(of, {waiting("main"), waiting("init", 1)}) == failed);
    CHECK(phase_with(of, {runs("main"), terminated("init", 1)}) == failed);
    CHECK(phase_with(of, {waiting("main"), terminated("init", 1)}, {}, no_rules) == failed);
    // Its own policy counts, where the gate is on.
    const auto own = with_init(container("init", v1::container_restart_policy::never));
    CHECK(phase_with(own, {waiting("main"), terminated("init", 1)}) == failed);
    CHECK(phase_with(own, {waiting("main"), terminated("init", 1)}, {}, no_rules) == pending);
}

TEST_CASE("a sidecar keeps a pod Pending until it has started, unless the pod has before") {
    const auto of = with_init(sidecar("proxy"));
    const phase_facts before{.pod_has_initialized = true};
    CHECK(phase_with(of, {runs("main"), runs("proxy", true)}) == running);
    CHECK(phase_with(of, {runs("main"), runs("proxy", false)}) == pending);
    CHECK(phase_with(of, {runs("main"), runs("proxy")}) == pending);
    CHECK(phase_with(of, {runs("main"), runs("proxy", false)}, before) == running);
    CHECK(phase_with(of, {runs("main"), waiting("proxy")}, before) == pending);
    CHECK(phase_with(of, {runs("main"), status("proxy")}, before) == pending);
    CHECK(phase_with(of, {runs("main")}, before) == pending);
}

TEST_CASE("a sidecar that has ended plays no part, one that runs keeps the pod Running") {
    const auto of = with_init(sidecar("proxy"), v1::restart_policy::never);
    CHECK(phase_with(of, {terminated("main", 0), terminated("proxy", 137)}) == succeeded);
    CHECK(phase_with(of, {terminated("main", 0), waiting("proxy", 1)}) == succeeded);
    CHECK(phase_with(of, {terminated("main", 0), runs("proxy", true)}) == running);
}

TEST_CASE("containers that are all restarted count as running again") {
    auto ended = terminated("main", 7);
    ended.state.terminated->reason = "RestartingAllContainers";
    const auto never = pod(v1::restart_policy::never);
    CHECK(phase_with(never, {ended}) == running);
    CHECK(phase_with(never, {ended}, {}, {.restart_all_containers_on_container_exits = false}) == failed);
    auto of = with_init(container("init"), v1::restart_policy::never);
    ended.name = "init";
    CHECK(phase_with(of, {terminated("main", 1), ended}) == failed);
    CHECK(phase_with(of, {runs("main"), ended}) == running);
}

TEST_CASE("without the gate of the restart rules the pod's policy alone decides") {
    auto of = pod(v1::restart_policy::never);
    of.spec.containers[0].restart_policy = v1::container_restart_policy::always;
    CHECK(phase_with(of, {terminated("main", 1)}) == running);
    CHECK(phase_with(of, {terminated("main", 1)}, {}, no_rules) == failed);
    CHECK(phase_with(pod(), {terminated("main", 0)}, {}, no_rules) == running);
    CHECK(phase_with(pod(v1::restart_policy::on_failure), {terminated("main", 1)}, {}, no_rules) == running);
    CHECK(phase_with(pod(v1::restart_policy::on_failure), {terminated("main", 0)}, {}, no_rules) == succeeded);
    CHECK(phase_with(pod(v1::restart_policy::unset), {terminated("main", 0)}, {}, no_rules) == succeeded);
}

TEST_CASE("the first status of a name counts, of containers before init containers") {
    auto of = with_init(container("main"));
    of.status.container_statuses = {terminated("main", 0), runs("main")};
    of.status.init_container_statuses = {runs("main")};
    CHECK(compute_phase(of) == running);
    of.spec.restart_policy = v1::restart_policy::never;
    CHECK(compute_phase(of) == succeeded);
}

// What users took for wrong where the phase was shown: it is right, and not what kubectl shows as STATUS. Those tests of
// tests/unit/status have the same pods.

TEST_CASE("phase, not STATUS: kubernetes/kubernetes #76619, a container that exits and is restarted is Running") {
    CHECK(phase_with(pod(), {waiting("main", 0)}) == running);
}

TEST_CASE(
    "phase, not STATUS: kubernetes-client/javascript #816, ContainerCreating is Pending, Terminating is Running") {
    CHECK(phase_with(pod(), {waiting("main")}) == pending);
    auto of = pod();
    of.metadata.deletion_timestamp = kube::time(1);
    CHECK(phase_with(of, {runs("main")}) == running);
}

TEST_CASE("phase, not STATUS: opentelemetry-collector-contrib #33797 and #49856, a crash loop is Running") {
    CHECK(phase_with(pod(), {waiting("main", 1)}) == running);
    CHECK(phase_with(two(), {runs("main"), waiting("side", 1)}) == running);
}

TEST_CASE("phase, not STATUS: kube-state-metrics #517, a crash loop that is deleted stays Running until it has ended") {
    auto of = pod();
    of.metadata.deletion_timestamp = kube::time(1);
    CHECK(phase_with(of, {waiting("main", 1)}) == running);
    CHECK(phase_with(of, {terminated("main", 1)}, {.pod_is_terminal = true}) == failed);
}

TEST_CASE("phase, not STATUS: mcp-server-kubernetes #129, a pod whose image cannot be pulled is Pending") {
    auto pulling = waiting("main");
    pulling.state.waiting->reason = "ImagePullBackOff";
    CHECK(phase_with(pod(), {pulling}) == pending);
}

TEST_CASE("phase, not STATUS: mcp-server-kubernetes #273 and #275, one of three containers runs") {
    auto of = two();
    of.spec.containers.push_back(container("third"));
    CHECK(phase_with(of, {runs("main"), terminated("side", 137), waiting("third", 1)}) == running);
    of.spec.restart_policy = v1::restart_policy::never;
    CHECK(phase_with(of, {terminated("main", 0), terminated("side", 137), terminated("third", 0)}) == failed);
}

TEST_CASE("phase, not STATUS: llm-d-benchmark #539, an init container that crashes and is restarted is Pending") {
    const auto of = with_init(container("download"));
    CHECK(phase_with(of, {waiting("main"), waiting("download", 1)}) == pending);
    CHECK(phase_with(of, {waiting("main"), terminated("download", 1)}) == pending);
}

}  // namespace
