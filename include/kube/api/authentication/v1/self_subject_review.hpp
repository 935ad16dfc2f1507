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

/// k8s.io/api/authentication/v1.SelfSubjectReviewStatus
template <storage_policy Storage>
struct basic_self_subject_review_status {
    basic_user_info<Storage> user_info{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_self_subject_review_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_self_subject_review_status::user_info,
              field{.name = "userInfo", .offset = offsetof(basic_self_subject_review_status, user_info),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authentication/v1.SelfSubjectReview
template <storage_policy Storage>
struct basic_self_subject_review {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "authentication.k8s.io/v1", .kind = "SelfSubjectReview",
                                                 .resource = "selfsubjectreviews", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_self_subject_review_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_self_subject_review> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_self_subject_review::kind,
              field{.name = "kind", .offset = offsetof(basic_self_subject_review, kind), .omit = omit_rule::if_empty});
        visit(&basic_self_subject_review::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_self_subject_review, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_self_subject_review::metadata,
              field{.name = "metadata", .offset = offsetof(basic_self_subject_review, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_self_subject_review::status,
              field{.name = "status", .offset = offsetof(basic_self_subject_review, status),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authentication::v1
