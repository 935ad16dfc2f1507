// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ObjectReference
template <storage_policy Storage>
struct basic_object_reference {
    typename Storage::string kind{};
    typename Storage::string namespace_{};
    typename Storage::string name{};
    typename Storage::string uid{};
    typename Storage::string api_version{};
    typename Storage::string resource_version{};
    typename Storage::string field_path{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_object_reference, kind), .omit = omit_rule::if_empty});
        visit(&basic_object_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_object_reference, namespace_),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_object_reference, name), .omit = omit_rule::if_empty});
        visit(&basic_object_reference::uid,
              field{.name = "uid", .offset = offsetof(basic_object_reference, uid), .omit = omit_rule::if_empty});
        visit(&basic_object_reference::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_object_reference, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_reference::resource_version,
              field{.name = "resourceVersion", .offset = offsetof(basic_object_reference, resource_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_reference::field_path,
              field{.name = "fieldPath", .offset = offsetof(basic_object_reference, field_path),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
