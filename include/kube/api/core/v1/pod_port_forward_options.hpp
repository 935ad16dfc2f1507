// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodPortForwardOptions
template <storage_policy Storage>
struct basic_pod_port_forward_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodPortForwardOptions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template list<std::int32_t> ports{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_port_forward_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_port_forward_options::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_port_forward_options, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_port_forward_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_port_forward_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_port_forward_options::ports,
              field{.name = "ports", .offset = offsetof(basic_pod_port_forward_options, ports),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
