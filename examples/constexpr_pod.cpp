// SPDX-License-Identifier: Apache-2.0
// A pod that is a constant: made by the compiler, matched by the compiler, and in the program as plain data.
#include <iostream>

#include <kube/labels.hpp>
#include <kube/pod.hpp>

namespace {

using kube::borrowed;

// A constant refers to what it holds, so each part of it has a name.
constexpr auto labels = kube::sorted({{"app", "shop"}, {"tier", "web"}, {"release", "canary"}});

constexpr kube::basic_container<borrowed> containers[] = {
    {.name = "nginx", .image = "nginx:1.29"},
    {.name = "metrics", .image = "metrics:0.4"},
};

constexpr kube::basic_pod<borrowed> web{
    .metadata = {.name = "web", .namespace_ = "default", .labels = labels},
    .spec = {.containers = containers, .node_name = "node-a"},
};

using namespace kube::literals;
constexpr auto early = "app=shop,release in (beta, canary)"_selector;

static_assert(early.matches(web.metadata.labels));
static_assert(!kube::match<"tier!=web">(web.metadata.labels));
static_assert(web.spec.containers.size() == 2);

}  // namespace

int main() {
    std::cout << web.metadata.name << " on " << web.spec.node_name << ':';
    for (const auto& container : web.spec.containers) {
        std::cout << ' ' << container.image;
    }
    std::cout << '\n';
}
