// SPDX-License-Identifier: Apache-2.0
// error: this plugin's filter is not of the form verdict filter(const State&, const snapshot&, node_index) const
#include <string_view>

#include <kube/pod.hpp>
#include <kube/scheduler/pipeline.hpp>

using namespace kube::scheduler;

struct my_filter {
    static constexpr std::string_view name = "MyFilter";
    bool filter(const kube::pod&, const snapshot&, node_index) const { return {}; }
    std::string_view reason_text(reason_code) const { return "no"; }
};

pipeline profile{my_filter{}};
