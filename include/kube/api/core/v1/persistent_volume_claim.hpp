// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/persistent_volume_access_mode.hpp>
#include <kube/api/core/v1/persistent_volume_claim_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PersistentVolumeClaimPhase
enum class persistent_volume_claim_phase : std::uint8_t { unset, pending, bound, lost };
template <class Text>
inline constexpr Text persistent_volume_claim_phase_texts[] = {"", "Pending", "Bound", "Lost"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(persistent_volume_claim_phase) noexcept {
    return persistent_volume_claim_phase_texts<Text>;
}

/// k8s.io/api/core/v1.PersistentVolumeClaimCondition
template <storage_policy Storage>
struct basic_persistent_volume_claim_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_probe_time{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_condition::type,
              field{.name = "type", .offset = offsetof(basic_persistent_volume_claim_condition, type),
                    .required = true});
        visit(&basic_persistent_volume_claim_condition::status,
              field{.name = "status", .offset = offsetof(basic_persistent_volume_claim_condition, status),
                    .required = true});
        visit(&basic_persistent_volume_claim_condition::last_probe_time,
              field{.name = "lastProbeTime",
                    .offset = offsetof(basic_persistent_volume_claim_condition, last_probe_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_persistent_volume_claim_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_persistent_volume_claim_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_condition::message,
              field{.name = "message", .offset = offsetof(basic_persistent_volume_claim_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ClaimResourceStatus
enum class claim_resource_status : std::uint8_t {
    unset, controller_resize_in_progress, controller_resize_infeasible, node_resize_pending, node_resize_in_progress,
    node_resize_infeasible
};
template <class Text>
inline constexpr Text claim_resource_status_texts[] = {
    "", "ControllerResizeInProgress", "ControllerResizeInfeasible", "NodeResizePending", "NodeResizeInProgress",
    "NodeResizeInfeasible"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(claim_resource_status) noexcept { return claim_resource_status_texts<Text>; }

/// k8s.io/api/core/v1.PersistentVolumeClaimModifyVolumeStatus
enum class persistent_volume_claim_modify_volume_status : std::uint8_t { unset, pending, in_progress, infeasible };
template <class Text>
inline constexpr Text persistent_volume_claim_modify_volume_status_texts[] = {
    "", "Pending", "InProgress", "Infeasible"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(persistent_volume_claim_modify_volume_status) noexcept {
    return persistent_volume_claim_modify_volume_status_texts<Text>;
}

/// k8s.io/api/core/v1.ModifyVolumeStatus
template <storage_policy Storage>
struct basic_modify_volume_status {
    typename Storage::string target_volume_attributes_class_name{};
    typename Storage::template open_enum<v1::persistent_volume_claim_modify_volume_status> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_modify_volume_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_modify_volume_status::target_volume_attributes_class_name,
              field{.name = "targetVolumeAttributesClassName",
                    .offset = offsetof(basic_modify_volume_status, target_volume_attributes_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_modify_volume_status::status,
              field{.name = "status", .offset = offsetof(basic_modify_volume_status, status), .required = true});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaimStatus
template <storage_policy Storage>
struct basic_persistent_volume_claim_status {
    typename Storage::template open_enum<v1::persistent_volume_claim_phase> phase{};
    typename Storage::template list<typename Storage::template open_enum<v1::persistent_volume_access_mode>>
        access_modes{};
    typename Storage::template map<typename Storage::quantity> capacity{};
    typename Storage::template list<basic_persistent_volume_claim_condition<Storage>> conditions{};
    typename Storage::template map<typename Storage::quantity> allocated_resources{};
    typename Storage::template map<typename Storage::template open_enum<v1::claim_resource_status>>
        allocated_resource_statuses{};
    typename Storage::template box<typename Storage::string> current_volume_attributes_class_name{};
    typename Storage::template box<basic_modify_volume_status<Storage>> modify_volume_status{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_status::phase,
              field{.name = "phase", .offset = offsetof(basic_persistent_volume_claim_status, phase),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::access_modes,
              field{.name = "accessModes", .offset = offsetof(basic_persistent_volume_claim_status, access_modes),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::capacity,
              field{.name = "capacity", .offset = offsetof(basic_persistent_volume_claim_status, capacity),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_persistent_volume_claim_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_persistent_volume_claim_status::allocated_resources,
              field{.name = "allocatedResources",
                    .offset = offsetof(basic_persistent_volume_claim_status, allocated_resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::allocated_resource_statuses,
              field{.name = "allocatedResourceStatuses",
                    .offset = offsetof(basic_persistent_volume_claim_status, allocated_resource_statuses),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::current_volume_attributes_class_name,
              field{.name = "currentVolumeAttributesClassName",
                    .offset = offsetof(basic_persistent_volume_claim_status, current_volume_attributes_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_status::modify_volume_status,
              field{.name = "modifyVolumeStatus",
                    .offset = offsetof(basic_persistent_volume_claim_status, modify_volume_status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaim
template <storage_policy Storage>
struct basic_persistent_volume_claim {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PersistentVolumeClaim",
                                                 .resource = "persistentvolumeclaims", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_persistent_volume_claim_spec<Storage> spec{};
    basic_persistent_volume_claim_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume_claim> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim::kind,
              field{.name = "kind", .offset = offsetof(basic_persistent_volume_claim, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_persistent_volume_claim, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim::metadata,
              field{.name = "metadata", .offset = offsetof(basic_persistent_volume_claim, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim::spec,
              field{.name = "spec", .offset = offsetof(basic_persistent_volume_claim, spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim::status,
              field{.name = "status", .offset = offsetof(basic_persistent_volume_claim, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaimList
template <storage_policy Storage>
struct basic_persistent_volume_claim_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PersistentVolumeClaimList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_persistent_volume_claim<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_list::kind,
              field{.name = "kind", .offset = offsetof(basic_persistent_volume_claim_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_persistent_volume_claim_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_persistent_volume_claim_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_list::items,
              field{.name = "items", .offset = offsetof(basic_persistent_volume_claim_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
