// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/kubectl/cells.hpp>
#include <kube/kubectl/table.hpp>
#include <kube/status/pod_summary.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::kubectl {

/// The columns of `kubectl get pods`; the last four are wide ones.
inline constexpr std::array<table_column, 9> pod_columns{{{"Name"},
                                                          {"Ready"},
                                                          {"Status"},
                                                          {"Restarts"},
                                                          {"Age"},
                                                          {"IP", 1},
                                                          {"Node", 1},
                                                          {"Nominated Node", 1},
                                                          {"Readiness Gates", 1}}};

namespace detail {

inline std::string restarts_cell(const pod_summary& summary, time now) {
    std::string text = std::to_string(summary.restarts);
    if (summary.restarts != 0 && !summary.last_restart.is_zero()) {
        text += " (";
        text += age_cell(summary.last_restart, now);
        text += " ago)";
    }
    return text;
}

/// podIP is older than podIPs; where both stand and differ, it is right.
template <storage_policy Storage>
std::string pod_ip_cell(const api::core::v1::basic_pod_status<Storage>& status) {
    if (status.pod_ip.empty() && !status.pod_ips.empty()) {
        return or_none(status.pod_ips[0].ip);
    }
    return or_none(status.pod_ip);
}

/// How many of the gates the pod meets: of several conditions of a type the first counts.
template <storage_policy Storage>
std::string readiness_gates_cell(const api::core::v1::basic_pod<Storage>& pod) {
    const auto& gates = pod.spec.readiness_gates;
    if (gates.empty()) {
        return "<none>";
    }
    std::int64_t met = 0;
    for (const auto& gate : gates) {
        met += kube::detail::first_condition_true(pod.status.conditions, gate.condition_type) ? 1 : 0;
    }
    return std::to_string(met) + "/" + std::to_string(gates.size());
}

}  // namespace detail

/// What stands in pod_columns for `pod` at the time `now`.
template <storage_policy Storage>
[[nodiscard]] std::array<std::string, pod_columns.size()> pod_cells(const api::core::v1::basic_pod<Storage>& pod,
                                                                    time now) {
    const pod_summary summary = summarize(pod);
    return {std::string(pod.metadata.name),
            std::to_string(summary.ready) + "/" + std::to_string(summary.total),
            to_string(summary.state),
            detail::restarts_cell(summary, now),
            detail::age_cell(pod.metadata.creation_timestamp, now),
            detail::pod_ip_cell(pod.status),
            detail::or_none(pod.spec.node_name),
            detail::or_none(pod.status.nominated_node_name),
            detail::readiness_gates_cell(pod)};
}

/// The table that `kubectl get pods` prints; empty where there are no pods.
/// @param pods any range of pods of any policy, in the order of the rows.
template <class Pods>
[[nodiscard]] std::string pod_table(const Pods& pods, time now, table_options options = {}) {
    return detail::table_of(pods, pod_columns, options, [&](const auto& pod) { return pod_cells(pod, now); });
}

}  // namespace kube::inline v0_1::kubectl
