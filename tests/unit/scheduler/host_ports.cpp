// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/host_ports.hpp>

#include <string>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("the ports that a pod holds of its node") {
    auto p = objects::pod_of({});
    const auto add = [](auto& to, std::int32_t number, std::string_view ip, std::string_view protocol) {
        auto& port = to.ports.emplace_back();
        port.host_port = number;
        port.host_ip = ip;
        port.protocol = protocol;
    };
    const auto all = [&] {
        std::string text;
        for_each_host_port(p, [&](std::string_view ip, std::string_view protocol, std::int32_t port) {
            text += std::string(ip) + "/" + std::string(protocol) + "/" + std::to_string(port) + " ";
        });
        return text;
    };
    add(p.spec.containers[0], 80, "", "");
    add(p.spec.containers[0], 0, "", "TCP");
    add(p.spec.containers[0], -1, "", "TCP");
    p.spec.init_containers.push_back(objects::container("init", {}));
    add(p.spec.init_containers[0], 81, "", "TCP");
    p.spec.init_containers.push_back(objects::sidecar("sidecar", {}));
    add(p.spec.init_containers[1], 82, "::1", "odd");
    CHECK(all() == "::1/odd/82 //80 ");
}

TEST_CASE("an address means itself, or all") {
    host_ports nodes;
    nodes.reserve_node();
    nodes.add_node();
    const auto hold = [&](std::string_view ip, std::string_view protocol, std::int32_t port) {
        const host_port made = nodes.intern(ip, protocol, port);
        nodes.reserve(0, 1);
        nodes.add(0, made);
        return made;
    };
    const auto taken = [&](std::string_view ip, std::string_view protocol, std::int32_t port) {
        return nodes.conflicts(0, nodes.find(ip, protocol, port));
    };
    const host_port local = hold("127.0.0.1", "TCP", 80);
    CHECK(taken("127.0.0.1", "TCP", 80));
    CHECK(taken("127.0.0.1", "", 80));
    CHECK(taken("", "TCP", 80));
    CHECK(taken("0.0.0.0", "TCP", 80));
    CHECK_FALSE(taken("127.0.0.2", "TCP", 80));
    CHECK_FALSE(taken("::", "TCP", 80));
    CHECK_FALSE(taken("127.0.0.1", "UDP", 80));
    CHECK_FALSE(taken("127.0.0.1", "tcp", 80));
    CHECK_FALSE(taken("127.0.0.1", "TCP", 81));
    CHECK(nodes.text(local.ip) == "127.0.0.1");

    const host_port everywhere = hold("", "UDP", 53);
    CHECK(everywhere == nodes.intern("0.0.0.0", "UDP", 53));
    CHECK(nodes.text(everywhere.ip) == "0.0.0.0");
    CHECK(nodes.text(everywhere.protocol) == "UDP");
    CHECK(taken("an address that is not known", "UDP", 53));
    CHECK_FALSE(taken("", "a protocol that is not known", 53));

    hold("127.0.0.1", "", 80);
    REQUIRE(nodes.uses(0).size() == 2);
    CHECK(nodes.uses(0)[0].count == 2);
    nodes.remove(0, local);
    CHECK(taken("", "TCP", 80));
    nodes.remove(0, local);
    CHECK_FALSE(taken("", "TCP", 80));
    nodes.remove(0, local);
    CHECK(nodes.uses(0).size() == 1);
    nodes.free(0, everywhere);
    CHECK_FALSE(taken("", "UDP", 53));
}
