// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.GCEPersistentDiskVolumeSource
template <storage_policy Storage>
struct basic_gce_persistent_disk_volume_source {
    typename Storage::string pd_name{};
    typename Storage::string fs_type{};
    std::int32_t partition{};
    bool read_only{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_gce_persistent_disk_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_gce_persistent_disk_volume_source::pd_name,
              field{.name = "pdName", .offset = offsetof(basic_gce_persistent_disk_volume_source, pd_name),
                    .required = true});
        visit(&basic_gce_persistent_disk_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_gce_persistent_disk_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_gce_persistent_disk_volume_source::partition,
              field{.name = "partition", .offset = offsetof(basic_gce_persistent_disk_volume_source, partition),
                    .omit = omit_rule::if_empty});
        visit(&basic_gce_persistent_disk_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_gce_persistent_disk_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
