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

/// k8s.io/api/core/v1.AzureDataDiskCachingMode
enum class azure_data_disk_caching_mode : std::uint8_t { unset, none, read_only, read_write };
template <class Text>
inline constexpr Text azure_data_disk_caching_mode_texts[] = {"", "None", "ReadOnly", "ReadWrite"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(azure_data_disk_caching_mode) noexcept {
    return azure_data_disk_caching_mode_texts<Text>;
}

/// k8s.io/api/core/v1.AzureDataDiskKind
enum class azure_data_disk_kind : std::uint8_t { unset, shared, dedicated, managed };
template <class Text>
inline constexpr Text azure_data_disk_kind_texts[] = {"", "Shared", "Dedicated", "Managed"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(azure_data_disk_kind) noexcept { return azure_data_disk_kind_texts<Text>; }

/// k8s.io/api/core/v1.AzureDiskVolumeSource
template <storage_policy Storage>
struct basic_azure_disk_volume_source {
    typename Storage::string disk_name{};
    typename Storage::string disk_uri{};
    std::optional<typename Storage::template open_enum<v1::azure_data_disk_caching_mode>> caching_mode{};
    typename Storage::template box<typename Storage::string> fs_type{};
    std::optional<bool> read_only{};
    std::optional<typename Storage::template open_enum<v1::azure_data_disk_kind>> kind{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_azure_disk_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_azure_disk_volume_source::disk_name,
              field{.name = "diskName", .offset = offsetof(basic_azure_disk_volume_source, disk_name),
                    .required = true});
        visit(&basic_azure_disk_volume_source::disk_uri,
              field{.name = "diskURI", .offset = offsetof(basic_azure_disk_volume_source, disk_uri), .required = true});
        visit(&basic_azure_disk_volume_source::caching_mode,
              field{.name = "cachingMode", .offset = offsetof(basic_azure_disk_volume_source, caching_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_azure_disk_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_azure_disk_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_azure_disk_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_azure_disk_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_azure_disk_volume_source::kind,
              field{.name = "kind", .offset = offsetof(basic_azure_disk_volume_source, kind),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
