// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kube::inline v0_1::lifecycle {

/// What the feature gates of a cluster decide about the life of pods; the defaults are those of v1.36.
struct features {
    bool container_restart_rules = true;                    ///< ContainerRestartRules
    bool restart_all_containers_on_container_exits = true;  ///< RestartAllContainersOnContainerExits
    bool pod_observed_generation_tracking = true;           ///< PodObservedGenerationTracking
    bool kubelet_crash_loop_back_off_max = true;            ///< KubeletCrashLoopBackOffMax
    bool reduce_default_crash_loop_back_off_decay = false;  ///< ReduceDefaultCrashLoopBackOffDecay
    bool pod_ready_to_start_containers_condition = true;    ///< PodReadyToStartContainersCondition

    friend constexpr bool operator==(const features&, const features&) = default;
};

}  // namespace kube::inline v0_1::lifecycle
