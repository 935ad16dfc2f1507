// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string_view>

#include <kube/scheduler/pipeline.hpp>

struct my_score {
    static constexpr std::string_view name = "MyScore";
    std::int64_t score(const auto&, const kube::scheduler::snapshot&, kube::scheduler::node_index) const { return 1; }
};

kube::scheduler::pipeline profile{my_score{}};
