// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/rules/tolerations.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/pod_features.hpp>

namespace kube::inline v0_1::scheduler {

/// A node of a snapshot: its place in the order of arrival.
using node_index = std::uint32_t;
inline constexpr node_index no_node = UINT32_MAX;

/// A pod of a snapshot, until it is removed; then the number may be given to another.
using pod_id = std::uint32_t;

/// A resource of a snapshot: the first three, and then scalar ones in the order of their arrival.
using resource_index = std::uint32_t;
inline constexpr resource_index cpu_resource = 0;  ///< in milli-CPU
inline constexpr resource_index memory_resource = 1;
inline constexpr resource_index ephemeral_storage_resource = 2;
inline constexpr resource_index no_resource = UINT32_MAX;

/// Why a snapshot did not take an object. It is unchanged then.
enum class snapshot_errc : std::uint8_t {
    none,
    duplicate_node,  ///< there is a node of this name
    unassigned_pod,  ///< the pod names no node
    unknown_node,    ///< the pod's node is not in the snapshot
    terminal_pod,    ///< the pod has succeeded or failed, and holds nothing any more
};

/// The labels of a node of a snapshot: a label_map. Lasts as long as the snapshot is not changed.
class node_labels {
public:
    struct entry {
        std::uint32_t key;
        std::uint32_t value;
    };

    node_labels(const interner& texts, std::span<const entry> entries) noexcept : texts_(&texts), entries_(entries) {}

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] std::span<const entry> entries() const noexcept { return entries_; }

    friend found_label find_label(const node_labels& labels, std::string_view key) noexcept {
        const std::uint32_t wanted = labels.texts_->find(key);
        for (const entry& label : labels.entries_) {
            if (label.key == wanted) {
                return {(*labels.texts_)[label.value], true};
            }
        }
        return {};
    }

private:
    const interner* texts_;
    std::span<const entry> entries_;
};

/// What a scheduling decision is made from: nodes and the pods that are bound to them, in columns. Refers to none of
/// the objects that it was made of.
/// A pod is accounted as kube-scheduler's NodeInfo does; a pod that is being deleted still counts, one that has
/// succeeded or failed is refused. Adding and removing costs O(what the object says), and removing what was added
/// leaves every column as it was.
class snapshot {
public:
    using taint = api::core::v1::basic_taint<owning>;

    /// The number of nodes.
    [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }
    [[nodiscard]] bool empty() const noexcept { return nodes_.empty(); }
    /// The number of pods on all nodes.
    [[nodiscard]] std::size_t pod_count() const noexcept { return pods_.size() - free_pods_.size(); }
    /// Pods that have a podAffinity or podAntiAffinity term of any kind.
    [[nodiscard]] std::size_t pods_with_affinity() const noexcept { return pods_with_affinity_; }

    [[nodiscard]] std::string_view name(node_index n) const noexcept { return names_[n]; }
    /// `no_node` where there is none of that name.
    [[nodiscard]] node_index find_node(std::string_view name) const noexcept { return names_.find(name); }
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

    /// The pods on a node, and how many its allocatable `pods` allows.
    [[nodiscard]] std::int64_t pods(node_index n) const noexcept { return pod_counts_[n]; }
    [[nodiscard]] std::int64_t allowed_pods(node_index n) const noexcept { return allowed_pods_[n]; }

    [[nodiscard]] std::size_t resource_count() const noexcept { return columns_.size(); }
    /// `no_resource` for a name that no node and no pod has brought.
    [[nodiscard]] resource_index find_resource(std::string_view name) const noexcept {
        const std::uint32_t found = resource_names_.find(name);
        return found == interner::none ? no_resource : found;
    }
    [[nodiscard]] std::string_view resource_name(resource_index resource) const noexcept {
        return resource_names_[resource];
    }
    /// One number a node: what it has for pods, and what its pods ask for.
    [[nodiscard]] std::span<const std::int64_t> allocatable(resource_index resource) const noexcept {
        return columns_[resource].allocatable;
    }
    [[nodiscard]] std::span<const std::int64_t> requested(resource_index resource) const noexcept {
        return columns_[resource].requested;
    }
    /// What pods ask for where a container that says nothing counts as 100m and 200Mi; of cpu and memory alone.
    [[nodiscard]] std::span<const std::int64_t> non_zero_requested(resource_index resource) const noexcept {
        return non_zero_requested_[resource];
    }

    snapshot() {
        columns_.resize(3);
        for (const std::string_view name : {"cpu", "memory", "ephemeral-storage"}) {
            resource_names_.intern(name);
        }
    }

    template <storage_policy Storage>
    expected<node_index, snapshot_errc> add_node(const api::core::v1::basic_node<Storage>& n) {
        if (names_.find(n.metadata.name) != interner::none) {
            return unexpected(snapshot_errc::duplicate_node);
        }
        node_record made;
        made.taint_set = intern_taints(n.spec.taints);
        made.unschedulable = n.spec.unschedulable;
        made.first_label = static_cast<std::uint32_t>(labels_.size());
        made.label_count = static_cast<std::uint32_t>(n.metadata.labels.size());
        const resource_amounts has = to_amounts(n.status.allocatable);
        for (const scalar_amount& scalar : has.scalars) {
            add_column(scalar.name);
        }
        make_room_for_node();
        undo_labels pending{labels_, labels_.size()};
        for (const auto& label : n.metadata.labels) {
            labels_.push_back({texts_.intern(label.first), texts_.intern(label.second)});
        }
        const node_index index = names_.intern(n.metadata.name);
        pending.done = true;
        nodes_.push_back(made);
        pod_counts_.push_back(0);
        allowed_pods_.push_back(has.pods);
        for (column& each : columns_) {
            each.allocatable.push_back(0);
            each.requested.push_back(0);
        }
        for (auto& each : non_zero_requested_) {
            each.push_back(0);
        }
        columns_[cpu_resource].allocatable[index] = has.milli_cpu;
        columns_[memory_resource].allocatable[index] = has.memory;
        columns_[ephemeral_storage_resource].allocatable[index] = has.ephemeral_storage;
        for (const scalar_amount& scalar : has.scalars) {
            columns_[find_resource(scalar.name)].allocatable[index] = scalar.amount;
        }
        return index;
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
        const bound_amounts asked = bound_requests(p);
        pod_record made;
        made.node = n;
        made.milli_cpu = asked.requested.milli_cpu;
        made.memory = asked.requested.memory;
        made.ephemeral_storage = asked.requested.ephemeral_storage;
        made.non_zero_milli_cpu = asked.non_zero_milli_cpu;
        made.non_zero_memory = asked.non_zero_memory;
        made.has_affinity = has_pod_affinity(p.spec);
        for (const scalar_amount& scalar : asked.requested.scalars) {
            made.scalars.push_back({add_column(scalar.name), scalar.amount});
        }
        pod_id id = 0;
        if (free_pods_.empty()) {
            if (free_pods_.capacity() <= pods_.size()) {
                free_pods_.reserve(pods_.size() * 2 + 8);
            }
            id = static_cast<pod_id>(pods_.size());
            pods_.push_back(static_cast<pod_record&&>(made));
        } else {
            id = free_pods_.back();
            free_pods_.pop_back();
            pods_[id] = static_cast<pod_record&&>(made);
        }
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
        free_pods_.push_back(id);  // add_pod has made room for it
        return true;
    }

    /// `no_node` where there is no pod of that number.
    [[nodiscard]] node_index node_of(pod_id id) const noexcept { return id < pods_.size() ? pods_[id].node : no_node; }

private:
    struct node_record {
        std::uint32_t taint_set = 0;
        std::uint32_t first_label = 0;
        std::uint32_t label_count = 0;
        bool unschedulable = false;
    };
    struct column {
        list<std::int64_t> allocatable;
        list<std::int64_t> requested;
    };
    struct scalar_request {
        resource_index resource;
        std::int64_t amount;
    };
    struct pod_record {
        node_index node = no_node;
        bool has_affinity = false;
        std::int64_t milli_cpu = 0;
        std::int64_t memory = 0;
        std::int64_t ephemeral_storage = 0;
        std::int64_t non_zero_milli_cpu = 0;
        std::int64_t non_zero_memory = 0;
        list<scalar_request> scalars;
    };
    struct undo_labels {
        list<node_labels::entry>& labels;
        std::size_t size;
        bool done = false;
        ~undo_labels() {
            if (!done) {
                labels.resize(size);
            }
        }
    };

    resource_index add_column(std::string_view name) {
        if (const std::uint32_t found = resource_names_.find(name); found != interner::none) {
            return found;
        }
        column made;
        made.allocatable.resize(nodes_.size());
        made.requested.resize(nodes_.size());
        reserve_one(columns_);
        const std::uint32_t index = resource_names_.intern(name);
        columns_.push_back(static_cast<column&&>(made));
        return index;
    }

    template <class T>
    static void reserve_one(list<T>& items) {
        if (items.size() == items.capacity()) {
            items.reserve(items.size() * 2 + 8);
        }
    }

    void make_room_for_node() {
        reserve_one(nodes_);
        reserve_one(pod_counts_);
        reserve_one(allowed_pods_);
        for (column& each : columns_) {
            reserve_one(each.allocatable);
            reserve_one(each.requested);
        }
        for (auto& each : non_zero_requested_) {
            reserve_one(each);
        }
    }

    template <class Taints>
    std::uint32_t intern_taints(const Taints& taints) {
        std::string key;
        list<taint> copied;
        for (const auto& each : taints) {
            for (const std::string_view part :
                 {std::string_view(each.key), std::string_view(each.value), each.effect.text()}) {
                key.append(part);
                key.push_back('\0');
            }
            taint& copy = copied.emplace_back();
            copy.key = each.key;
            copy.value = each.value;
            copy.effect = each.effect.text();
        }
        if (const std::uint32_t found = taint_keys_.find(key); found != interner::none) {
            return found;
        }
        reserve_one(taints_);
        const std::uint32_t made = taint_keys_.intern(key);
        taints_.push_back(static_cast<list<taint>&&>(copied));
        return made;
    }

    /// Sums wrap around, as Go's do.
    static void add(std::int64_t& to, std::int64_t amount, int sign) noexcept {
        const auto change = static_cast<std::uint64_t>(amount);
        to = static_cast<std::int64_t>(static_cast<std::uint64_t>(to) + (sign > 0 ? change : 0 - change));
    }

    void account(const pod_record& p, int sign) noexcept {
        add(pod_counts_[p.node], 1, sign);
        add(columns_[cpu_resource].requested[p.node], p.milli_cpu, sign);
        add(columns_[memory_resource].requested[p.node], p.memory, sign);
        add(columns_[ephemeral_storage_resource].requested[p.node], p.ephemeral_storage, sign);
        for (const scalar_request& scalar : p.scalars) {
            add(columns_[scalar.resource].requested[p.node], scalar.amount, sign);
        }
        add(non_zero_requested_[cpu_resource][p.node], p.non_zero_milli_cpu, sign);
        add(non_zero_requested_[memory_resource][p.node], p.non_zero_memory, sign);
        if (p.has_affinity) {
            pods_with_affinity_ = sign > 0 ? pods_with_affinity_ + 1 : pods_with_affinity_ - 1;
        }
    }

    interner names_;
    interner texts_;
    interner resource_names_;
    interner taint_keys_;
    list<node_record> nodes_;
    list<node_labels::entry> labels_;
    list<list<taint>> taints_;
    list<std::int64_t> pod_counts_;
    list<std::int64_t> allowed_pods_;
    list<column> columns_;
    list<std::int64_t> non_zero_requested_[2];
    list<pod_record> pods_;
    list<pod_id> free_pods_;
    std::size_t pods_with_affinity_ = 0;
};

}  // namespace kube::inline v0_1::scheduler
