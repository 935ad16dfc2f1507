// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.SideEffectClass
enum class side_effect_class : std::uint8_t { unset, unknown, none, some, none_on_dry_run };
template <class Text>
inline constexpr Text side_effect_class_texts[] = {"", "Unknown", "None", "Some", "NoneOnDryRun"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(side_effect_class) noexcept { return side_effect_class_texts<Text>; }

}  // namespace kube::inline v0_1::api::admissionregistration::v1
