// SPDX-License-Identifier: Apache-2.0
// Which of many pods a selector wants, and which of many services want a pod, without asking each.
#include <cstdint>
#include <iostream>
#include <map>
#include <string>

#include <kube/label_index.hpp>
#include <kube/labels.hpp>

int main() {
    using namespace kube::literals;
    using labels = std::map<std::string, std::string>;

    // The index gives numbers from 0; it would take the caller's, too.
    kube::label_index pods;
    for (int i = 0; i != 100'000; ++i) {
        pods.insert(labels{{"app", i % 4 == 0 ? "web" : "db"}, {"pod-name", "pod-" + std::to_string(i)}});
    }
    std::cout << pods.count("app=web,pod-name notin (pod-0)"_selector) << " web pods but for pod-0\n";

    // A pod changes, and one goes.
    pods.insert_or_assign(70'001, labels{{"app", "web"}, {"canary", ""}});
    pods.erase(4);
    for (const std::uint32_t id : pods.match("app=web,canary"_selector)) {
        std::cout << "canary: " << id << '\n';
    }

    kube::selector_index services;
    const std::uint32_t web = services.insert("app=web"_selector);
    const std::uint32_t canaries = services.insert("app in (web,db),canary"_selector);
    for (const std::uint32_t id : services.match(labels{{"app", "web"}, {"tier", "front"}})) {
        std::cout << (id == web ? "web" : id == canaries ? "canaries" : "?") << " wants it\n";
    }
}
