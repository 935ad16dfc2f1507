// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.TaintEffect
enum class taint_effect : std::uint8_t { unset, no_schedule, prefer_no_schedule, no_execute };
template <class Text>
inline constexpr Text taint_effect_texts[] = {"", "NoSchedule", "PreferNoSchedule", "NoExecute"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(taint_effect) noexcept { return taint_effect_texts<Text>; }

}  // namespace kube::inline v0_1::api::core::v1
