// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/persistent_volume_reclaim_policy.hpp>
#include <kube/api/core/v1/topology_selector_term.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.VolumeBindingMode
enum class volume_binding_mode : std::uint8_t { unset, immediate, wait_for_first_consumer };
template <class Text>
inline constexpr Text volume_binding_mode_texts[] = {"", "Immediate", "WaitForFirstConsumer"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(volume_binding_mode) noexcept { return volume_binding_mode_texts<Text>; }

/// k8s.io/api/storage/v1.StorageClass
template <storage_policy Storage>
struct basic_storage_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "StorageClass",
                                                 .resource = "storageclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::string provisioner{};
    typename Storage::template map<typename Storage::string> parameters{};
    std::optional<typename Storage::template open_enum<core::v1::persistent_volume_reclaim_policy>> reclaim_policy{};
    typename Storage::template list<typename Storage::string> mount_options{};
    std::optional<bool> allow_volume_expansion{};
    std::optional<typename Storage::template open_enum<v1::volume_binding_mode>> volume_binding_mode{};
    typename Storage::template list<core::v1::basic_topology_selector_term<Storage>> allowed_topologies{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_storage_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_storage_class::kind,
              field{.name = "kind", .offset = offsetof(basic_storage_class, kind), .omit = omit_rule::if_empty});
        visit(&basic_storage_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_storage_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_storage_class, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::provisioner,
              field{.name = "provisioner", .offset = offsetof(basic_storage_class, provisioner), .required = true});
        visit(&basic_storage_class::parameters,
              field{.name = "parameters", .offset = offsetof(basic_storage_class, parameters),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::reclaim_policy,
              field{.name = "reclaimPolicy", .offset = offsetof(basic_storage_class, reclaim_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::mount_options,
              field{.name = "mountOptions", .offset = offsetof(basic_storage_class, mount_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::allow_volume_expansion,
              field{.name = "allowVolumeExpansion", .offset = offsetof(basic_storage_class, allow_volume_expansion),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::volume_binding_mode,
              field{.name = "volumeBindingMode", .offset = offsetof(basic_storage_class, volume_binding_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class::allowed_topologies,
              field{.name = "allowedTopologies", .offset = offsetof(basic_storage_class, allowed_topologies),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.StorageClassList
template <storage_policy Storage>
struct basic_storage_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "StorageClassList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_storage_class<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_storage_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_storage_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_storage_class_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_storage_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_storage_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_storage_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_class_list::items,
              field{.name = "items", .offset = offsetof(basic_storage_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
