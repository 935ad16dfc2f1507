// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/requirement.hpp>
#include <kube/rules/resource_name.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/scheduler/integer.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/resource_weight.hpp>

namespace kube::inline v0_1::scheduler {

/// How nodes are scored by what is left on them.
enum class scoring_strategy : std::uint8_t {
    least_allocated,  ///< more is left: spreads pods
    most_allocated,   ///< less is left: packs pods
};
using enum scoring_strategy;

namespace detail {

/// The score of one resource of a node that has some of it.
constexpr std::int64_t allocation_score(scoring_strategy strategy, std::int64_t requested,
                                        std::int64_t allocatable) noexcept {
    if (strategy == least_allocated) {
        return requested > allocatable ? 0
                                       : wrap_div(wrap_mul(wrap_sub(allocatable, requested), max_score), allocatable);
    }
    const std::int64_t used = requested > allocatable ? allocatable : requested;
    return wrap_div(wrap_mul(used, max_score), allocatable);
}

}  // namespace detail

/// Refuses nodes that have too little left of what the pod asks for; prefers those with more or less left.
/// Devices that are served through DeviceClasses are not known here: an extended resource is what nodes say it is.
struct node_resources_fit {
    static constexpr std::string_view name = "NodeResourcesFit";
    static constexpr reason_code too_many_pods = 0;
    static constexpr reason_code no_resources_to_score = UINT32_MAX;

    scoring_strategy strategy = least_allocated;
    /// What is scored; refers to the caller's array.
    std::span<const resource_weight> resources = default_resource_weights;
    /// Extended resources, and domains of such, that are not looked at; refers to the caller's arrays.
    std::span<const std::string_view> ignored_resources{};
    std::span<const std::string_view> ignored_resource_groups{};

    struct wanted_resource {
        std::string_view name;  ///< refers to the pod where the resource is no ordinary one
        resource_index resource;
        std::int64_t amount;
    };
    struct scored_resource {
        resource_index resource;
        std::int64_t amount;
        std::int64_t weight;
    };
    struct state {
        list<wanted_resource> wanted;
        list<scored_resource> scored;
    };

    template <storage_policy Storage>
    [[nodiscard]] state prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        state made;
        const resource_amounts wanted = wanted_requests(p);
        const auto want = [&](std::string_view resource, resource_index column, std::int64_t amount) {
            if (amount > 0) {
                made.wanted.push_back({resource, column, amount});
            }
        };
        want("cpu", cpu_resource, wanted.milli_cpu);
        want("memory", memory_resource, wanted.memory);
        want("ephemeral-storage", ephemeral_storage_resource, wanted.ephemeral_storage);
        for (const scalar_amount& scalar : wanted.scalars) {
            if (!ignores(scalar.name)) {
                want(scalar.name, nodes.find_resource(scalar.name), scalar.amount);
            }
        }
        for (const resource_weight& each : resources) {
            const resource_index column = nodes.find_resource(each.name);
            const std::int64_t amount = scored_request(p, each.name);
            if (column != no_resource && (amount != 0 || !is_scalar_resource(each.name))) {
                made.scored.push_back({column, amount, each.weight});
            }
        }
        return made;
    }

    [[nodiscard]] verdict filter(const state& from, const snapshot& nodes, node_index n) const {
        verdict made;
        for_each_lack(from, nodes, n, [&](reason_code reason, bool resolvable) {
            const bool first = made.passes();
            if (!resolvable) {
                made.code = status_code::unschedulable_and_unresolvable;
            } else if (first) {
                made.code = status_code::unschedulable;
            }
            made.reason = first ? reason : made.reason;
        });
        return made;
    }

    void filter_nodes(const state& from, const snapshot& nodes, list<node_index>& candidates) const noexcept {
        detail::keep(candidates, [&](node_index n) { return nodes.pods(n) + 1 <= nodes.allowed_pods(n); });
        for (const wanted_resource& each : from.wanted) {
            if (each.resource == no_resource) {
                candidates.clear();
                return;
            }
            const std::int64_t* const has = nodes.allocatable(each.resource).data();
            const std::int64_t* const used = nodes.requested(each.resource).data();
            detail::keep(candidates, [=, amount = each.amount](node_index n) {
                return amount <= detail::wrap_sub(has[n], used[n]);
            });
        }
    }

    template <class Visitor>
    void for_each_reason(const state& from, const snapshot& nodes, node_index n, Visitor&& visit) const {
        for_each_lack(from, nodes, n, [&](reason_code reason, bool) { visit(reason); });
    }

    [[nodiscard]] std::string reason_text(const state& from, reason_code reason) const {
        if (reason == no_resources_to_score) {
            return "resources not found";
        }
        return reason == too_many_pods ? std::string("Too many pods")
                                       : "Insufficient " + std::string(from.wanted[reason - 1].name);
    }

    [[nodiscard]] verdict prepare_score(const state&, const snapshot&, std::span<const node_index>) const noexcept {
        return resources.empty() ? verdict::error(no_resources_to_score) : verdict::pass();
    }

    [[nodiscard]] std::int64_t score(const state& from, const snapshot& nodes, node_index n) const noexcept {
        std::int64_t sum = 0;
        std::int64_t weights = 0;
        for (const scored_resource& each : from.scored) {
            const std::int64_t has = nodes.allocatable(each.resource)[n];
            if (has != 0) {
                const std::int64_t used = each.resource <= memory_resource ? nodes.non_zero_requested(each.resource)[n]
                                                                           : nodes.requested(each.resource)[n];
                const std::int64_t one = detail::allocation_score(strategy, detail::wrap_add(used, each.amount), has);
                sum = detail::wrap_add(sum, detail::wrap_mul(one, each.weight));
                weights = detail::wrap_add(weights, each.weight);
            }
        }
        return weights == 0 ? 0 : detail::wrap_div(sum, weights);
    }

private:
    [[nodiscard]] bool ignores(std::string_view resource) const noexcept {
        return is_extended_resource(resource) &&
               (kube::detail::contains_text(ignored_resources, resource) ||
                kube::detail::contains_text(ignored_resource_groups, resource.substr(0, resource.find('/'))));
    }

    /// Visits all that a node lacks, and whether it would have it if no pods were on it.
    template <class Visitor>
    static void for_each_lack(const state& from, const snapshot& nodes, node_index n, Visitor&& visit) {
        if (nodes.pods(n) + 1 > nodes.allowed_pods(n)) {
            visit(too_many_pods, true);
        }
        reason_code reason = 0;
        for (const wanted_resource& each : from.wanted) {
            ++reason;
            const bool known = each.resource != no_resource;
            const std::int64_t has = known ? nodes.allocatable(each.resource)[n] : 0;
            const std::int64_t used = known ? nodes.requested(each.resource)[n] : 0;
            if (each.amount > detail::wrap_sub(has, used)) {
                visit(reason, each.amount <= has);
            }
        }
    }
};

}  // namespace kube::inline v0_1::scheduler
