// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <kube/pod.hpp>
#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace quickstart {

/// No longer is simulated.
inline constexpr kube::duration longest_run = kube::duration::of_seconds(24 * 60 * 60);

/// Runs the pods that have a node for `span` of simulated time, from `now` on, and writes to each what its kubelet
/// writes; those that are gone by then are taken out, of `why` too. A pod that has a history, or no containers, stays as
/// it is; so do those that would take too much time. Returns how many these were.
///
/// What containers do is read from their commands: `sleep 20`, `true`, `false`, and `sh -c` with these, `echo` and
/// `exit 1`, one behind the other. Any other program runs until it is asked to end, in an init container for a second.
/// The annotation `quickstart.example/delete-after: 90s` has the pod deleted.
std::size_t run_pods(std::vector<kube::pod>& pods, std::vector<std::string>& why, kube::time now, kube::duration span);

}  // namespace quickstart
