// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/pod_resources.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>

namespace kube::inline v0_1::scheduler {

/// A node of a snapshot: its place in the order of arrival.
using node_index = std::uint32_t;
inline constexpr node_index no_node = UINT32_MAX;

/// A port of a node, with the numbers that `host_ports` gives to addresses and protocols.
struct host_port {
    std::uint32_t ip = interner::none;
    std::uint32_t protocol = interner::none;
    std::int32_t port = 0;

    friend constexpr bool operator==(const host_port&, const host_port&) noexcept = default;
};

/// Calls `visit(ip, protocol, port)` for each port of its node that a pod holds as long as it runs: "" stands for
/// 0.0.0.0, all addresses, and for TCP. util.GetHostPorts.
template <storage_policy Storage, class Visitor>
constexpr void for_each_host_port(const api::core::v1::basic_pod<Storage>& p, Visitor&& visit) {
    const auto visit_all = [&](const auto& ports) {
        for (const auto& each : ports) {
            if (each.host_port > 0) {
                visit(std::string_view(each.host_ip), each.protocol.text(), each.host_port);
            }
        }
    };
    for (const auto& each : p.spec.init_containers) {
        if (kube::detail::is_sidecar(each)) {
            visit_all(each.ports);
        }
    }
    for (const auto& each : p.spec.containers) {
        visit_all(each.ports);
    }
}

/// The ports of all nodes that pods hold: framework.HostPortInfo, but that a port is in use until the last pod that
/// holds it has gone.
class host_ports {
public:
    struct use {
        host_port what;
        std::uint32_t count = 0;  ///< how many times it is held; 0 where a pod has been evicted that held it
    };

    [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept { return id == 0 ? any_ip : texts_[id - 1]; }
    [[nodiscard]] std::span<const use> uses(node_index n) const noexcept { return uses_[n]; }
    /// The numbers of a port; none for texts that no pod has brought.
    [[nodiscard]] host_port find(std::string_view ip, std::string_view protocol, std::int32_t port) const noexcept {
        const auto number = [&](std::string_view text) {
            const std::uint32_t found = texts_.find(text);
            return found == interner::none ? found : found + 1;
        };
        return {is_any(ip) ? 0 : number(ip), number(named(protocol)), port};
    }
    /// Whether a port is in use: for its address, or for all where either is 0.0.0.0.
    [[nodiscard]] bool conflicts(node_index n, const host_port& wanted) const noexcept {
        for (const use& each : uses_[n]) {
            if (each.count != 0 && each.what.port == wanted.port && each.what.protocol == wanted.protocol &&
                (each.what.ip == wanted.ip || each.what.ip == 0 || wanted.ip == 0)) {
                return true;
            }
        }
        return false;
    }

    /// For the snapshot's own use; what may throw stands apart from what changes.
    host_port intern(std::string_view ip, std::string_view protocol, std::int32_t port) {
        return {is_any(ip) ? 0 : texts_.intern(ip) + 1, texts_.intern(named(protocol)) + 1, port};
    }
    void reserve_node() { detail::reserve_one(uses_); }
    void reserve(node_index n, std::size_t count) { uses_[n].reserve(uses_[n].size() + count); }
    void add_node() noexcept { uses_.emplace_back(); }
    void remove_node(node_index n) noexcept { uses_.erase(uses_.begin() + n); }
    void add(node_index n, const host_port& held) noexcept {
        if (use* const found = find_use(n, held)) {
            ++found->count;
        } else {
            uses_[n].push_back({held, 1});
        }
    }
    void remove(node_index n, const host_port& held) noexcept {
        use* const found = find_use(n, held);
        if (found != nullptr && found->count > 1) {
            --found->count;
        } else if (found != nullptr) {
            uses_[n].erase(found);
        }
    }
    void free(node_index n, const host_port& held) noexcept {
        if (use* const found = find_use(n, held)) {
            found->count = 0;
        }
    }

private:
    static constexpr std::string_view any_ip = "0.0.0.0";

    static constexpr bool is_any(std::string_view ip) noexcept { return ip.empty() || ip == any_ip; }
    static constexpr std::string_view named(std::string_view protocol) noexcept {
        return protocol.empty() ? "TCP" : protocol;
    }

    use* find_use(node_index n, const host_port& held) noexcept {
        for (use& each : uses_[n]) {
            if (each.what == held) {
                return &each;
            }
        }
        return nullptr;
    }

    interner texts_;
    list<list<use>> uses_;
};

}  // namespace kube::inline v0_1::scheduler
