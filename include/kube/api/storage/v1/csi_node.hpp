// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.VolumeNodeResources
template <storage_policy Storage>
struct basic_volume_node_resources {
    std::optional<std::int32_t> count{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_node_resources> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_node_resources::count,
              field{.name = "count", .offset = offsetof(basic_volume_node_resources, count),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.CSINodeDriver
template <storage_policy Storage>
struct basic_csi_node_driver {
    typename Storage::string name{};
    typename Storage::string node_id{};
    typename Storage::template list<typename Storage::string> topology_keys{};
    typename Storage::template box<basic_volume_node_resources<Storage>> allocatable{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_node_driver> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_node_driver::name,
              field{.name = "name", .offset = offsetof(basic_csi_node_driver, name), .required = true});
        visit(&basic_csi_node_driver::node_id,
              field{.name = "nodeID", .offset = offsetof(basic_csi_node_driver, node_id), .required = true});
        visit(&basic_csi_node_driver::topology_keys,
              field{.name = "topologyKeys", .offset = offsetof(basic_csi_node_driver, topology_keys)});
        visit(&basic_csi_node_driver::allocatable,
              field{.name = "allocatable", .offset = offsetof(basic_csi_node_driver, allocatable),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.CSINodeSpec
template <storage_policy Storage>
struct basic_csi_node_spec {
    typename Storage::template list<basic_csi_node_driver<Storage>> drivers{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_node_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_node_spec::drivers,
              field{.name = "drivers", .offset = offsetof(basic_csi_node_spec, drivers), .required = true,
                    .patch = patch_strategy::merge, .merge_key = "name"});
    }
};

/// k8s.io/api/storage/v1.CSINode
template <storage_policy Storage>
struct basic_csi_node {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSINode",
                                                 .resource = "csinodes", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_csi_node_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_node> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_node::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_node, kind), .omit = omit_rule::if_empty});
        visit(&basic_csi_node::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_node, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_node::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_node, metadata), .omit = omit_rule::if_empty});
        visit(&basic_csi_node::spec, field{.name = "spec", .offset = offsetof(basic_csi_node, spec), .required = true});
    }
};

/// k8s.io/api/storage/v1.CSINodeList
template <storage_policy Storage>
struct basic_csi_node_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSINodeList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_csi_node<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_node_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_node_list::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_node_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_csi_node_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_node_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_node_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_node_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_node_list::items,
              field{.name = "items", .offset = offsetof(basic_csi_node_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
