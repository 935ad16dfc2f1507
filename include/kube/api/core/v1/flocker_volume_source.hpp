// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.FlockerVolumeSource
template <storage_policy Storage>
struct basic_flocker_volume_source {
    typename Storage::string dataset_name{};
    typename Storage::string dataset_uuid{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flocker_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flocker_volume_source::dataset_name,
              field{.name = "datasetName", .offset = offsetof(basic_flocker_volume_source, dataset_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_flocker_volume_source::dataset_uuid,
              field{.name = "datasetUUID", .offset = offsetof(basic_flocker_volume_source, dataset_uuid),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
