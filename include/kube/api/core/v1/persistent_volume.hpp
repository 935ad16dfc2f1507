// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/persistent_volume_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PersistentVolumePhase
enum class persistent_volume_phase : std::uint8_t { unset, pending, available, bound, released, failed };
template <class Text>
inline constexpr Text persistent_volume_phase_texts[] = {"", "Pending", "Available", "Bound", "Released", "Failed"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(persistent_volume_phase) noexcept { return persistent_volume_phase_texts<Text>; }

/// k8s.io/api/core/v1.PersistentVolumeStatus
template <storage_policy Storage>
struct basic_persistent_volume_status {
    typename Storage::template open_enum<v1::persistent_volume_phase> phase{};
    typename Storage::string message{};
    typename Storage::string reason{};
    std::optional<kube::time> last_phase_transition_time{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_status::phase,
              field{.name = "phase", .offset = offsetof(basic_persistent_volume_status, phase),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_status::message,
              field{.name = "message", .offset = offsetof(basic_persistent_volume_status, message),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_status::reason,
              field{.name = "reason", .offset = offsetof(basic_persistent_volume_status, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_status::last_phase_transition_time,
              field{.name = "lastPhaseTransitionTime",
                    .offset = offsetof(basic_persistent_volume_status, last_phase_transition_time),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolume
template <storage_policy Storage>
struct basic_persistent_volume {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PersistentVolume",
                                                 .resource = "persistentvolumes", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_persistent_volume_spec<Storage> spec{};
    basic_persistent_volume_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume::kind,
              field{.name = "kind", .offset = offsetof(basic_persistent_volume, kind), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_persistent_volume, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume::metadata,
              field{.name = "metadata", .offset = offsetof(basic_persistent_volume, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume::spec,
              field{.name = "spec", .offset = offsetof(basic_persistent_volume, spec), .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume::status,
              field{.name = "status", .offset = offsetof(basic_persistent_volume, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeList
template <storage_policy Storage>
struct basic_persistent_volume_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PersistentVolumeList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_persistent_volume<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_persistent_volume_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_list::kind,
              field{.name = "kind", .offset = offsetof(basic_persistent_volume_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_persistent_volume_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_persistent_volume_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_list::items,
              field{.name = "items", .offset = offsetof(basic_persistent_volume_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
