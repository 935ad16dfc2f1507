// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/time/time.hpp>

namespace quickstart {

/// Places on `nodes` the pods that are on no node yet, and writes to each what the scheduler writes: its node, or why
/// it has none. Returns for each pod why no node could take it; empty texts for all others.
std::vector<std::string> place_pods(std::span<kube::pod> pods, std::span<const kube::node> nodes, kube::time now);

}  // namespace quickstart
