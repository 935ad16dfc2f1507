// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.SelfSubjectRulesReviewSpec
template <storage_policy Storage>
struct basic_self_subject_rules_review_spec {
    typename Storage::string namespace_{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_self_subject_rules_review_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_self_subject_rules_review_spec::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_self_subject_rules_review_spec, namespace_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.ResourceRule
template <storage_policy Storage>
struct basic_resource_rule {
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> api_groups{};
    typename Storage::template list<typename Storage::string> resources{};
    typename Storage::template list<typename Storage::string> resource_names{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_rule::verbs,
              field{.name = "verbs", .offset = offsetof(basic_resource_rule, verbs), .required = true});
        visit(&basic_resource_rule::api_groups,
              field{.name = "apiGroups", .offset = offsetof(basic_resource_rule, api_groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_rule::resources,
              field{.name = "resources", .offset = offsetof(basic_resource_rule, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_rule::resource_names,
              field{.name = "resourceNames", .offset = offsetof(basic_resource_rule, resource_names),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.NonResourceRule
template <storage_policy Storage>
struct basic_non_resource_rule {
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> non_resource_urls{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_non_resource_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_non_resource_rule::verbs,
              field{.name = "verbs", .offset = offsetof(basic_non_resource_rule, verbs), .required = true});
        visit(&basic_non_resource_rule::non_resource_urls,
              field{.name = "nonResourceURLs", .offset = offsetof(basic_non_resource_rule, non_resource_urls),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.SubjectRulesReviewStatus
template <storage_policy Storage>
struct basic_subject_rules_review_status {
    typename Storage::template list<basic_resource_rule<Storage>> resource_rules{};
    typename Storage::template list<basic_non_resource_rule<Storage>> non_resource_rules{};
    bool incomplete{};
    typename Storage::string evaluation_error{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_subject_rules_review_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject_rules_review_status::resource_rules,
              field{.name = "resourceRules", .offset = offsetof(basic_subject_rules_review_status, resource_rules),
                    .required = true});
        visit(&basic_subject_rules_review_status::non_resource_rules,
              field{.name = "nonResourceRules",
                    .offset = offsetof(basic_subject_rules_review_status, non_resource_rules), .required = true});
        visit(&basic_subject_rules_review_status::incomplete,
              field{.name = "incomplete", .offset = offsetof(basic_subject_rules_review_status, incomplete),
                    .required = true});
        visit(&basic_subject_rules_review_status::evaluation_error,
              field{.name = "evaluationError", .offset = offsetof(basic_subject_rules_review_status, evaluation_error),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.SelfSubjectRulesReview
template <storage_policy Storage>
struct basic_self_subject_rules_review {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "authorization.k8s.io/v1",
                                                 .kind = "SelfSubjectRulesReview",
                                                 .resource = "selfsubjectrulesreviews", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_self_subject_rules_review_spec<Storage> spec{};
    basic_subject_rules_review_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_self_subject_rules_review> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_self_subject_rules_review::kind,
              field{.name = "kind", .offset = offsetof(basic_self_subject_rules_review, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_self_subject_rules_review::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_self_subject_rules_review, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_self_subject_rules_review::metadata,
              field{.name = "metadata", .offset = offsetof(basic_self_subject_rules_review, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_self_subject_rules_review::spec,
              field{.name = "spec", .offset = offsetof(basic_self_subject_rules_review, spec), .required = true});
        visit(&basic_self_subject_rules_review::status,
              field{.name = "status", .offset = offsetof(basic_self_subject_rules_review, status),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
