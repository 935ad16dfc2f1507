// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/authentication/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::authentication::v1 {

/// k8s.io/api/authentication/v1.BoundObjectReference
template <storage_policy Storage>
struct basic_bound_object_reference {
    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::string name{};
    typename Storage::string uid{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_bound_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_bound_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_bound_object_reference, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_bound_object_reference::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_bound_object_reference, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_bound_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_bound_object_reference, name),
                    .omit = omit_rule::if_empty});
        visit(&basic_bound_object_reference::uid,
              field{.name = "uid", .offset = offsetof(basic_bound_object_reference, uid), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authentication/v1.TokenRequestSpec
template <storage_policy Storage>
struct basic_token_request_spec {
    typename Storage::template list<typename Storage::string> audiences{};
    std::optional<std::int64_t> expiration_seconds{};
    typename Storage::template box<basic_bound_object_reference<Storage>> bound_object_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_request_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_request_spec::audiences,
              field{.name = "audiences", .offset = offsetof(basic_token_request_spec, audiences)});
        visit(&basic_token_request_spec::expiration_seconds,
              field{.name = "expirationSeconds", .offset = offsetof(basic_token_request_spec, expiration_seconds)});
        visit(&basic_token_request_spec::bound_object_ref,
              field{.name = "boundObjectRef", .offset = offsetof(basic_token_request_spec, bound_object_ref)});
    }
};

/// k8s.io/api/authentication/v1.TokenRequestStatus
template <storage_policy Storage>
struct basic_token_request_status {
    typename Storage::string token{};
    kube::time expiration_timestamp{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_request_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_request_status::token,
              field{.name = "token", .offset = offsetof(basic_token_request_status, token)});
        visit(&basic_token_request_status::expiration_timestamp,
              field{.name = "expirationTimestamp",
                    .offset = offsetof(basic_token_request_status, expiration_timestamp)});
    }
};

/// k8s.io/api/authentication/v1.TokenRequest
template <storage_policy Storage>
struct basic_token_request {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "authentication.k8s.io/v1", .kind = "TokenRequest",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_token_request_spec<Storage> spec{};
    basic_token_request_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_request::kind,
              field{.name = "kind", .offset = offsetof(basic_token_request, kind), .omit = omit_rule::if_empty});
        visit(&basic_token_request::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_token_request, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_token_request::metadata,
              field{.name = "metadata", .offset = offsetof(basic_token_request, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_token_request::spec, field{.name = "spec", .offset = offsetof(basic_token_request, spec)});
        visit(&basic_token_request::status,
              field{.name = "status", .offset = offsetof(basic_token_request, status), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authentication::v1
