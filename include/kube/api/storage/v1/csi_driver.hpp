// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.VolumeLifecycleMode
enum class volume_lifecycle_mode : std::uint8_t { unset, persistent, ephemeral };
template <class Text>
inline constexpr Text volume_lifecycle_mode_texts[] = {"", "Persistent", "Ephemeral"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(volume_lifecycle_mode) noexcept { return volume_lifecycle_mode_texts<Text>; }

/// k8s.io/api/storage/v1.FSGroupPolicy
enum class fs_group_policy : std::uint8_t { unset, read_write_once_with_fs_type, file, none };
template <class Text>
inline constexpr Text fs_group_policy_texts[] = {"", "ReadWriteOnceWithFSType", "File", "None"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(fs_group_policy) noexcept { return fs_group_policy_texts<Text>; }

/// k8s.io/api/storage/v1.TokenRequest
template <storage_policy Storage>
struct basic_token_request {
    typename Storage::string audience{};
    std::optional<std::int64_t> expiration_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_request::audience,
              field{.name = "audience", .offset = offsetof(basic_token_request, audience), .required = true});
        visit(&basic_token_request::expiration_seconds,
              field{.name = "expirationSeconds", .offset = offsetof(basic_token_request, expiration_seconds),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.CSIDriverSpec
template <storage_policy Storage>
struct basic_csi_driver_spec {
    std::optional<bool> attach_required{};
    std::optional<bool> pod_info_on_mount{};
    typename Storage::template list<typename Storage::template open_enum<v1::volume_lifecycle_mode>>
        volume_lifecycle_modes{};
    std::optional<bool> storage_capacity{};
    std::optional<typename Storage::template open_enum<v1::fs_group_policy>> fs_group_policy{};
    typename Storage::template list<basic_token_request<Storage>> token_requests{};
    std::optional<bool> requires_republish{};
    std::optional<bool> se_linux_mount{};
    std::optional<std::int64_t> node_allocatable_update_period_seconds{};
    std::optional<bool> service_account_token_in_secrets{};
    std::optional<bool> prevent_pod_scheduling_if_missing{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_driver_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_driver_spec::attach_required,
              field{.name = "attachRequired", .offset = offsetof(basic_csi_driver_spec, attach_required),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::pod_info_on_mount,
              field{.name = "podInfoOnMount", .offset = offsetof(basic_csi_driver_spec, pod_info_on_mount),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::volume_lifecycle_modes,
              field{.name = "volumeLifecycleModes", .offset = offsetof(basic_csi_driver_spec, volume_lifecycle_modes),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::storage_capacity,
              field{.name = "storageCapacity", .offset = offsetof(basic_csi_driver_spec, storage_capacity),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::fs_group_policy,
              field{.name = "fsGroupPolicy", .offset = offsetof(basic_csi_driver_spec, fs_group_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::token_requests,
              field{.name = "tokenRequests", .offset = offsetof(basic_csi_driver_spec, token_requests),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::requires_republish,
              field{.name = "requiresRepublish", .offset = offsetof(basic_csi_driver_spec, requires_republish),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::se_linux_mount,
              field{.name = "seLinuxMount", .offset = offsetof(basic_csi_driver_spec, se_linux_mount),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::node_allocatable_update_period_seconds,
              field{.name = "nodeAllocatableUpdatePeriodSeconds",
                    .offset = offsetof(basic_csi_driver_spec, node_allocatable_update_period_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::service_account_token_in_secrets,
              field{.name = "serviceAccountTokenInSecrets",
                    .offset = offsetof(basic_csi_driver_spec, service_account_token_in_secrets),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_spec::prevent_pod_scheduling_if_missing,
              field{.name = "preventPodSchedulingIfMissing",
                    .offset = offsetof(basic_csi_driver_spec, prevent_pod_scheduling_if_missing),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.CSIDriver
template <storage_policy Storage>
struct basic_csi_driver {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSIDriver",
                                                 .resource = "csidrivers", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_csi_driver_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_driver> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_driver::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_driver, kind), .omit = omit_rule::if_empty});
        visit(&basic_csi_driver::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_driver, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_driver, metadata), .omit = omit_rule::if_empty});
        visit(&basic_csi_driver::spec,
              field{.name = "spec", .offset = offsetof(basic_csi_driver, spec), .required = true});
    }
};

/// k8s.io/api/storage/v1.CSIDriverList
template <storage_policy Storage>
struct basic_csi_driver_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "CSIDriverList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_csi_driver<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_driver_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_driver_list::kind,
              field{.name = "kind", .offset = offsetof(basic_csi_driver_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_csi_driver_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_csi_driver_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_driver_list::items,
              field{.name = "items", .offset = offsetof(basic_csi_driver_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
