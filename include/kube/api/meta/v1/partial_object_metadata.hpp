// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.PartialObjectMetadata
template <storage_policy Storage>
struct basic_partial_object_metadata {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "PartialObjectMetadata",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    basic_object_meta<Storage> metadata{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_partial_object_metadata> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_partial_object_metadata::kind,
              field{.name = "kind", .offset = offsetof(basic_partial_object_metadata, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_partial_object_metadata::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_partial_object_metadata, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_partial_object_metadata::metadata,
              field{.name = "metadata", .offset = offsetof(basic_partial_object_metadata, metadata),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.PartialObjectMetadataList
template <storage_policy Storage>
struct basic_partial_object_metadata_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "PartialObjectMetadataList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_partial_object_metadata<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_partial_object_metadata_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_partial_object_metadata_list::kind,
              field{.name = "kind", .offset = offsetof(basic_partial_object_metadata_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_partial_object_metadata_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_partial_object_metadata_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_partial_object_metadata_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_partial_object_metadata_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_partial_object_metadata_list::items,
              field{.name = "items", .offset = offsetof(basic_partial_object_metadata_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
