// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/default_profile.hpp>

using namespace kube::scheduler;

struct other {};

void set() {
    auto profile = default_profile();
    profile.weight<node_affinity>(2);
}
