// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/tolerations.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Refuses nodes with a NoSchedule or NoExecute taint that the pod does not tolerate; prefers those with fewer
/// PreferNoSchedule taints that it does not tolerate.
struct taint_toleration {
    static constexpr std::string_view name = "TaintToleration";

    toleration_options tolerations{};

    /// One entry for each set of taints in the snapshot.
    struct state {
        list<std::uint8_t> refused;
        list<std::int64_t> not_preferred;
        bool refuses_any = false;
    };

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        using enum api::core::v1::taint_effect;
        prepared<state> made;
        const std::size_t sets = nodes.taint_set_count();
        made.state.refused.resize(sets);
        made.state.not_preferred.resize(sets);
        for (std::uint32_t set = 0; set != sets; ++set) {
            for (const snapshot::taint& met : nodes.taints(set)) {
                if (met.effect == prefer_no_schedule) {
                    made.state.not_preferred[set] += tolerates(p.spec.tolerations, met, tolerations) ? 0 : 1;
                } else if (keeps_pods_off{}(met) && !tolerates(p.spec.tolerations, met, tolerations)) {
                    made.state.refused[set] = 1;
                    made.state.refuses_any = true;
                }
            }
        }
        return made;
    }

    [[nodiscard]] verdict filter(const state& from, const snapshot& nodes, node_index n) const noexcept {
        return from.refused[nodes.taint_set(n)] != 0 ? verdict::unresolvable() : verdict::pass();
    }

    void filter_nodes(const state& from, const snapshot& nodes, list<node_index>& candidates) const noexcept {
        if (!from.refuses_any) {
            return;
        }
        detail::keep(candidates, [&](node_index n) { return from.refused[nodes.taint_set(n)] == 0; });
    }

    [[nodiscard]] std::int64_t score(const state& from, const snapshot& nodes, node_index n) const noexcept {
        return from.not_preferred[nodes.taint_set(n)];
    }

    void normalize(const state&, std::span<std::int64_t> scores) const noexcept { default_normalize(scores, true); }

    [[nodiscard]] static std::string_view reason_text(reason_code) noexcept {
        return "node(s) had untolerated taint(s)";
    }
};

}  // namespace kube::inline v0_1::scheduler
