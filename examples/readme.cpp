// SPDX-License-Identifier: Apache-2.0
// The program on the README's first screen.
#include <iostream>
#include <kube/json.hpp>
#include <kube/kube.hpp>

int main() {
    using namespace kube::literals;
    auto pod =
        kube::json::decode<kube::pod>(R"({"metadata": {"name": "web", "labels": {"app": "shop", "track": "beta"}},
        "spec": {"containers": [{"name": "nginx", "resources": {"requests": {"cpu": "1500m"}}}]}})");
    auto node = kube::json::decode<kube::node>(R"({"metadata": {"name": "anna"},
        "status": {"allocatable": {"cpu": "1", "memory": "4Gi", "pods": "110"}}})");
    constexpr auto testing = "app=shop,track in (beta,canary)"_selector;  // bad text does not compile
    std::cout << "in test: " << testing.matches(pod->metadata.labels) << '\n';

    kube::scheduler::snapshot cluster;
    if (cluster.add_node(*node)) {
        std::cout << evaluate(kube::scheduler::default_profile(), *pod, cluster).message() << '\n';
    }
}
