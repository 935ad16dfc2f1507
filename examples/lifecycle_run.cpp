// SPDX-License-Identifier: Apache-2.0
// A pod's life in simulated time: what its kubelet does, and what `kubectl get pods` shows meanwhile.
#include <cstdint>
#include <iostream>
#include <span>
#include <string>

#include <kube/kubectl.hpp>
#include <kube/lifecycle/deletion.hpp>
#include <kube/lifecycle/machine_status.hpp>
#include <kube/lifecycle/pod_machine.hpp>
#include <kube/pod.hpp>

namespace core = kube::api::core::v1;
using namespace kube::lifecycle;

constexpr kube::duration seconds(std::int64_t count) { return kube::duration::of_seconds(count); }

/// What the containers do. All that is not said here takes no time and goes well.
struct world : simple_runtime {
    pull_outcome pull(const container_ref&) const { return {.takes = seconds(3)}; }

    run_outcome run(const container_ref& container) const {
        if (container.name == "migrate") {
            return {.runs = seconds(10)};
        }
        if (container.name == "web" && container.instance < 2) {  // twice it does not find its database
            return {.runs = seconds(2), .exit_code = 1};
        }
        return {.ready_after = seconds(5)};
    }

    stop_outcome stop(const container_ref& container) const {
        return {.takes = seconds(container.name == "web" ? 4 : 1), .exit_code = 0};
    }
};

int main() {
    kube::pod pod{.metadata = {.name = "web", .namespace_ = "shop", .creation_timestamp = kube::time(0)}};
    pod.spec.node_name = "node-a";  // the scheduler has placed it
    pod.spec.termination_grace_period_seconds = 30;
    pod.spec.init_containers = {
        {.name = "migrate", .image = "shop/migrate:7"},
        {.name = "proxy", .image = "shop/proxy:2", .restart_policy = core::container_restart_policy::always}};
    pod.spec.containers = {{.name = "web", .image = "shop/web:7"}};
    pod.spec.containers[0].readiness_probe.emplace();

    const world runtime;
    pod_machine machine(pod, runtime, kube::time(0));
    const auto watch = [&](const machine_action& action) {
        if (action.what == machine_step::update_status) {
            pod.status = status_of(machine, pod.status);
        } else {
            std::cout << "    " << action.at.unix_seconds() << " s: " << name(action.what);
            if (action.what != machine_step::remove) {
                std::cout << ' ' << machine.spec_of(action.container).name;
            }
            std::cout << '\n';
        }
    };
    const auto show = [&] { std::cout << kube::kubectl::pod_table(std::span(&pod, 1), machine.now()) << '\n'; };

    for (const std::int64_t until : {5, 25, 40, 60}) {
        machine.advance(kube::time(until), watch);
        show();
    }

    // The API marks the pod as being deleted, and its kubelet ends it.
    const auto deleted = delete_pod(pod, kube::api::meta::v1::delete_options{}, machine.now());
    if (!deleted || *deleted != delete_outcome::updated) {
        return 1;
    }
    (void)machine.begin_deletion(machine.now(), *pod.metadata.deletion_grace_period_seconds, watch);
    show();
    machine.advance(kube::time(100), watch);
    std::cout << "the last phase: " << pod.status.phase.text() << '\n';
}
