// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ConfigMap
template <storage_policy Storage>
struct basic_config_map {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ConfigMap", .resource = "configmaps",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    std::optional<bool> immutable{};
    typename Storage::template map<typename Storage::string> data{};
    typename Storage::template map<typename Storage::bytes> binary_data{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map::kind,
              field{.name = "kind", .offset = offsetof(basic_config_map, kind), .omit = omit_rule::if_empty});
        visit(&basic_config_map::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_config_map, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map::metadata,
              field{.name = "metadata", .offset = offsetof(basic_config_map, metadata), .omit = omit_rule::if_empty});
        visit(&basic_config_map::immutable,
              field{.name = "immutable", .offset = offsetof(basic_config_map, immutable), .omit = omit_rule::if_empty});
        visit(&basic_config_map::data,
              field{.name = "data", .offset = offsetof(basic_config_map, data), .omit = omit_rule::if_empty});
        visit(&basic_config_map::binary_data,
              field{.name = "binaryData", .offset = offsetof(basic_config_map, binary_data),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ConfigMapList
template <storage_policy Storage>
struct basic_config_map_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ConfigMapList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_config_map<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_list::kind,
              field{.name = "kind", .offset = offsetof(basic_config_map_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_config_map_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_config_map_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_config_map_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_list::items,
              field{.name = "items", .offset = offsetof(basic_config_map_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
