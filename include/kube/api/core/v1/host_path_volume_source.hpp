// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.HostPathType
enum class host_path_type : std::uint8_t {
    unset, directory_or_create, directory, file_or_create, file, socket, char_device, block_device
};
template <class Text>
inline constexpr Text host_path_type_texts[] = {
    "", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(host_path_type) noexcept { return host_path_type_texts<Text>; }

/// k8s.io/api/core/v1.HostPathVolumeSource
template <storage_policy Storage>
struct basic_host_path_volume_source {
    typename Storage::string path{};
    std::optional<typename Storage::template open_enum<v1::host_path_type>> type{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_host_path_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_host_path_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_host_path_volume_source, path), .required = true});
        visit(&basic_host_path_volume_source::type,
              field{.name = "type", .offset = offsetof(basic_host_path_volume_source, type),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
