// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.QuobyteVolumeSource
template <storage_policy Storage>
struct basic_quobyte_volume_source {
    typename Storage::string registry{};
    typename Storage::string volume{};
    bool read_only{};
    typename Storage::string user{};
    typename Storage::string group{};
    typename Storage::string tenant{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_quobyte_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_quobyte_volume_source::registry,
              field{.name = "registry", .offset = offsetof(basic_quobyte_volume_source, registry), .required = true});
        visit(&basic_quobyte_volume_source::volume,
              field{.name = "volume", .offset = offsetof(basic_quobyte_volume_source, volume), .required = true});
        visit(&basic_quobyte_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_quobyte_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_quobyte_volume_source::user,
              field{.name = "user", .offset = offsetof(basic_quobyte_volume_source, user),
                    .omit = omit_rule::if_empty});
        visit(&basic_quobyte_volume_source::group,
              field{.name = "group", .offset = offsetof(basic_quobyte_volume_source, group),
                    .omit = omit_rule::if_empty});
        visit(&basic_quobyte_volume_source::tenant,
              field{.name = "tenant", .offset = offsetof(basic_quobyte_volume_source, tenant),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
