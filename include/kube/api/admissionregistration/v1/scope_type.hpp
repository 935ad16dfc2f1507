// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ScopeType
enum class scope_type : std::uint8_t { unset, cluster, namespaced, all };
template <class Text>
inline constexpr Text scope_type_texts[] = {"", "Cluster", "Namespaced", "*"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(scope_type) noexcept { return scope_type_texts<Text>; }

}  // namespace kube::inline v0_1::api::admissionregistration::v1
