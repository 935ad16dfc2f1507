// SPDX-License-Identifier: Apache-2.0
// JSON to a typed object and back; and what is told of a text that does not fit.
#include <iostream>
#include <string_view>

#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>
#include <kube/workloads.hpp>

int main() {
    constexpr std::string_view text = R"({
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web", "labels": {"app": "shop"}},
        "spec": {"containers": [{"name": "nginx", "image": "nginx:1.29", "resources": {"requests": {"cpu": "0.5"}}}]}
    })";

    auto pod = kube::json::decode<kube::pod>(text);  // a kube::expected: the pod, or why there is none
    pod->metadata.labels["tier"] = "web";
    for (auto& container : pod->spec.containers) {
        container.image = "registry.example/" + container.image;
        container.resources.requests["memory"] = *kube::parse_quantity("64Mi");
    }
    std::cout << kube::json::encode(*pod) << "\n\n";

    constexpr std::string_view wrong = R"({
        "kind": "Pod",
        "spec": {"hostname": "db", "containers": [{"name": "db", "ports": [{"containerPort": "5432"}]}]}
    })";
    if (const auto read = kube::json::decode<kube::pod>(wrong); !read) {
        std::cout << message(read.error()) << '\n';
    }

    // What a model does not have is passed over; who wants to know asks.
    kube::list<kube::strict_issue> issues;
    const auto shop = kube::json::decode<kube::deployment>(R"({"spec": {"replica": 3}})", {.issues = &issues});
    for (const kube::strict_issue& issue : issues) {
        std::cout << "Warning: " << message(issue) << '\n';
    }
    return pod && shop ? 0 : 1;
}
