// SPDX-License-Identifier: Apache-2.0
// What `kubectl get pods` shows of a pod, from its JSON: for a program that reads pods from an API server and wants to
// tell people how they are. The phase does not say it: this pod's is Running.
#include <iostream>
#include <span>
#include <string_view>

#include <kube/json.hpp>
#include <kube/kubectl.hpp>
#include <kube/pod.hpp>
#include <kube/status.hpp>
#include <kube/time.hpp>

int main() {
    constexpr std::string_view text = R"({
        "kind": "Pod",
        "metadata": {"name": "shop-5f6b9", "creationTimestamp": "2026-03-01T10:00:00Z"},
        "spec": {
            "initContainers": [{"name": "proxy", "restartPolicy": "Always"}, {"name": "migrate"}],
            "containers": [{"name": "web"}, {"name": "worker"}]
        },
        "status": {
            "phase": "Running",
            "initContainerStatuses": [
                {"name": "proxy", "ready": true, "started": true, "state": {"running": {}}},
                {"name": "migrate", "state": {"terminated": {"exitCode": 0, "reason": "Completed"}}}
            ],
            "containerStatuses": [
                {"name": "web", "ready": true, "state": {"running": {}}},
                {"name": "worker", "restartCount": 6, "state": {"waiting": {"reason": "CrashLoopBackOff"}},
                 "lastState": {"terminated": {"exitCode": 1, "finishedAt": "2026-03-01T10:57:10Z"}}}
            ]
        }
    })";
    auto pod = kube::json::decode<kube::pod>(text);
    if (!pod) {
        std::cout << message(pod.error()) << '\n';
        return 1;
    }

    // As data, without a text being made:
    const kube::pod_summary summary = kube::summarize(*pod);
    std::cout << "phase " << pod->status.phase.text() << ", status " << to_string(summary.state) << ", "
              << summary.ready << " of " << summary.total << " ready, " << summary.restarts << " restarts\n\n";

    // As kubectl prints it at a time that is given, so that the same pod always gives the same text:
    const kube::time now = *kube::parse_time("2026-03-01T11:00:00Z");
    std::cout << kube::kubectl::pod_table(std::span(&*pod, 1), now) << '\n';

    // Somebody deletes it, and its last container ends:
    pod->metadata.deletion_timestamp = now;
    std::cout << to_string(kube::summarize(*pod).state) << '\n';
    pod->status.phase = "Succeeded";
    for (auto& container : pod->status.container_statuses) {
        container.state = {};
        container.state.terminated.emplace().reason = "Completed";
    }
    std::cout << to_string(kube::summarize(*pod).state) << '\n';
}
