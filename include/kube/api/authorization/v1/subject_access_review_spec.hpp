// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/authorization/v1/non_resource_attributes.hpp>
#include <kube/api/authorization/v1/resource_attributes.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.SubjectAccessReviewSpec
template <storage_policy Storage>
struct basic_subject_access_review_spec {
    typename Storage::template box<basic_resource_attributes<Storage>> resource_attributes{};
    typename Storage::template box<basic_non_resource_attributes<Storage>> non_resource_attributes{};
    typename Storage::string user{};
    typename Storage::template list<typename Storage::string> groups{};
    typename Storage::template map<typename Storage::template list<typename Storage::string>> extra{};
    typename Storage::string uid{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_subject_access_review_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject_access_review_spec::resource_attributes,
              field{.name = "resourceAttributes",
                    .offset = offsetof(basic_subject_access_review_spec, resource_attributes),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_spec::non_resource_attributes,
              field{.name = "nonResourceAttributes",
                    .offset = offsetof(basic_subject_access_review_spec, non_resource_attributes),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_spec::user,
              field{.name = "user", .offset = offsetof(basic_subject_access_review_spec, user),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_spec::groups,
              field{.name = "groups", .offset = offsetof(basic_subject_access_review_spec, groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_spec::extra,
              field{.name = "extra", .offset = offsetof(basic_subject_access_review_spec, extra),
                    .omit = omit_rule::if_empty});
        visit(&basic_subject_access_review_spec::uid,
              field{.name = "uid", .offset = offsetof(basic_subject_access_review_spec, uid),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
