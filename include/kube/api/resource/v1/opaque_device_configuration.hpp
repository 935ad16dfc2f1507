// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.OpaqueDeviceConfiguration
template <storage_policy Storage>
struct basic_opaque_device_configuration {
    typename Storage::string driver{};
    typename Storage::raw_json parameters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_opaque_device_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_opaque_device_configuration::driver,
              field{.name = "driver", .offset = offsetof(basic_opaque_device_configuration, driver), .required = true});
        visit(&basic_opaque_device_configuration::parameters,
              field{.name = "parameters", .offset = offsetof(basic_opaque_device_configuration, parameters),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
