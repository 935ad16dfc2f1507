// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.StatusReason
enum class status_reason : std::uint8_t {
    unset, unauthorized, forbidden, not_found, already_exists, conflict, gone, invalid, server_timeout,
    storage_read_error, timeout, too_many_requests, bad_request, method_not_allowed, not_acceptable,
    request_entity_too_large, unsupported_media_type, internal_error, expired, service_unavailable
};
template <class Text>
inline constexpr Text status_reason_texts[] = {
    "", "Unauthorized", "Forbidden", "NotFound", "AlreadyExists", "Conflict", "Gone", "Invalid", "ServerTimeout",
    "StorageReadError", "Timeout", "TooManyRequests", "BadRequest", "MethodNotAllowed", "NotAcceptable",
    "RequestEntityTooLarge", "UnsupportedMediaType", "InternalError", "Expired", "ServiceUnavailable"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(status_reason) noexcept { return status_reason_texts<Text>; }

}  // namespace kube::inline v0_1::api::meta::v1
