// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PhotonPersistentDiskVolumeSource
template <storage_policy Storage>
struct basic_photon_persistent_disk_volume_source {
    typename Storage::string pd_id{};
    typename Storage::string fs_type{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_photon_persistent_disk_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_photon_persistent_disk_volume_source::pd_id,
              field{.name = "pdID", .offset = offsetof(basic_photon_persistent_disk_volume_source, pd_id),
                    .required = true});
        visit(&basic_photon_persistent_disk_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_photon_persistent_disk_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
