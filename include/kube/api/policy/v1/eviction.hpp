// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/delete_options.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/policy/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::policy::v1 {

/// k8s.io/api/policy/v1.Eviction
template <storage_policy Storage>
struct basic_eviction {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "policy/v1", .kind = "Eviction",
                                                 .resource = "evictions", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template box<meta::v1::basic_delete_options<Storage>> delete_options{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_eviction> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_eviction::kind,
              field{.name = "kind", .offset = offsetof(basic_eviction, kind), .omit = omit_rule::if_empty});
        visit(&basic_eviction::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_eviction, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_eviction::metadata,
              field{.name = "metadata", .offset = offsetof(basic_eviction, metadata), .omit = omit_rule::if_empty});
        visit(&basic_eviction::delete_options,
              field{.name = "deleteOptions", .offset = offsetof(basic_eviction, delete_options),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::policy::v1
