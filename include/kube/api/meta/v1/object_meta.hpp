// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/owner_reference.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.ManagedFieldsOperationType
enum class managed_fields_operation_type : std::uint8_t { unset, apply, update };
template <class Text>
inline constexpr Text managed_fields_operation_type_texts[] = {"", "Apply", "Update"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(managed_fields_operation_type) noexcept {
    return managed_fields_operation_type_texts<Text>;
}

/// k8s.io/apimachinery/pkg/apis/meta/v1.ManagedFieldsEntry
template <storage_policy Storage>
struct basic_managed_fields_entry {
    typename Storage::string manager{};
    typename Storage::template open_enum<v1::managed_fields_operation_type> operation{};
    typename Storage::string api_version{};
    std::optional<kube::time> time{};
    typename Storage::string fields_type{};
    typename Storage::template box<typename Storage::raw_json> fields_v1{};
    typename Storage::string subresource{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_managed_fields_entry> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_managed_fields_entry::manager,
              field{.name = "manager", .offset = offsetof(basic_managed_fields_entry, manager),
                    .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::operation,
              field{.name = "operation", .offset = offsetof(basic_managed_fields_entry, operation),
                    .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_managed_fields_entry, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::time,
              field{.name = "time", .offset = offsetof(basic_managed_fields_entry, time), .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::fields_type,
              field{.name = "fieldsType", .offset = offsetof(basic_managed_fields_entry, fields_type),
                    .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::fields_v1,
              field{.name = "fieldsV1", .offset = offsetof(basic_managed_fields_entry, fields_v1),
                    .omit = omit_rule::if_empty});
        visit(&basic_managed_fields_entry::subresource,
              field{.name = "subresource", .offset = offsetof(basic_managed_fields_entry, subresource),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.ObjectMeta
template <storage_policy Storage>
struct basic_object_meta {
    typename Storage::string name{};
    typename Storage::string generate_name{};
    typename Storage::string namespace_{};
    typename Storage::string self_link{};
    typename Storage::string uid{};
    typename Storage::string resource_version{};
    std::int64_t generation{};
    kube::time creation_timestamp{};
    std::optional<kube::time> deletion_timestamp{};
    std::optional<std::int64_t> deletion_grace_period_seconds{};
    typename Storage::template map<typename Storage::string> labels{};
    typename Storage::template map<typename Storage::string> annotations{};
    typename Storage::template list<basic_owner_reference<Storage>> owner_references{};
    typename Storage::template list<typename Storage::string> finalizers{};
    typename Storage::template list<basic_managed_fields_entry<Storage>> managed_fields{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_meta> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_meta::name,
              field{.name = "name", .offset = offsetof(basic_object_meta, name), .omit = omit_rule::if_empty});
        visit(&basic_object_meta::generate_name,
              field{.name = "generateName", .offset = offsetof(basic_object_meta, generate_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_object_meta, namespace_),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::self_link,
              field{.name = "selfLink", .offset = offsetof(basic_object_meta, self_link), .omit = omit_rule::if_empty});
        visit(&basic_object_meta::uid,
              field{.name = "uid", .offset = offsetof(basic_object_meta, uid), .omit = omit_rule::if_empty});
        visit(&basic_object_meta::resource_version,
              field{.name = "resourceVersion", .offset = offsetof(basic_object_meta, resource_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::generation,
              field{.name = "generation", .offset = offsetof(basic_object_meta, generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::creation_timestamp,
              field{.name = "creationTimestamp", .offset = offsetof(basic_object_meta, creation_timestamp),
                    .omit = omit_rule::if_zero});
        visit(&basic_object_meta::deletion_timestamp,
              field{.name = "deletionTimestamp", .offset = offsetof(basic_object_meta, deletion_timestamp),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::deletion_grace_period_seconds,
              field{.name = "deletionGracePeriodSeconds",
                    .offset = offsetof(basic_object_meta, deletion_grace_period_seconds), .omit = omit_rule::if_empty});
        visit(&basic_object_meta::labels,
              field{.name = "labels", .offset = offsetof(basic_object_meta, labels), .omit = omit_rule::if_empty});
        visit(&basic_object_meta::annotations,
              field{.name = "annotations", .offset = offsetof(basic_object_meta, annotations),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_meta::owner_references,
              field{.name = "ownerReferences", .offset = offsetof(basic_object_meta, owner_references),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "uid"});
        visit(&basic_object_meta::finalizers,
              field{.name = "finalizers", .offset = offsetof(basic_object_meta, finalizers),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge});
        visit(&basic_object_meta::managed_fields,
              field{.name = "managedFields", .offset = offsetof(basic_object_meta, managed_fields),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
