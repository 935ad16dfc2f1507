// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.CELDeviceSelector
template <storage_policy Storage>
struct basic_cel_device_selector {
    typename Storage::string expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cel_device_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cel_device_selector::expression,
              field{.name = "expression", .offset = offsetof(basic_cel_device_selector, expression), .required = true});
    }
};

/// k8s.io/api/resource/v1.DeviceSelector
template <storage_policy Storage>
struct basic_device_selector {
    typename Storage::template box<basic_cel_device_selector<Storage>> cel{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_selector::cel,
              field{.name = "cel", .offset = offsetof(basic_device_selector, cel), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
