// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.OperationType
enum class operation_type : std::uint8_t { unset, all, create, update, delete_, connect };
template <class Text>
inline constexpr Text operation_type_texts[] = {"", "*", "CREATE", "UPDATE", "DELETE", "CONNECT"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(operation_type) noexcept { return operation_type_texts<Text>; }

}  // namespace kube::inline v0_1::api::admissionregistration::v1
