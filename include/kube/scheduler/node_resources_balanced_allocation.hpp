// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/resource_name.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/scheduler/integer.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/resource_weight.hpp>
#include <kube/scheduler/strict_double.hpp>

namespace kube::inline v0_1::scheduler {

/// Prefers nodes whose resources are used more evenly with the pod than without it: 75 where it makes no difference,
/// 50 to 100 as it makes things worse or better. Gives nothing to pods that ask for nothing.
struct node_resources_balanced_allocation {
    static constexpr std::string_view name = "NodeResourcesBalancedAllocation";

    /// What is to be even; the weights count for nothing. Refers to the caller's array.
    std::span<const resource_weight> resources = default_resource_weights;

    struct state {
        struct asked {
            resource_index resource;
            std::int64_t amount;
        };
        list<asked> resources;
    };

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        prepared<state> made;
        made.skip_score = true;
        for (const resource_weight& each : resources) {
            const std::int64_t amount = counted_request(p, each.name);
            const resource_index column = nodes.find_resource(each.name);
            made.skip_score = made.skip_score && amount == 0;
            if (column != no_resource && (amount != 0 || !is_scalar_resource(each.name))) {
                made.state.resources.push_back({column, amount});
            }
        }
        return made;
    }

    [[nodiscard]] std::int64_t score(const state& from, const snapshot& nodes, node_index n) const noexcept {
        return improvement(balance(from, nodes, n, true), balance(from, nodes, n, false));
    }

    void score_nodes(const state& from, const snapshot& nodes, std::span<const node_index> feasible,
                     std::span<std::int64_t> scores) const noexcept {
        if (from.resources.size() != 2) {
            for (std::size_t i = 0; i != feasible.size(); ++i) {
                scores[i] = score(from, nodes, feasible[i]);
            }
            return;
        }
        const auto [first, first_amount] = from.resources[0];
        const auto [second, second_amount] = from.resources[1];
        const std::int64_t* const first_has = nodes.allocatable(first).data();
        const std::int64_t* const first_used = nodes.requested(first).data();
        const std::int64_t* const second_has = nodes.allocatable(second).data();
        const std::int64_t* const second_used = nodes.requested(second).data();
        for (std::size_t i = 0; i != feasible.size(); ++i) {
            const node_index n = feasible[i];
            if (first_has[n] == 0 || second_has[n] == 0) {
                scores[i] = improvement(max_score, max_score);
                continue;
            }
            const auto balanced = [&](std::int64_t first_more, std::int64_t second_more) {
                return evenness(distance(part(detail::wrap_add(first_used[n], first_more), first_has[n]),
                                         part(detail::wrap_add(second_used[n], second_more), second_has[n])));
            };
            scores[i] = improvement(balanced(first_amount, second_amount), balanced(0, 0));
        }
    }

private:
    static double part(std::int64_t used, std::int64_t has) noexcept {
        const double made = static_cast<double>(used) / static_cast<double>(has);
        return made > 1 ? 1 : made;
    }

    /// The standard deviation of two.
    static double distance(double first, double second) noexcept {
        const double made = (first - second) / 2;
        return made < 0 ? -made : made;
    }
    /// 100 where all resources are used to the same part, less as the parts deviate from one another.
    static std::int64_t evenness(double deviation) noexcept {
        return detail::to_int64((1 - deviation) * static_cast<double>(max_score));
    }
    static constexpr std::int64_t improvement(std::int64_t with_pod, std::int64_t without) noexcept {
        constexpr std::int64_t half = max_score / 2;
        return detail::wrap_add(half, detail::wrap_sub(detail::wrap_add(half, with_pod), without) / 2);
    }

    static std::int64_t balance(const state& from, const snapshot& nodes, node_index n, bool with_pod) noexcept {
        std::size_t count = 0;
        double first = 0;
        double sum = 0;
        const auto visit_parts = [&](auto&& visit) {
            for (const state::asked& each : from.resources) {
                if (const std::int64_t has = nodes.allocatable(each.resource)[n]; has != 0) {
                    const std::int64_t used = nodes.requested(each.resource)[n];
                    visit(part(with_pod ? detail::wrap_add(used, each.amount) : used, has));
                }
            }
        };
        double last = 0;
        visit_parts([&](double each) {
            first = count == 0 ? each : first;
            last = each;
            sum += each;
            ++count;
        });
        double deviation = 0;
        if (count == 2) {
            deviation = distance(first, last);
        } else if (count > 2) {
            const double mean = sum / static_cast<double>(count);
            double squares = 0;
            visit_parts([&](double each) { squares += detail::rounded((each - mean) * (each - mean)); });
            deviation = __builtin_sqrt(squares / static_cast<double>(count));
        }
        return evenness(deviation);
    }
};

}  // namespace kube::inline v0_1::scheduler
