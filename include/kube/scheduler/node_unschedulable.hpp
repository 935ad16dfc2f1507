// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/tolerations.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Refuses cordoned nodes, unless the pod tolerates the taint that stands for that.
struct node_unschedulable {
    static constexpr std::string_view name = "NodeUnschedulable";

    toleration_options tolerations{};

    struct state {};

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot&) const {
        api::core::v1::basic_taint<borrowed> cordoned;
        cordoned.key = "node.kubernetes.io/unschedulable";
        cordoned.effect = api::core::v1::taint_effect::no_schedule;
        return {.skip_filter = tolerates(p.spec.tolerations, cordoned, tolerations)};
    }

    [[nodiscard]] verdict filter(const state&, const snapshot& nodes, node_index n) const noexcept {
        return nodes.unschedulable(n) ? verdict::unresolvable() : verdict::pass();
    }

    void filter_nodes(const state&, const snapshot& nodes, list<node_index>& candidates) const noexcept {
        detail::keep(candidates, [&](node_index n) { return !nodes.unschedulable(n); });
    }

    [[nodiscard]] static std::string_view reason_text(reason_code) noexcept { return "node(s) were unschedulable"; }
};

}  // namespace kube::inline v0_1::scheduler
