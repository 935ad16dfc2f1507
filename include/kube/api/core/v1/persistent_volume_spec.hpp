// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/aws_elastic_block_store_volume_source.hpp>
#include <kube/api/core/v1/azure_disk_volume_source.hpp>
#include <kube/api/core/v1/fc_volume_source.hpp>
#include <kube/api/core/v1/flocker_volume_source.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/gce_persistent_disk_volume_source.hpp>
#include <kube/api/core/v1/host_path_volume_source.hpp>
#include <kube/api/core/v1/nfs_volume_source.hpp>
#include <kube/api/core/v1/node_selector.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/core/v1/persistent_volume_access_mode.hpp>
#include <kube/api/core/v1/persistent_volume_mode.hpp>
#include <kube/api/core/v1/persistent_volume_reclaim_policy.hpp>
#include <kube/api/core/v1/photon_persistent_disk_volume_source.hpp>
#include <kube/api/core/v1/portworx_volume_source.hpp>
#include <kube/api/core/v1/quobyte_volume_source.hpp>
#include <kube/api/core/v1/vsphere_virtual_disk_volume_source.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.GlusterfsPersistentVolumeSource
template <storage_policy Storage>
struct basic_glusterfs_persistent_volume_source {
    typename Storage::string endpoints{};
    typename Storage::string path{};
    bool read_only{};
    typename Storage::template box<typename Storage::string> endpoints_namespace{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_glusterfs_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_glusterfs_persistent_volume_source::endpoints,
              field{.name = "endpoints", .offset = offsetof(basic_glusterfs_persistent_volume_source, endpoints),
                    .required = true});
        visit(&basic_glusterfs_persistent_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_glusterfs_persistent_volume_source, path),
                    .required = true});
        visit(&basic_glusterfs_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_glusterfs_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_glusterfs_persistent_volume_source::endpoints_namespace,
              field{.name = "endpointsNamespace",
                    .offset = offsetof(basic_glusterfs_persistent_volume_source, endpoints_namespace),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretReference
template <storage_policy Storage>
struct basic_secret_reference {
    typename Storage::string name{};
    typename Storage::string namespace_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_reference::name,
              field{.name = "name", .offset = offsetof(basic_secret_reference, name), .omit = omit_rule::if_empty});
        visit(&basic_secret_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_secret_reference, namespace_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.RBDPersistentVolumeSource
template <storage_policy Storage>
struct basic_rbd_persistent_volume_source {
    typename Storage::template list<typename Storage::string> monitors{};
    typename Storage::string image{};
    typename Storage::string fs_type{};
    typename Storage::string pool{};
    typename Storage::string user{};
    typename Storage::string keyring{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    bool read_only{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_rbd_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_rbd_persistent_volume_source::monitors,
              field{.name = "monitors", .offset = offsetof(basic_rbd_persistent_volume_source, monitors),
                    .required = true});
        visit(&basic_rbd_persistent_volume_source::image,
              field{.name = "image", .offset = offsetof(basic_rbd_persistent_volume_source, image), .required = true});
        visit(&basic_rbd_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_rbd_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_persistent_volume_source::pool,
              field{.name = "pool", .offset = offsetof(basic_rbd_persistent_volume_source, pool),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_persistent_volume_source::user,
              field{.name = "user", .offset = offsetof(basic_rbd_persistent_volume_source, user),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_persistent_volume_source::keyring,
              field{.name = "keyring", .offset = offsetof(basic_rbd_persistent_volume_source, keyring),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_rbd_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_rbd_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_rbd_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ISCSIPersistentVolumeSource
template <storage_policy Storage>
struct basic_iscsi_persistent_volume_source {
    typename Storage::string target_portal{};
    typename Storage::string iqn{};
    std::int32_t lun{};
    typename Storage::string iscsi_interface{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template list<typename Storage::string> portals{};
    bool chap_auth_discovery{};
    bool chap_auth_session{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    typename Storage::template box<typename Storage::string> initiator_name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_iscsi_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_iscsi_persistent_volume_source::target_portal,
              field{.name = "targetPortal", .offset = offsetof(basic_iscsi_persistent_volume_source, target_portal),
                    .required = true});
        visit(&basic_iscsi_persistent_volume_source::iqn,
              field{.name = "iqn", .offset = offsetof(basic_iscsi_persistent_volume_source, iqn), .required = true});
        visit(&basic_iscsi_persistent_volume_source::lun,
              field{.name = "lun", .offset = offsetof(basic_iscsi_persistent_volume_source, lun), .required = true});
        visit(&basic_iscsi_persistent_volume_source::iscsi_interface,
              field{.name = "iscsiInterface", .offset = offsetof(basic_iscsi_persistent_volume_source, iscsi_interface),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_iscsi_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_iscsi_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::portals,
              field{.name = "portals", .offset = offsetof(basic_iscsi_persistent_volume_source, portals),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::chap_auth_discovery,
              field{.name = "chapAuthDiscovery",
                    .offset = offsetof(basic_iscsi_persistent_volume_source, chap_auth_discovery),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::chap_auth_session,
              field{.name = "chapAuthSession",
                    .offset = offsetof(basic_iscsi_persistent_volume_source, chap_auth_session),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_iscsi_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_iscsi_persistent_volume_source::initiator_name,
              field{.name = "initiatorName", .offset = offsetof(basic_iscsi_persistent_volume_source, initiator_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CinderPersistentVolumeSource
template <storage_policy Storage>
struct basic_cinder_persistent_volume_source {
    typename Storage::string volume_id{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_cinder_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cinder_persistent_volume_source::volume_id,
              field{.name = "volumeID", .offset = offsetof(basic_cinder_persistent_volume_source, volume_id),
                    .required = true});
        visit(&basic_cinder_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_cinder_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_cinder_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_cinder_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_cinder_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_cinder_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CephFSPersistentVolumeSource
template <storage_policy Storage>
struct basic_cephfs_persistent_volume_source {
    typename Storage::template list<typename Storage::string> monitors{};
    typename Storage::string path{};
    typename Storage::string user{};
    typename Storage::string secret_file{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    bool read_only{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_cephfs_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cephfs_persistent_volume_source::monitors,
              field{.name = "monitors", .offset = offsetof(basic_cephfs_persistent_volume_source, monitors),
                    .required = true});
        visit(&basic_cephfs_persistent_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_cephfs_persistent_volume_source, path),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_persistent_volume_source::user,
              field{.name = "user", .offset = offsetof(basic_cephfs_persistent_volume_source, user),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_persistent_volume_source::secret_file,
              field{.name = "secretFile", .offset = offsetof(basic_cephfs_persistent_volume_source, secret_file),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_cephfs_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_cephfs_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_cephfs_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.FlexPersistentVolumeSource
template <storage_policy Storage>
struct basic_flex_persistent_volume_source {
    typename Storage::string driver{};
    typename Storage::string fs_type{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    bool read_only{};
    typename Storage::template map<typename Storage::string> options{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_flex_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flex_persistent_volume_source::driver,
              field{.name = "driver", .offset = offsetof(basic_flex_persistent_volume_source, driver),
                    .required = true});
        visit(&basic_flex_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_flex_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_flex_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_flex_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_flex_persistent_volume_source::options,
              field{.name = "options", .offset = offsetof(basic_flex_persistent_volume_source, options),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.AzureFilePersistentVolumeSource
template <storage_policy Storage>
struct basic_azure_file_persistent_volume_source {
    typename Storage::string secret_name{};
    typename Storage::string share_name{};
    bool read_only{};
    typename Storage::template box<typename Storage::string> secret_namespace{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_azure_file_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_azure_file_persistent_volume_source::secret_name,
              field{.name = "secretName", .offset = offsetof(basic_azure_file_persistent_volume_source, secret_name),
                    .required = true});
        visit(&basic_azure_file_persistent_volume_source::share_name,
              field{.name = "shareName", .offset = offsetof(basic_azure_file_persistent_volume_source, share_name),
                    .required = true});
        visit(&basic_azure_file_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_azure_file_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_azure_file_persistent_volume_source::secret_namespace,
              field{.name = "secretNamespace",
                    .offset = offsetof(basic_azure_file_persistent_volume_source, secret_namespace)});
    }
};

/// k8s.io/api/core/v1.ScaleIOPersistentVolumeSource
template <storage_policy Storage>
struct basic_scale_io_persistent_volume_source {
    typename Storage::string gateway{};
    typename Storage::string system{};
    typename Storage::template box<basic_secret_reference<Storage>> secret_ref{};
    bool ssl_enabled{};
    typename Storage::string protection_domain{};
    typename Storage::string storage_pool{};
    typename Storage::string storage_mode{};
    typename Storage::string volume_name{};
    typename Storage::string fs_type{};
    bool read_only{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_scale_io_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scale_io_persistent_volume_source::gateway,
              field{.name = "gateway", .offset = offsetof(basic_scale_io_persistent_volume_source, gateway),
                    .required = true});
        visit(&basic_scale_io_persistent_volume_source::system,
              field{.name = "system", .offset = offsetof(basic_scale_io_persistent_volume_source, system),
                    .required = true});
        visit(&basic_scale_io_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_scale_io_persistent_volume_source, secret_ref),
                    .required = true});
        visit(&basic_scale_io_persistent_volume_source::ssl_enabled,
              field{.name = "sslEnabled", .offset = offsetof(basic_scale_io_persistent_volume_source, ssl_enabled),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::protection_domain,
              field{.name = "protectionDomain",
                    .offset = offsetof(basic_scale_io_persistent_volume_source, protection_domain),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::storage_pool,
              field{.name = "storagePool", .offset = offsetof(basic_scale_io_persistent_volume_source, storage_pool),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::storage_mode,
              field{.name = "storageMode", .offset = offsetof(basic_scale_io_persistent_volume_source, storage_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_scale_io_persistent_volume_source, volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_scale_io_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_scale_io_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_scale_io_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LocalVolumeSource
template <storage_policy Storage>
struct basic_local_volume_source {
    typename Storage::string path{};
    typename Storage::template box<typename Storage::string> fs_type{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_local_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_local_volume_source::path,
              field{.name = "path", .offset = offsetof(basic_local_volume_source, path), .required = true});
        visit(&basic_local_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_local_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.StorageOSPersistentVolumeSource
template <storage_policy Storage>
struct basic_storage_os_persistent_volume_source {
    typename Storage::string volume_name{};
    typename Storage::string volume_namespace{};
    typename Storage::string fs_type{};
    bool read_only{};
    typename Storage::template box<basic_object_reference<Storage>> secret_ref{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_storage_os_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_storage_os_persistent_volume_source::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_storage_os_persistent_volume_source, volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_persistent_volume_source::volume_namespace,
              field{.name = "volumeNamespace",
                    .offset = offsetof(basic_storage_os_persistent_volume_source, volume_namespace),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_storage_os_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_storage_os_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_storage_os_persistent_volume_source::secret_ref,
              field{.name = "secretRef", .offset = offsetof(basic_storage_os_persistent_volume_source, secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.CSIPersistentVolumeSource
template <storage_policy Storage>
struct basic_csi_persistent_volume_source {
    typename Storage::string driver{};
    typename Storage::string volume_handle{};
    bool read_only{};
    typename Storage::string fs_type{};
    typename Storage::template map<typename Storage::string> volume_attributes{};
    typename Storage::template box<basic_secret_reference<Storage>> controller_publish_secret_ref{};
    typename Storage::template box<basic_secret_reference<Storage>> node_stage_secret_ref{};
    typename Storage::template box<basic_secret_reference<Storage>> node_publish_secret_ref{};
    typename Storage::template box<basic_secret_reference<Storage>> controller_expand_secret_ref{};
    typename Storage::template box<basic_secret_reference<Storage>> node_expand_secret_ref{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_csi_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_csi_persistent_volume_source::driver,
              field{.name = "driver", .offset = offsetof(basic_csi_persistent_volume_source, driver),
                    .required = true});
        visit(&basic_csi_persistent_volume_source::volume_handle,
              field{.name = "volumeHandle", .offset = offsetof(basic_csi_persistent_volume_source, volume_handle),
                    .required = true});
        visit(&basic_csi_persistent_volume_source::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_csi_persistent_volume_source, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::fs_type,
              field{.name = "fsType", .offset = offsetof(basic_csi_persistent_volume_source, fs_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::volume_attributes,
              field{.name = "volumeAttributes",
                    .offset = offsetof(basic_csi_persistent_volume_source, volume_attributes),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::controller_publish_secret_ref,
              field{.name = "controllerPublishSecretRef",
                    .offset = offsetof(basic_csi_persistent_volume_source, controller_publish_secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::node_stage_secret_ref,
              field{.name = "nodeStageSecretRef",
                    .offset = offsetof(basic_csi_persistent_volume_source, node_stage_secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::node_publish_secret_ref,
              field{.name = "nodePublishSecretRef",
                    .offset = offsetof(basic_csi_persistent_volume_source, node_publish_secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::controller_expand_secret_ref,
              field{.name = "controllerExpandSecretRef",
                    .offset = offsetof(basic_csi_persistent_volume_source, controller_expand_secret_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_csi_persistent_volume_source::node_expand_secret_ref,
              field{.name = "nodeExpandSecretRef",
                    .offset = offsetof(basic_csi_persistent_volume_source, node_expand_secret_ref),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeSource
template <storage_policy Storage>
struct basic_persistent_volume_source {
    typename Storage::template box<basic_gce_persistent_disk_volume_source<Storage>> gce_persistent_disk{};
    typename Storage::template box<basic_aws_elastic_block_store_volume_source<Storage>> aws_elastic_block_store{};
    typename Storage::template box<basic_host_path_volume_source<Storage>> host_path{};
    typename Storage::template box<basic_glusterfs_persistent_volume_source<Storage>> glusterfs{};
    typename Storage::template box<basic_nfs_volume_source<Storage>> nfs{};
    typename Storage::template box<basic_rbd_persistent_volume_source<Storage>> rbd{};
    typename Storage::template box<basic_iscsi_persistent_volume_source<Storage>> iscsi{};
    typename Storage::template box<basic_cinder_persistent_volume_source<Storage>> cinder{};
    typename Storage::template box<basic_cephfs_persistent_volume_source<Storage>> cephfs{};
    typename Storage::template box<basic_fc_volume_source<Storage>> fc{};
    typename Storage::template box<basic_flocker_volume_source<Storage>> flocker{};
    typename Storage::template box<basic_flex_persistent_volume_source<Storage>> flex_volume{};
    typename Storage::template box<basic_azure_file_persistent_volume_source<Storage>> azure_file{};
    typename Storage::template box<basic_vsphere_virtual_disk_volume_source<Storage>> vsphere_volume{};
    typename Storage::template box<basic_quobyte_volume_source<Storage>> quobyte{};
    typename Storage::template box<basic_azure_disk_volume_source<Storage>> azure_disk{};
    typename Storage::template box<basic_photon_persistent_disk_volume_source<Storage>> photon_persistent_disk{};
    typename Storage::template box<basic_portworx_volume_source<Storage>> portworx_volume{};
    typename Storage::template box<basic_scale_io_persistent_volume_source<Storage>> scale_io{};
    typename Storage::template box<basic_local_volume_source<Storage>> local{};
    typename Storage::template box<basic_storage_os_persistent_volume_source<Storage>> storageos{};
    typename Storage::template box<basic_csi_persistent_volume_source<Storage>> csi{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_source::gce_persistent_disk,
              field{.name = "gcePersistentDisk",
                    .offset = offsetof(basic_persistent_volume_source, gce_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::aws_elastic_block_store,
              field{.name = "awsElasticBlockStore",
                    .offset = offsetof(basic_persistent_volume_source, aws_elastic_block_store),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::host_path,
              field{.name = "hostPath", .offset = offsetof(basic_persistent_volume_source, host_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::glusterfs,
              field{.name = "glusterfs", .offset = offsetof(basic_persistent_volume_source, glusterfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::nfs,
              field{.name = "nfs", .offset = offsetof(basic_persistent_volume_source, nfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::rbd,
              field{.name = "rbd", .offset = offsetof(basic_persistent_volume_source, rbd),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::iscsi,
              field{.name = "iscsi", .offset = offsetof(basic_persistent_volume_source, iscsi),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::cinder,
              field{.name = "cinder", .offset = offsetof(basic_persistent_volume_source, cinder),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::cephfs,
              field{.name = "cephfs", .offset = offsetof(basic_persistent_volume_source, cephfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::fc,
              field{.name = "fc", .offset = offsetof(basic_persistent_volume_source, fc), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::flocker,
              field{.name = "flocker", .offset = offsetof(basic_persistent_volume_source, flocker),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::flex_volume,
              field{.name = "flexVolume", .offset = offsetof(basic_persistent_volume_source, flex_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::azure_file,
              field{.name = "azureFile", .offset = offsetof(basic_persistent_volume_source, azure_file),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::vsphere_volume,
              field{.name = "vsphereVolume", .offset = offsetof(basic_persistent_volume_source, vsphere_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::quobyte,
              field{.name = "quobyte", .offset = offsetof(basic_persistent_volume_source, quobyte),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::azure_disk,
              field{.name = "azureDisk", .offset = offsetof(basic_persistent_volume_source, azure_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::photon_persistent_disk,
              field{.name = "photonPersistentDisk",
                    .offset = offsetof(basic_persistent_volume_source, photon_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::portworx_volume,
              field{.name = "portworxVolume", .offset = offsetof(basic_persistent_volume_source, portworx_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::scale_io,
              field{.name = "scaleIO", .offset = offsetof(basic_persistent_volume_source, scale_io),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::local,
              field{.name = "local", .offset = offsetof(basic_persistent_volume_source, local),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::storageos,
              field{.name = "storageos", .offset = offsetof(basic_persistent_volume_source, storageos),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_source::csi,
              field{.name = "csi", .offset = offsetof(basic_persistent_volume_source, csi),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.VolumeNodeAffinity
template <storage_policy Storage>
struct basic_volume_node_affinity {
    typename Storage::template box<basic_node_selector<Storage>> required{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_node_affinity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_node_affinity::required,
              field{.name = "required", .offset = offsetof(basic_volume_node_affinity, required),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeSpec
template <storage_policy Storage>
struct basic_persistent_volume_spec {
    typename Storage::template map<typename Storage::quantity> capacity{};
    typename Storage::template box<basic_gce_persistent_disk_volume_source<Storage>> gce_persistent_disk{};
    typename Storage::template box<basic_aws_elastic_block_store_volume_source<Storage>> aws_elastic_block_store{};
    typename Storage::template box<basic_host_path_volume_source<Storage>> host_path{};
    typename Storage::template box<basic_glusterfs_persistent_volume_source<Storage>> glusterfs{};
    typename Storage::template box<basic_nfs_volume_source<Storage>> nfs{};
    typename Storage::template box<basic_rbd_persistent_volume_source<Storage>> rbd{};
    typename Storage::template box<basic_iscsi_persistent_volume_source<Storage>> iscsi{};
    typename Storage::template box<basic_cinder_persistent_volume_source<Storage>> cinder{};
    typename Storage::template box<basic_cephfs_persistent_volume_source<Storage>> cephfs{};
    typename Storage::template box<basic_fc_volume_source<Storage>> fc{};
    typename Storage::template box<basic_flocker_volume_source<Storage>> flocker{};
    typename Storage::template box<basic_flex_persistent_volume_source<Storage>> flex_volume{};
    typename Storage::template box<basic_azure_file_persistent_volume_source<Storage>> azure_file{};
    typename Storage::template box<basic_vsphere_virtual_disk_volume_source<Storage>> vsphere_volume{};
    typename Storage::template box<basic_quobyte_volume_source<Storage>> quobyte{};
    typename Storage::template box<basic_azure_disk_volume_source<Storage>> azure_disk{};
    typename Storage::template box<basic_photon_persistent_disk_volume_source<Storage>> photon_persistent_disk{};
    typename Storage::template box<basic_portworx_volume_source<Storage>> portworx_volume{};
    typename Storage::template box<basic_scale_io_persistent_volume_source<Storage>> scale_io{};
    typename Storage::template box<basic_local_volume_source<Storage>> local{};
    typename Storage::template box<basic_storage_os_persistent_volume_source<Storage>> storageos{};
    typename Storage::template box<basic_csi_persistent_volume_source<Storage>> csi{};
    typename Storage::template list<typename Storage::template open_enum<v1::persistent_volume_access_mode>>
        access_modes{};
    typename Storage::template box<basic_object_reference<Storage>> claim_ref{};
    typename Storage::template open_enum<v1::persistent_volume_reclaim_policy> persistent_volume_reclaim_policy{};
    typename Storage::string storage_class_name{};
    typename Storage::template list<typename Storage::string> mount_options{};
    std::optional<typename Storage::template open_enum<v1::persistent_volume_mode>> volume_mode{};
    typename Storage::template box<basic_volume_node_affinity<Storage>> node_affinity{};
    typename Storage::template box<typename Storage::string> volume_attributes_class_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_spec::capacity,
              field{.name = "capacity", .offset = offsetof(basic_persistent_volume_spec, capacity),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::gce_persistent_disk,
              field{.name = "gcePersistentDisk", .offset = offsetof(basic_persistent_volume_spec, gce_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::aws_elastic_block_store,
              field{.name = "awsElasticBlockStore",
                    .offset = offsetof(basic_persistent_volume_spec, aws_elastic_block_store),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::host_path,
              field{.name = "hostPath", .offset = offsetof(basic_persistent_volume_spec, host_path),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::glusterfs,
              field{.name = "glusterfs", .offset = offsetof(basic_persistent_volume_spec, glusterfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::nfs,
              field{.name = "nfs", .offset = offsetof(basic_persistent_volume_spec, nfs), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::rbd,
              field{.name = "rbd", .offset = offsetof(basic_persistent_volume_spec, rbd), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::iscsi,
              field{.name = "iscsi", .offset = offsetof(basic_persistent_volume_spec, iscsi),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::cinder,
              field{.name = "cinder", .offset = offsetof(basic_persistent_volume_spec, cinder),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::cephfs,
              field{.name = "cephfs", .offset = offsetof(basic_persistent_volume_spec, cephfs),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::fc,
              field{.name = "fc", .offset = offsetof(basic_persistent_volume_spec, fc), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::flocker,
              field{.name = "flocker", .offset = offsetof(basic_persistent_volume_spec, flocker),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::flex_volume,
              field{.name = "flexVolume", .offset = offsetof(basic_persistent_volume_spec, flex_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::azure_file,
              field{.name = "azureFile", .offset = offsetof(basic_persistent_volume_spec, azure_file),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::vsphere_volume,
              field{.name = "vsphereVolume", .offset = offsetof(basic_persistent_volume_spec, vsphere_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::quobyte,
              field{.name = "quobyte", .offset = offsetof(basic_persistent_volume_spec, quobyte),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::azure_disk,
              field{.name = "azureDisk", .offset = offsetof(basic_persistent_volume_spec, azure_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::photon_persistent_disk,
              field{.name = "photonPersistentDisk",
                    .offset = offsetof(basic_persistent_volume_spec, photon_persistent_disk),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::portworx_volume,
              field{.name = "portworxVolume", .offset = offsetof(basic_persistent_volume_spec, portworx_volume),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::scale_io,
              field{.name = "scaleIO", .offset = offsetof(basic_persistent_volume_spec, scale_io),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::local,
              field{.name = "local", .offset = offsetof(basic_persistent_volume_spec, local),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::storageos,
              field{.name = "storageos", .offset = offsetof(basic_persistent_volume_spec, storageos),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::csi,
              field{.name = "csi", .offset = offsetof(basic_persistent_volume_spec, csi), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::access_modes,
              field{.name = "accessModes", .offset = offsetof(basic_persistent_volume_spec, access_modes),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::claim_ref,
              field{.name = "claimRef", .offset = offsetof(basic_persistent_volume_spec, claim_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::persistent_volume_reclaim_policy,
              field{.name = "persistentVolumeReclaimPolicy",
                    .offset = offsetof(basic_persistent_volume_spec, persistent_volume_reclaim_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::storage_class_name,
              field{.name = "storageClassName", .offset = offsetof(basic_persistent_volume_spec, storage_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::mount_options,
              field{.name = "mountOptions", .offset = offsetof(basic_persistent_volume_spec, mount_options),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::volume_mode,
              field{.name = "volumeMode", .offset = offsetof(basic_persistent_volume_spec, volume_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::node_affinity,
              field{.name = "nodeAffinity", .offset = offsetof(basic_persistent_volume_spec, node_affinity),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_spec::volume_attributes_class_name,
              field{.name = "volumeAttributesClassName",
                    .offset = offsetof(basic_persistent_volume_spec, volume_attributes_class_name),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
