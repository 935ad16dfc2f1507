// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PreemptionPolicy
enum class preemption_policy : std::uint8_t { unset, preempt_lower_priority, never };
template <class Text>
inline constexpr Text preemption_policy_texts[] = {"", "PreemptLowerPriority", "Never"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(preemption_policy) noexcept { return preemption_policy_texts<Text>; }

}  // namespace kube::inline v0_1::api::core::v1
