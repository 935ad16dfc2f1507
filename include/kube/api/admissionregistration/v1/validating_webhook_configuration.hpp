// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/admissionregistration/v1/failure_policy_type.hpp>
#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/admissionregistration/v1/match_condition.hpp>
#include <kube/api/admissionregistration/v1/match_policy_type.hpp>
#include <kube/api/admissionregistration/v1/rule_with_operations.hpp>
#include <kube/api/admissionregistration/v1/side_effect_class.hpp>
#include <kube/api/admissionregistration/v1/webhook_client_config.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ValidatingWebhook
template <storage_policy Storage>
struct basic_validating_webhook {
    typename Storage::string name{};
    basic_webhook_client_config<Storage> client_config{};
    typename Storage::template list<basic_rule_with_operations<Storage>> rules{};
    std::optional<typename Storage::template open_enum<v1::failure_policy_type>> failure_policy{};
    std::optional<typename Storage::template open_enum<v1::match_policy_type>> match_policy{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> namespace_selector{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> object_selector{};
    std::optional<typename Storage::template open_enum<v1::side_effect_class>> side_effects{};
    std::optional<std::int32_t> timeout_seconds{};
    typename Storage::template list<typename Storage::string> admission_review_versions{};
    typename Storage::template list<basic_match_condition<Storage>> match_conditions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_validating_webhook> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_webhook::name,
              field{.name = "name", .offset = offsetof(basic_validating_webhook, name), .required = true});
        visit(&basic_validating_webhook::client_config,
              field{.name = "clientConfig", .offset = offsetof(basic_validating_webhook, client_config),
                    .required = true});
        visit(&basic_validating_webhook::rules,
              field{.name = "rules", .offset = offsetof(basic_validating_webhook, rules), .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::failure_policy,
              field{.name = "failurePolicy", .offset = offsetof(basic_validating_webhook, failure_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::match_policy,
              field{.name = "matchPolicy", .offset = offsetof(basic_validating_webhook, match_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::namespace_selector,
              field{.name = "namespaceSelector", .offset = offsetof(basic_validating_webhook, namespace_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::object_selector,
              field{.name = "objectSelector", .offset = offsetof(basic_validating_webhook, object_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::side_effects,
              field{.name = "sideEffects", .offset = offsetof(basic_validating_webhook, side_effects),
                    .required = true});
        visit(&basic_validating_webhook::timeout_seconds,
              field{.name = "timeoutSeconds", .offset = offsetof(basic_validating_webhook, timeout_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook::admission_review_versions,
              field{.name = "admissionReviewVersions",
                    .offset = offsetof(basic_validating_webhook, admission_review_versions), .required = true});
        visit(&basic_validating_webhook::match_conditions,
              field{.name = "matchConditions", .offset = offsetof(basic_validating_webhook, match_conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingWebhookConfiguration
template <storage_policy Storage>
struct basic_validating_webhook_configuration {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingWebhookConfiguration",
                                                 .resource = "validatingwebhookconfigurations", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_validating_webhook<Storage>> webhooks{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_webhook_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_webhook_configuration::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_webhook_configuration, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_validating_webhook_configuration, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_webhook_configuration, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration::webhooks,
              field{.name = "webhooks", .offset = offsetof(basic_validating_webhook_configuration, webhooks),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "name"});
    }
};

/// k8s.io/api/admissionregistration/v1.ValidatingWebhookConfigurationList
template <storage_policy Storage>
struct basic_validating_webhook_configuration_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "admissionregistration.k8s.io/v1",
                                                 .kind = "ValidatingWebhookConfigurationList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_validating_webhook_configuration<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_validating_webhook_configuration_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_validating_webhook_configuration_list::kind,
              field{.name = "kind", .offset = offsetof(basic_validating_webhook_configuration_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_validating_webhook_configuration_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_validating_webhook_configuration_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_validating_webhook_configuration_list::items,
              field{.name = "items", .offset = offsetof(basic_validating_webhook_configuration_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
