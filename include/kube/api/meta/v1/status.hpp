// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/status_reason.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.CauseType
enum class cause_type : std::uint8_t {
    unset, field_value_not_found, field_value_required, field_value_duplicate, field_value_invalid,
    field_value_not_supported, field_value_forbidden, field_value_too_long, field_value_too_many, internal_error,
    field_value_type_invalid, unexpected_server_response, field_manager_conflict, resource_version_too_large
};
template <class Text>
inline constexpr Text cause_type_texts[] = {
    "", "FieldValueNotFound", "FieldValueRequired", "FieldValueDuplicate", "FieldValueInvalid",
    "FieldValueNotSupported", "FieldValueForbidden", "FieldValueTooLong", "FieldValueTooMany", "InternalError",
    "FieldValueTypeInvalid", "UnexpectedServerResponse", "FieldManagerConflict", "ResourceVersionTooLarge"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(cause_type) noexcept { return cause_type_texts<Text>; }

/// k8s.io/apimachinery/pkg/apis/meta/v1.StatusCause
template <storage_policy Storage>
struct basic_status_cause {
    typename Storage::template open_enum<v1::cause_type> reason{};
    typename Storage::string message{};
    typename Storage::string field{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_status_cause> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_status_cause::reason,
              kube::field{.name = "reason", .offset = offsetof(basic_status_cause, reason),
                          .omit = omit_rule::if_empty});
        visit(&basic_status_cause::message,
              kube::field{.name = "message", .offset = offsetof(basic_status_cause, message),
                          .omit = omit_rule::if_empty});
        visit(&basic_status_cause::field,
              kube::field{.name = "field", .offset = offsetof(basic_status_cause, field), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.StatusDetails
template <storage_policy Storage>
struct basic_status_details {
    typename Storage::string name{};
    typename Storage::string group{};
    typename Storage::string kind{};
    typename Storage::string uid{};
    typename Storage::template list<basic_status_cause<Storage>> causes{};
    std::int32_t retry_after_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_status_details> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_status_details::name,
              field{.name = "name", .offset = offsetof(basic_status_details, name), .omit = omit_rule::if_empty});
        visit(&basic_status_details::group,
              field{.name = "group", .offset = offsetof(basic_status_details, group), .omit = omit_rule::if_empty});
        visit(&basic_status_details::kind,
              field{.name = "kind", .offset = offsetof(basic_status_details, kind), .omit = omit_rule::if_empty});
        visit(&basic_status_details::uid,
              field{.name = "uid", .offset = offsetof(basic_status_details, uid), .omit = omit_rule::if_empty});
        visit(&basic_status_details::causes,
              field{.name = "causes", .offset = offsetof(basic_status_details, causes), .omit = omit_rule::if_empty});
        visit(&basic_status_details::retry_after_seconds,
              field{.name = "retryAfterSeconds", .offset = offsetof(basic_status_details, retry_after_seconds),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.Status
template <storage_policy Storage>
struct basic_status {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Status", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    basic_list_meta<Storage> metadata{};
    typename Storage::string status{};
    typename Storage::string message{};
    typename Storage::template open_enum<v1::status_reason> reason{};
    typename Storage::template box<basic_status_details<Storage>> details{};
    std::int32_t code{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_status::kind,
              field{.name = "kind", .offset = offsetof(basic_status, kind), .omit = omit_rule::if_empty});
        visit(&basic_status::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_status, api_version), .omit = omit_rule::if_empty});
        visit(&basic_status::metadata,
              field{.name = "metadata", .offset = offsetof(basic_status, metadata), .omit = omit_rule::if_empty});
        visit(&basic_status::status,
              field{.name = "status", .offset = offsetof(basic_status, status), .omit = omit_rule::if_empty});
        visit(&basic_status::message,
              field{.name = "message", .offset = offsetof(basic_status, message), .omit = omit_rule::if_empty});
        visit(&basic_status::reason,
              field{.name = "reason", .offset = offsetof(basic_status, reason), .omit = omit_rule::if_empty});
        visit(&basic_status::details,
              field{.name = "details", .offset = offsetof(basic_status, details), .omit = omit_rule::if_empty});
        visit(&basic_status::code,
              field{.name = "code", .offset = offsetof(basic_status, code), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
