// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/match_resources.hpp>
#include <kube/api/admissionregistration/v1/param_ref.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ValidationAction
enum class validation_action : std::uint8_t { unset, deny, warn, audit };
template <class Text>
inline constexpr Text validation_action_texts[] = {"", "Deny", "Warn", "Audit"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(validation_action) noexcept { return validation_action_texts<Text>; }

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec
template <storage_policy Storage>
struct basic_validating_admission_policy_binding_spec {
    typename Storage::string policy_name{};
    typename Storage::template box<basic_param_ref<Storage>> param_ref{};
    typename Storage::template box<basic_match_resources<Storage>> match_resources{};
    typename Storage::template list<typename Storage::template open_enum<v1::validation_action>> validation_actions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_binding_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_binding_spec::policy_name,
              field{.name = "policyName",
                    .offset = offsetof(basic_validating_admission_policy_binding_spec, policy_name),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_validating_admission_policy_binding_spec::param_ref,
              field{.name = "paramRef", .offset = offsetof(basic_validating_admission_policy_binding_spec, param_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding_spec::match_resources,
              field{.name = "matchResources",
                    .offset = offsetof(basic_validating_admission_policy_binding_spec, match_resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding_spec::validation_actions,
              field{.name = "validationActions",
                    .offset = offsetof(basic_validating_admission_policy_binding_spec, validation_actions),
                    .omit = omit_rule::if_empty, .required = true});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicyBinding
template <storage_policy Storage>
struct basic_validating_admission_policy_binding {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingAdmissionPolicyBinding",
                                                 .resource = "validatingadmissionpolicybindings", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_validating_admission_policy_binding_spec<Storage> spec{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_binding> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_binding::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_admission_policy_binding, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_validating_admission_policy_binding, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_admission_policy_binding, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding::spec,
              field{.name = "spec", .offset = offsetof(basic_validating_admission_policy_binding, spec),
                    .omit = omit_rule::if_empty, .required = true});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingAdmissionPolicyBindingList
template <storage_policy Storage>
struct basic_validating_admission_policy_binding_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingAdmissionPolicyBindingList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_validating_admission_policy_binding<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_admission_policy_binding_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_admission_policy_binding_list::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_admission_policy_binding_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding_list::api_version,
              field{.name = "apiVersion",
                    .offset = offsetof(basic_validating_admission_policy_binding_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_admission_policy_binding_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_admission_policy_binding_list::items,
              field{.name = "items", .offset = offsetof(basic_validating_admission_policy_binding_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
