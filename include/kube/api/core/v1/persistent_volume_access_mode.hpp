// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PersistentVolumeAccessMode
enum class persistent_volume_access_mode : std::uint8_t {
    unset, read_write_once, read_only_many, read_write_many, read_write_once_pod
};
template <class Text>
inline constexpr Text persistent_volume_access_mode_texts[] = {
    "", "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(persistent_volume_access_mode) noexcept {
    return persistent_volume_access_mode_texts<Text>;
}

}  // namespace kube::inline v0_1::api::core::v1
