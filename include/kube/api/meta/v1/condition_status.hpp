// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.ConditionStatus
enum class condition_status : std::uint8_t { unset, true_, false_, unknown };
template <class Text>
inline constexpr Text condition_status_texts[] = {"", "True", "False", "Unknown"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(condition_status) noexcept { return condition_status_texts<Text>; }

}  // namespace kube::inline v0_1::api::meta::v1
