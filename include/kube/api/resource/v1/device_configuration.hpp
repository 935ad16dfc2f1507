// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/resource/v1/opaque_device_configuration.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceConfiguration
template <storage_policy Storage>
struct basic_device_configuration {
    typename Storage::template box<basic_opaque_device_configuration<Storage>> opaque{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_configuration::opaque,
              field{.name = "opaque", .offset = offsetof(basic_device_configuration, opaque),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
