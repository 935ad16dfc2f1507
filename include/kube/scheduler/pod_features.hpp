// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1::scheduler {

/// What a pod may ask of the scheduler, and what a pipeline may not be able to decide.
enum class feature : std::uint8_t {
    host_ports,              ///< a port of the node: NodePorts
    pod_affinity,            ///< own podAffinity or podAntiAffinity, required or preferred: InterPodAffinity
    existing_pod_affinity,   ///< pods of the snapshot have such terms, which may concern this pod: InterPodAffinity
    topology_spread,         ///< own topologySpreadConstraints, hard or soft: PodTopologySpread
    persistent_volumes,      ///< a claim, or an ephemeral volume that makes one: VolumeBinding and others
    node_attached_disks,     ///< an inline disk of a cloud or network: VolumeRestrictions, NodeVolumeLimits
    resource_claims,         ///< devices: DynamicResources
    node_declared_features,  ///< what only some kubelets can do: NodeDeclaredFeatures
    scheduling_gates,        ///< the pod waits at a gate and is not scheduled: SchedulingGates
    nominated_node,          ///< a node that preemption has chosen is tried before all others
};
inline constexpr std::size_t feature_count = 10;

/// What a feature is called in messages.
[[nodiscard]] constexpr std::string_view to_text(feature value) noexcept {
    constexpr std::string_view texts[feature_count] = {
        "host ports",
        "inter-pod affinity",
        "inter-pod affinity of running pods",
        "topology spread constraints",
        "persistent volumes",
        "disks that are attached to a node",
        "resource claims",
        "node declared features",
        "scheduling gates",
        "nominated node",
    };
    return texts[static_cast<std::size_t>(value)];
}

/// A set of features.
class feature_set {
public:
    constexpr feature_set() noexcept = default;
    constexpr feature_set(std::initializer_list<feature> features) noexcept {
        for (const feature each : features) {
            insert(each);
        }
    }
    [[nodiscard]] static constexpr feature_set all() noexcept { return feature_set((1U << feature_count) - 1); }

    constexpr void insert(feature value) noexcept { bits_ |= 1U << static_cast<unsigned>(value); }
    [[nodiscard]] constexpr bool contains(feature value) const noexcept {
        return (bits_ >> static_cast<unsigned>(value) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    /// The features of either set.
    friend constexpr feature_set operator|(feature_set a, feature_set b) noexcept {
        return feature_set(a.bits_ | b.bits_);
    }
    /// The features of `a` that `b` does not have.
    friend constexpr feature_set operator-(feature_set a, feature_set b) noexcept {
        return feature_set(a.bits_ & ~b.bits_);
    }
    friend constexpr bool operator==(feature_set, feature_set) noexcept = default;

private:
    constexpr explicit feature_set(std::uint32_t bits) noexcept : bits_(bits) {}

    std::uint32_t bits_ = 0;
};

/// True for a pod with any podAffinity or podAntiAffinity term.
template <storage_policy Storage>
[[nodiscard]] constexpr bool has_pod_affinity(const api::core::v1::basic_pod_spec<Storage>& spec) noexcept {
    const auto has_terms = [](const auto& terms) {
        return terms && (!terms->required_during_scheduling_ignored_during_execution.empty() ||
                         !terms->preferred_during_scheduling_ignored_during_execution.empty());
    };
    return spec.affinity && (has_terms(spec.affinity->pod_affinity) || has_terms(spec.affinity->pod_anti_affinity));
}

namespace detail {

/// The prefix of the names under which devices can be asked for without a claim.
inline constexpr std::string_view device_class_prefix = "deviceclass.resource.kubernetes.io/";

template <storage_policy Storage>
constexpr void add_container_features(const api::core::v1::basic_container<Storage>& container, bool holds_ports,
                                      feature_set& found) {
    for (const auto& port : container.ports) {
        if (holds_ports && port.host_port > 0) {
            found.insert(feature::host_ports);
        }
    }
    for (const auto& rule : container.restart_policy_rules) {
        if (rule.action == api::core::v1::container_restart_rule_action::restart_all_containers) {
            found.insert(feature::node_declared_features);
        }
    }
    for (const auto& request : container.resources.requests) {
        if (std::string_view(request.first).starts_with(device_class_prefix)) {
            found.insert(feature::resource_claims);
        }
    }
}

}  // namespace detail

/// What the pod asks for beyond node names, taints, node affinity and resources; O(what the pod says).
template <storage_policy Storage>
[[nodiscard]] constexpr feature_set features_of(const api::core::v1::basic_pod<Storage>& p) {
    feature_set found;
    const auto& spec = p.spec;
    for (const auto& container : spec.containers) {
        detail::add_container_features(container, true, found);
    }
    for (const auto& container : spec.init_containers) {
        const bool sidecar = container.restart_policy.has_value() &&
                             *container.restart_policy == api::core::v1::container_restart_policy::always;
        detail::add_container_features(container, sidecar, found);
    }
    for (const auto& volume : spec.volumes) {
        if (volume.persistent_volume_claim || volume.ephemeral) {
            found.insert(feature::persistent_volumes);
        }
        if (volume.gce_persistent_disk || volume.aws_elastic_block_store || volume.rbd || volume.iscsi ||
            volume.cinder || volume.azure_disk || volume.azure_file || volume.vsphere_volume ||
            volume.portworx_volume) {
            found.insert(feature::node_attached_disks);
        }
    }
    if (has_pod_affinity(spec)) {
        found.insert(feature::pod_affinity);
    }
    if (!spec.topology_spread_constraints.empty()) {
        found.insert(feature::topology_spread);
    }
    if (!spec.resource_claims.empty()) {
        found.insert(feature::resource_claims);
    }
    if (spec.host_network && spec.host_users.has_value() && !*spec.host_users) {
        found.insert(feature::node_declared_features);
    }
    if (!spec.scheduling_gates.empty()) {
        found.insert(feature::scheduling_gates);
    }
    if (!std::string_view(p.status.nominated_node_name).empty()) {
        found.insert(feature::nominated_node);
    }
    return found;
}

}  // namespace kube::inline v0_1::scheduler
