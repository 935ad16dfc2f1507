// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>

namespace kube::inline v0_1::scheduler {

/// Reasons for which nodes were refused, and how many nodes each.
class reason_counts {
public:
    void add(std::string_view reason, std::size_t nodes = 1) {
        const std::uint32_t id = texts_.intern(reason);
        if (counts_.size() <= id) {
            counts_.resize(id + 1);
        }
        counts_[id] += nodes;
    }

    /// `0/5 nodes are available: 1 Insufficient cpu, 4 Too many pods.`; the reasons stand in the order of these texts.
    /// framework.FitError.
    [[nodiscard]] std::string message(std::size_t all_nodes) const {
        list<std::string> lines;
        for (std::uint32_t id = 0; id != counts_.size(); ++id) {
            lines.push_back(std::to_string(counts_[id]) + " " + std::string(texts_[id]));
        }
        detail::sort(lines);
        std::string text = unavailable(all_nodes);
        for (std::size_t i = 0; i != lines.size(); ++i) {
            text += (i == 0 ? " " : ", ") + lines[i];
        }
        return lines.empty() ? text : text + ".";
    }

    /// How all such messages begin.
    [[nodiscard]] static std::string unavailable(std::size_t all_nodes) {
        return "0/" + std::to_string(all_nodes) + " nodes are available:";
    }

private:
    interner texts_;
    list<std::size_t> counts_;
};

}  // namespace kube::inline v0_1::scheduler
