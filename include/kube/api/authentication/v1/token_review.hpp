// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authentication/v1/fwd.hpp>
#include <kube/api/authentication/v1/user_info.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authentication::v1 {

/// k8s.io/api/authentication/v1.TokenReviewSpec
template <storage_policy Storage>
struct basic_token_review_spec {
    typename Storage::string token{};
    typename Storage::template list<typename Storage::string> audiences{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_review_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_review_spec::token,
              field{.name = "token", .offset = offsetof(basic_token_review_spec, token), .omit = omit_rule::if_empty,
                    .required = true});
        visit(&basic_token_review_spec::audiences,
              field{.name = "audiences", .offset = offsetof(basic_token_review_spec, audiences),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authentication/v1.TokenReviewStatus
template <storage_policy Storage>
struct basic_token_review_status {
    bool authenticated{};
    basic_user_info<Storage> user{};
    typename Storage::template list<typename Storage::string> audiences{};
    typename Storage::string error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_review_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_review_status::authenticated,
              field{.name = "authenticated", .offset = offsetof(basic_token_review_status, authenticated),
                    .omit = omit_rule::if_empty});
        visit(&basic_token_review_status::user,
              field{.name = "user", .offset = offsetof(basic_token_review_status, user), .omit = omit_rule::if_empty});
        visit(&basic_token_review_status::audiences,
              field{.name = "audiences", .offset = offsetof(basic_token_review_status, audiences),
                    .omit = omit_rule::if_empty});
        visit(&basic_token_review_status::error,
              field{.name = "error", .offset = offsetof(basic_token_review_status, error),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authentication/v1.TokenReview
template <storage_policy Storage>
struct basic_token_review {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "authentication.k8s.io/v1", .kind = "TokenReview",
                                                 .resource = "tokenreviews", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_token_review_spec<Storage> spec{};
    basic_token_review_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_token_review> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_token_review::kind,
              field{.name = "kind", .offset = offsetof(basic_token_review, kind), .omit = omit_rule::if_empty});
        visit(&basic_token_review::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_token_review, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_token_review::metadata,
              field{.name = "metadata", .offset = offsetof(basic_token_review, metadata), .omit = omit_rule::if_empty});
        visit(&basic_token_review::spec,
              field{.name = "spec", .offset = offsetof(basic_token_review, spec), .required = true});
        visit(&basic_token_review::status,
              field{.name = "status", .offset = offsetof(basic_token_review, status), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authentication::v1
