// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/flowcontrol/v1/condition_status.hpp>
#include <kube/api/flowcontrol/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::flowcontrol::v1 {

/// k8s.io/api/flowcontrol/v1.PriorityLevelConfigurationReference
template <storage_policy Storage>
struct basic_priority_level_configuration_reference {
    typename Storage::string name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_priority_level_configuration_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_level_configuration_reference::name,
              field{.name = "name", .offset = offsetof(basic_priority_level_configuration_reference, name),
                    .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowDistinguisherMethodType
enum class flow_distinguisher_method_type : std::uint8_t { unset, by_user, by_namespace };
template <class Text>
inline constexpr Text flow_distinguisher_method_type_texts[] = {"", "ByUser", "ByNamespace"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(flow_distinguisher_method_type) noexcept {
    return flow_distinguisher_method_type_texts<Text>;
}

/// k8s.io/api/flowcontrol/v1.FlowDistinguisherMethod
template <storage_policy Storage>
struct basic_flow_distinguisher_method {
    typename Storage::template open_enum<v1::flow_distinguisher_method_type> type{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_distinguisher_method> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_distinguisher_method::type,
              field{.name = "type", .offset = offsetof(basic_flow_distinguisher_method, type), .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.SubjectKind
enum class subject_kind : std::uint8_t { unset, user, group, service_account };
template <class Text>
inline constexpr Text subject_kind_texts[] = {"", "User", "Group", "ServiceAccount"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(subject_kind) noexcept { return subject_kind_texts<Text>; }

/// k8s.io/api/flowcontrol/v1.UserSubject
template <storage_policy Storage>
struct basic_user_subject {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_user_subject> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_user_subject::name,
              field{.name = "name", .offset = offsetof(basic_user_subject, name), .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.GroupSubject
template <storage_policy Storage>
struct basic_group_subject {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_group_subject> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_group_subject::name,
              field{.name = "name", .offset = offsetof(basic_group_subject, name), .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.ServiceAccountSubject
template <storage_policy Storage>
struct basic_service_account_subject {
    typename Storage::string namespace_{};
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_account_subject> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_account_subject::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_service_account_subject, namespace_),
                    .required = true});
        visit(&basic_service_account_subject::name,
              field{.name = "name", .offset = offsetof(basic_service_account_subject, name), .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.Subject
template <storage_policy Storage>
struct basic_subject {
    typename Storage::template open_enum<v1::subject_kind> kind{};
    typename Storage::template box<basic_user_subject<Storage>> user{};
    typename Storage::template box<basic_group_subject<Storage>> group{};
    typename Storage::template box<basic_service_account_subject<Storage>> service_account{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_subject> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_subject::kind, field{.name = "kind", .offset = offsetof(basic_subject, kind), .required = true});
        visit(&basic_subject::user,
              field{.name = "user", .offset = offsetof(basic_subject, user), .omit = omit_rule::if_empty});
        visit(&basic_subject::group,
              field{.name = "group", .offset = offsetof(basic_subject, group), .omit = omit_rule::if_empty});
        visit(&basic_subject::service_account,
              field{.name = "serviceAccount", .offset = offsetof(basic_subject, service_account),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.ResourcePolicyRule
template <storage_policy Storage>
struct basic_resource_policy_rule {
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> api_groups{};
    typename Storage::template list<typename Storage::string> resources{};
    bool cluster_scope{};
    typename Storage::template list<typename Storage::string> namespaces{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_policy_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_policy_rule::verbs,
              field{.name = "verbs", .offset = offsetof(basic_resource_policy_rule, verbs), .required = true});
        visit(&basic_resource_policy_rule::api_groups,
              field{.name = "apiGroups", .offset = offsetof(basic_resource_policy_rule, api_groups), .required = true});
        visit(&basic_resource_policy_rule::resources,
              field{.name = "resources", .offset = offsetof(basic_resource_policy_rule, resources), .required = true});
        visit(&basic_resource_policy_rule::cluster_scope,
              field{.name = "clusterScope", .offset = offsetof(basic_resource_policy_rule, cluster_scope),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_policy_rule::namespaces,
              field{.name = "namespaces", .offset = offsetof(basic_resource_policy_rule, namespaces)});
    }
};

/// k8s.io/api/flowcontrol/v1.NonResourcePolicyRule
template <storage_policy Storage>
struct basic_non_resource_policy_rule {
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> non_resource_urls{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_non_resource_policy_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_non_resource_policy_rule::verbs,
              field{.name = "verbs", .offset = offsetof(basic_non_resource_policy_rule, verbs), .required = true});
        visit(&basic_non_resource_policy_rule::non_resource_urls,
              field{.name = "nonResourceURLs", .offset = offsetof(basic_non_resource_policy_rule, non_resource_urls),
                    .required = true});
    }
};

/// k8s.io/api/flowcontrol/v1.PolicyRulesWithSubjects
template <storage_policy Storage>
struct basic_policy_rules_with_subjects {
    typename Storage::template list<basic_subject<Storage>> subjects{};
    typename Storage::template list<basic_resource_policy_rule<Storage>> resource_rules{};
    typename Storage::template list<basic_non_resource_policy_rule<Storage>> non_resource_rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_policy_rules_with_subjects> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_policy_rules_with_subjects::subjects,
              field{.name = "subjects", .offset = offsetof(basic_policy_rules_with_subjects, subjects),
                    .required = true});
        visit(&basic_policy_rules_with_subjects::resource_rules,
              field{.name = "resourceRules", .offset = offsetof(basic_policy_rules_with_subjects, resource_rules),
                    .omit = omit_rule::if_empty});
        visit(&basic_policy_rules_with_subjects::non_resource_rules,
              field{.name = "nonResourceRules",
                    .offset = offsetof(basic_policy_rules_with_subjects, non_resource_rules),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowSchemaSpec
template <storage_policy Storage>
struct basic_flow_schema_spec {
    basic_priority_level_configuration_reference<Storage> priority_level_configuration{};
    std::int32_t matching_precedence{};
    typename Storage::template box<basic_flow_distinguisher_method<Storage>> distinguisher_method{};
    typename Storage::template list<basic_policy_rules_with_subjects<Storage>> rules{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_schema_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_schema_spec::priority_level_configuration,
              field{.name = "priorityLevelConfiguration",
                    .offset = offsetof(basic_flow_schema_spec, priority_level_configuration), .required = true});
        visit(&basic_flow_schema_spec::matching_precedence,
              field{.name = "matchingPrecedence", .offset = offsetof(basic_flow_schema_spec, matching_precedence)});
        visit(&basic_flow_schema_spec::distinguisher_method,
              field{.name = "distinguisherMethod", .offset = offsetof(basic_flow_schema_spec, distinguisher_method),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_spec::rules,
              field{.name = "rules", .offset = offsetof(basic_flow_schema_spec, rules), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowSchemaCondition
template <storage_policy Storage>
struct basic_flow_schema_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_schema_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_schema_condition::type,
              field{.name = "type", .offset = offsetof(basic_flow_schema_condition, type),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_condition::status,
              field{.name = "status", .offset = offsetof(basic_flow_schema_condition, status),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_flow_schema_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_flow_schema_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_condition::message,
              field{.name = "message", .offset = offsetof(basic_flow_schema_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowSchemaStatus
template <storage_policy Storage>
struct basic_flow_schema_status {
    typename Storage::template list<basic_flow_schema_condition<Storage>> conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_schema_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_schema_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_flow_schema_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowSchema
template <storage_policy Storage>
struct basic_flow_schema {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "flowcontrol.apiserver.k8s.io/v1", .kind = "FlowSchema",
                                                 .resource = "flowschemas", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_flow_schema_spec<Storage> spec{};
    basic_flow_schema_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_schema> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_schema::kind,
              field{.name = "kind", .offset = offsetof(basic_flow_schema, kind), .omit = omit_rule::if_empty});
        visit(&basic_flow_schema::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_flow_schema, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema::metadata,
              field{.name = "metadata", .offset = offsetof(basic_flow_schema, metadata), .omit = omit_rule::if_empty});
        visit(&basic_flow_schema::spec,
              field{.name = "spec", .offset = offsetof(basic_flow_schema, spec), .omit = omit_rule::if_empty});
        visit(&basic_flow_schema::status,
              field{.name = "status", .offset = offsetof(basic_flow_schema, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/flowcontrol/v1.FlowSchemaList
template <storage_policy Storage>
struct basic_flow_schema_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "flowcontrol.apiserver.k8s.io/v1",
                                                 .kind = "FlowSchemaList", .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_flow_schema<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_flow_schema_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_flow_schema_list::kind,
              field{.name = "kind", .offset = offsetof(basic_flow_schema_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_flow_schema_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_flow_schema_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_flow_schema_list::items,
              field{.name = "items", .offset = offsetof(basic_flow_schema_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::flowcontrol::v1
