// SPDX-License-Identifier: Apache-2.0
// error: a plugin needs an extension point: filter(state, snapshot, node) or score(state, snapshot, node)
#include <cstdint>
#include <string_view>

#include <kube/scheduler/pipeline.hpp>

struct my_score {
    static constexpr std::string_view name = "MyScore";
    std::int64_t rate(const auto&, const kube::scheduler::snapshot&, kube::scheduler::node_index) const { return 1; }
};

kube::scheduler::pipeline profile{my_score{}};
