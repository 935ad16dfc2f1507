// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/persistent_volume_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/storage/v1/fwd.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::storage::v1 {

/// k8s.io/api/storage/v1.VolumeAttachmentSource
template <storage_policy Storage>
struct basic_volume_attachment_source {
    typename Storage::template box<typename Storage::string> persistent_volume_name{};
    typename Storage::template box<core::v1::basic_persistent_volume_spec<Storage>> inline_volume_spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attachment_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attachment_source::persistent_volume_name,
              field{.name = "persistentVolumeName",
                    .offset = offsetof(basic_volume_attachment_source, persistent_volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_source::inline_volume_spec,
              field{.name = "inlineVolumeSpec", .offset = offsetof(basic_volume_attachment_source, inline_volume_spec),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.VolumeAttachmentSpec
template <storage_policy Storage>
struct basic_volume_attachment_spec {
    typename Storage::string attacher{};
    basic_volume_attachment_source<Storage> source{};
    typename Storage::string node_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attachment_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attachment_spec::attacher,
              field{.name = "attacher", .offset = offsetof(basic_volume_attachment_spec, attacher), .required = true});
        visit(&basic_volume_attachment_spec::source,
              field{.name = "source", .offset = offsetof(basic_volume_attachment_spec, source), .required = true});
        visit(&basic_volume_attachment_spec::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_volume_attachment_spec, node_name), .required = true});
    }
};

/// k8s.io/api/storage/v1.VolumeError
template <storage_policy Storage>
struct basic_volume_error {
    kube::time time{};
    typename Storage::string message{};
    std::optional<std::int32_t> error_code{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_error> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_error::time,
              field{.name = "time", .offset = offsetof(basic_volume_error, time), .omit = omit_rule::if_empty});
        visit(&basic_volume_error::message,
              field{.name = "message", .offset = offsetof(basic_volume_error, message), .omit = omit_rule::if_empty});
        visit(&basic_volume_error::error_code,
              field{.name = "errorCode", .offset = offsetof(basic_volume_error, error_code),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.VolumeAttachmentStatus
template <storage_policy Storage>
struct basic_volume_attachment_status {
    bool attached{};
    typename Storage::template map<typename Storage::string> attachment_metadata{};
    typename Storage::template box<basic_volume_error<Storage>> attach_error{};
    typename Storage::template box<basic_volume_error<Storage>> detach_error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attachment_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attachment_status::attached,
              field{.name = "attached", .offset = offsetof(basic_volume_attachment_status, attached),
                    .required = true});
        visit(&basic_volume_attachment_status::attachment_metadata,
              field{.name = "attachmentMetadata",
                    .offset = offsetof(basic_volume_attachment_status, attachment_metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_status::attach_error,
              field{.name = "attachError", .offset = offsetof(basic_volume_attachment_status, attach_error),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_status::detach_error,
              field{.name = "detachError", .offset = offsetof(basic_volume_attachment_status, detach_error),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.VolumeAttachment
template <storage_policy Storage>
struct basic_volume_attachment {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "VolumeAttachment",
                                                 .resource = "volumeattachments", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_volume_attachment_spec<Storage> spec{};
    basic_volume_attachment_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attachment> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attachment::kind,
              field{.name = "kind", .offset = offsetof(basic_volume_attachment, kind), .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_volume_attachment, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment::metadata,
              field{.name = "metadata", .offset = offsetof(basic_volume_attachment, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment::spec,
              field{.name = "spec", .offset = offsetof(basic_volume_attachment, spec), .required = true});
        visit(&basic_volume_attachment::status,
              field{.name = "status", .offset = offsetof(basic_volume_attachment, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/storage/v1.VolumeAttachmentList
template <storage_policy Storage>
struct basic_volume_attachment_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "storage.k8s.io/v1", .kind = "VolumeAttachmentList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_volume_attachment<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_attachment_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_attachment_list::kind,
              field{.name = "kind", .offset = offsetof(basic_volume_attachment_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_volume_attachment_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_volume_attachment_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_attachment_list::items,
              field{.name = "items", .offset = offsetof(basic_volume_attachment_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::storage::v1
