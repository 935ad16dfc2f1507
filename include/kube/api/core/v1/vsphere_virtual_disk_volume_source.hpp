// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.VsphereVirtualDiskVolumeSource
template <storage_policy Storage>
struct basic_vsphere_virtual_disk_volume_source {
    typename Storage::string volume_path{};
    typename Storage::string fs_type{};
    typename Storage::string storage_policy_name{};
    typename Storage::string storage_policy_id{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_vsphere_virtual_disk_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_vsphere_virtual_disk_volume_source::volume_path,
              field{.name = "volumePath", .offset = offsetof(basic_vsphere_virtual_disk_volume_source, volume_path),
                    .required = true});
        visit(&basic_vsphere_virtual_disk_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_vsphere_virtual_disk_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_vsphere_virtual_disk_volume_source::storage_policy_name,
              field{.name = "storagePolicyName",
                    .offset = offsetof(basic_vsphere_virtual_disk_volume_source, storage_policy_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_vsphere_virtual_disk_volume_source::storage_policy_id,
              field{.name = "storagePolicyID",
                    .offset = offsetof(basic_vsphere_virtual_disk_volume_source, storage_policy_id),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
