// SPDX-License-Identifier: Apache-2.0
// error: a plugin with pre_enqueue needs reason_text(pod, reason), the text of why the pod waits
#include <string_view>

#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;

struct my_gate {
    static constexpr std::string_view name = "MyGate";
    verdict pre_enqueue(const auto&) const { return verdict::unschedulable(); }
};

pipeline profile{my_gate{}};
