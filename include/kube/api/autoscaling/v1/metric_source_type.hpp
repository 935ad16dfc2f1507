// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.MetricSourceType
enum class metric_source_type : std::uint8_t { unset, object, pods, resource, container_resource, external };
template <class Text>
inline constexpr Text metric_source_type_texts[] = {"", "Object", "Pods", "Resource", "ContainerResource", "External"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(metric_source_type) noexcept { return metric_source_type_texts<Text>; }

}  // namespace kube::inline v0_1::api::autoscaling::v1
