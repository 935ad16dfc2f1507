// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include <kube/pod.hpp>
#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;

struct my_filter {
    static constexpr std::string_view name = "MyFilter";
    verdict filter(const kube::pod&, const snapshot&, node_index) const { return {}; }
    std::string_view reason_text(reason_code) const { return "no"; }
};

pipeline profile{my_filter{}};
