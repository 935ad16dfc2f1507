// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/scheduler/host_ports.hpp>
#include <kube/scheduler/images.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/node_labels.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/resource_columns.hpp>
#include <kube/scheduler/taint_sets.hpp>

namespace kube::inline v0_1::scheduler {

/// A pod of a snapshot, until it is removed; then the number may be given to another.
using pod_id = std::uint32_t;
inline constexpr pod_id no_pod = UINT32_MAX;

/// Why a snapshot did not take an object. It is unchanged then.
enum class snapshot_errc : std::uint8_t {
    none,
    duplicate_node,  ///< there is a node of this name
    unassigned_pod,  ///< the pod names no node
    unknown_node,    ///< the node, or the pod's node, is not in the snapshot
    terminal_pod,    ///< the pod has succeeded or failed, and holds nothing any more
};

/// What a scheduling decision is made from: nodes and the pods that are bound to them, in columns. Refers to none of
/// the objects that it was made of.
/// A pod is accounted as kube-scheduler's NodeInfo does; a pod that is being deleted still counts, one that has
/// succeeded or failed is refused. Adding and removing pods costs O(what the object says), and removing what was
/// added leaves every column as it was. Removing a node costs O(the snapshot).
class snapshot {
public:
    using taint = taint_sets::taint;

    /// The number of nodes.
    [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }
    [[nodiscard]] bool empty() const noexcept { return nodes_.empty(); }
    /// The number of pods on all nodes.
    [[nodiscard]] std::size_t pod_count() const noexcept { return pod_count_; }
    /// Pods that have a podAffinity or podAntiAffinity term of any kind.
    [[nodiscard]] std::size_t pods_with_affinity() const noexcept { return pods_with_affinity_; }

    [[nodiscard]] std::string_view name(node_index n) const noexcept { return names_[nodes_[n].name]; }
    /// `no_node` where there is none of that name.
    [[nodiscard]] node_index find_node(std::string_view name) const noexcept {
        const std::uint32_t found = names_.find(name);
        return found < by_name_.size() ? by_name_[found] : no_node;
    }
    [[nodiscard]] node_labels labels(node_index n) const noexcept {
        const node_record& at = nodes_[n];
        return {texts_, std::span<const node_labels::entry>(labels_).subspan(at.first_label, at.label_count)};
    }
    /// The number of a text among the labels' keys and values, `interner::none` where no node has it; and back.
    [[nodiscard]] std::uint32_t find_text(std::string_view text) const noexcept { return texts_.find(text); }
    [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept { return texts_[id]; }
    [[nodiscard]] bool unschedulable(node_index n) const noexcept { return nodes_[n].unschedulable; }
    /// The number of the node's set of taints; nodes with the same taints in the same order share one.
    [[nodiscard]] std::uint32_t taint_set(node_index n) const noexcept { return nodes_[n].taint_set; }
    [[nodiscard]] std::size_t taint_set_count() const noexcept { return taints_.size(); }
    [[nodiscard]] std::span<const taint> taints(std::uint32_t taint_set) const noexcept { return taints_[taint_set]; }

    [[nodiscard]] const host_ports& used_ports() const noexcept { return ports_; }
    [[nodiscard]] const images& node_images() const noexcept { return images_; }

    /// The pods on a node, and how many its allocatable `pods` allows.
    [[nodiscard]] std::int64_t pods(node_index n) const noexcept { return pod_counts_[n]; }
    [[nodiscard]] std::int64_t allowed_pods(node_index n) const noexcept { return allowed_pods_[n]; }

    [[nodiscard]] std::size_t resource_count() const noexcept { return resources_.size(); }
    /// `no_resource` for a name that no node and no pod has brought.
    [[nodiscard]] resource_index find_resource(std::string_view name) const noexcept {
        const std::uint32_t found = resources_.names().find(name);
        return found == interner::none ? no_resource : found;
    }
    [[nodiscard]] std::string_view resource_name(resource_index resource) const noexcept {
        return resources_.names()[resource];
    }
    /// One number a node: what it has for pods, and what its pods ask for.
    [[nodiscard]] std::span<const std::int64_t> allocatable(resource_index resource) const noexcept {
        return resources_[resource].allocatable;
    }
    [[nodiscard]] std::span<const std::int64_t> requested(resource_index resource) const noexcept {
        return resources_[resource].requested;
    }
    /// What pods ask for where a container that says nothing counts as 100m and 200Mi; of cpu and memory alone.
    [[nodiscard]] std::span<const std::int64_t> non_zero_requested(resource_index resource) const noexcept {
        return resources_.non_zero_requested(resource);
    }

    /// A new node, after all others.
    template <storage_policy Storage>
    expected<node_index, snapshot_errc> add_node(const api::core::v1::basic_node<Storage>& n) {
        const std::string_view name(n.metadata.name);
        if (find_node(name) != no_node) {
            return unexpected(snapshot_errc::duplicate_node);
        }
        node_draft made = prepare(n);
        make_room_for_node();
        made.record.name = names_.intern(name);
        by_name_.resize(names_.size(), no_node);

        const auto index = static_cast<node_index>(nodes_.size());
        by_name_[made.record.name] = index;
        nodes_.emplace_back();
        pod_counts_.push_back(0);
        allowed_pods_.push_back(0);
        resources_.add_node();
        ports_.add_node();
        describe(index, made);
        return index;
    }

    /// Takes over what a node of the snapshot says now. Its pods stay.
    template <storage_policy Storage>
    expected<node_index, snapshot_errc> update_node(const api::core::v1::basic_node<Storage>& n) {
        const node_index index = find_node(n.metadata.name);
        if (index == no_node) {
            return unexpected(snapshot_errc::unknown_node);
        }
        node_draft made = prepare(n);
        made.record.name = nodes_[index].name;
        forget_labels(index);
        images_.remove(index, 0);
        describe(index, made);
        return index;
    }

    /// Takes a node away with all its pods; the nodes after it move down by one. False where there is none.
    bool remove_node(node_index n) noexcept {
        if (n >= nodes_.size()) {
            return false;
        }
        for (pod_id id = 0; id != pods_.size(); ++id) {
            node_index& at = pods_[id].node;
            if (at == n) {
                remove_pod(id);
            } else if (at != no_node && at > n) {
                --at;
            }
        }
        forget_labels(n);
        images_.remove(n, 1);
        ports_.remove_node(n);
        by_name_[nodes_[n].name] = no_node;
        for (node_index& each : by_name_) {
            each -= each != no_node && each > n ? 1 : 0;
        }
        nodes_.erase(nodes_.begin() + n);
        pod_counts_.erase(pod_counts_.begin() + n);
        allowed_pods_.erase(allowed_pods_.begin() + n);
        resources_.remove_node(n);
        return true;
    }

    /// Adds a pod to the node that its `spec.node_name` names.
    template <storage_policy Storage>
    expected<pod_id, snapshot_errc> add_pod(const api::core::v1::basic_pod<Storage>& p) {
        const std::string_view name(p.spec.node_name);
        if (name.empty()) {
            return unexpected(snapshot_errc::unassigned_pod);
        }
        using enum api::core::v1::pod_phase;
        if (p.status.phase == succeeded || p.status.phase == failed) {
            return unexpected(snapshot_errc::terminal_pod);
        }
        const node_index n = find_node(name);
        if (n == no_node) {
            return unexpected(snapshot_errc::unknown_node);
        }
        return add_pod(p, n);
    }

    /// Adds a pod to a node, whatever the pod says about its node and its phase.
    template <storage_policy Storage>
    pod_id add_pod(const api::core::v1::basic_pod<Storage>& p, node_index n) {
        pod_record made;
        made.node = n;
        made.asked = resources_.prepare(bound_requests(p));
        made.has_affinity = has_pod_affinity(p.spec);
        made.priority = p.spec.priority.value_or(0);
        for_each_host_port(p, [&](std::string_view ip, std::string_view protocol, std::int32_t port) {
            made.ports.push_back(ports_.intern(ip, protocol, port));
        });
        ports_.reserve(n, made.ports.size());
        pod_id id = first_free_;
        if (id == no_pod) {
            id = static_cast<pod_id>(pods_.size());
            pods_.push_back(static_cast<pod_record&&>(made));
        } else {
            first_free_ = pods_[id].next_free;
            pods_[id] = static_cast<pod_record&&>(made);
        }
        ++pod_count_;
        account(pods_[id], 1);
        return id;
    }

    /// Takes a pod away; false where there is none of that number.
    bool remove_pod(pod_id id) noexcept {
        if (node_of(id) == no_node) {
            return false;
        }
        account(pods_[id], -1);
        pods_[id] = pod_record{};
        pods_[id].next_free = first_free_;
        first_free_ = id;
        --pod_count_;
        return true;
    }

    /// The same as kube-scheduler's dry run of a preemption does it: the ports that the pod holds count as free then,
    /// even where another pod of the node holds one of them too.
    bool evict_pod(pod_id id) noexcept {
        if (node_of(id) == no_node) {
            return false;
        }
        for (const host_port& held : pods_[id].ports) {
            ports_.free(pods_[id].node, held);
        }
        return remove_pod(id);
    }

    /// Every pod has a number below this.
    [[nodiscard]] pod_id pod_limit() const noexcept { return static_cast<pod_id>(pods_.size()); }
    /// `no_node` where there is no pod of that number.
    [[nodiscard]] node_index node_of(pod_id id) const noexcept { return id < pods_.size() ? pods_[id].node : no_node; }
    /// 0 where the pod says nothing.
    [[nodiscard]] std::int32_t priority(pod_id id) const noexcept { return pods_[id].priority; }

private:
    struct node_record {
        std::uint32_t name = 0;
        std::uint32_t taint_set = 0;
        std::uint32_t first_label = 0;
        std::uint32_t label_count = 0;
        bool unschedulable = false;
    };
    /// What a node says, with the snapshot's numbers.
    struct node_draft {
        node_record record;
        list<node_labels::entry> labels;
        list<images::listed> listed;
        resource_amounts has;
    };
    struct pod_record {
        node_index node = no_node;
        bool has_affinity = false;
        std::int32_t priority = 0;
        resource_columns::request asked;
        list<host_port> ports;
        pod_id next_free = no_pod;
    };

    /// All of taking a node that may throw, but for what a new one needs beside.
    template <storage_policy Storage>
    node_draft prepare(const api::core::v1::basic_node<Storage>& n) {
        node_draft made;
        made.record.taint_set = taints_.intern(n.spec.taints);
        made.record.unschedulable = n.spec.unschedulable;
        made.has = to_amounts(n.status.allocatable);
        for (const scalar_amount& scalar : made.has.scalars) {
            resources_.intern(scalar.name);
        }
        for (const auto& label : n.metadata.labels) {
            made.labels.push_back({texts_.intern(label.first), texts_.intern(label.second)});
        }
        if (const std::size_t needed = labels_.size() + made.labels.size(); needed > labels_.capacity()) {
            labels_.reserve(needed * 2);
        }
        made.listed = images_.prepare(n.status.images);
        return made;
    }

    /// Writes what a node says over what stands there; its labels and images are not known any more.
    void describe(node_index n, const node_draft& from) noexcept {
        nodes_[n] = from.record;
        nodes_[n].first_label = static_cast<std::uint32_t>(labels_.size());
        nodes_[n].label_count = static_cast<std::uint32_t>(from.labels.size());
        for (const node_labels::entry& label : from.labels) {
            labels_.push_back(label);
        }
        images_.add(n, from.listed);
        allowed_pods_[n] = from.has.pods;
        resources_.describe(n, from.has);
    }

    void forget_labels(node_index n) noexcept {
        const node_record gone = nodes_[n];
        const auto* const first = labels_.begin() + gone.first_label;
        labels_.erase(first, first + gone.label_count);
        for (node_record& each : nodes_) {
            each.first_label -= each.first_label > gone.first_label ? gone.label_count : 0;
        }
        nodes_[n].label_count = 0;
    }

    void make_room_for_node() {
        detail::reserve_one(nodes_);
        detail::reserve_one(pod_counts_);
        detail::reserve_one(allowed_pods_);
        detail::reserve_one(by_name_);
        resources_.reserve_node();
        ports_.reserve_node();
    }

    void account(const pod_record& p, int sign) noexcept {
        resource_columns::add(pod_counts_[p.node], 1, sign);
        resources_.account(p.node, p.asked, sign);
        for (const host_port& held : p.ports) {
            sign > 0 ? ports_.add(p.node, held) : ports_.remove(p.node, held);
        }
        if (p.has_affinity) {
            pods_with_affinity_ = sign > 0 ? pods_with_affinity_ + 1 : pods_with_affinity_ - 1;
        }
    }

    interner names_;            ///< of nodes, also of those that have gone
    list<node_index> by_name_;  ///< for each of these names
    interner texts_;
    list<node_record> nodes_;
    list<node_labels::entry> labels_;
    taint_sets taints_;
    host_ports ports_;
    images images_;
    list<std::int64_t> pod_counts_;
    list<std::int64_t> allowed_pods_;
    resource_columns resources_;
    list<pod_record> pods_;
    pod_id first_free_ = no_pod;  ///< the last one removed; each knows the one before it
    std::size_t pod_count_ = 0;
    std::size_t pods_with_affinity_ = 0;
};

}  // namespace kube::inline v0_1::scheduler
