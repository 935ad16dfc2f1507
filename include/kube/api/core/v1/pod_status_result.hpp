// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/pod_status.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodStatusResult
template <storage_policy Storage>
struct basic_pod_status_result {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodStatusResult", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_pod_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_status_result> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_status_result::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_status_result, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_status_result::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_status_result, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status_result::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_status_result, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status_result::status,
              field{.name = "status", .offset = offsetof(basic_pod_status_result, status),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
