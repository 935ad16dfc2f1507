// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.RecursiveReadOnlyMode
enum class recursive_read_only_mode : std::uint8_t { unset, disabled, if_possible, enabled };
template <class Text>
inline constexpr Text recursive_read_only_mode_texts[] = {"", "Disabled", "IfPossible", "Enabled"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(recursive_read_only_mode) noexcept { return recursive_read_only_mode_texts<Text>; }

}  // namespace kube::inline v0_1::api::core::v1
