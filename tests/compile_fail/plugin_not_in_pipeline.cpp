// SPDX-License-Identifier: Apache-2.0
// error: this plugin is not in the pipeline
#include <kube/scheduler/default_profile.hpp>

using namespace kube::scheduler;

struct other {};

void set() {
    auto profile = default_profile();
    profile.weight<other>(2);
}
