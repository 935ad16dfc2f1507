// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

/// What a pod_machine says that is done. The first six are container_action, of a container.
enum class machine_step : std::uint8_t {
    pull,
    create,
    start,
    run_pre_stop,
    stop,  ///< asks it to end
    kill,
    update_status,  ///< the status has changed: `status_of` makes it
    remove,         ///< the pod's object is gone
};

inline constexpr const char* machine_step_names[] = {"pull", "create", "start",         "run_pre_stop",
                                                     "stop", "kill",   "update_status", "remove"};
constexpr auto& names(machine_step) noexcept { return machine_step_names; }

/// A step of a pod_machine.
struct machine_action {
    machine_step what = machine_step::update_status;
    time at{};
    std::size_t container = 0;  ///< init containers first, in the order of the spec
    std::int64_t grace = 0;     ///< of `stop`: seconds until it is killed
};

/// For those who do not want to know.
struct ignore_actions {
    constexpr void operator()(const machine_action&) const noexcept {}
};

}  // namespace kube::inline v0_1::lifecycle
