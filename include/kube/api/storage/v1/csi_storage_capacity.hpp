// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.CSIStorageCapacity
template <storage_policy Storage>
struct basic_csi_storage_capacity {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSIStorageCapacity",
                                                 .resource = "csistoragecapacities", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> node_topology{};
    typename Storage::string storage_class_name{};
    typename Storage::template box<typename Storage::quantity> capacity{};
    typename Storage::template box<typename Storage::quantity> maximum_volume_size{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_storage_capacity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_storage_capacity::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_storage_capacity, kind), .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_storage_capacity, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_storage_capacity, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity::node_topology,
              field{.name = "nodeTopology", .offset = offsetof(basic_csi_storage_capacity, node_topology),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity::storage_class_name,
              field{.name = "storageClassName", .offset = offsetof(basic_csi_storage_capacity, storage_class_name),
                    .required = true});
        visit(&basic_csi_storage_capacity::capacity,
              field{.name = "capacity", .offset = offsetof(basic_csi_storage_capacity, capacity),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity::maximum_volume_size,
              field{.name = "maximumVolumeSize", .offset = offsetof(basic_csi_storage_capacity, maximum_volume_size),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.CSIStorageCapacityList
template <storage_policy Storage>
struct basic_csi_storage_capacity_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSIStorageCapacityList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_csi_storage_capacity<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_storage_capacity_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_storage_capacity_list::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_storage_capacity_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_storage_capacity_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_storage_capacity_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_storage_capacity_list::items,
              field{.name = "items", .offset = offsetof(basic_csi_storage_capacity_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
