// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/base/storage.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Where the pod names a node, refuses all others.
struct node_name {
    static constexpr std::string_view name = "NodeName";

    struct state {
        node_index wanted = no_node;
    };

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        const std::string_view wanted(p.spec.node_name);
        return {.state = {nodes.find_node(wanted)}, .skip_filter = wanted.empty()};
    }

    [[nodiscard]] verdict filter(const state& from, const snapshot&, node_index n) const noexcept {
        return n == from.wanted ? verdict::pass() : verdict::unresolvable();
    }

    [[nodiscard]] static std::string_view reason_text(reason_code) noexcept {
        return "node(s) didn't match the requested node name";
    }
};

}  // namespace kube::inline v0_1::scheduler
