// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;

struct my_gate {
    static constexpr std::string_view name = "MyGate";
    verdict pre_enqueue(const auto&) const { return verdict::unschedulable(); }
    std::string_view reason_text(const auto&, reason_code) const { return "not yet"; }
};

pipeline profile{my_gate{}};
