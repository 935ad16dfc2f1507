// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/time/time.hpp>

namespace kube::inline v0_1::lifecycle {

/// What a container runtime says of a container: the State of the kubelet's container.Status. `unset` is none of the
/// kubelet's words; it decides about a restart as `exited` does.
enum class container_record_state : std::uint8_t { unset, unknown, created, running, exited };

/// What a container runtime remembers of one instance of a container: the part of the kubelet's container.Status that
/// decides about restarts. The name is text that someone else keeps.
struct container_record {
    std::string_view name{};
    container_record_state state = container_record_state::unset;
    std::int32_t exit_code = 0;  ///< of an exited one
    time finished_at{};          ///< of an exited one

    friend constexpr bool operator==(const container_record&, const container_record&) = default;
};

/// The first record of that name in `records`, which runtimes list from the newest to the oldest, or null:
/// PodStatus.FindContainerStatusByName.
template <class Records>
    requires requires(const Records& all) { all.begin() != all.end(); }
[[nodiscard]] constexpr const container_record* find_record(const Records& records, std::string_view name) noexcept {
    for (const container_record& each : records) {
        if (each.name == name) {
            return &each;
        }
    }
    return nullptr;
}

}  // namespace kube::inline v0_1::lifecycle
