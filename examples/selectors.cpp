// SPDX-License-Identifier: Apache-2.0
// Label selectors: known when compiling, or read from a user; matched against any map of labels.
#include <iostream>
#include <map>
#include <string>

#include <kube/labels.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/to_string.hpp>

int main() {
    using namespace kube::literals;

    const std::map<std::string, std::map<std::string, std::string>> pods{
        {"web-1", {{"app", "web"}, {"release", "stable"}}},
        {"web-2", {{"app", "web"}, {"release", "canary"}, {"shard", "7"}}},
        {"db-1", {{"app", "db"}}},
    };

    // A literal is checked by the compiler: "release in (beta" would not build.
    constexpr auto early = "release in (beta, canary)"_selector;

    // Each of these comes from a user, who can be wrong.
    for (const char* text : {"app=web", "release notin (stable)", "shard>5", "app=web,release in (", "app is web"}) {
        const kube::result<kube::selector> wanted = kube::parse_selector(text);
        if (!wanted) {
            std::cout << message(wanted.error(), text) << '\n' << underline(wanted.error(), text);
            continue;
        }
        std::cout << to_string(*wanted) << ':';
        for (const auto& [name, labels] : pods) {
            if (wanted->matches(labels)) {
                std::cout << ' ' << name << (early.matches(labels) ? "*" : "");
            }
        }
        std::cout << '\n';
    }
}
