// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/base/storage.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Keeps pods out of the queue that have a scheduling gate.
struct scheduling_gates {
    static constexpr std::string_view name = "SchedulingGates";
    static constexpr feature_set decides{feature::scheduling_gates};

    template <storage_policy Storage>
    [[nodiscard]] verdict pre_enqueue(const api::core::v1::basic_pod<Storage>& p) const noexcept {
        return p.spec.scheduling_gates.empty() ? verdict::pass() : verdict::unresolvable();
    }

    template <storage_policy Storage>
    [[nodiscard]] static std::string reason_text(const api::core::v1::basic_pod<Storage>& p, reason_code) {
        std::string text = "waiting for scheduling gates: [";
        bool first = true;
        for (const auto& gate : p.spec.scheduling_gates) {
            text += first ? "" : " ";
            text += gate.name;
            first = false;
        }
        return text + "]";
    }
};

}  // namespace kube::inline v0_1::scheduler
