// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/api/core/v1/service.hpp>
#include <kube/kubectl/cells.hpp>
#include <kube/kubectl/table.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::kubectl {

/// The columns of `kubectl get services`; the last is a wide one.
inline constexpr std::array<table_column, 7> service_columns{
    {{"Name"}, {"Type"}, {"Cluster-IP"}, {"External-IP"}, {"Port(s)"}, {"Age"}, {"Selector", 1}}};

namespace detail {

/// The addresses, or else the names, of the points of ingress: sorted, each once.
template <class Ingress>
std::string load_balancer_text(const Ingress& ingress) {
    std::vector<std::string_view> points;
    for (const auto& point : ingress) {
        const std::string_view text = point.ip.empty() ? std::string_view(point.hostname) : std::string_view(point.ip);
        if (!text.empty()) {
            points.push_back(text);
        }
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    comma_separated all;
    for (const std::string_view point : points) {
        all.add(point);
    }
    return std::move(all).take();
}

template <storage_policy Storage>
std::string external_ip_cell(const api::core::v1::basic_service<Storage>& object) {
    const auto& spec = object.spec;
    if (spec.type == "ExternalName") {
        return std::string(spec.external_name);
    }
    const bool balanced = spec.type == "LoadBalancer";
    if (!balanced && spec.type != "ClusterIP" && spec.type != "NodePort") {
        return "<unknown>";
    }
    comma_separated all;
    if (balanced) {
        std::string text = load_balancer_text(object.status.load_balancer.ingress);
        if (spec.external_ips.empty()) {
            return text.empty() ? "<pending>" : text;
        }
        if (!text.empty()) {
            all.add(text);
        }
    } else if (spec.external_ips.empty()) {
        return "<none>";
    }
    for (const auto& address : spec.external_ips) {
        all.add(address);
    }
    return std::move(all).take();
}

/// `80/TCP`, with its node port `80:30080/TCP`.
template <class Ports>
std::string ports_cell(const Ports& ports) {
    comma_separated all;
    for (const auto& each : ports) {
        std::string text = std::to_string(each.port);
        if (each.node_port > 0) {
            text += ':';
            text += std::to_string(each.node_port);
        }
        text += '/';
        text += each.protocol.text();
        all.add(text);
    }
    return or_none(std::move(all).take());
}

}  // namespace detail

/// What stands in service_columns for a service at the time `now`. O(n log n) in the points of ingress.
/// What a load balancer tells stands whole under EXTERNAL-IP: servers make every table for `-o wide`.
template <storage_policy Storage>
[[nodiscard]] std::array<std::string, service_columns.size()> service_cells(
    const api::core::v1::basic_service<Storage>& object, time now) {
    const auto& spec = object.spec;
    return {std::string(object.metadata.name),
            std::string(spec.type.text()),
            spec.cluster_ips.empty() ? "<none>" : std::string(spec.cluster_ips[0]),
            detail::external_ip_cell(object),
            detail::ports_cell(spec.ports),
            detail::age_cell(object.metadata.creation_timestamp, now),
            format_labels(spec.selector)};
}

/// The table that `kubectl get services` prints; empty where there are no services.
/// @param services any range of services of any policy, in the order of the rows.
template <class Services>
[[nodiscard]] std::string service_table(const Services& services, time now, table_options options = {}) {
    return detail::table_of(services, service_columns, options,
                            [&](const auto& each) { return service_cells(each, now); });
}

}  // namespace kube::inline v0_1::kubectl
