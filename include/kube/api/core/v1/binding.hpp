// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.Binding
template <storage_policy Storage>
struct basic_binding {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Binding", .resource = "bindings",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_object_reference<Storage> target{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_binding> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_binding::kind,
              field{.name = "kind", .offset = offsetof(basic_binding, kind), .omit = omit_rule::if_empty});
        visit(&basic_binding::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_binding, api_version), .omit = omit_rule::if_empty});
        visit(&basic_binding::metadata,
              field{.name = "metadata", .offset = offsetof(basic_binding, metadata), .omit = omit_rule::if_empty});
        visit(&basic_binding::target,
              field{.name = "target", .offset = offsetof(basic_binding, target), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
