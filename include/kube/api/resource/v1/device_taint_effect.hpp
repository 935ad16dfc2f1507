// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceTaintEffect
enum class device_taint_effect : std::uint8_t { unset, none, no_schedule, no_execute };
template <class Text>
inline constexpr Text device_taint_effect_texts[] = {"", "None", "NoSchedule", "NoExecute"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(device_taint_effect) noexcept { return device_taint_effect_texts<Text>; }

}  // namespace kube::inline v0_1::api::resource::v1
