// SPDX-License-Identifier: Apache-2.0
// error: a plugin with a filter needs reason_text(reason), the text of why a node is refused
#include <string_view>

#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;

struct my_filter {
    static constexpr std::string_view name = "MyFilter";
    verdict filter(const auto&, const snapshot&, node_index) const { return verdict::unschedulable(); }
};

pipeline profile{my_filter{}};
