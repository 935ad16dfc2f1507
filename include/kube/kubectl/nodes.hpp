// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/core/v1/node.hpp>
#include <kube/kubectl/cells.hpp>
#include <kube/kubectl/table.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::kubectl {

/// The columns of `kubectl get nodes`; the last five are wide ones.
inline constexpr std::array<table_column, 10> node_columns{{{"Name"},
                                                            {"Status"},
                                                            {"Roles"},
                                                            {"Age"},
                                                            {"Version"},
                                                            {"Internal-IP", 1},
                                                            {"External-IP", 1},
                                                            {"OS-Image", 1},
                                                            {"Kernel-Version", 1},
                                                            {"Container-Runtime", 1}}};

namespace detail {

/// Of several conditions Ready the last counts.
template <storage_policy Storage>
std::string node_status_cell(const api::core::v1::basic_node<Storage>& object) {
    std::string text = "Unknown";
    for (const auto& condition : object.status.conditions) {
        if (std::string_view(condition.type) == "Ready") {
            text = condition.status == "True" ? "Ready" : "NotReady";
        }
    }
    if (object.spec.unschedulable) {
        text += ",SchedulingDisabled";
    }
    return text;
}

/// The names in labels `node-role.kubernetes.io/NAME`, and the value of `kubernetes.io/role`, sorted.
template <storage_policy Storage>
std::string roles_cell(const api::core::v1::basic_node<Storage>& object) {
    constexpr std::string_view prefix = "node-role.kubernetes.io/";
    const auto& labels = object.metadata.labels;
    const auto* const value = labels.find_value("kubernetes.io/role");
    std::string_view extra = value != nullptr ? std::string_view(*value) : std::string_view();
    comma_separated roles;
    const auto add_extra = [&] {
        if (!extra.empty()) {
            roles.add(extra);
            extra = {};
        }
    };
    for (const auto& [key, unused] : labels) {  // sorted, and so are the names behind the prefix
        const std::string_view name(key);
        if (!name.starts_with(prefix) || name.size() == prefix.size()) {
            continue;
        }
        const std::string_view role = name.substr(prefix.size());
        if (extra < role) {
            add_extra();
        } else if (extra == role) {
            extra = {};
        }
        roles.add(role);
    }
    add_extra();
    return or_none(std::move(roles).take());
}

/// The first address of that type, be it empty.
template <storage_policy Storage>
std::string address_cell(const api::core::v1::basic_node<Storage>& object, std::string_view type) {
    for (const auto& address : object.status.addresses) {
        if (address.type == type) {
            return std::string(address.address);
        }
    }
    return "<none>";
}

template <class NodeInfo>
std::string kernel_cell(const NodeInfo& info) {
    std::string text = or_unknown(info.kernel_version);
    if (!info.architecture.empty()) {
        text += " (";
        text += info.architecture;
        text += ')';
    }
    return text;
}

}  // namespace detail

/// What stands in node_columns for a node at the time `now`. Linear.
template <storage_policy Storage>
[[nodiscard]] std::array<std::string, node_columns.size()> node_cells(const api::core::v1::basic_node<Storage>& object,
                                                                      time now) {
    const auto& info = object.status.node_info;
    return {std::string(object.metadata.name),
            detail::node_status_cell(object),
            detail::roles_cell(object),
            detail::age_cell(object.metadata.creation_timestamp, now),
            std::string(info.kubelet_version),
            detail::address_cell(object, "InternalIP"),
            detail::address_cell(object, "ExternalIP"),
            detail::or_unknown(info.os_image),
            detail::kernel_cell(info),
            detail::or_unknown(info.container_runtime_version)};
}

/// The table that `kubectl get nodes` prints; empty where there are no nodes.
/// @param nodes any range of nodes of any policy, in the order of the rows.
template <class Nodes>
[[nodiscard]] std::string node_table(const Nodes& nodes, time now, table_options options = {}) {
    return detail::table_of(nodes, node_columns, options, [&](const auto& each) { return node_cells(each, now); });
}

}  // namespace kube::inline v0_1::kubectl
