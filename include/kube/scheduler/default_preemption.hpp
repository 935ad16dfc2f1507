// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/fit_error.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Tells whether a pod for which no node is right would be right somewhere if pods of less priority went away, and if
/// not, why: what kube-scheduler appends to the pod's message as ` preemption: …`. It names no node and no victims:
/// which ones kube-scheduler would choose also depends on disruption budgets, which are not known here.
struct default_preemption {
    static constexpr std::string_view name = "DefaultPreemption";

    template <storage_policy Storage, class Cycle>
    [[nodiscard]] post_filter_result post_filter(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes,
                                                 const Cycle& cycle) const {
        if (p.spec.preemption_policy.has_value() &&
            *p.spec.preemption_policy == api::core::v1::preemption_policy::never) {
            return {.message = "preemption: not eligible due to preemptionPolicy=Never."};
        }
        const std::int32_t priority = p.spec.priority.value_or(0);
        list<bool> has_victims(nodes.size());
        snapshot emptied;
        for (pod_id id = 0; id != nodes.pod_limit(); ++id) {
            const node_index n = nodes.node_of(id);
            if (n == no_node || nodes.priority(id) >= priority || cycle.code(n) != status_code::unschedulable) {
                continue;
            }
            if (emptied.empty()) {
                emptied = nodes;
            }
            emptied.evict_pod(id);
            has_victims[n] = true;
        }
        reason_counts reasons;
        std::size_t hopeless = 0;
        for (node_index n = 0; n != nodes.size(); ++n) {
            if (cycle.code(n) != status_code::unschedulable) {
                ++hopeless;
            } else if (!has_victims[n]) {
                reasons.add("No preemption victims found for incoming pod");
            } else if (cycle.filter(emptied, n, [&](std::string_view reason) { reasons.add(reason); })) {
                return {.helps = true};
            }
        }
        if (hopeless != 0) {
            reasons.add("Preemption is not helpful for scheduling", hopeless);
        }
        return {.message = "preemption: " + reasons.message(nodes.size())};
    }
};

}  // namespace kube::inline v0_1::scheduler
