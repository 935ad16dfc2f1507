// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>
#include <vector>

#include <kube/labels.hpp>
#include <kube/ranges.hpp>

int main() {
    using namespace kube::literals;
    constexpr auto wanted = "app=web"_selector;
    const std::vector<std::map<std::string, std::string>> sets{{{"app", "db"}}, {{"app", "web"}}, {}};
    int found = 0;
    for (const auto& labels : sets | kube::views::matching(wanted)) {
        found += labels.at("app") == "web" ? 1 : 2;
    }
    return found == 1 ? 0 : 1;
}
