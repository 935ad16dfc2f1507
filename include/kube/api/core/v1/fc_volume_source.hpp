// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.FCVolumeSource
template <storage_policy Storage>
struct basic_fc_volume_source {
    typename Storage::template list<typename Storage::string> target_wwns{};
    std::optional<std::int32_t> lun{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template list<typename Storage::string> wwids{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_fc_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_fc_volume_source::target_wwns,
              field{.name = "targetWWNs", .offset = offsetof(basic_fc_volume_source, target_wwns),
                    .omit = omit_rule::if_empty});
        visit(&basic_fc_volume_source::lun,
              field{.name = "lun", .offset = offsetof(basic_fc_volume_source, lun), .omit = omit_rule::if_empty});
        visit(&basic_fc_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_fc_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_fc_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_fc_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_fc_volume_source::wwids,
              field{.name = "wwids", .offset = offsetof(basic_fc_volume_source, wwids), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
