// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>

#include <kube/labels.hpp>

int main() {
    using namespace kube::literals;
    constexpr auto wanted = "app=web,tier in (front,back)"_selector;
    const std::map<std::string, std::string> labels{{"app", "web"}, {"tier", "back"}};
    const auto parsed = kube::parse_selector("app=web,tier notin (back)");
    return wanted.matches(labels) && parsed.has_value() && !parsed->matches(labels) ? 0 : 1;
}
