// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/host_ports.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Refuses nodes on which a port that the pod wants of its node is in use.
struct node_ports {
    static constexpr std::string_view name = "NodePorts";
    static constexpr feature_set decides{feature::host_ports};

    struct state {
        list<host_port> wanted;
    };

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        prepared<state> made;
        for_each_host_port(p, [&](std::string_view ip, std::string_view protocol, std::int32_t port) {
            made.state.wanted.push_back(nodes.used_ports().find(ip, protocol, port));
        });
        made.skip_filter = made.state.wanted.empty();
        return made;
    }

    [[nodiscard]] verdict filter(const state& from, const snapshot& nodes, node_index n) const noexcept {
        for (const host_port& wanted : from.wanted) {
            if (nodes.used_ports().conflicts(n, wanted)) {
                return verdict::unschedulable();
            }
        }
        return verdict::pass();
    }

    [[nodiscard]] static std::string_view reason_text(reason_code) noexcept {
        return "node(s) didn't have free ports for the requested pod ports";
    }
};

}  // namespace kube::inline v0_1::scheduler
