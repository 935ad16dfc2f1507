// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.SubjectAccessReviewStatus
template <storage_policy Storage>
struct basic_subject_access_review_status {
    bool allowed{};
    bool denied{};
    typename Storage::string reason{};
    typename Storage::string evaluation_error{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_subject_access_review_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject_access_review_status::allowed,
              field{.name = "allowed", .offset = offsetof(basic_subject_access_review_status, allowed),
                    .required = true});
        visit(&basic_subject_access_review_status::denied,
              field{.name = "denied", .offset = offsetof(basic_subject_access_review_status, denied),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_status::reason,
              field{.name = "reason", .offset = offsetof(basic_subject_access_review_status, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_status::evaluation_error,
              field{.name = "evaluationError", .offset = offsetof(basic_subject_access_review_status, evaluation_error),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
