// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.LimitRangeItem
template <storage_policy Storage>
struct basic_limit_range_item {
    typename Storage::string type{};
    typename Storage::template map<typename Storage::quantity> max{};
    typename Storage::template map<typename Storage::quantity> min{};
    typename Storage::template map<typename Storage::quantity> default_{};
    typename Storage::template map<typename Storage::quantity> default_request{};
    typename Storage::template map<typename Storage::quantity> max_limit_request_ratio{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_limit_range_item> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limit_range_item::type,
              field{.name = "type", .offset = offsetof(basic_limit_range_item, type), .required = true});
        visit(&basic_limit_range_item::max,
              field{.name = "max", .offset = offsetof(basic_limit_range_item, max), .omit = omit_rule::if_empty});
        visit(&basic_limit_range_item::min,
              field{.name = "min", .offset = offsetof(basic_limit_range_item, min), .omit = omit_rule::if_empty});
        visit(&basic_limit_range_item::default_,
              field{.name = "default", .offset = offsetof(basic_limit_range_item, default_),
                    .omit = omit_rule::if_empty});
        visit(&basic_limit_range_item::default_request,
              field{.name = "defaultRequest", .offset = offsetof(basic_limit_range_item, default_request),
                    .omit = omit_rule::if_empty});
        visit(&basic_limit_range_item::max_limit_request_ratio,
              field{.name = "maxLimitRequestRatio", .offset = offsetof(basic_limit_range_item, max_limit_request_ratio),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LimitRangeSpec
template <storage_policy Storage>
struct basic_limit_range_spec {
    typename Storage::template list<basic_limit_range_item<Storage>> limits{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_limit_range_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limit_range_spec::limits,
              field{.name = "limits", .offset = offsetof(basic_limit_range_spec, limits), .required = true});
    }
};

/// k8s.io/api/core/v1.LimitRange
template <storage_policy Storage>
struct basic_limit_range {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "LimitRange", .resource = "limitranges",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_limit_range_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_limit_range> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limit_range::kind,
              field{.name = "kind", .offset = offsetof(basic_limit_range, kind), .omit = omit_rule::if_empty});
        visit(&basic_limit_range::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_limit_range, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_limit_range::metadata,
              field{.name = "metadata", .offset = offsetof(basic_limit_range, metadata), .omit = omit_rule::if_empty});
        visit(&basic_limit_range::spec,
              field{.name = "spec", .offset = offsetof(basic_limit_range, spec), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LimitRangeList
template <storage_policy Storage>
struct basic_limit_range_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "LimitRangeList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_limit_range<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_limit_range_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_limit_range_list::kind,
              field{.name = "kind", .offset = offsetof(basic_limit_range_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_limit_range_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_limit_range_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_limit_range_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_limit_range_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_limit_range_list::items,
              field{.name = "items", .offset = offsetof(basic_limit_range_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
