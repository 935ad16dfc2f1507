// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/admissionregistration/v1/failure_policy_type.hpp>
#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/match_condition.hpp>
#include <kube/api/admissionregistration/v1/match_resources.hpp>
#include <kube/api/admissionregistration/v1/param_kind.hpp>
#include <kube/api/admissionregistration/v1/variable.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/meta/v1/status_reason.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.Validation
template <storage_policy Storage>
struct basic_validation {
    typename Storage::string expression{};
    typename Storage::string message{};
    std::optional<typename Storage::template open_enum<meta::v1::status_reason>> reason{};
    typename Storage::string message_expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_validation> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validation::expression,
              field{.name = "expression", .offset = offsetof(basic_validation, expression), .required = true});
        visit(&basic_validation::message,
              field{.name = "message", .offset = offsetof(basic_validation, message), .omit = omit_rule::if_empty});
        visit(&basic_validation::reason,
              field{.name = "reason", .offset = offsetof(basic_validation, reason), .omit = omit_rule::if_empty});
        visit(&basic_validation::message_expression,
              field{.name = "messageExpression", .offset = offsetof(basic_validation, message_expression),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.AuditAnnotation
template <storage_policy Storage>
struct basic_audit_annotation {
    typename Storage::string key{};
    typename Storage::string value_expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_audit_annotation> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_audit_annotation::key,
              field{.name = "key", .offset = offsetof(basic_audit_annotation, key), .required = true});
        visit(&basic_audit_annotation::value_expression,
              field{.name = "valueExpression", .offset = offsetof(basic_audit_annotation, value_expression),
                    .required = true});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicySpec
template <storage_policy Storage>
struct basic_validating_admission_policy_spec {
    typename Storage::template box<basic_param_kind<Storage>> param_kind{};
    typename Storage::template box<basic_match_resources<Storage>> match_constraints{};
    typename Storage::template list<basic_validation<Storage>> validations{};
    std::optional<typename Storage::template open_enum<v1::failure_policy_type>> failure_policy{};
    typename Storage::template list<basic_audit_annotation<Storage>> audit_annotations{};
    typename Storage::template list<basic_match_condition<Storage>> match_conditions{};
    typename Storage::template list<basic_variable<Storage>> variables{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_spec::param_kind,
              field{.name = "paramKind", .offset = offsetof(basic_validating_admission_policy_spec, param_kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_spec::match_constraints,
              field{.name = "matchConstraints",
                    .offset = offsetof(basic_validating_admission_policy_spec, match_constraints),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_spec::validations,
              field{.name = "validations", .offset = offsetof(basic_validating_admission_policy_spec, validations),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_spec::failure_policy,
              field{.name = "failurePolicy", .offset = offsetof(basic_validating_admission_policy_spec, failure_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_spec::audit_annotations,
              field{.name = "auditAnnotations",
                    .offset = offsetof(basic_validating_admission_policy_spec, audit_annotations),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_spec::match_conditions,
              field{.name = "matchConditions",
                    .offset = offsetof(basic_validating_admission_policy_spec, match_conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_validating_admission_policy_spec::variables,
              field{.name = "variables", .offset = offsetof(basic_validating_admission_policy_spec, variables),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
    }
};

/// k8s.io/api/admissionregistration/v1.ExpressionWarning
template <storage_policy Storage>
struct basic_expression_warning {
    typename Storage::string field_ref{};
    typename Storage::string warning{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_expression_warning> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_expression_warning::field_ref,
              field{.name = "fieldRef", .offset = offsetof(basic_expression_warning, field_ref), .required = true});
        visit(&basic_expression_warning::warning,
              field{.name = "warning", .offset = offsetof(basic_expression_warning, warning), .required = true});
    }
};

/// k8s.io/api/admissionregistration/v1.TypeChecking
template <storage_policy Storage>
struct basic_type_checking {
    typename Storage::template list<basic_expression_warning<Storage>> expression_warnings{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_type_checking> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_type_checking::expression_warnings,
              field{.name = "expressionWarnings", .offset = offsetof(basic_type_checking, expression_warnings),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicyStatus
template <storage_policy Storage>
struct basic_validating_admission_policy_status {
    std::int64_t observed_generation{};
    typename Storage::template box<basic_type_checking<Storage>> type_checking{};
    typename Storage::template list<meta::v1::basic_condition<Storage>> conditions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_status::observed_generation,
              field{.name = "observedGeneration",
                    .offset = offsetof(basic_validating_admission_policy_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_status::type_checking,
              field{.name = "typeChecking", .offset = offsetof(basic_validating_admission_policy_status, type_checking),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_validating_admission_policy_status, conditions),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicy
template <storage_policy Storage>
struct basic_validating_admission_policy {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingAdmissionPolicy",
                                                 .resource = "validatingadmissionpolicies", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_validating_admission_policy_spec<Storage> spec{};
    basic_validating_admission_policy_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_validating_admission_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_admission_policy, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_validating_admission_policy, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_admission_policy, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy::spec,
              field{.name = "spec", .offset = offsetof(basic_validating_admission_policy, spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy::status,
              field{.name = "status", .offset = offsetof(basic_validating_admission_policy, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicyList
template <storage_policy Storage>
struct basic_validating_admission_policy_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingAdmissionPolicyList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_validating_admission_policy<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_list::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_admission_policy_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_validating_admission_policy_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_admission_policy_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_list::items,
              field{.name = "items", .offset = offsetof(basic_validating_admission_policy_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
