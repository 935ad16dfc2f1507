// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/aws_elastic_block_store_volume_source.hpp>
#include <kube/api/core/v1/azure_disk_volume_source.hpp>
#include <kube/api/core/v1/fc_volume_source.hpp>
#include <kube/api/core/v1/flocker_volume_source.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/gce_persistent_disk_volume_source.hpp>
#include <kube/api/core/v1/host_path_volume_source.hpp>
#include <kube/api/core/v1/local_object_reference.hpp>
#include <kube/api/core/v1/nfs_volume_source.hpp>
#include <kube/api/core/v1/node_selector.hpp>
#include <kube/api/core/v1/node_selector_term.hpp>
#include <kube/api/core/v1/persistent_volume_claim_spec.hpp>
#include <kube/api/core/v1/photon_persistent_disk_volume_source.hpp>
#include <kube/api/core/v1/portworx_volume_source.hpp>
#include <kube/api/core/v1/preemption_policy.hpp>
#include <kube/api/core/v1/protocol.hpp>
#include <kube/api/core/v1/quobyte_volume_source.hpp>
#include <kube/api/core/v1/recursive_read_only_mode.hpp>
#include <kube/api/core/v1/resource_requirements.hpp>
#include <kube/api/core/v1/signal.hpp>
#include <kube/api/core/v1/toleration.hpp>
#include <kube/api/core/v1/vsphere_virtual_disk_volume_source.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/int_or_string.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.EmptyDirVolumeSource
template <storage_policy Storage>
struct basic_empty_dir_volume_source {
    typename Storage::string medium{};
    typename Storage::template box<typename Storage::quantity> size_limit{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_empty_dir_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_empty_dir_volume_source::medium,
              field{.name = "medium", .offset = offsetof(basic_empty_dir_volume_source, medium),
                    .omit = omit_rule::if_empty});
        visit(&basic_empty_dir_volume_source::size_limit,
              field{.name = "sizeLimit", .offset = offsetof(basic_empty_dir_volume_source, size_limit),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.GitRepoVolumeSource
template <storage_policy Storage>
struct basic_git_repo_volume_source {
    typename Storage::string repository{};
    typename Storage::string revision{};
    typename Storage::string directory{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_git_repo_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_git_repo_volume_source::repository,
              field{.name = "repository", .offset = offsetof(basic_git_repo_volume_source, repository),
                    .required = true});
        visit(&basic_git_repo_volume_source::revision,
              field{.name = "revision", .offset = offsetof(basic_git_repo_volume_source, revision),
                    .omit = omit_rule::if_empty});
        visit(&basic_git_repo_volume_source::directory,
              field{.name = "directory", .offset = offsetof(basic_git_repo_volume_source, directory),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.KeyToPath
template <storage_policy Storage>
struct basic_key_to_path {
    typename Storage::string key{};
    typename Storage::string path{};
    std::optional<std::int32_t> mode{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_key_to_path> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_key_to_path::key,
              field{.name = "key", .offset = offsetof(basic_key_to_path, key), .required = true});
        visit(&basic_key_to_path::path,
              field{.name = "path", .offset = offsetof(basic_key_to_path, path), .required = true});
        visit(&basic_key_to_path::mode,
              field{.name = "mode", .offset = offsetof(basic_key_to_path, mode), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretVolumeSource
template <storage_policy Storage>
struct basic_secret_volume_source {
    typename Storage::string secret_name{};
    typename Storage::template list<basic_key_to_path<Storage>> items{};
    std::optional<std::int32_t> default_mode{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_volume_source::secret_name,
              field{.name = "secretName", .offset = offsetof(basic_secret_volume_source, secret_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_secret_volume_source::items,
              field{.name = "items", .offset = offsetof(basic_secret_volume_source, items),
                    .omit = omit_rule::if_empty});
        visit(&basic_secret_volume_source::default_mode,
              field{.name = "defaultMode", .offset = offsetof(basic_secret_volume_source, default_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_secret_volume_source::optional,
              field{.name = "optional", .offset = offsetof(basic_secret_volume_source, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ISCSIVolumeSource
template <storage_policy Storage>
struct basic_iscsi_volume_source {
    typename Storage::string target_portal{};
    typename Storage::string iqn{};
    std::int32_t lun{};
    typename Storage::string iscsi_interface{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template list<typename Storage::string> portals{};
    bool chap_auth_discovery{};
    bool chap_auth_session{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    typename Storage::template box<typename Storage::string> initiator_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_iscsi_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_iscsi_volume_source::target_portal,
              field{.name = "targetPortal", .offset = offsetof(basic_iscsi_volume_source, target_portal),
                    .required = true});
        visit(&basic_iscsi_volume_source::iqn,
              field{.name = "iqn", .offset = offsetof(basic_iscsi_volume_source, iqn), .required = true});
        visit(&basic_iscsi_volume_source::lun,
              field{.name = "lun", .offset = offsetof(basic_iscsi_volume_source, lun), .required = true});
        visit(&basic_iscsi_volume_source::iscsi_interface,
              field{.name = "iscsiInterface", .offset = offsetof(basic_iscsi_volume_source, iscsi_interface),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_iscsi_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_iscsi_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::portals,
              field{.name = "portals", .offset = offsetof(basic_iscsi_volume_source, portals),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::chap_auth_discovery,
              field{.name = "chapAuthDiscovery", .offset = offsetof(basic_iscsi_volume_source, chap_auth_discovery),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::chap_auth_session,
              field{.name = "chapAuthSession", .offset = offsetof(basic_iscsi_volume_source, chap_auth_session),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_iscsi_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_volume_source::initiator_name,
              field{.name = "initiatorName", .offset = offsetof(basic_iscsi_volume_source, initiator_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.GlusterfsVolumeSource
template <storage_policy Storage>
struct basic_glusterfs_volume_source {
    typename Storage::string endpoints{};
    typename Storage::string path{};
    bool read_only{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_glusterfs_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_glusterfs_volume_source::endpoints,
              field{.name = "endpoints", .offset = offsetof(basic_glusterfs_volume_source, endpoints),
                    .required = true});
        visit(&basic_glusterfs_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_glusterfs_volume_source, path), .required = true});
        visit(&basic_glusterfs_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_glusterfs_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaimVolumeSource
template <storage_policy Storage>
struct basic_persistent_volume_claim_volume_source {
    typename Storage::string claim_name{};
    bool read_only{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_volume_source::claim_name,
              field{.name = "claimName", .offset = offsetof(basic_persistent_volume_claim_volume_source, claim_name),
                    .required = true});
        visit(&basic_persistent_volume_claim_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_persistent_volume_claim_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.RBDVolumeSource
template <storage_policy Storage>
struct basic_rbd_volume_source {
    typename Storage::template list<typename Storage::string> monitors{};
    typename Storage::string image{};
    typename Storage::string fs_type{};
    typename Storage::string pool{};
    typename Storage::string user{};
    typename Storage::string keyring{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    bool read_only{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_rbd_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rbd_volume_source::monitors,
              field{.name = "monitors", .offset = offsetof(basic_rbd_volume_source, monitors), .required = true});
        visit(&basic_rbd_volume_source::image,
              field{.name = "image", .offset = offsetof(basic_rbd_volume_source, image), .required = true});
        visit(&basic_rbd_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_rbd_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_volume_source::pool,
              field{.name = "pool", .offset = offsetof(basic_rbd_volume_source, pool), .omit = omit_rule::if_empty});
        visit(&basic_rbd_volume_source::user,
              field{.name = "user", .offset = offsetof(basic_rbd_volume_source, user), .omit = omit_rule::if_empty});
        visit(&basic_rbd_volume_source::keyring,
              field{.name = "keyring", .offset = offsetof(basic_rbd_volume_source, keyring),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_rbd_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_rbd_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.FlexVolumeSource
template <storage_policy Storage>
struct basic_flex_volume_source {
    typename Storage::string driver{};
    typename Storage::string fs_type{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    bool read_only{};
    typename Storage::template map<typename Storage::string> options{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flex_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flex_volume_source::driver,
              field{.name = "driver", .offset = offsetof(basic_flex_volume_source, driver), .required = true});
        visit(&basic_flex_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_flex_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_flex_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_flex_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_volume_source::options,
              field{.name = "options", .offset = offsetof(basic_flex_volume_source, options),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CinderVolumeSource
template <storage_policy Storage>
struct basic_cinder_volume_source {
    typename Storage::string volume_id{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cinder_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cinder_volume_source::volume_id,
              field{.name = "volumeID", .offset = offsetof(basic_cinder_volume_source, volume_id), .required = true});
        visit(&basic_cinder_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_cinder_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_cinder_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_cinder_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_cinder_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_cinder_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CephFSVolumeSource
template <storage_policy Storage>
struct basic_cephfs_volume_source {
    typename Storage::template list<typename Storage::string> monitors{};
    typename Storage::string path{};
    typename Storage::string user{};
    typename Storage::string secret_file{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    bool read_only{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_cephfs_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cephfs_volume_source::monitors,
              field{.name = "monitors", .offset = offsetof(basic_cephfs_volume_source, monitors), .required = true});
        visit(&basic_cephfs_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_cephfs_volume_source, path), .omit = omit_rule::if_empty});
        visit(&basic_cephfs_volume_source::user,
              field{.name = "user", .offset = offsetof(basic_cephfs_volume_source, user), .omit = omit_rule::if_empty});
        visit(&basic_cephfs_volume_source::secret_file,
              field{.name = "secretFile", .offset = offsetof(basic_cephfs_volume_source, secret_file),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_cephfs_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_cephfs_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ObjectFieldSelector
template <storage_policy Storage>
struct basic_object_field_selector {
    typename Storage::string api_version{};
    typename Storage::string field_path{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_field_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_field_selector::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_object_field_selector, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_field_selector::field_path,
              field{.name = "fieldPath", .offset = offsetof(basic_object_field_selector, field_path),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.ResourceFieldSelector
template <storage_policy Storage>
struct basic_resource_field_selector {
    typename Storage::string container_name{};
    typename Storage::string resource{};
    typename Storage::quantity divisor{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_field_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_field_selector::container_name,
              field{.name = "containerName", .offset = offsetof(basic_resource_field_selector, container_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_field_selector::resource,
              field{.name = "resource", .offset = offsetof(basic_resource_field_selector, resource), .required = true});
        visit(&basic_resource_field_selector::divisor,
              field{.name = "divisor", .offset = offsetof(basic_resource_field_selector, divisor),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.DownwardAPIVolumeFile
template <storage_policy Storage>
struct basic_downward_api_volume_file {
    typename Storage::string path{};
    typename Storage::template box<basic_object_field_selector<Storage>> field_ref{};
    typename Storage::template box<basic_resource_field_selector<Storage>> resource_field_ref{};
    std::optional<std::int32_t> mode{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_downward_api_volume_file> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_downward_api_volume_file::path,
              field{.name = "path", .offset = offsetof(basic_downward_api_volume_file, path), .required = true});
        visit(&basic_downward_api_volume_file::field_ref,
              field{.name = "fieldRef", .offset = offsetof(basic_downward_api_volume_file, field_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_downward_api_volume_file::resource_field_ref,
              field{.name = "resourceFieldRef", .offset = offsetof(basic_downward_api_volume_file, resource_field_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_downward_api_volume_file::mode,
              field{.name = "mode", .offset = offsetof(basic_downward_api_volume_file, mode),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.DownwardAPIVolumeSource
template <storage_policy Storage>
struct basic_downward_api_volume_source {
    typename Storage::template list<basic_downward_api_volume_file<Storage>> items{};
    std::optional<std::int32_t> default_mode{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_downward_api_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_downward_api_volume_source::items,
              field{.name = "items", .offset = offsetof(basic_downward_api_volume_source, items),
                    .omit = omit_rule::if_empty});
        visit(&basic_downward_api_volume_source::default_mode,
              field{.name = "defaultMode", .offset = offsetof(basic_downward_api_volume_source, default_mode),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.AzureFileVolumeSource
template <storage_policy Storage>
struct basic_azure_file_volume_source {
    typename Storage::string secret_name{};
    typename Storage::string share_name{};
    bool read_only{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_azure_file_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_azure_file_volume_source::secret_name,
              field{.name = "secretName", .offset = offsetof(basic_azure_file_volume_source, secret_name),
                    .required = true});
        visit(&basic_azure_file_volume_source::share_name,
              field{.name = "shareName", .offset = offsetof(basic_azure_file_volume_source, share_name),
                    .required = true});
        visit(&basic_azure_file_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_azure_file_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ConfigMapVolumeSource
template <storage_policy Storage>
struct basic_config_map_volume_source {
    typename Storage::string name{};
    typename Storage::template list<basic_key_to_path<Storage>> items{};
    std::optional<std::int32_t> default_mode{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_volume_source::name,
              field{.name = "name", .offset = offsetof(basic_config_map_volume_source, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_volume_source::items,
              field{.name = "items", .offset = offsetof(basic_config_map_volume_source, items),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_volume_source::default_mode,
              field{.name = "defaultMode", .offset = offsetof(basic_config_map_volume_source, default_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_volume_source::optional,
              field{.name = "optional", .offset = offsetof(basic_config_map_volume_source, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretProjection
template <storage_policy Storage>
struct basic_secret_projection {
    typename Storage::string name{};
    typename Storage::template list<basic_key_to_path<Storage>> items{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_projection::name,
              field{.name = "name", .offset = offsetof(basic_secret_projection, name), .omit = omit_rule::if_empty});
        visit(&basic_secret_projection::items,
              field{.name = "items", .offset = offsetof(basic_secret_projection, items), .omit = omit_rule::if_empty});
        visit(&basic_secret_projection::optional,
              field{.name = "optional", .offset = offsetof(basic_secret_projection, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.DownwardAPIProjection
template <storage_policy Storage>
struct basic_downward_api_projection {
    typename Storage::template list<basic_downward_api_volume_file<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_downward_api_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_downward_api_projection::items,
              field{.name = "items", .offset = offsetof(basic_downward_api_projection, items),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ConfigMapProjection
template <storage_policy Storage>
struct basic_config_map_projection {
    typename Storage::string name{};
    typename Storage::template list<basic_key_to_path<Storage>> items{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_projection::name,
              field{.name = "name", .offset = offsetof(basic_config_map_projection, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_projection::items,
              field{.name = "items", .offset = offsetof(basic_config_map_projection, items),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_projection::optional,
              field{.name = "optional", .offset = offsetof(basic_config_map_projection, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ServiceAccountTokenProjection
template <storage_policy Storage>
struct basic_service_account_token_projection {
    typename Storage::string audience{};
    std::optional<std::int64_t> expiration_seconds{};
    typename Storage::string path{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_service_account_token_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_account_token_projection::audience,
              field{.name = "audience", .offset = offsetof(basic_service_account_token_projection, audience),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account_token_projection::expiration_seconds,
              field{.name = "expirationSeconds",
                    .offset = offsetof(basic_service_account_token_projection, expiration_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account_token_projection::path,
              field{.name = "path", .offset = offsetof(basic_service_account_token_projection, path),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.ClusterTrustBundleProjection
template <storage_policy Storage>
struct basic_cluster_trust_bundle_projection {
    typename Storage::template box<typename Storage::string> name{};
    typename Storage::template box<typename Storage::string> signer_name{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> label_selector{};
    std::optional<bool> optional{};
    typename Storage::string path{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_cluster_trust_bundle_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cluster_trust_bundle_projection::name,
              field{.name = "name", .offset = offsetof(basic_cluster_trust_bundle_projection, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_trust_bundle_projection::signer_name,
              field{.name = "signerName", .offset = offsetof(basic_cluster_trust_bundle_projection, signer_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_trust_bundle_projection::label_selector,
              field{.name = "labelSelector", .offset = offsetof(basic_cluster_trust_bundle_projection, label_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_trust_bundle_projection::optional,
              field{.name = "optional", .offset = offsetof(basic_cluster_trust_bundle_projection, optional),
                    .omit = omit_rule::if_empty});
        visit(&basic_cluster_trust_bundle_projection::path,
              field{.name = "path", .offset = offsetof(basic_cluster_trust_bundle_projection, path), .required = true});
    }
};

/// k8s.io/api/core/v1.PodCertificateProjection
template <storage_policy Storage>
struct basic_pod_certificate_projection {
    typename Storage::string signer_name{};
    typename Storage::string key_type{};
    std::optional<std::int32_t> max_expiration_seconds{};
    typename Storage::string credential_bundle_path{};
    typename Storage::string key_path{};
    typename Storage::string certificate_chain_path{};
    typename Storage::template map<typename Storage::string> user_annotations{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_certificate_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_certificate_projection::signer_name,
              field{.name = "signerName", .offset = offsetof(basic_pod_certificate_projection, signer_name),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_pod_certificate_projection::key_type,
              field{.name = "keyType", .offset = offsetof(basic_pod_certificate_projection, key_type),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_pod_certificate_projection::max_expiration_seconds,
              field{.name = "maxExpirationSeconds",
                    .offset = offsetof(basic_pod_certificate_projection, max_expiration_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_certificate_projection::credential_bundle_path,
              field{.name = "credentialBundlePath",
                    .offset = offsetof(basic_pod_certificate_projection, credential_bundle_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_certificate_projection::key_path,
              field{.name = "keyPath", .offset = offsetof(basic_pod_certificate_projection, key_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_certificate_projection::certificate_chain_path,
              field{.name = "certificateChainPath",
                    .offset = offsetof(basic_pod_certificate_projection, certificate_chain_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_certificate_projection::user_annotations,
              field{.name = "userAnnotations", .offset = offsetof(basic_pod_certificate_projection, user_annotations),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.VolumeProjection
template <storage_policy Storage>
struct basic_volume_projection {
    typename Storage::template box<basic_secret_projection<Storage>> secret{};
    typename Storage::template box<basic_downward_api_projection<Storage>> downward_api{};
    typename Storage::template box<basic_config_map_projection<Storage>> config_map{};
    typename Storage::template box<basic_service_account_token_projection<Storage>> service_account_token{};
    typename Storage::template box<basic_cluster_trust_bundle_projection<Storage>> cluster_trust_bundle{};
    typename Storage::template box<basic_pod_certificate_projection<Storage>> pod_certificate{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_projection> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_projection::secret,
              field{.name = "secret", .offset = offsetof(basic_volume_projection, secret),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_projection::downward_api,
              field{.name = "downwardAPI", .offset = offsetof(basic_volume_projection, downward_api),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_projection::config_map,
              field{.name = "configMap", .offset = offsetof(basic_volume_projection, config_map),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_projection::service_account_token,
              field{.name = "serviceAccountToken", .offset = offsetof(basic_volume_projection, service_account_token),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_projection::cluster_trust_bundle,
              field{.name = "clusterTrustBundle", .offset = offsetof(basic_volume_projection, cluster_trust_bundle),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_projection::pod_certificate,
              field{.name = "podCertificate", .offset = offsetof(basic_volume_projection, pod_certificate),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ProjectedVolumeSource
template <storage_policy Storage>
struct basic_projected_volume_source {
    typename Storage::template list<basic_volume_projection<Storage>> sources{};
    std::optional<std::int32_t> default_mode{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_projected_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_projected_volume_source::sources,
              field{.name = "sources", .offset = offsetof(basic_projected_volume_source, sources)});
        visit(&basic_projected_volume_source::default_mode,
              field{.name = "defaultMode", .offset = offsetof(basic_projected_volume_source, default_mode),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ScaleIOVolumeSource
template <storage_policy Storage>
struct basic_scale_io_volume_source {
    typename Storage::string gateway{};
    typename Storage::string system{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    bool ssl_enabled{};
    typename Storage::string protection_domain{};
    typename Storage::string storage_pool{};
    typename Storage::string storage_mode{};
    typename Storage::string volume_name{};
    typename Storage::string fs_type{};
    bool read_only{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scale_io_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scale_io_volume_source::gateway,
              field{.name = "gateway", .offset = offsetof(basic_scale_io_volume_source, gateway), .required = true});
        visit(&basic_scale_io_volume_source::system,
              field{.name = "system", .offset = offsetof(basic_scale_io_volume_source, system), .required = true});
        visit(&basic_scale_io_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_scale_io_volume_source, secret_ref),
                    .required = true});
        visit(&basic_scale_io_volume_source::ssl_enabled,
              field{.name = "sslEnabled", .offset = offsetof(basic_scale_io_volume_source, ssl_enabled),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::protection_domain,
              field{.name = "protectionDomain", .offset = offsetof(basic_scale_io_volume_source, protection_domain),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::storage_pool,
              field{.name = "storagePool", .offset = offsetof(basic_scale_io_volume_source, storage_pool),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::storage_mode,
              field{.name = "storageMode", .offset = offsetof(basic_scale_io_volume_source, storage_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_scale_io_volume_source, volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_scale_io_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_scale_io_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.StorageOSVolumeSource
template <storage_policy Storage>
struct basic_storage_os_volume_source {
    typename Storage::string volume_name{};
    typename Storage::string volume_namespace{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template box<basic_local_object_reference<Storage>> secret_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_storage_os_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_storage_os_volume_source::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_storage_os_volume_source, volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_volume_source::volume_namespace,
              field{.name = "volumeNamespace", .offset = offsetof(basic_storage_os_volume_source, volume_namespace),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_storage_os_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_storage_os_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_storage_os_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CSIVolumeSource
template <storage_policy Storage>
struct basic_csi_volume_source {
    typename Storage::string driver{};
    std::optional<bool> read_only{};
    typename Storage::template box<typename Storage::string> fs_type{};
    typename Storage::template map<typename Storage::string> volume_attributes{};
    typename Storage::template box<basic_local_object_reference<Storage>> node_publish_secret_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_csi_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_volume_source::driver,
              field{.name = "driver", .offset = offsetof(basic_csi_volume_source, driver), .required = true});
        visit(&basic_csi_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_csi_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_csi_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_volume_source::volume_attributes,
              field{.name = "volumeAttributes", .offset = offsetof(basic_csi_volume_source, volume_attributes),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_volume_source::node_publish_secret_ref,
              field{.name = "nodePublishSecretRef",
                    .offset = offsetof(basic_csi_volume_source, node_publish_secret_ref), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaimTemplate
template <storage_policy Storage>
struct basic_persistent_volume_claim_template {
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_persistent_volume_claim_spec<Storage> spec{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_template> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_template::metadata,
              field{.name = "metadata", .offset = offsetof(basic_persistent_volume_claim_template, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_template::spec,
              field{.name = "spec", .offset = offsetof(basic_persistent_volume_claim_template, spec),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.EphemeralVolumeSource
template <storage_policy Storage>
struct basic_ephemeral_volume_source {
    typename Storage::template box<basic_persistent_volume_claim_template<Storage>> volume_claim_template{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ephemeral_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ephemeral_volume_source::volume_claim_template,
              field{.name = "volumeClaimTemplate",
                    .offset = offsetof(basic_ephemeral_volume_source, volume_claim_template),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PullPolicy
enum class pull_policy : std::uint8_t { unset, always, never, if_not_present };
template <class Text>
inline constexpr Text pull_policy_texts[] = {"", "Always", "Never", "IfNotPresent"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pull_policy) noexcept { return pull_policy_texts<Text>; }

/// k8s.io/api/core/v1.ImageVolumeSource
template <storage_policy Storage>
struct basic_image_volume_source {
    typename Storage::string reference{};
    typename Storage::template open_enum<v1::pull_policy> pull_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_image_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_image_volume_source::reference,
              field{.name = "reference", .offset = offsetof(basic_image_volume_source, reference),
                    .omit = omit_rule::if_empty});
        visit(&basic_image_volume_source::pull_policy,
              field{.name = "pullPolicy", .offset = offsetof(basic_image_volume_source, pull_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Volume
template <storage_policy Storage>
struct basic_volume {
    typename Storage::string name{};
    typename Storage::template box<basic_host_path_volume_source<Storage>> host_path{};
    typename Storage::template box<basic_empty_dir_volume_source<Storage>> empty_dir{};
    typename Storage::template box<basic_gce_persistent_disk_volume_source<Storage>> gce_persistent_disk{};
    typename Storage::template box<basic_aws_elastic_block_store_volume_source<Storage>> aws_elastic_block_store{};
    typename Storage::template box<basic_git_repo_volume_source<Storage>> git_repo{};
    typename Storage::template box<basic_secret_volume_source<Storage>> secret{};
    typename Storage::template box<basic_nfs_volume_source<Storage>> nfs{};
    typename Storage::template box<basic_iscsi_volume_source<Storage>> iscsi{};
    typename Storage::template box<basic_glusterfs_volume_source<Storage>> glusterfs{};
    typename Storage::template box<basic_persistent_volume_claim_volume_source<Storage>> persistent_volume_claim{};
    typename Storage::template box<basic_rbd_volume_source<Storage>> rbd{};
    typename Storage::template box<basic_flex_volume_source<Storage>> flex_volume{};
    typename Storage::template box<basic_cinder_volume_source<Storage>> cinder{};
    typename Storage::template box<basic_cephfs_volume_source<Storage>> cephfs{};
    typename Storage::template box<basic_flocker_volume_source<Storage>> flocker{};
    typename Storage::template box<basic_downward_api_volume_source<Storage>> downward_api{};
    typename Storage::template box<basic_fc_volume_source<Storage>> fc{};
    typename Storage::template box<basic_azure_file_volume_source<Storage>> azure_file{};
    typename Storage::template box<basic_config_map_volume_source<Storage>> config_map{};
    typename Storage::template box<basic_vsphere_virtual_disk_volume_source<Storage>> vsphere_volume{};
    typename Storage::template box<basic_quobyte_volume_source<Storage>> quobyte{};
    typename Storage::template box<basic_azure_disk_volume_source<Storage>> azure_disk{};
    typename Storage::template box<basic_photon_persistent_disk_volume_source<Storage>> photon_persistent_disk{};
    typename Storage::template box<basic_projected_volume_source<Storage>> projected{};
    typename Storage::template box<basic_portworx_volume_source<Storage>> portworx_volume{};
    typename Storage::template box<basic_scale_io_volume_source<Storage>> scale_io{};
    typename Storage::template box<basic_storage_os_volume_source<Storage>> storageos{};
    typename Storage::template box<basic_csi_volume_source<Storage>> csi{};
    typename Storage::template box<basic_ephemeral_volume_source<Storage>> ephemeral{};
    typename Storage::template box<basic_image_volume_source<Storage>> image{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume::name, field{.name = "name", .offset = offsetof(basic_volume, name), .required = true});
        visit(&basic_volume::host_path,
              field{.name = "hostPath", .offset = offsetof(basic_volume, host_path), .omit = omit_rule::if_empty});
        visit(&basic_volume::empty_dir,
              field{.name = "emptyDir", .offset = offsetof(basic_volume, empty_dir), .omit = omit_rule::if_empty});
        visit(&basic_volume::gce_persistent_disk,
              field{.name = "gcePersistentDisk", .offset = offsetof(basic_volume, gce_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::aws_elastic_block_store,
              field{.name = "awsElasticBlockStore", .offset = offsetof(basic_volume, aws_elastic_block_store),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::git_repo,
              field{.name = "gitRepo", .offset = offsetof(basic_volume, git_repo), .omit = omit_rule::if_empty});
        visit(&basic_volume::secret,
              field{.name = "secret", .offset = offsetof(basic_volume, secret), .omit = omit_rule::if_empty});
        visit(&basic_volume::nfs,
              field{.name = "nfs", .offset = offsetof(basic_volume, nfs), .omit = omit_rule::if_empty});
        visit(&basic_volume::iscsi,
              field{.name = "iscsi", .offset = offsetof(basic_volume, iscsi), .omit = omit_rule::if_empty});
        visit(&basic_volume::glusterfs,
              field{.name = "glusterfs", .offset = offsetof(basic_volume, glusterfs), .omit = omit_rule::if_empty});
        visit(&basic_volume::persistent_volume_claim,
              field{.name = "persistentVolumeClaim", .offset = offsetof(basic_volume, persistent_volume_claim),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::rbd,
              field{.name = "rbd", .offset = offsetof(basic_volume, rbd), .omit = omit_rule::if_empty});
        visit(&basic_volume::flex_volume,
              field{.name = "flexVolume", .offset = offsetof(basic_volume, flex_volume), .omit = omit_rule::if_empty});
        visit(&basic_volume::cinder,
              field{.name = "cinder", .offset = offsetof(basic_volume, cinder), .omit = omit_rule::if_empty});
        visit(&basic_volume::cephfs,
              field{.name = "cephfs", .offset = offsetof(basic_volume, cephfs), .omit = omit_rule::if_empty});
        visit(&basic_volume::flocker,
              field{.name = "flocker", .offset = offsetof(basic_volume, flocker), .omit = omit_rule::if_empty});
        visit(&basic_volume::downward_api,
              field{.name = "downwardAPI", .offset = offsetof(basic_volume, downward_api),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::fc,
              field{.name = "fc", .offset = offsetof(basic_volume, fc), .omit = omit_rule::if_empty});
        visit(&basic_volume::azure_file,
              field{.name = "azureFile", .offset = offsetof(basic_volume, azure_file), .omit = omit_rule::if_empty});
        visit(&basic_volume::config_map,
              field{.name = "configMap", .offset = offsetof(basic_volume, config_map), .omit = omit_rule::if_empty});
        visit(&basic_volume::vsphere_volume,
              field{.name = "vsphereVolume", .offset = offsetof(basic_volume, vsphere_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::quobyte,
              field{.name = "quobyte", .offset = offsetof(basic_volume, quobyte), .omit = omit_rule::if_empty});
        visit(&basic_volume::azure_disk,
              field{.name = "azureDisk", .offset = offsetof(basic_volume, azure_disk), .omit = omit_rule::if_empty});
        visit(&basic_volume::photon_persistent_disk,
              field{.name = "photonPersistentDisk", .offset = offsetof(basic_volume, photon_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::projected,
              field{.name = "projected", .offset = offsetof(basic_volume, projected), .omit = omit_rule::if_empty});
        visit(&basic_volume::portworx_volume,
              field{.name = "portworxVolume", .offset = offsetof(basic_volume, portworx_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume::scale_io,
              field{.name = "scaleIO", .offset = offsetof(basic_volume, scale_io), .omit = omit_rule::if_empty});
        visit(&basic_volume::storageos,
              field{.name = "storageos", .offset = offsetof(basic_volume, storageos), .omit = omit_rule::if_empty});
        visit(&basic_volume::csi,
              field{.name = "csi", .offset = offsetof(basic_volume, csi), .omit = omit_rule::if_empty});
        visit(&basic_volume::ephemeral,
              field{.name = "ephemeral", .offset = offsetof(basic_volume, ephemeral), .omit = omit_rule::if_empty});
        visit(&basic_volume::image,
              field{.name = "image", .offset = offsetof(basic_volume, image), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.VolumeSource
template <storage_policy Storage>
struct basic_volume_source {
    typename Storage::template box<basic_host_path_volume_source<Storage>> host_path{};
    typename Storage::template box<basic_empty_dir_volume_source<Storage>> empty_dir{};
    typename Storage::template box<basic_gce_persistent_disk_volume_source<Storage>> gce_persistent_disk{};
    typename Storage::template box<basic_aws_elastic_block_store_volume_source<Storage>> aws_elastic_block_store{};
    typename Storage::template box<basic_git_repo_volume_source<Storage>> git_repo{};
    typename Storage::template box<basic_secret_volume_source<Storage>> secret{};
    typename Storage::template box<basic_nfs_volume_source<Storage>> nfs{};
    typename Storage::template box<basic_iscsi_volume_source<Storage>> iscsi{};
    typename Storage::template box<basic_glusterfs_volume_source<Storage>> glusterfs{};
    typename Storage::template box<basic_persistent_volume_claim_volume_source<Storage>> persistent_volume_claim{};
    typename Storage::template box<basic_rbd_volume_source<Storage>> rbd{};
    typename Storage::template box<basic_flex_volume_source<Storage>> flex_volume{};
    typename Storage::template box<basic_cinder_volume_source<Storage>> cinder{};
    typename Storage::template box<basic_cephfs_volume_source<Storage>> cephfs{};
    typename Storage::template box<basic_flocker_volume_source<Storage>> flocker{};
    typename Storage::template box<basic_downward_api_volume_source<Storage>> downward_api{};
    typename Storage::template box<basic_fc_volume_source<Storage>> fc{};
    typename Storage::template box<basic_azure_file_volume_source<Storage>> azure_file{};
    typename Storage::template box<basic_config_map_volume_source<Storage>> config_map{};
    typename Storage::template box<basic_vsphere_virtual_disk_volume_source<Storage>> vsphere_volume{};
    typename Storage::template box<basic_quobyte_volume_source<Storage>> quobyte{};
    typename Storage::template box<basic_azure_disk_volume_source<Storage>> azure_disk{};
    typename Storage::template box<basic_photon_persistent_disk_volume_source<Storage>> photon_persistent_disk{};
    typename Storage::template box<basic_projected_volume_source<Storage>> projected{};
    typename Storage::template box<basic_portworx_volume_source<Storage>> portworx_volume{};
    typename Storage::template box<basic_scale_io_volume_source<Storage>> scale_io{};
    typename Storage::template box<basic_storage_os_volume_source<Storage>> storageos{};
    typename Storage::template box<basic_csi_volume_source<Storage>> csi{};
    typename Storage::template box<basic_ephemeral_volume_source<Storage>> ephemeral{};
    typename Storage::template box<basic_image_volume_source<Storage>> image{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_source::host_path,
              field{.name = "hostPath", .offset = offsetof(basic_volume_source, host_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::empty_dir,
              field{.name = "emptyDir", .offset = offsetof(basic_volume_source, empty_dir),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::gce_persistent_disk,
              field{.name = "gcePersistentDisk", .offset = offsetof(basic_volume_source, gce_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::aws_elastic_block_store,
              field{.name = "awsElasticBlockStore", .offset = offsetof(basic_volume_source, aws_elastic_block_store),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::git_repo,
              field{.name = "gitRepo", .offset = offsetof(basic_volume_source, git_repo), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::secret,
              field{.name = "secret", .offset = offsetof(basic_volume_source, secret), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::nfs,
              field{.name = "nfs", .offset = offsetof(basic_volume_source, nfs), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::iscsi,
              field{.name = "iscsi", .offset = offsetof(basic_volume_source, iscsi), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::glusterfs,
              field{.name = "glusterfs", .offset = offsetof(basic_volume_source, glusterfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::persistent_volume_claim,
              field{.name = "persistentVolumeClaim", .offset = offsetof(basic_volume_source, persistent_volume_claim),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::rbd,
              field{.name = "rbd", .offset = offsetof(basic_volume_source, rbd), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::flex_volume,
              field{.name = "flexVolume", .offset = offsetof(basic_volume_source, flex_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::cinder,
              field{.name = "cinder", .offset = offsetof(basic_volume_source, cinder), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::cephfs,
              field{.name = "cephfs", .offset = offsetof(basic_volume_source, cephfs), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::flocker,
              field{.name = "flocker", .offset = offsetof(basic_volume_source, flocker), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::downward_api,
              field{.name = "downwardAPI", .offset = offsetof(basic_volume_source, downward_api),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::fc,
              field{.name = "fc", .offset = offsetof(basic_volume_source, fc), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::azure_file,
              field{.name = "azureFile", .offset = offsetof(basic_volume_source, azure_file),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::config_map,
              field{.name = "configMap", .offset = offsetof(basic_volume_source, config_map),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::vsphere_volume,
              field{.name = "vsphereVolume", .offset = offsetof(basic_volume_source, vsphere_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::quobyte,
              field{.name = "quobyte", .offset = offsetof(basic_volume_source, quobyte), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::azure_disk,
              field{.name = "azureDisk", .offset = offsetof(basic_volume_source, azure_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::photon_persistent_disk,
              field{.name = "photonPersistentDisk", .offset = offsetof(basic_volume_source, photon_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::projected,
              field{.name = "projected", .offset = offsetof(basic_volume_source, projected),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::portworx_volume,
              field{.name = "portworxVolume", .offset = offsetof(basic_volume_source, portworx_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::scale_io,
              field{.name = "scaleIO", .offset = offsetof(basic_volume_source, scale_io), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::storageos,
              field{.name = "storageos", .offset = offsetof(basic_volume_source, storageos),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::csi,
              field{.name = "csi", .offset = offsetof(basic_volume_source, csi), .omit = omit_rule::if_empty});
        visit(&basic_volume_source::ephemeral,
              field{.name = "ephemeral", .offset = offsetof(basic_volume_source, ephemeral),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_source::image,
              field{.name = "image", .offset = offsetof(basic_volume_source, image), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerPort
template <storage_policy Storage>
struct basic_container_port {
    typename Storage::string name{};
    std::int32_t host_port{};
    std::int32_t container_port{};
    typename Storage::template open_enum<v1::protocol> protocol{};
    typename Storage::string host_ip{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_port> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_port::name,
              field{.name = "name", .offset = offsetof(basic_container_port, name), .omit = omit_rule::if_empty});
        visit(&basic_container_port::host_port,
              field{.name = "hostPort", .offset = offsetof(basic_container_port, host_port),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_port::container_port,
              field{.name = "containerPort", .offset = offsetof(basic_container_port, container_port),
                    .required = true});
        visit(&basic_container_port::protocol,
              field{.name = "protocol", .offset = offsetof(basic_container_port, protocol),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_port::host_ip,
              field{.name = "hostIP", .offset = offsetof(basic_container_port, host_ip), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.MountPropagationMode
enum class mount_propagation_mode : std::uint8_t { unset, none, host_to_container, bidirectional };
template <class Text>
inline constexpr Text mount_propagation_mode_texts[] = {"", "None", "HostToContainer", "Bidirectional"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(mount_propagation_mode) noexcept { return mount_propagation_mode_texts<Text>; }

/// k8s.io/api/core/v1.VolumeMount
template <storage_policy Storage>
struct basic_volume_mount {
    typename Storage::string name{};
    bool read_only{};
    std::optional<typename Storage::template open_enum<v1::recursive_read_only_mode>> recursive_read_only{};
    typename Storage::string mount_path{};
    typename Storage::string sub_path{};
    std::optional<typename Storage::template open_enum<v1::mount_propagation_mode>> mount_propagation{};
    typename Storage::string sub_path_expr{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_mount> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_mount::name,
              field{.name = "name", .offset = offsetof(basic_volume_mount, name), .required = true});
        visit(&basic_volume_mount::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_volume_mount, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_mount::recursive_read_only,
              field{.name = "recursiveReadOnly", .offset = offsetof(basic_volume_mount, recursive_read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_mount::mount_path,
              field{.name = "mountPath", .offset = offsetof(basic_volume_mount, mount_path), .required = true});
        visit(&basic_volume_mount::sub_path,
              field{.name = "subPath", .offset = offsetof(basic_volume_mount, sub_path), .omit = omit_rule::if_empty});
        visit(&basic_volume_mount::mount_propagation,
              field{.name = "mountPropagation", .offset = offsetof(basic_volume_mount, mount_propagation),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_mount::sub_path_expr,
              field{.name = "subPathExpr", .offset = offsetof(basic_volume_mount, sub_path_expr),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.VolumeDevice
template <storage_policy Storage>
struct basic_volume_device {
    typename Storage::string name{};
    typename Storage::string device_path{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_device> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_device::name,
              field{.name = "name", .offset = offsetof(basic_volume_device, name), .required = true});
        visit(&basic_volume_device::device_path,
              field{.name = "devicePath", .offset = offsetof(basic_volume_device, device_path), .required = true});
    }
};

/// k8s.io/api/core/v1.ConfigMapKeySelector
template <storage_policy Storage>
struct basic_config_map_key_selector {
    typename Storage::string name{};
    typename Storage::string key{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map_key_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_key_selector::name,
              field{.name = "name", .offset = offsetof(basic_config_map_key_selector, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_key_selector::key,
              field{.name = "key", .offset = offsetof(basic_config_map_key_selector, key), .required = true});
        visit(&basic_config_map_key_selector::optional,
              field{.name = "optional", .offset = offsetof(basic_config_map_key_selector, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretKeySelector
template <storage_policy Storage>
struct basic_secret_key_selector {
    typename Storage::string name{};
    typename Storage::string key{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_key_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_key_selector::name,
              field{.name = "name", .offset = offsetof(basic_secret_key_selector, name), .omit = omit_rule::if_empty});
        visit(&basic_secret_key_selector::key,
              field{.name = "key", .offset = offsetof(basic_secret_key_selector, key), .required = true});
        visit(&basic_secret_key_selector::optional,
              field{.name = "optional", .offset = offsetof(basic_secret_key_selector, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.FileKeySelector
template <storage_policy Storage>
struct basic_file_key_selector {
    typename Storage::string volume_name{};
    typename Storage::string path{};
    typename Storage::string key{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_file_key_selector> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_file_key_selector::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_file_key_selector, volume_name), .required = true});
        visit(&basic_file_key_selector::path,
              field{.name = "path", .offset = offsetof(basic_file_key_selector, path), .required = true});
        visit(&basic_file_key_selector::key,
              field{.name = "key", .offset = offsetof(basic_file_key_selector, key), .required = true});
        visit(&basic_file_key_selector::optional,
              field{.name = "optional", .offset = offsetof(basic_file_key_selector, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EnvVarSource
template <storage_policy Storage>
struct basic_env_var_source {
    typename Storage::template box<basic_object_field_selector<Storage>> field_ref{};
    typename Storage::template box<basic_resource_field_selector<Storage>> resource_field_ref{};
    typename Storage::template box<basic_config_map_key_selector<Storage>> config_map_key_ref{};
    typename Storage::template box<basic_secret_key_selector<Storage>> secret_key_ref{};
    typename Storage::template box<basic_file_key_selector<Storage>> file_key_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_env_var_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_env_var_source::field_ref,
              field{.name = "fieldRef", .offset = offsetof(basic_env_var_source, field_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_env_var_source::resource_field_ref,
              field{.name = "resourceFieldRef", .offset = offsetof(basic_env_var_source, resource_field_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_env_var_source::config_map_key_ref,
              field{.name = "configMapKeyRef", .offset = offsetof(basic_env_var_source, config_map_key_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_env_var_source::secret_key_ref,
              field{.name = "secretKeyRef", .offset = offsetof(basic_env_var_source, secret_key_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_env_var_source::file_key_ref,
              field{.name = "fileKeyRef", .offset = offsetof(basic_env_var_source, file_key_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EnvVar
template <storage_policy Storage>
struct basic_env_var {
    typename Storage::string name{};
    typename Storage::string value{};
    typename Storage::template box<basic_env_var_source<Storage>> value_from{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_env_var> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_env_var::name, field{.name = "name", .offset = offsetof(basic_env_var, name), .required = true});
        visit(&basic_env_var::value,
              field{.name = "value", .offset = offsetof(basic_env_var, value), .omit = omit_rule::if_empty});
        visit(&basic_env_var::value_from,
              field{.name = "valueFrom", .offset = offsetof(basic_env_var, value_from), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ConfigMapEnvSource
template <storage_policy Storage>
struct basic_config_map_env_source {
    typename Storage::string name{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_config_map_env_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_config_map_env_source::name,
              field{.name = "name", .offset = offsetof(basic_config_map_env_source, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_config_map_env_source::optional,
              field{.name = "optional", .offset = offsetof(basic_config_map_env_source, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretEnvSource
template <storage_policy Storage>
struct basic_secret_env_source {
    typename Storage::string name{};
    std::optional<bool> optional{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_env_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_env_source::name,
              field{.name = "name", .offset = offsetof(basic_secret_env_source, name), .omit = omit_rule::if_empty});
        visit(&basic_secret_env_source::optional,
              field{.name = "optional", .offset = offsetof(basic_secret_env_source, optional),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EnvFromSource
template <storage_policy Storage>
struct basic_env_from_source {
    typename Storage::string prefix{};
    typename Storage::template box<basic_config_map_env_source<Storage>> config_map_ref{};
    typename Storage::template box<basic_secret_env_source<Storage>> secret_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_env_from_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_env_from_source::prefix,
              field{.name = "prefix", .offset = offsetof(basic_env_from_source, prefix), .omit = omit_rule::if_empty});
        visit(&basic_env_from_source::config_map_ref,
              field{.name = "configMapRef", .offset = offsetof(basic_env_from_source, config_map_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_env_from_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_env_from_source, secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.HTTPHeader
template <storage_policy Storage>
struct basic_http_header {
    typename Storage::string name{};
    typename Storage::string value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_http_header> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_http_header::name,
              field{.name = "name", .offset = offsetof(basic_http_header, name), .required = true});
        visit(&basic_http_header::value,
              field{.name = "value", .offset = offsetof(basic_http_header, value), .required = true});
    }
};

/// k8s.io/api/core/v1.URIScheme
enum class uri_scheme : std::uint8_t { unset, http, https };
template <class Text>
inline constexpr Text uri_scheme_texts[] = {"", "HTTP", "HTTPS"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(uri_scheme) noexcept { return uri_scheme_texts<Text>; }

/// k8s.io/api/core/v1.HTTPGetAction
template <storage_policy Storage>
struct basic_http_get_action {
    typename Storage::string path{};
    typename Storage::int_or_string port{};
    typename Storage::string host{};
    typename Storage::template open_enum<v1::uri_scheme> scheme{};
    typename Storage::template list<basic_http_header<Storage>> http_headers{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_http_get_action> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_http_get_action::path,
              field{.name = "path", .offset = offsetof(basic_http_get_action, path), .omit = omit_rule::if_empty});
        visit(&basic_http_get_action::port,
              field{.name = "port", .offset = offsetof(basic_http_get_action, port), .required = true});
        visit(&basic_http_get_action::host,
              field{.name = "host", .offset = offsetof(basic_http_get_action, host), .omit = omit_rule::if_empty});
        visit(&basic_http_get_action::scheme,
              field{.name = "scheme", .offset = offsetof(basic_http_get_action, scheme), .omit = omit_rule::if_empty});
        visit(&basic_http_get_action::http_headers,
              field{.name = "httpHeaders", .offset = offsetof(basic_http_get_action, http_headers),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.TCPSocketAction
template <storage_policy Storage>
struct basic_tcp_socket_action {
    typename Storage::int_or_string port{};
    typename Storage::string host{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_tcp_socket_action> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_tcp_socket_action::port,
              field{.name = "port", .offset = offsetof(basic_tcp_socket_action, port), .required = true});
        visit(&basic_tcp_socket_action::host,
              field{.name = "host", .offset = offsetof(basic_tcp_socket_action, host), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.GRPCAction
template <storage_policy Storage>
struct basic_grpc_action {
    std::int32_t port{};
    typename Storage::template box<typename Storage::string> service{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_grpc_action> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_grpc_action::port,
              field{.name = "port", .offset = offsetof(basic_grpc_action, port), .required = true});
        visit(&basic_grpc_action::service, field{.name = "service", .offset = offsetof(basic_grpc_action, service)});
    }
};

/// k8s.io/api/core/v1.ExecAction
template <storage_policy Storage>
struct basic_exec_action {
    typename Storage::template list<typename Storage::string> command{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_exec_action> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_exec_action::command,
              field{.name = "command", .offset = offsetof(basic_exec_action, command), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SleepAction
template <storage_policy Storage>
struct basic_sleep_action {
    std::int64_t seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_sleep_action> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_sleep_action::seconds,
              field{.name = "seconds", .offset = offsetof(basic_sleep_action, seconds), .required = true});
    }
};

/// k8s.io/api/core/v1.Probe
template <storage_policy Storage>
struct basic_probe {
    typename Storage::template box<basic_exec_action<Storage>> exec{};
    typename Storage::template box<basic_http_get_action<Storage>> http_get{};
    typename Storage::template box<basic_tcp_socket_action<Storage>> tcp_socket{};
    typename Storage::template box<basic_grpc_action<Storage>> grpc{};
    std::int32_t initial_delay_seconds{};
    std::int32_t timeout_seconds{};
    std::int32_t period_seconds{};
    std::int32_t success_threshold{};
    std::int32_t failure_threshold{};
    std::optional<std::int64_t> termination_grace_period_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_probe> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_probe::exec,
              field{.name = "exec", .offset = offsetof(basic_probe, exec), .omit = omit_rule::if_empty});
        visit(&basic_probe::http_get,
              field{.name = "httpGet", .offset = offsetof(basic_probe, http_get), .omit = omit_rule::if_empty});
        visit(&basic_probe::tcp_socket,
              field{.name = "tcpSocket", .offset = offsetof(basic_probe, tcp_socket), .omit = omit_rule::if_empty});
        visit(&basic_probe::grpc,
              field{.name = "grpc", .offset = offsetof(basic_probe, grpc), .omit = omit_rule::if_empty});
        visit(&basic_probe::initial_delay_seconds,
              field{.name = "initialDelaySeconds", .offset = offsetof(basic_probe, initial_delay_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe::timeout_seconds,
              field{.name = "timeoutSeconds", .offset = offsetof(basic_probe, timeout_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe::period_seconds,
              field{.name = "periodSeconds", .offset = offsetof(basic_probe, period_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe::success_threshold,
              field{.name = "successThreshold", .offset = offsetof(basic_probe, success_threshold),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe::failure_threshold,
              field{.name = "failureThreshold", .offset = offsetof(basic_probe, failure_threshold),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe::termination_grace_period_seconds,
              field{.name = "terminationGracePeriodSeconds",
                    .offset = offsetof(basic_probe, termination_grace_period_seconds), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceResizeRestartPolicy
enum class resource_resize_restart_policy : std::uint8_t { unset, not_required, restart_container };
template <class Text>
inline constexpr Text resource_resize_restart_policy_texts[] = {"", "NotRequired", "RestartContainer"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(resource_resize_restart_policy) noexcept {
    return resource_resize_restart_policy_texts<Text>;
}

/// k8s.io/api/core/v1.ContainerResizePolicy
template <storage_policy Storage>
struct basic_container_resize_policy {
    typename Storage::string resource_name{};
    typename Storage::template open_enum<v1::resource_resize_restart_policy> restart_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_resize_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_resize_policy::resource_name,
              field{.name = "resourceName", .offset = offsetof(basic_container_resize_policy, resource_name),
                    .required = true});
        visit(&basic_container_resize_policy::restart_policy,
              field{.name = "restartPolicy", .offset = offsetof(basic_container_resize_policy, restart_policy),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.Capabilities
template <storage_policy Storage>
struct basic_capabilities {
    typename Storage::template list<typename Storage::string> add{};
    typename Storage::template list<typename Storage::string> drop{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_capabilities> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_capabilities::add,
              field{.name = "add", .offset = offsetof(basic_capabilities, add), .omit = omit_rule::if_empty});
        visit(&basic_capabilities::drop,
              field{.name = "drop", .offset = offsetof(basic_capabilities, drop), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerRestartPolicy
enum class container_restart_policy : std::uint8_t { unset, always, never, on_failure };
template <class Text>
inline constexpr Text container_restart_policy_texts[] = {"", "Always", "Never", "OnFailure"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(container_restart_policy) noexcept { return container_restart_policy_texts<Text>; }

/// k8s.io/api/core/v1.ContainerRestartRuleAction
enum class container_restart_rule_action : std::uint8_t { unset, restart, restart_all_containers };
template <class Text>
inline constexpr Text container_restart_rule_action_texts[] = {"", "Restart", "RestartAllContainers"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(container_restart_rule_action) noexcept {
    return container_restart_rule_action_texts<Text>;
}

/// k8s.io/api/core/v1.ContainerRestartRuleOnExitCodesOperator
enum class container_restart_rule_on_exit_codes_operator : std::uint8_t { unset, in, not_in };
template <class Text>
inline constexpr Text container_restart_rule_on_exit_codes_operator_texts[] = {"", "In", "NotIn"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(container_restart_rule_on_exit_codes_operator) noexcept {
    return container_restart_rule_on_exit_codes_operator_texts<Text>;
}

/// k8s.io/api/core/v1.ContainerRestartRuleOnExitCodes
template <storage_policy Storage>
struct basic_container_restart_rule_on_exit_codes {
    typename Storage::template open_enum<v1::container_restart_rule_on_exit_codes_operator> operator_{};
    typename Storage::template list<std::int32_t> values{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_container_restart_rule_on_exit_codes> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_restart_rule_on_exit_codes::operator_,
              field{.name = "operator", .offset = offsetof(basic_container_restart_rule_on_exit_codes, operator_),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_container_restart_rule_on_exit_codes::values,
              field{.name = "values", .offset = offsetof(basic_container_restart_rule_on_exit_codes, values),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerRestartRule
template <storage_policy Storage>
struct basic_container_restart_rule {
    typename Storage::template open_enum<v1::container_restart_rule_action> action{};
    typename Storage::template box<basic_container_restart_rule_on_exit_codes<Storage>> exit_codes{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_restart_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_restart_rule::action,
              field{.name = "action", .offset = offsetof(basic_container_restart_rule, action),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_container_restart_rule::exit_codes,
              field{.name = "exitCodes", .offset = offsetof(basic_container_restart_rule, exit_codes),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LifecycleHandler
template <storage_policy Storage>
struct basic_lifecycle_handler {
    typename Storage::template box<basic_exec_action<Storage>> exec{};
    typename Storage::template box<basic_http_get_action<Storage>> http_get{};
    typename Storage::template box<basic_tcp_socket_action<Storage>> tcp_socket{};
    typename Storage::template box<basic_sleep_action<Storage>> sleep{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_lifecycle_handler> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_lifecycle_handler::exec,
              field{.name = "exec", .offset = offsetof(basic_lifecycle_handler, exec), .omit = omit_rule::if_empty});
        visit(&basic_lifecycle_handler::http_get,
              field{.name = "httpGet", .offset = offsetof(basic_lifecycle_handler, http_get),
                    .omit = omit_rule::if_empty});
        visit(&basic_lifecycle_handler::tcp_socket,
              field{.name = "tcpSocket", .offset = offsetof(basic_lifecycle_handler, tcp_socket),
                    .omit = omit_rule::if_empty});
        visit(&basic_lifecycle_handler::sleep,
              field{.name = "sleep", .offset = offsetof(basic_lifecycle_handler, sleep), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Lifecycle
template <storage_policy Storage>
struct basic_lifecycle {
    typename Storage::template box<basic_lifecycle_handler<Storage>> post_start{};
    typename Storage::template box<basic_lifecycle_handler<Storage>> pre_stop{};
    std::optional<typename Storage::template open_enum<v1::signal>> stop_signal{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_lifecycle> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_lifecycle::post_start,
              field{.name = "postStart", .offset = offsetof(basic_lifecycle, post_start), .omit = omit_rule::if_empty});
        visit(&basic_lifecycle::pre_stop,
              field{.name = "preStop", .offset = offsetof(basic_lifecycle, pre_stop), .omit = omit_rule::if_empty});
        visit(&basic_lifecycle::stop_signal,
              field{.name = "stopSignal", .offset = offsetof(basic_lifecycle, stop_signal),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.TerminationMessagePolicy
enum class termination_message_policy : std::uint8_t { unset, file, fallback_to_logs_on_error };
template <class Text>
inline constexpr Text termination_message_policy_texts[] = {"", "File", "FallbackToLogsOnError"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(termination_message_policy) noexcept {
    return termination_message_policy_texts<Text>;
}

/// k8s.io/api/core/v1.SELinuxOptions
template <storage_policy Storage>
struct basic_se_linux_options {
    typename Storage::string user{};
    typename Storage::string role{};
    typename Storage::string type{};
    typename Storage::string level{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_se_linux_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_se_linux_options::user,
              field{.name = "user", .offset = offsetof(basic_se_linux_options, user), .omit = omit_rule::if_empty});
        visit(&basic_se_linux_options::role,
              field{.name = "role", .offset = offsetof(basic_se_linux_options, role), .omit = omit_rule::if_empty});
        visit(&basic_se_linux_options::type,
              field{.name = "type", .offset = offsetof(basic_se_linux_options, type), .omit = omit_rule::if_empty});
        visit(&basic_se_linux_options::level,
              field{.name = "level", .offset = offsetof(basic_se_linux_options, level), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.WindowsSecurityContextOptions
template <storage_policy Storage>
struct basic_windows_security_context_options {
    typename Storage::template box<typename Storage::string> gmsa_credential_spec_name{};
    typename Storage::template box<typename Storage::string> gmsa_credential_spec{};
    typename Storage::template box<typename Storage::string> run_as_user_name{};
    std::optional<bool> host_process{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_windows_security_context_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_windows_security_context_options::gmsa_credential_spec_name,
              field{.name = "gmsaCredentialSpecName",
                    .offset = offsetof(basic_windows_security_context_options, gmsa_credential_spec_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_windows_security_context_options::gmsa_credential_spec,
              field{.name = "gmsaCredentialSpec",
                    .offset = offsetof(basic_windows_security_context_options, gmsa_credential_spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_windows_security_context_options::run_as_user_name,
              field{.name = "runAsUserName",
                    .offset = offsetof(basic_windows_security_context_options, run_as_user_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_windows_security_context_options::host_process,
              field{.name = "hostProcess", .offset = offsetof(basic_windows_security_context_options, host_process),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ProcMountType
enum class proc_mount_type : std::uint8_t { unset, default_, unmasked };
template <class Text>
inline constexpr Text proc_mount_type_texts[] = {"", "Default", "Unmasked"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(proc_mount_type) noexcept { return proc_mount_type_texts<Text>; }

/// k8s.io/api/core/v1.SeccompProfileType
enum class seccomp_profile_type : std::uint8_t { unset, unconfined, runtime_default, localhost };
template <class Text>
inline constexpr Text seccomp_profile_type_texts[] = {"", "Unconfined", "RuntimeDefault", "Localhost"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(seccomp_profile_type) noexcept { return seccomp_profile_type_texts<Text>; }

/// k8s.io/api/core/v1.SeccompProfile
template <storage_policy Storage>
struct basic_seccomp_profile {
    typename Storage::template open_enum<v1::seccomp_profile_type> type{};
    typename Storage::template box<typename Storage::string> localhost_profile{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_seccomp_profile> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_seccomp_profile::type,
              field{.name = "type", .offset = offsetof(basic_seccomp_profile, type), .required = true});
        visit(&basic_seccomp_profile::localhost_profile,
              field{.name = "localhostProfile", .offset = offsetof(basic_seccomp_profile, localhost_profile),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.AppArmorProfileType
enum class app_armor_profile_type : std::uint8_t { unset, unconfined, runtime_default, localhost };
template <class Text>
inline constexpr Text app_armor_profile_type_texts[] = {"", "Unconfined", "RuntimeDefault", "Localhost"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(app_armor_profile_type) noexcept { return app_armor_profile_type_texts<Text>; }

/// k8s.io/api/core/v1.AppArmorProfile
template <storage_policy Storage>
struct basic_app_armor_profile {
    typename Storage::template open_enum<v1::app_armor_profile_type> type{};
    typename Storage::template box<typename Storage::string> localhost_profile{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_app_armor_profile> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_app_armor_profile::type,
              field{.name = "type", .offset = offsetof(basic_app_armor_profile, type), .required = true});
        visit(&basic_app_armor_profile::localhost_profile,
              field{.name = "localhostProfile", .offset = offsetof(basic_app_armor_profile, localhost_profile),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecurityContext
template <storage_policy Storage>
struct basic_security_context {
    typename Storage::template box<basic_capabilities<Storage>> capabilities{};
    std::optional<bool> privileged{};
    typename Storage::template box<basic_se_linux_options<Storage>> se_linux_options{};
    typename Storage::template box<basic_windows_security_context_options<Storage>> windows_options{};
    std::optional<std::int64_t> run_as_user{};
    std::optional<std::int64_t> run_as_group{};
    std::optional<bool> run_as_non_root{};
    std::optional<bool> read_only_root_filesystem{};
    std::optional<bool> allow_privilege_escalation{};
    std::optional<typename Storage::template open_enum<v1::proc_mount_type>> proc_mount{};
    typename Storage::template box<basic_seccomp_profile<Storage>> seccomp_profile{};
    typename Storage::template box<basic_app_armor_profile<Storage>> app_armor_profile{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_security_context> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_security_context::capabilities,
              field{.name = "capabilities", .offset = offsetof(basic_security_context, capabilities),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::privileged,
              field{.name = "privileged", .offset = offsetof(basic_security_context, privileged),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::se_linux_options,
              field{.name = "seLinuxOptions", .offset = offsetof(basic_security_context, se_linux_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::windows_options,
              field{.name = "windowsOptions", .offset = offsetof(basic_security_context, windows_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::run_as_user,
              field{.name = "runAsUser", .offset = offsetof(basic_security_context, run_as_user),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::run_as_group,
              field{.name = "runAsGroup", .offset = offsetof(basic_security_context, run_as_group),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::run_as_non_root,
              field{.name = "runAsNonRoot", .offset = offsetof(basic_security_context, run_as_non_root),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::read_only_root_filesystem,
              field{.name = "readOnlyRootFilesystem",
                    .offset = offsetof(basic_security_context, read_only_root_filesystem),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::allow_privilege_escalation,
              field{.name = "allowPrivilegeEscalation",
                    .offset = offsetof(basic_security_context, allow_privilege_escalation),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::proc_mount,
              field{.name = "procMount", .offset = offsetof(basic_security_context, proc_mount),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::seccomp_profile,
              field{.name = "seccompProfile", .offset = offsetof(basic_security_context, seccomp_profile),
                    .omit = omit_rule::if_empty});
        visit(&basic_security_context::app_armor_profile,
              field{.name = "appArmorProfile", .offset = offsetof(basic_security_context, app_armor_profile),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Container
template <storage_policy Storage>
struct basic_container {
    typename Storage::string name{};
    typename Storage::string image{};
    typename Storage::template list<typename Storage::string> command{};
    typename Storage::template list<typename Storage::string> args{};
    typename Storage::string working_dir{};
    typename Storage::template list<basic_container_port<Storage>> ports{};
    typename Storage::template list<basic_env_from_source<Storage>> env_from{};
    typename Storage::template list<basic_env_var<Storage>> env{};
    basic_resource_requirements<Storage> resources{};
    typename Storage::template list<basic_container_resize_policy<Storage>> resize_policy{};
    std::optional<typename Storage::template open_enum<v1::container_restart_policy>> restart_policy{};
    typename Storage::template list<basic_container_restart_rule<Storage>> restart_policy_rules{};
    typename Storage::template list<basic_volume_mount<Storage>> volume_mounts{};
    typename Storage::template list<basic_volume_device<Storage>> volume_devices{};
    typename Storage::template box<basic_probe<Storage>> liveness_probe{};
    typename Storage::template box<basic_probe<Storage>> readiness_probe{};
    typename Storage::template box<basic_probe<Storage>> startup_probe{};
    typename Storage::template box<basic_lifecycle<Storage>> lifecycle{};
    typename Storage::string termination_message_path{};
    typename Storage::template open_enum<v1::termination_message_policy> termination_message_policy{};
    typename Storage::template open_enum<v1::pull_policy> image_pull_policy{};
    typename Storage::template box<basic_security_context<Storage>> security_context{};
    bool stdin_{};
    bool stdin_once{};
    bool tty{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container::name,
              field{.name = "name", .offset = offsetof(basic_container, name), .required = true});
        visit(&basic_container::image,
              field{.name = "image", .offset = offsetof(basic_container, image), .omit = omit_rule::if_empty});
        visit(&basic_container::command,
              field{.name = "command", .offset = offsetof(basic_container, command), .omit = omit_rule::if_empty});
        visit(&basic_container::args,
              field{.name = "args", .offset = offsetof(basic_container, args), .omit = omit_rule::if_empty});
        visit(&basic_container::working_dir,
              field{.name = "workingDir", .offset = offsetof(basic_container, working_dir),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::ports,
              field{.name = "ports", .offset = offsetof(basic_container, ports), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "containerPort"});
        visit(&basic_container::env_from,
              field{.name = "envFrom", .offset = offsetof(basic_container, env_from), .omit = omit_rule::if_empty});
        visit(&basic_container::env,
              field{.name = "env", .offset = offsetof(basic_container, env), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_container::resources,
              field{.name = "resources", .offset = offsetof(basic_container, resources), .omit = omit_rule::if_empty});
        visit(&basic_container::resize_policy,
              field{.name = "resizePolicy", .offset = offsetof(basic_container, resize_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::restart_policy,
              field{.name = "restartPolicy", .offset = offsetof(basic_container, restart_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::restart_policy_rules,
              field{.name = "restartPolicyRules", .offset = offsetof(basic_container, restart_policy_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::volume_mounts,
              field{.name = "volumeMounts", .offset = offsetof(basic_container, volume_mounts),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "mountPath"});
        visit(&basic_container::volume_devices,
              field{.name = "volumeDevices", .offset = offsetof(basic_container, volume_devices),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "devicePath"});
        visit(&basic_container::liveness_probe,
              field{.name = "livenessProbe", .offset = offsetof(basic_container, liveness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::readiness_probe,
              field{.name = "readinessProbe", .offset = offsetof(basic_container, readiness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::startup_probe,
              field{.name = "startupProbe", .offset = offsetof(basic_container, startup_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::lifecycle,
              field{.name = "lifecycle", .offset = offsetof(basic_container, lifecycle), .omit = omit_rule::if_empty});
        visit(&basic_container::termination_message_path,
              field{.name = "terminationMessagePath", .offset = offsetof(basic_container, termination_message_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::termination_message_policy,
              field{.name = "terminationMessagePolicy", .offset = offsetof(basic_container, termination_message_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::image_pull_policy,
              field{.name = "imagePullPolicy", .offset = offsetof(basic_container, image_pull_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::security_context,
              field{.name = "securityContext", .offset = offsetof(basic_container, security_context),
                    .omit = omit_rule::if_empty});
        visit(&basic_container::stdin_,
              field{.name = "stdin", .offset = offsetof(basic_container, stdin_), .omit = omit_rule::if_empty});
        visit(&basic_container::stdin_once,
              field{.name = "stdinOnce", .offset = offsetof(basic_container, stdin_once), .omit = omit_rule::if_empty});
        visit(&basic_container::tty,
              field{.name = "tty", .offset = offsetof(basic_container, tty), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ProbeHandler
template <storage_policy Storage>
struct basic_probe_handler {
    typename Storage::template box<basic_exec_action<Storage>> exec{};
    typename Storage::template box<basic_http_get_action<Storage>> http_get{};
    typename Storage::template box<basic_tcp_socket_action<Storage>> tcp_socket{};
    typename Storage::template box<basic_grpc_action<Storage>> grpc{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_probe_handler> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_probe_handler::exec,
              field{.name = "exec", .offset = offsetof(basic_probe_handler, exec), .omit = omit_rule::if_empty});
        visit(&basic_probe_handler::http_get,
              field{.name = "httpGet", .offset = offsetof(basic_probe_handler, http_get), .omit = omit_rule::if_empty});
        visit(&basic_probe_handler::tcp_socket,
              field{.name = "tcpSocket", .offset = offsetof(basic_probe_handler, tcp_socket),
                    .omit = omit_rule::if_empty});
        visit(&basic_probe_handler::grpc,
              field{.name = "grpc", .offset = offsetof(basic_probe_handler, grpc), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PreferredSchedulingTerm
template <storage_policy Storage>
struct basic_preferred_scheduling_term {
    std::int32_t weight{};
    basic_node_selector_term<Storage> preference{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_preferred_scheduling_term> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_preferred_scheduling_term::weight,
              field{.name = "weight", .offset = offsetof(basic_preferred_scheduling_term, weight), .required = true});
        visit(&basic_preferred_scheduling_term::preference,
              field{.name = "preference", .offset = offsetof(basic_preferred_scheduling_term, preference),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.NodeAffinity
template <storage_policy Storage>
struct basic_node_affinity {
    typename Storage::template box<basic_node_selector<Storage>> required_during_scheduling_ignored_during_execution{};
    typename Storage::template list<basic_preferred_scheduling_term<Storage>>
        preferred_during_scheduling_ignored_during_execution{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_node_affinity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_affinity::required_during_scheduling_ignored_during_execution,
              field{.name = "requiredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_node_affinity, required_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_affinity::preferred_during_scheduling_ignored_during_execution,
              field{.name = "preferredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_node_affinity, preferred_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodAffinityTerm
template <storage_policy Storage>
struct basic_pod_affinity_term {
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> label_selector{};
    typename Storage::template list<typename Storage::string> namespaces{};
    typename Storage::string topology_key{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> namespace_selector{};
    typename Storage::template list<typename Storage::string> match_label_keys{};
    typename Storage::template list<typename Storage::string> mismatch_label_keys{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_affinity_term> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_affinity_term::label_selector,
              field{.name = "labelSelector", .offset = offsetof(basic_pod_affinity_term, label_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_affinity_term::namespaces,
              field{.name = "namespaces", .offset = offsetof(basic_pod_affinity_term, namespaces),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_affinity_term::topology_key,
              field{.name = "topologyKey", .offset = offsetof(basic_pod_affinity_term, topology_key),
                    .required = true});
        visit(&basic_pod_affinity_term::namespace_selector,
              field{.name = "namespaceSelector", .offset = offsetof(basic_pod_affinity_term, namespace_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_affinity_term::match_label_keys,
              field{.name = "matchLabelKeys", .offset = offsetof(basic_pod_affinity_term, match_label_keys),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_affinity_term::mismatch_label_keys,
              field{.name = "mismatchLabelKeys", .offset = offsetof(basic_pod_affinity_term, mismatch_label_keys),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.WeightedPodAffinityTerm
template <storage_policy Storage>
struct basic_weighted_pod_affinity_term {
    std::int32_t weight{};
    basic_pod_affinity_term<Storage> pod_affinity_term{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_weighted_pod_affinity_term> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_weighted_pod_affinity_term::weight,
              field{.name = "weight", .offset = offsetof(basic_weighted_pod_affinity_term, weight), .required = true});
        visit(&basic_weighted_pod_affinity_term::pod_affinity_term,
              field{.name = "podAffinityTerm", .offset = offsetof(basic_weighted_pod_affinity_term, pod_affinity_term),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.PodAffinity
template <storage_policy Storage>
struct basic_pod_affinity {
    typename Storage::template list<basic_pod_affinity_term<Storage>>
        required_during_scheduling_ignored_during_execution{};
    typename Storage::template list<basic_weighted_pod_affinity_term<Storage>>
        preferred_during_scheduling_ignored_during_execution{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_affinity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_affinity::required_during_scheduling_ignored_during_execution,
              field{.name = "requiredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_pod_affinity, required_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_affinity::preferred_during_scheduling_ignored_during_execution,
              field{.name = "preferredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_pod_affinity, preferred_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodAntiAffinity
template <storage_policy Storage>
struct basic_pod_anti_affinity {
    typename Storage::template list<basic_pod_affinity_term<Storage>>
        required_during_scheduling_ignored_during_execution{};
    typename Storage::template list<basic_weighted_pod_affinity_term<Storage>>
        preferred_during_scheduling_ignored_during_execution{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_anti_affinity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_anti_affinity::required_during_scheduling_ignored_during_execution,
              field{.name = "requiredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_pod_anti_affinity, required_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_anti_affinity::preferred_during_scheduling_ignored_during_execution,
              field{.name = "preferredDuringSchedulingIgnoredDuringExecution",
                    .offset = offsetof(basic_pod_anti_affinity, preferred_during_scheduling_ignored_during_execution),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Affinity
template <storage_policy Storage>
struct basic_affinity {
    typename Storage::template box<basic_node_affinity<Storage>> node_affinity{};
    typename Storage::template box<basic_pod_affinity<Storage>> pod_affinity{};
    typename Storage::template box<basic_pod_anti_affinity<Storage>> pod_anti_affinity{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_affinity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_affinity::node_affinity,
              field{.name = "nodeAffinity", .offset = offsetof(basic_affinity, node_affinity),
                    .omit = omit_rule::if_empty});
        visit(&basic_affinity::pod_affinity,
              field{.name = "podAffinity", .offset = offsetof(basic_affinity, pod_affinity),
                    .omit = omit_rule::if_empty});
        visit(&basic_affinity::pod_anti_affinity,
              field{.name = "podAntiAffinity", .offset = offsetof(basic_affinity, pod_anti_affinity),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodReadinessGate
template <storage_policy Storage>
struct basic_pod_readiness_gate {
    typename Storage::string condition_type{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_readiness_gate> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_readiness_gate::condition_type,
              field{.name = "conditionType", .offset = offsetof(basic_pod_readiness_gate, condition_type),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.EphemeralContainer
template <storage_policy Storage>
struct basic_ephemeral_container {
    typename Storage::string name{};
    typename Storage::string image{};
    typename Storage::template list<typename Storage::string> command{};
    typename Storage::template list<typename Storage::string> args{};
    typename Storage::string working_dir{};
    typename Storage::template list<basic_container_port<Storage>> ports{};
    typename Storage::template list<basic_env_from_source<Storage>> env_from{};
    typename Storage::template list<basic_env_var<Storage>> env{};
    basic_resource_requirements<Storage> resources{};
    typename Storage::template list<basic_container_resize_policy<Storage>> resize_policy{};
    std::optional<typename Storage::template open_enum<v1::container_restart_policy>> restart_policy{};
    typename Storage::template list<basic_container_restart_rule<Storage>> restart_policy_rules{};
    typename Storage::template list<basic_volume_mount<Storage>> volume_mounts{};
    typename Storage::template list<basic_volume_device<Storage>> volume_devices{};
    typename Storage::template box<basic_probe<Storage>> liveness_probe{};
    typename Storage::template box<basic_probe<Storage>> readiness_probe{};
    typename Storage::template box<basic_probe<Storage>> startup_probe{};
    typename Storage::template box<basic_lifecycle<Storage>> lifecycle{};
    typename Storage::string termination_message_path{};
    typename Storage::template open_enum<v1::termination_message_policy> termination_message_policy{};
    typename Storage::template open_enum<v1::pull_policy> image_pull_policy{};
    typename Storage::template box<basic_security_context<Storage>> security_context{};
    bool stdin_{};
    bool stdin_once{};
    bool tty{};
    typename Storage::string target_container_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ephemeral_container> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ephemeral_container::name,
              field{.name = "name", .offset = offsetof(basic_ephemeral_container, name), .required = true});
        visit(&basic_ephemeral_container::image,
              field{.name = "image", .offset = offsetof(basic_ephemeral_container, image),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::command,
              field{.name = "command", .offset = offsetof(basic_ephemeral_container, command),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::args,
              field{.name = "args", .offset = offsetof(basic_ephemeral_container, args), .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::working_dir,
              field{.name = "workingDir", .offset = offsetof(basic_ephemeral_container, working_dir),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::ports,
              field{.name = "ports", .offset = offsetof(basic_ephemeral_container, ports), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "containerPort"});
        visit(&basic_ephemeral_container::env_from,
              field{.name = "envFrom", .offset = offsetof(basic_ephemeral_container, env_from),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::env,
              field{.name = "env", .offset = offsetof(basic_ephemeral_container, env), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_ephemeral_container::resources,
              field{.name = "resources", .offset = offsetof(basic_ephemeral_container, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::resize_policy,
              field{.name = "resizePolicy", .offset = offsetof(basic_ephemeral_container, resize_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::restart_policy,
              field{.name = "restartPolicy", .offset = offsetof(basic_ephemeral_container, restart_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::restart_policy_rules,
              field{.name = "restartPolicyRules", .offset = offsetof(basic_ephemeral_container, restart_policy_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::volume_mounts,
              field{.name = "volumeMounts", .offset = offsetof(basic_ephemeral_container, volume_mounts),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "mountPath"});
        visit(&basic_ephemeral_container::volume_devices,
              field{.name = "volumeDevices", .offset = offsetof(basic_ephemeral_container, volume_devices),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "devicePath"});
        visit(&basic_ephemeral_container::liveness_probe,
              field{.name = "livenessProbe", .offset = offsetof(basic_ephemeral_container, liveness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::readiness_probe,
              field{.name = "readinessProbe", .offset = offsetof(basic_ephemeral_container, readiness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::startup_probe,
              field{.name = "startupProbe", .offset = offsetof(basic_ephemeral_container, startup_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::lifecycle,
              field{.name = "lifecycle", .offset = offsetof(basic_ephemeral_container, lifecycle),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::termination_message_path,
              field{.name = "terminationMessagePath",
                    .offset = offsetof(basic_ephemeral_container, termination_message_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::termination_message_policy,
              field{.name = "terminationMessagePolicy",
                    .offset = offsetof(basic_ephemeral_container, termination_message_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::image_pull_policy,
              field{.name = "imagePullPolicy", .offset = offsetof(basic_ephemeral_container, image_pull_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::security_context,
              field{.name = "securityContext", .offset = offsetof(basic_ephemeral_container, security_context),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::stdin_,
              field{.name = "stdin", .offset = offsetof(basic_ephemeral_container, stdin_),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::stdin_once,
              field{.name = "stdinOnce", .offset = offsetof(basic_ephemeral_container, stdin_once),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::tty,
              field{.name = "tty", .offset = offsetof(basic_ephemeral_container, tty), .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container::target_container_name,
              field{.name = "targetContainerName", .offset = offsetof(basic_ephemeral_container, target_container_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.RestartPolicy
enum class restart_policy : std::uint8_t { unset, always, on_failure, never };
template <class Text>
inline constexpr Text restart_policy_texts[] = {"", "Always", "OnFailure", "Never"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(restart_policy) noexcept { return restart_policy_texts<Text>; }

/// k8s.io/api/core/v1.DNSPolicy
enum class dns_policy : std::uint8_t { unset, cluster_first_with_host_net, cluster_first, default_, none };
template <class Text>
inline constexpr Text dns_policy_texts[] = {"", "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(dns_policy) noexcept { return dns_policy_texts<Text>; }

/// k8s.io/api/core/v1.SupplementalGroupsPolicy
enum class supplemental_groups_policy : std::uint8_t { unset, merge, strict };
template <class Text>
inline constexpr Text supplemental_groups_policy_texts[] = {"", "Merge", "Strict"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(supplemental_groups_policy) noexcept {
    return supplemental_groups_policy_texts<Text>;
}

/// k8s.io/api/core/v1.Sysctl
template <storage_policy Storage>
struct basic_sysctl {
    typename Storage::string name{};
    typename Storage::string value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_sysctl> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_sysctl::name, field{.name = "name", .offset = offsetof(basic_sysctl, name), .required = true});
        visit(&basic_sysctl::value, field{.name = "value", .offset = offsetof(basic_sysctl, value), .required = true});
    }
};

/// k8s.io/api/core/v1.PodFSGroupChangePolicy
enum class pod_fs_group_change_policy : std::uint8_t { unset, on_root_mismatch, always };
template <class Text>
inline constexpr Text pod_fs_group_change_policy_texts[] = {"", "OnRootMismatch", "Always"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_fs_group_change_policy) noexcept {
    return pod_fs_group_change_policy_texts<Text>;
}

/// k8s.io/api/core/v1.PodSELinuxChangePolicy
enum class pod_se_linux_change_policy : std::uint8_t { unset, recursive, mount_option };
template <class Text>
inline constexpr Text pod_se_linux_change_policy_texts[] = {"", "Recursive", "MountOption"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_se_linux_change_policy) noexcept {
    return pod_se_linux_change_policy_texts<Text>;
}

/// k8s.io/api/core/v1.PodSecurityContext
template <storage_policy Storage>
struct basic_pod_security_context {
    typename Storage::template box<basic_se_linux_options<Storage>> se_linux_options{};
    typename Storage::template box<basic_windows_security_context_options<Storage>> windows_options{};
    std::optional<std::int64_t> run_as_user{};
    std::optional<std::int64_t> run_as_group{};
    std::optional<bool> run_as_non_root{};
    typename Storage::template list<std::int64_t> supplemental_groups{};
    std::optional<typename Storage::template open_enum<v1::supplemental_groups_policy>> supplemental_groups_policy{};
    std::optional<std::int64_t> fs_group{};
    typename Storage::template list<basic_sysctl<Storage>> sysctls{};
    std::optional<typename Storage::template open_enum<v1::pod_fs_group_change_policy>> fs_group_change_policy{};
    typename Storage::template box<basic_seccomp_profile<Storage>> seccomp_profile{};
    typename Storage::template box<basic_app_armor_profile<Storage>> app_armor_profile{};
    std::optional<typename Storage::template open_enum<v1::pod_se_linux_change_policy>> se_linux_change_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_security_context> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_security_context::se_linux_options,
              field{.name = "seLinuxOptions", .offset = offsetof(basic_pod_security_context, se_linux_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::windows_options,
              field{.name = "windowsOptions", .offset = offsetof(basic_pod_security_context, windows_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::run_as_user,
              field{.name = "runAsUser", .offset = offsetof(basic_pod_security_context, run_as_user),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::run_as_group,
              field{.name = "runAsGroup", .offset = offsetof(basic_pod_security_context, run_as_group),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::run_as_non_root,
              field{.name = "runAsNonRoot", .offset = offsetof(basic_pod_security_context, run_as_non_root),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::supplemental_groups,
              field{.name = "supplementalGroups", .offset = offsetof(basic_pod_security_context, supplemental_groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::supplemental_groups_policy,
              field{.name = "supplementalGroupsPolicy",
                    .offset = offsetof(basic_pod_security_context, supplemental_groups_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::fs_group,
              field{.name = "fsGroup", .offset = offsetof(basic_pod_security_context, fs_group),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::sysctls,
              field{.name = "sysctls", .offset = offsetof(basic_pod_security_context, sysctls),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::fs_group_change_policy,
              field{.name = "fsGroupChangePolicy",
                    .offset = offsetof(basic_pod_security_context, fs_group_change_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::seccomp_profile,
              field{.name = "seccompProfile", .offset = offsetof(basic_pod_security_context, seccomp_profile),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::app_armor_profile,
              field{.name = "appArmorProfile", .offset = offsetof(basic_pod_security_context, app_armor_profile),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_security_context::se_linux_change_policy,
              field{.name = "seLinuxChangePolicy",
                    .offset = offsetof(basic_pod_security_context, se_linux_change_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.HostAlias
template <storage_policy Storage>
struct basic_host_alias {
    typename Storage::string ip{};
    typename Storage::template list<typename Storage::string> hostnames{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_host_alias> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_host_alias::ip, field{.name = "ip", .offset = offsetof(basic_host_alias, ip), .required = true});
        visit(&basic_host_alias::hostnames,
              field{.name = "hostnames", .offset = offsetof(basic_host_alias, hostnames), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodDNSConfigOption
template <storage_policy Storage>
struct basic_pod_dns_config_option {
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_dns_config_option> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_dns_config_option::name,
              field{.name = "name", .offset = offsetof(basic_pod_dns_config_option, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_dns_config_option::value,
              field{.name = "value", .offset = offsetof(basic_pod_dns_config_option, value),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodDNSConfig
template <storage_policy Storage>
struct basic_pod_dns_config {
    typename Storage::template list<typename Storage::string> nameservers{};
    typename Storage::template list<typename Storage::string> searches{};
    typename Storage::template list<basic_pod_dns_config_option<Storage>> options{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_dns_config> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_dns_config::nameservers,
              field{.name = "nameservers", .offset = offsetof(basic_pod_dns_config, nameservers),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_dns_config::searches,
              field{.name = "searches", .offset = offsetof(basic_pod_dns_config, searches),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_dns_config::options,
              field{.name = "options", .offset = offsetof(basic_pod_dns_config, options), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.UnsatisfiableConstraintAction
enum class unsatisfiable_constraint_action : std::uint8_t { unset, do_not_schedule, schedule_anyway };
template <class Text>
inline constexpr Text unsatisfiable_constraint_action_texts[] = {"", "DoNotSchedule", "ScheduleAnyway"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(unsatisfiable_constraint_action) noexcept {
    return unsatisfiable_constraint_action_texts<Text>;
}

/// k8s.io/api/core/v1.NodeInclusionPolicy
enum class node_inclusion_policy : std::uint8_t { unset, ignore, honor };
template <class Text>
inline constexpr Text node_inclusion_policy_texts[] = {"", "Ignore", "Honor"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(node_inclusion_policy) noexcept { return node_inclusion_policy_texts<Text>; }

/// k8s.io/api/core/v1.TopologySpreadConstraint
template <storage_policy Storage>
struct basic_topology_spread_constraint {
    std::int32_t max_skew{};
    typename Storage::string topology_key{};
    typename Storage::template open_enum<v1::unsatisfiable_constraint_action> when_unsatisfiable{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> label_selector{};
    std::optional<std::int32_t> min_domains{};
    std::optional<typename Storage::template open_enum<v1::node_inclusion_policy>> node_affinity_policy{};
    std::optional<typename Storage::template open_enum<v1::node_inclusion_policy>> node_taints_policy{};
    typename Storage::template list<typename Storage::string> match_label_keys{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_topology_spread_constraint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_topology_spread_constraint::max_skew,
              field{.name = "maxSkew", .offset = offsetof(basic_topology_spread_constraint, max_skew),
                    .required = true});
        visit(&basic_topology_spread_constraint::topology_key,
              field{.name = "topologyKey", .offset = offsetof(basic_topology_spread_constraint, topology_key),
                    .required = true});
        visit(&basic_topology_spread_constraint::when_unsatisfiable,
              field{.name = "whenUnsatisfiable",
                    .offset = offsetof(basic_topology_spread_constraint, when_unsatisfiable), .required = true});
        visit(&basic_topology_spread_constraint::label_selector,
              field{.name = "labelSelector", .offset = offsetof(basic_topology_spread_constraint, label_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_topology_spread_constraint::min_domains,
              field{.name = "minDomains", .offset = offsetof(basic_topology_spread_constraint, min_domains),
                    .omit = omit_rule::if_empty});
        visit(&basic_topology_spread_constraint::node_affinity_policy,
              field{.name = "nodeAffinityPolicy",
                    .offset = offsetof(basic_topology_spread_constraint, node_affinity_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_topology_spread_constraint::node_taints_policy,
              field{.name = "nodeTaintsPolicy",
                    .offset = offsetof(basic_topology_spread_constraint, node_taints_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_topology_spread_constraint::match_label_keys,
              field{.name = "matchLabelKeys", .offset = offsetof(basic_topology_spread_constraint, match_label_keys),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.OSName
enum class os_name : std::uint8_t { unset, linux_, windows };
template <class Text>
inline constexpr Text os_name_texts[] = {"", "linux", "windows"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(os_name) noexcept { return os_name_texts<Text>; }

/// k8s.io/api/core/v1.PodOS
template <storage_policy Storage>
struct basic_pod_os {
    typename Storage::template open_enum<v1::os_name> name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_os> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_os::name, field{.name = "name", .offset = offsetof(basic_pod_os, name), .required = true});
    }
};

/// k8s.io/api/core/v1.PodSchedulingGate
template <storage_policy Storage>
struct basic_pod_scheduling_gate {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_scheduling_gate> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_scheduling_gate::name,
              field{.name = "name", .offset = offsetof(basic_pod_scheduling_gate, name), .required = true});
    }
};

/// k8s.io/api/core/v1.PodResourceClaim
template <storage_policy Storage>
struct basic_pod_resource_claim {
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> resource_claim_name{};
    typename Storage::template box<typename Storage::string> resource_claim_template_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_resource_claim> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_resource_claim::name,
              field{.name = "name", .offset = offsetof(basic_pod_resource_claim, name), .required = true});
        visit(&basic_pod_resource_claim::resource_claim_name,
              field{.name = "resourceClaimName", .offset = offsetof(basic_pod_resource_claim, resource_claim_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_resource_claim::resource_claim_template_name,
              field{.name = "resourceClaimTemplateName",
                    .offset = offsetof(basic_pod_resource_claim, resource_claim_template_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodSchedulingGroup
template <storage_policy Storage>
struct basic_pod_scheduling_group {
    typename Storage::template box<typename Storage::string> pod_group_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_scheduling_group> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_scheduling_group::pod_group_name,
              field{.name = "podGroupName", .offset = offsetof(basic_pod_scheduling_group, pod_group_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodSpec
template <storage_policy Storage>
struct basic_pod_spec {
    typename Storage::template list<basic_volume<Storage>> volumes{};
    typename Storage::template list<basic_container<Storage>> init_containers{};
    typename Storage::template list<basic_container<Storage>> containers{};
    typename Storage::template list<basic_ephemeral_container<Storage>> ephemeral_containers{};
    typename Storage::template open_enum<v1::restart_policy> restart_policy{};
    std::optional<std::int64_t> termination_grace_period_seconds{};
    std::optional<std::int64_t> active_deadline_seconds{};
    typename Storage::template open_enum<v1::dns_policy> dns_policy{};
    typename Storage::template map<typename Storage::string> node_selector{};
    typename Storage::string service_account_name{};
    typename Storage::string service_account{};
    std::optional<bool> automount_service_account_token{};
    typename Storage::string node_name{};
    bool host_network{};
    bool host_pid{};
    bool host_ipc{};
    std::optional<bool> share_process_namespace{};
    typename Storage::template box<basic_pod_security_context<Storage>> security_context{};
    typename Storage::template list<basic_local_object_reference<Storage>> image_pull_secrets{};
    typename Storage::string hostname{};
    typename Storage::string subdomain{};
    typename Storage::template box<basic_affinity<Storage>> affinity{};
    typename Storage::string scheduler_name{};
    typename Storage::template list<basic_toleration<Storage>> tolerations{};
    typename Storage::template list<basic_host_alias<Storage>> host_aliases{};
    typename Storage::string priority_class_name{};
    std::optional<std::int32_t> priority{};
    typename Storage::template box<basic_pod_dns_config<Storage>> dns_config{};
    typename Storage::template list<basic_pod_readiness_gate<Storage>> readiness_gates{};
    typename Storage::template box<typename Storage::string> runtime_class_name{};
    std::optional<bool> enable_service_links{};
    std::optional<typename Storage::template open_enum<v1::preemption_policy>> preemption_policy{};
    typename Storage::template map<typename Storage::quantity> overhead{};
    typename Storage::template list<basic_topology_spread_constraint<Storage>> topology_spread_constraints{};
    std::optional<bool> set_hostname_as_fqdn{};
    typename Storage::template box<basic_pod_os<Storage>> os{};
    std::optional<bool> host_users{};
    typename Storage::template list<basic_pod_scheduling_gate<Storage>> scheduling_gates{};
    typename Storage::template list<basic_pod_resource_claim<Storage>> resource_claims{};
    typename Storage::template box<basic_resource_requirements<Storage>> resources{};
    typename Storage::template box<typename Storage::string> hostname_override{};
    typename Storage::template box<basic_pod_scheduling_group<Storage>> scheduling_group{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_spec::volumes,
              field{.name = "volumes", .offset = offsetof(basic_pod_spec, volumes), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge_retain_keys, .merge_key = "name"});
        visit(&basic_pod_spec::init_containers,
              field{.name = "initContainers", .offset = offsetof(basic_pod_spec, init_containers),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_pod_spec::containers,
              field{.name = "containers", .offset = offsetof(basic_pod_spec, containers), .required = true,
                    .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_pod_spec::ephemeral_containers,
              field{.name = "ephemeralContainers", .offset = offsetof(basic_pod_spec, ephemeral_containers),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_pod_spec::restart_policy,
              field{.name = "restartPolicy", .offset = offsetof(basic_pod_spec, restart_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::termination_grace_period_seconds,
              field{.name = "terminationGracePeriodSeconds",
                    .offset = offsetof(basic_pod_spec, termination_grace_period_seconds), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::active_deadline_seconds,
              field{.name = "activeDeadlineSeconds", .offset = offsetof(basic_pod_spec, active_deadline_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::dns_policy,
              field{.name = "dnsPolicy", .offset = offsetof(basic_pod_spec, dns_policy), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::node_selector,
              field{.name = "nodeSelector", .offset = offsetof(basic_pod_spec, node_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::service_account_name,
              field{.name = "serviceAccountName", .offset = offsetof(basic_pod_spec, service_account_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::service_account,
              field{.name = "serviceAccount", .offset = offsetof(basic_pod_spec, service_account),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::automount_service_account_token,
              field{.name = "automountServiceAccountToken",
                    .offset = offsetof(basic_pod_spec, automount_service_account_token), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_pod_spec, node_name), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::host_network,
              field{.name = "hostNetwork", .offset = offsetof(basic_pod_spec, host_network),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::host_pid,
              field{.name = "hostPID", .offset = offsetof(basic_pod_spec, host_pid), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::host_ipc,
              field{.name = "hostIPC", .offset = offsetof(basic_pod_spec, host_ipc), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::share_process_namespace,
              field{.name = "shareProcessNamespace", .offset = offsetof(basic_pod_spec, share_process_namespace),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::security_context,
              field{.name = "securityContext", .offset = offsetof(basic_pod_spec, security_context),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::image_pull_secrets,
              field{.name = "imagePullSecrets", .offset = offsetof(basic_pod_spec, image_pull_secrets),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_pod_spec::hostname,
              field{.name = "hostname", .offset = offsetof(basic_pod_spec, hostname), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::subdomain,
              field{.name = "subdomain", .offset = offsetof(basic_pod_spec, subdomain), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::affinity,
              field{.name = "affinity", .offset = offsetof(basic_pod_spec, affinity), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::scheduler_name,
              field{.name = "schedulerName", .offset = offsetof(basic_pod_spec, scheduler_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::tolerations,
              field{.name = "tolerations", .offset = offsetof(basic_pod_spec, tolerations),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::host_aliases,
              field{.name = "hostAliases", .offset = offsetof(basic_pod_spec, host_aliases),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "ip"});
        visit(&basic_pod_spec::priority_class_name,
              field{.name = "priorityClassName", .offset = offsetof(basic_pod_spec, priority_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::priority,
              field{.name = "priority", .offset = offsetof(basic_pod_spec, priority), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::dns_config,
              field{.name = "dnsConfig", .offset = offsetof(basic_pod_spec, dns_config), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::readiness_gates,
              field{.name = "readinessGates", .offset = offsetof(basic_pod_spec, readiness_gates),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::runtime_class_name,
              field{.name = "runtimeClassName", .offset = offsetof(basic_pod_spec, runtime_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::enable_service_links,
              field{.name = "enableServiceLinks", .offset = offsetof(basic_pod_spec, enable_service_links),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::preemption_policy,
              field{.name = "preemptionPolicy", .offset = offsetof(basic_pod_spec, preemption_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::overhead,
              field{.name = "overhead", .offset = offsetof(basic_pod_spec, overhead), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::topology_spread_constraints,
              field{.name = "topologySpreadConstraints",
                    .offset = offsetof(basic_pod_spec, topology_spread_constraints), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "topologyKey"});
        visit(&basic_pod_spec::set_hostname_as_fqdn,
              field{.name = "setHostnameAsFQDN", .offset = offsetof(basic_pod_spec, set_hostname_as_fqdn),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::os,
              field{.name = "os", .offset = offsetof(basic_pod_spec, os), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::host_users,
              field{.name = "hostUsers", .offset = offsetof(basic_pod_spec, host_users), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::scheduling_gates,
              field{.name = "schedulingGates", .offset = offsetof(basic_pod_spec, scheduling_gates),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_pod_spec::resource_claims,
              field{.name = "resourceClaims", .offset = offsetof(basic_pod_spec, resource_claims),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge_retain_keys, .merge_key = "name"});
        visit(&basic_pod_spec::resources,
              field{.name = "resources", .offset = offsetof(basic_pod_spec, resources), .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::hostname_override,
              field{.name = "hostnameOverride", .offset = offsetof(basic_pod_spec, hostname_override),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_spec::scheduling_group,
              field{.name = "schedulingGroup", .offset = offsetof(basic_pod_spec, scheduling_group),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.EphemeralContainerCommon
template <storage_policy Storage>
struct basic_ephemeral_container_common {
    typename Storage::string name{};
    typename Storage::string image{};
    typename Storage::template list<typename Storage::string> command{};
    typename Storage::template list<typename Storage::string> args{};
    typename Storage::string working_dir{};
    typename Storage::template list<basic_container_port<Storage>> ports{};
    typename Storage::template list<basic_env_from_source<Storage>> env_from{};
    typename Storage::template list<basic_env_var<Storage>> env{};
    basic_resource_requirements<Storage> resources{};
    typename Storage::template list<basic_container_resize_policy<Storage>> resize_policy{};
    std::optional<typename Storage::template open_enum<v1::container_restart_policy>> restart_policy{};
    typename Storage::template list<basic_container_restart_rule<Storage>> restart_policy_rules{};
    typename Storage::template list<basic_volume_mount<Storage>> volume_mounts{};
    typename Storage::template list<basic_volume_device<Storage>> volume_devices{};
    typename Storage::template box<basic_probe<Storage>> liveness_probe{};
    typename Storage::template box<basic_probe<Storage>> readiness_probe{};
    typename Storage::template box<basic_probe<Storage>> startup_probe{};
    typename Storage::template box<basic_lifecycle<Storage>> lifecycle{};
    typename Storage::string termination_message_path{};
    typename Storage::template open_enum<v1::termination_message_policy> termination_message_policy{};
    typename Storage::template open_enum<v1::pull_policy> image_pull_policy{};
    typename Storage::template box<basic_security_context<Storage>> security_context{};
    bool stdin_{};
    bool stdin_once{};
    bool tty{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_ephemeral_container_common> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_ephemeral_container_common::name,
              field{.name = "name", .offset = offsetof(basic_ephemeral_container_common, name), .required = true});
        visit(&basic_ephemeral_container_common::image,
              field{.name = "image", .offset = offsetof(basic_ephemeral_container_common, image),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::command,
              field{.name = "command", .offset = offsetof(basic_ephemeral_container_common, command),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::args,
              field{.name = "args", .offset = offsetof(basic_ephemeral_container_common, args),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::working_dir,
              field{.name = "workingDir", .offset = offsetof(basic_ephemeral_container_common, working_dir),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::ports,
              field{.name = "ports", .offset = offsetof(basic_ephemeral_container_common, ports),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "containerPort"});
        visit(&basic_ephemeral_container_common::env_from,
              field{.name = "envFrom", .offset = offsetof(basic_ephemeral_container_common, env_from),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::env,
              field{.name = "env", .offset = offsetof(basic_ephemeral_container_common, env),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_ephemeral_container_common::resources,
              field{.name = "resources", .offset = offsetof(basic_ephemeral_container_common, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::resize_policy,
              field{.name = "resizePolicy", .offset = offsetof(basic_ephemeral_container_common, resize_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::restart_policy,
              field{.name = "restartPolicy", .offset = offsetof(basic_ephemeral_container_common, restart_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::restart_policy_rules,
              field{.name = "restartPolicyRules",
                    .offset = offsetof(basic_ephemeral_container_common, restart_policy_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::volume_mounts,
              field{.name = "volumeMounts", .offset = offsetof(basic_ephemeral_container_common, volume_mounts),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "mountPath"});
        visit(&basic_ephemeral_container_common::volume_devices,
              field{.name = "volumeDevices", .offset = offsetof(basic_ephemeral_container_common, volume_devices),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "devicePath"});
        visit(&basic_ephemeral_container_common::liveness_probe,
              field{.name = "livenessProbe", .offset = offsetof(basic_ephemeral_container_common, liveness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::readiness_probe,
              field{.name = "readinessProbe", .offset = offsetof(basic_ephemeral_container_common, readiness_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::startup_probe,
              field{.name = "startupProbe", .offset = offsetof(basic_ephemeral_container_common, startup_probe),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::lifecycle,
              field{.name = "lifecycle", .offset = offsetof(basic_ephemeral_container_common, lifecycle),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::termination_message_path,
              field{.name = "terminationMessagePath",
                    .offset = offsetof(basic_ephemeral_container_common, termination_message_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::termination_message_policy,
              field{.name = "terminationMessagePolicy",
                    .offset = offsetof(basic_ephemeral_container_common, termination_message_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::image_pull_policy,
              field{.name = "imagePullPolicy", .offset = offsetof(basic_ephemeral_container_common, image_pull_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::security_context,
              field{.name = "securityContext", .offset = offsetof(basic_ephemeral_container_common, security_context),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::stdin_,
              field{.name = "stdin", .offset = offsetof(basic_ephemeral_container_common, stdin_),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::stdin_once,
              field{.name = "stdinOnce", .offset = offsetof(basic_ephemeral_container_common, stdin_once),
                    .omit = omit_rule::if_empty});
        visit(&basic_ephemeral_container_common::tty,
              field{.name = "tty", .offset = offsetof(basic_ephemeral_container_common, tty),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
