// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.List
template <storage_policy Storage>
struct basic_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "List", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    basic_list_meta<Storage> metadata{};
    typename Storage::template list<typename Storage::raw_json> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_list::kind,
              field{.name = "kind", .offset = offsetof(basic_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_list, api_version), .omit = omit_rule::if_empty});
        visit(&basic_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_list::items, field{.name = "items", .offset = offsetof(basic_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
