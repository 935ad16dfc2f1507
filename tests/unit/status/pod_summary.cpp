// SPDX-License-Identifier: Apache-2.0
#include <kube/status/pod_summary.hpp>

#include <cstdint>
#include <string>
#include <utility>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

v1::container_status waiting(std::string reason) {
    v1::container_status status;
    status.state.waiting.emplace().reason = std::move(reason);
    return status;
}

v1::container_status running(bool ready) {
    v1::container_status status;
    status.state.running.emplace();
    status.ready = ready;
    return status;
}

v1::container_status terminated(std::int32_t exit_code, std::string reason = "", std::int32_t signal = 0) {
    v1::container_status status;
    auto& state = status.state.terminated.emplace();
    state.exit_code = exit_code;
    state.reason = std::move(reason);
    state.signal = signal;
    return status;
}

v1::container_status named(std::string name, v1::container_status status) {
    status.name = std::move(name);
    return status;
}

v1::container_status started(std::string name, v1::container_status status) {
    status.started = true;
    return named(std::move(name), std::move(status));
}

v1::container_status restarted(v1::container_status status, std::int32_t times, std::int64_t at) {
    status.restart_count = times;
    status.last_state.terminated.emplace().finished_at = kube::time(at);
    return status;
}

/// A pod in that phase with that many containers.
v1::pod in_phase(v1::pod_phase phase, std::size_t containers = 1) {
    v1::pod pod;
    pod.status.phase = phase;
    pod.spec.containers.resize(containers);
    return pod;
}

void add_init(v1::pod& pod, std::string name, bool sidecar = false) {
    auto& container = pod.spec.init_containers.emplace_back();
    container.name = std::move(name);
    if (sidecar) {
        container.restart_policy = v1::container_restart_policy::always;
    }
}

void add_condition(v1::pod& pod, std::string type, v1::condition_status status, std::string reason = "") {
    auto& condition = pod.status.conditions.emplace_back();
    condition.type = std::move(type);
    condition.status = status;
    condition.reason = std::move(reason);
}

std::string shown(const v1::pod& pod) {
    const auto summary = kube::summarize(pod);
    return to_string(summary.state) + " " + std::to_string(summary.ready) + "/" + std::to_string(summary.total);
}

}  // namespace

TEST_CASE("the phase, where there is nothing else to say") {
    CHECK(shown(in_phase(v1::pod_phase::pending)) == "Pending 0/1");
    CHECK(shown(in_phase(v1::pod_phase::unset, 0)) == " 0/0");
    auto pod = in_phase(v1::pod_phase::unset);
    pod.status.phase = "Dreaming";
    CHECK(shown(pod) == "Dreaming 0/1");
}

TEST_CASE("the reason of the pod comes before its phase") {
    auto pod = in_phase(v1::pod_phase::failed);
    pod.status.reason = "Evicted";
    CHECK(shown(pod) == "Evicted 0/1");
    add_condition(pod, "PodScheduled", v1::condition_status::false_, "SchedulingGated");
    CHECK(shown(pod) == "SchedulingGated 0/1");
}

TEST_CASE("containers") {
    auto pod = in_phase(v1::pod_phase::running, 2);
    auto& statuses = pod.status.container_statuses;
    SECTION("all run, one is ready") {
        statuses = {running(true), running(false)};
        CHECK(shown(pod) == "Running 1/2");
    }
    SECTION("of two reasons the first container's is shown") {
        statuses = {waiting("CrashLoopBackOff"), waiting("ImagePullBackOff")};
        CHECK(shown(pod) == "CrashLoopBackOff 0/2");
    }
    SECTION("waiting without a reason says nothing") {
        statuses = {waiting("")};
        CHECK(shown(pod) == "Running 0/2");
    }
    SECTION("an end without a reason") {
        statuses = {terminated(137)};
        CHECK(shown(pod) == "ExitCode:137 0/2");
        statuses = {terminated(137, "", 9)};
        CHECK(shown(pod) == "Signal:9 0/2");
        statuses = {terminated(137, "OOMKilled", 9)};
        CHECK(shown(pod) == "OOMKilled 0/2");
    }
    SECTION("one is done and one runs") {
        statuses = {terminated(0, "Completed"), running(true)};
        CHECK(shown(pod) == "NotReady 1/2");
        add_condition(pod, "Ready", v1::condition_status::true_);
        CHECK(shown(pod) == "Running 1/2");
    }
    SECTION("one is done and one failed") {
        statuses = {terminated(0, "Completed"), terminated(2, "Error")};
        CHECK(shown(pod) == "Error 0/2");
        statuses = {terminated(0, "Completed"), terminated(2)};
        CHECK(shown(pod) == "ExitCode:2 0/2");
    }
    SECTION("all are done") {
        statuses = {terminated(0, "Completed"), terminated(0, "Completed")};
        CHECK(shown(pod) == "Completed 0/2");
    }
}

TEST_CASE("init containers") {
    auto pod = in_phase(v1::pod_phase::pending);
    add_init(pod, "first");
    add_init(pod, "second");
    auto& init = pod.status.init_container_statuses;
    auto& statuses = pod.status.container_statuses;
    statuses = {waiting("PodInitializing")};
    SECTION("progress") {
        init = {named("first", running(false)), named("second", waiting("PodInitializing"))};
        CHECK(shown(pod) == "Init:0/2 0/1");
        init[0] = named("first", terminated(0, "Completed"));
        CHECK(shown(pod) == "Init:1/2 0/1");
        init[1] = named("second", terminated(0, "Completed"));
        CHECK(shown(pod) == "PodInitializing 0/1");
    }
    SECTION("trouble") {
        init = {named("first", waiting("CrashLoopBackOff"))};
        CHECK(shown(pod) == "Init:CrashLoopBackOff 0/1");
        init = {named("first", terminated(1, "Error"))};
        CHECK(shown(pod) == "Init:Error 0/1");
        init = {named("first", terminated(3))};
        CHECK(shown(pod) == "Init:ExitCode:3 0/1");
        init = {named("first", terminated(137, "", 9))};
        CHECK(shown(pod) == "Init:Signal:9 0/1");
    }
    SECTION("the condition Initialized outweighs them; the first of its kind counts") {
        init = {named("first", terminated(1, "Error"))};
        statuses = {running(true)};
        add_condition(pod, "Initialized", v1::condition_status::true_);
        add_condition(pod, "Initialized", v1::condition_status::false_);
        CHECK(shown(pod) == "Init:Error 1/1");
        statuses = {waiting("CrashLoopBackOff")};
        CHECK(shown(pod) == "CrashLoopBackOff 0/1");
    }
}

TEST_CASE("sidecars count as containers once they have started") {
    auto pod = in_phase(v1::pod_phase::running);
    add_init(pod, "sidecar", true);
    add_init(pod, "setup");
    auto& init = pod.status.init_container_statuses;
    init = {started("sidecar", running(true)), named("setup", terminated(0))};
    pod.status.container_statuses = {running(true)};
    CHECK(shown(pod) == "Running 2/2");
    init[0].started = false;
    CHECK(shown(pod) == "Init:0/2 0/2");
    init[0].started.reset();
    CHECK(shown(pod) == "Init:0/2 0/2");
    init[0] = started("setup", running(true));  // an ordinary init container is not done when it has started
    CHECK(shown(pod) == "Init:0/2 0/2");
}

TEST_CASE("of init containers with one name the last tells whether it is a sidecar") {
    auto pod = in_phase(v1::pod_phase::running);
    add_init(pod, "same", true);
    add_init(pod, "same");
    pod.status.init_container_statuses = {started("same", running(true))};
    CHECK(shown(pod) == "Init:0/2 0/2");
}

TEST_CASE("restarts") {
    auto pod = in_phase(v1::pod_phase::running);
    add_init(pod, "sidecar", true);
    add_init(pod, "setup");
    auto& init = pod.status.init_container_statuses;
    init = {started("sidecar", restarted(running(true), 2, 100)), named("setup", restarted(running(false), 5, 300))};
    pod.status.container_statuses = {restarted(running(true), 10, 200)};
    SECTION("while it initializes, those of init containers") {
        const auto summary = kube::summarize(pod);
        CHECK(summary.restarts == 7);
        CHECK(summary.last_restart == kube::time(300));
    }
    SECTION("later, those of containers and sidecars") {
        init[1].state = terminated(0).state;
        const auto summary = kube::summarize(pod);
        CHECK(summary.restarts == 12);
        CHECK(summary.last_restart == kube::time(200));
    }
    SECTION("beyond 32 bits") {
        init[1].state = terminated(0).state;
        pod.status.container_statuses[0].restart_count = INT32_MAX;
        CHECK(kube::summarize(pod).restarts == std::int64_t{INT32_MAX} + 2);
    }
}

TEST_CASE("deletion") {
    auto pod = in_phase(v1::pod_phase::running);
    pod.status.container_statuses = {running(true)};
    pod.metadata.deletion_timestamp = kube::time(1);
    CHECK(shown(pod) == "Terminating 1/1");
    pod.status.reason = "NodeLost";
    CHECK(shown(pod) == "Unknown 1/1");
    pod.status.reason = "";
    pod.status.phase = v1::pod_phase::succeeded;
    pod.status.container_statuses = {terminated(0, "Completed")};
    CHECK(shown(pod) == "Completed 0/1");
}

// The objects are locals: under its sanitizers g++ 12 does not take the address of a static one for not null.
constexpr kube::pod_summary summary_of_a_constant_pod() {
    const v1::basic_container<kube::borrowed> containers[] = {{.name = "web"}};
    const v1::basic_container_state_waiting<kube::borrowed> pulling{.reason = "ErrImagePull"};
    const v1::basic_container_status<kube::borrowed> statuses[] = {
        {.name = "web", .state = {.waiting = &pulling}, .restart_count = 3}};
    const v1::basic_pod<kube::borrowed> pod{
        .spec = {.containers = containers},
        .status = {.phase = v1::pod_phase::pending, .container_statuses = statuses},
    };
    return kube::summarize(pod);
}

TEST_CASE("a constant pod") {
    constexpr kube::pod_summary at_compile_time = summary_of_a_constant_pod();
    static_assert(at_compile_time == kube::pod_summary{.state = {.reason = "ErrImagePull"}, .total = 1, .restarts = 3});
    const kube::pod_summary at_run_time = summary_of_a_constant_pod();
    CHECK(at_run_time == at_compile_time);
    CHECK(to_string(at_run_time.state) == "ErrImagePull");
}

// What went wrong where the phase was shown as STATUS, or kubectl's rule was written again from memory. Each test gives
// the phase that was shown.

TEST_CASE("phase as STATUS: kubernetes/kubernetes #76619, a pod whose container exits and is restarted") {
    auto pod = in_phase(v1::pod_phase::running);
    pod.status.container_statuses = {restarted(waiting("CrashLoopBackOff"), 12, 100)};
    pod.status.container_statuses[0].last_state.terminated->reason = "Completed";  // how it ended before is not shown
    CHECK(shown(pod) == "CrashLoopBackOff 0/1");
    CHECK(kube::summarize(pod).restarts == 12);
}

TEST_CASE("phase as STATUS: kubernetes-client/javascript #816, all that kubectl shows beside Pending and Running") {
    auto pod = in_phase(v1::pod_phase::pending);
    pod.status.container_statuses = {waiting("ContainerCreating")};
    CHECK(shown(pod) == "ContainerCreating 0/1");
    pod.status.phase = v1::pod_phase::running;
    pod.status.container_statuses = {running(true)};
    CHECK(shown(pod) == "Running 1/1");
    pod.metadata.deletion_timestamp = kube::time(1);
    CHECK(shown(pod) == "Terminating 1/1");
}

TEST_CASE("phase as STATUS: opentelemetry-collector-contrib #33797 and #49856, a crash loop told as Running") {
    auto pod = in_phase(v1::pod_phase::running, 2);
    pod.status.container_statuses = {running(true), waiting("CrashLoopBackOff")};
    CHECK(shown(pod) == "CrashLoopBackOff 1/2");
}

TEST_CASE("phase as STATUS: kube-state-metrics #517, Terminating and Unknown") {
    auto pod = in_phase(v1::pod_phase::running);
    pod.status.container_statuses = {waiting("CrashLoopBackOff")};
    pod.metadata.deletion_timestamp = kube::time(1);
    CHECK(shown(pod) == "Terminating 0/1");
    pod.status.reason = "NodeLost";  // of a node that no one hears from
    CHECK(shown(pod) == "Unknown 0/1");
    pod.metadata.deletion_timestamp.reset();
    pod.status.container_statuses = {running(false)};
    CHECK(shown(pod) == "NodeLost 0/1");
}

TEST_CASE("phase as STATUS: mcp-server-kubernetes #129, an image that cannot be pulled") {
    auto pod = in_phase(v1::pod_phase::pending);
    pod.status.container_statuses = {waiting("ImagePullBackOff")};
    CHECK(shown(pod) == "ImagePullBackOff 0/1");
}

TEST_CASE("phase as STATUS: mcp-server-kubernetes #273 and #275, kubectl's rule ported") {
    auto pod = in_phase(v1::pod_phase::running, 3);
    auto& statuses = pod.status.container_statuses;
    statuses = {running(true), terminated(137, "OOMKilled"), waiting("CrashLoopBackOff")};
    CHECK(shown(pod) == "OOMKilled 1/3");  // the first that has a reason, not the gravest
    statuses = {terminated(0, "Completed"), running(true), terminated(1, "Error")};
    CHECK(shown(pod) == "Error 1/3");  // an end that failed outweighs one that did not
    add_condition(pod, "Ready", v1::condition_status::true_);
    CHECK(shown(pod) == "Running 1/3");  // and a pod that is ready outweighs both
    pod.status.phase = v1::pod_phase::failed;
    pod.metadata.deletion_timestamp = kube::time(1);
    statuses = {terminated(1, "Error")};
    CHECK(shown(pod) == "Error 0/3");  // what has ended is not Terminating
}

TEST_CASE("phase as STATUS: llm-d-benchmark #539, a crash loop of an init container told as Pending") {
    auto pod = in_phase(v1::pod_phase::pending);
    add_init(pod, "download");
    pod.status.init_container_statuses = {named("download", restarted(waiting("CrashLoopBackOff"), 4, 100))};
    pod.status.container_statuses = {waiting("PodInitializing")};
    CHECK(shown(pod) == "Init:CrashLoopBackOff 0/1");
    CHECK(kube::summarize(pod).restarts == 4);
    pod.status.init_container_statuses = {named("download", terminated(1, "Error"))};  // between two attempts
    CHECK(shown(pod) == "Init:Error 0/1");
}
