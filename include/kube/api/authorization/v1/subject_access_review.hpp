// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/authorization/v1/subject_access_review_spec.hpp>
#include <kube/api/authorization/v1/subject_access_review_status.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.SubjectAccessReview
template <storage_policy Storage>
struct basic_subject_access_review {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "authorization.k8s.io/v1",
                                                 .kind = "SubjectAccessReview", .resource = "subjectaccessreviews",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_subject_access_review_spec<Storage> spec{};
    basic_subject_access_review_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_subject_access_review> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject_access_review::kind,
              field{.name = "kind", .offset = offsetof(basic_subject_access_review, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_subject_access_review, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review::metadata,
              field{.name = "metadata", .offset = offsetof(basic_subject_access_review, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review::spec,
              field{.name = "spec", .offset = offsetof(basic_subject_access_review, spec), .required = true});
        visit(&basic_subject_access_review::status,
              field{.name = "status", .offset = offsetof(basic_subject_access_review, status),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
