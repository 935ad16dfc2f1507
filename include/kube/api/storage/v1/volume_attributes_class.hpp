// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.VolumeAttributesClass
template <storage_policy Storage>
struct basic_volume_attributes_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "VolumeAttributesClass",
                                                 .resource = "volumeattributesclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::string driver_name{};
    typename Storage::template map<typename Storage::string> parameters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attributes_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attributes_class::kind,
              field{.name = "kind", .offset = offsetof(basic_volume_attributes_class, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_volume_attributes_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_volume_attributes_class, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class::driver_name,
              field{.name = "driverName", .offset = offsetof(basic_volume_attributes_class, driver_name),
                    .required = true});
        visit(&basic_volume_attributes_class::parameters,
              field{.name = "parameters", .offset = offsetof(basic_volume_attributes_class, parameters),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.VolumeAttributesClassList
template <storage_policy Storage>
struct basic_volume_attributes_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1",
                                                 .kind = "VolumeAttributesClassList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_volume_attributes_class<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_volume_attributes_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attributes_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_volume_attributes_class_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_volume_attributes_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_volume_attributes_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attributes_class_list::items,
              field{.name = "items", .offset = offsetof(basic_volume_attributes_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
