// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/scheduler/host_ports.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>

namespace kube::inline v0_1::scheduler {

/// A resource of a snapshot: the first three, and then scalar ones in the order of their arrival.
using resource_index = std::uint32_t;
inline constexpr resource_index cpu_resource = 0;  ///< in milli-CPU
inline constexpr resource_index memory_resource = 1;
inline constexpr resource_index ephemeral_storage_resource = 2;
inline constexpr resource_index no_resource = UINT32_MAX;

/// What nodes have and what their pods ask for: a column of numbers a resource. For the snapshot's own use.
class resource_columns {
public:
    struct column {
        list<std::int64_t> allocatable;
        list<std::int64_t> requested;
    };
    struct scalar_request {
        resource_index resource;
        std::int64_t amount;
    };
    /// What a pod asks for, with the snapshot's numbers.
    struct request {
        std::int64_t milli_cpu = 0;
        std::int64_t memory = 0;
        std::int64_t ephemeral_storage = 0;
        std::int64_t non_zero_milli_cpu = 0;
        std::int64_t non_zero_memory = 0;
        list<scalar_request> scalars;
    };

    resource_columns() {
        columns_.resize(3);
        for (const std::string_view name : {"cpu", "memory", "ephemeral-storage"}) {
            names_.intern(name);
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }
    [[nodiscard]] const interner& names() const noexcept { return names_; }
    [[nodiscard]] const column& operator[](resource_index resource) const noexcept { return columns_[resource]; }
    /// Of cpu and memory.
    [[nodiscard]] std::span<const std::int64_t> non_zero_requested(resource_index resource) const noexcept {
        return non_zero_requested_[resource];
    }

    /// The column of a resource, a new one where it has not come before.
    resource_index intern(std::string_view name) {
        if (const std::uint32_t found = names_.find(name); found != interner::none) {
            return found;
        }
        column made;
        made.allocatable.resize(nodes_);
        made.requested.resize(nodes_);
        detail::reserve_one(columns_);
        const std::uint32_t index = names_.intern(name);
        columns_.push_back(static_cast<column&&>(made));
        return index;
    }

    request prepare(const bound_amounts& asked) {
        request made{.milli_cpu = asked.requested.milli_cpu,
                     .memory = asked.requested.memory,
                     .ephemeral_storage = asked.requested.ephemeral_storage,
                     .non_zero_milli_cpu = asked.non_zero_milli_cpu,
                     .non_zero_memory = asked.non_zero_memory,
                     .scalars = {}};
        for (const scalar_amount& scalar : asked.requested.scalars) {
            made.scalars.push_back({intern(scalar.name), scalar.amount});
        }
        return made;
    }

    void reserve_node() {
        for_each_column([](list<std::int64_t>& each) { detail::reserve_one(each); });
    }
    void add_node() noexcept {
        for_each_column([](list<std::int64_t>& each) { each.push_back(0); });
        ++nodes_;
    }
    void remove_node(node_index n) noexcept {
        for_each_column([n](list<std::int64_t>& each) { each.erase(each.begin() + n); });
        --nodes_;
    }
    /// Of resources that are interned.
    void describe(node_index n, const resource_amounts& has) noexcept {
        for (column& each : columns_) {
            each.allocatable[n] = 0;
        }
        columns_[cpu_resource].allocatable[n] = has.milli_cpu;
        columns_[memory_resource].allocatable[n] = has.memory;
        columns_[ephemeral_storage_resource].allocatable[n] = has.ephemeral_storage;
        for (const scalar_amount& scalar : has.scalars) {
            columns_[names_.find(scalar.name)].allocatable[n] = scalar.amount;
        }
    }

    /// Sums wrap around, as Go's do.
    static void add(std::int64_t& to, std::int64_t amount, int sign) noexcept {
        const auto change = static_cast<std::uint64_t>(amount);
        to = static_cast<std::int64_t>(static_cast<std::uint64_t>(to) + (sign > 0 ? change : 0 - change));
    }
    void account(node_index n, const request& asked, int sign) noexcept {
        add(columns_[cpu_resource].requested[n], asked.milli_cpu, sign);
        add(columns_[memory_resource].requested[n], asked.memory, sign);
        add(columns_[ephemeral_storage_resource].requested[n], asked.ephemeral_storage, sign);
        for (const scalar_request& scalar : asked.scalars) {
            add(columns_[scalar.resource].requested[n], scalar.amount, sign);
        }
        add(non_zero_requested_[cpu_resource][n], asked.non_zero_milli_cpu, sign);
        add(non_zero_requested_[memory_resource][n], asked.non_zero_memory, sign);
    }

private:
    template <class Visitor>
    void for_each_column(Visitor&& visit) {
        for (column& each : columns_) {
            visit(each.allocatable);
            visit(each.requested);
        }
        for (auto& each : non_zero_requested_) {
            visit(each);
        }
    }

    interner names_;
    list<column> columns_;
    list<std::int64_t> non_zero_requested_[2];
    std::size_t nodes_ = 0;
};

}  // namespace kube::inline v0_1::scheduler
