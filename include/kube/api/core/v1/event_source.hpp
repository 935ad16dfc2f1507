// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.EventSource
template <storage_policy Storage>
struct basic_event_source {
    typename Storage::string component{};
    typename Storage::string host{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event_source::component,
              field{.name = "component", .offset = offsetof(basic_event_source, component),
                    .omit = omit_rule::if_empty});
        visit(&basic_event_source::host,
              field{.name = "host", .offset = offsetof(basic_event_source, host), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
