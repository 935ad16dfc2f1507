// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/admissionregistration/v1/failure_policy_type.hpp>
#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/match_condition.hpp>
#include <kube/api/admissionregistration/v1/match_resources.hpp>
#include <kube/api/admissionregistration/v1/param_kind.hpp>
#include <kube/api/admissionregistration/v1/reinvocation_policy_type.hpp>
#include <kube/api/admissionregistration/v1/variable.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.PatchType
enum class patch_type : std::uint8_t { unset, apply_configuration_, json_patch_ };
template <class Text>
inline constexpr Text patch_type_texts[] = {"", "ApplyConfiguration", "JSONPatch"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(patch_type) noexcept { return patch_type_texts<Text>; }

/// k8s.io/api/admissionregistration/v1.ApplyConfiguration
template <storage_policy Storage>
struct basic_apply_configuration {
    typename Storage::string expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_apply_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_apply_configuration::expression,
              field{.name = "expression", .offset = offsetof(basic_apply_configuration, expression),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.JSONPatch
template <storage_policy Storage>
struct basic_json_patch {
    typename Storage::string expression{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_json_patch> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_json_patch::expression,
              field{.name = "expression", .offset = offsetof(basic_json_patch, expression),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.Mutation
template <storage_policy Storage>
struct basic_mutation {
    typename Storage::template open_enum<v1::patch_type> patch_type{};
    typename Storage::template box<basic_apply_configuration<Storage>> apply_configuration{};
    typename Storage::template box<basic_json_patch<Storage>> json_patch{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_mutation> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_mutation::patch_type,
              field{.name = "patchType", .offset = offsetof(basic_mutation, patch_type), .required = true});
        visit(&basic_mutation::apply_configuration,
              field{.name = "applyConfiguration", .offset = offsetof(basic_mutation, apply_configuration),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutation::json_patch,
              field{.name = "jsonPatch", .offset = offsetof(basic_mutation, json_patch), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.MutatingAdmissionPolicySpec
template <storage_policy Storage>
struct basic_mutating_admission_policy_spec {
    typename Storage::template box<basic_param_kind<Storage>> param_kind{};
    typename Storage::template box<basic_match_resources<Storage>> match_constraints{};
    typename Storage::template list<basic_variable<Storage>> variables{};
    typename Storage::template list<basic_mutation<Storage>> mutations{};
    std::optional<typename Storage::template open_enum<v1::failure_policy_type>> failure_policy{};
    typename Storage::template list<basic_match_condition<Storage>> match_conditions{};
    typename Storage::template open_enum<v1::reinvocation_policy_type> reinvocation_policy{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_mutating_admission_policy_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_mutating_admission_policy_spec::param_kind,
              field{.name = "paramKind", .offset = offsetof(basic_mutating_admission_policy_spec, param_kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_spec::match_constraints,
              field{.name = "matchConstraints",
                    .offset = offsetof(basic_mutating_admission_policy_spec, match_constraints),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_spec::variables,
              field{.name = "variables", .offset = offsetof(basic_mutating_admission_policy_spec, variables),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_spec::mutations,
              field{.name = "mutations", .offset = offsetof(basic_mutating_admission_policy_spec, mutations),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_spec::failure_policy,
              field{.name = "failurePolicy", .offset = offsetof(basic_mutating_admission_policy_spec, failure_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_spec::match_conditions,
              field{.name = "matchConditions",
                    .offset = offsetof(basic_mutating_admission_policy_spec, match_conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_mutating_admission_policy_spec::reinvocation_policy,
              field{.name = "reinvocationPolicy",
                    .offset = offsetof(basic_mutating_admission_policy_spec, reinvocation_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.MutatingAdmissionPolicy
template <storage_policy Storage>
struct basic_mutating_admission_policy {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "MutatingAdmissionPolicy",
                                                 .resource = "mutatingadmissionpolicies", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_mutating_admission_policy_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_mutating_admission_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_mutating_admission_policy::kind,
              field{.name = "kind", .offset = offsetof(basic_mutating_admission_policy, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_mutating_admission_policy, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy::metadata,
              field{.name = "metadata", .offset = offsetof(basic_mutating_admission_policy, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy::spec,
              field{.name = "spec", .offset = offsetof(basic_mutating_admission_policy, spec),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.MutatingAdmissionPolicyList
template <storage_policy Storage>
struct basic_mutating_admission_policy_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "MutatingAdmissionPolicyList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_mutating_admission_policy<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_mutating_admission_policy_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_mutating_admission_policy_list::kind,
              field{.name = "kind", .offset = offsetof(basic_mutating_admission_policy_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_mutating_admission_policy_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_mutating_admission_policy_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_mutating_admission_policy_list::items,
              field{.name = "items", .offset = offsetof(basic_mutating_admission_policy_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
