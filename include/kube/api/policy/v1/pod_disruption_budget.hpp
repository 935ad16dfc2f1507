// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/policy/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/int_or_string.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::policy::v1 {

/// k8s.io/api/policy/v1.UnhealthyPodEvictionPolicyType
enum class unhealthy_pod_eviction_policy_type : std::uint8_t { unset, if_healthy_budget, always_allow };
template <class Text>
inline constexpr Text unhealthy_pod_eviction_policy_type_texts[] = {"", "IfHealthyBudget", "AlwaysAllow"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(unhealthy_pod_eviction_policy_type) noexcept {
    return unhealthy_pod_eviction_policy_type_texts<Text>;
}

/// k8s.io/api/policy/v1.PodDisruptionBudgetSpec
template <storage_policy Storage>
struct basic_pod_disruption_budget_spec {
    typename Storage::template box<typename Storage::int_or_string> min_available{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    typename Storage::template box<typename Storage::int_or_string> max_unavailable{};
    std::optional<typename Storage::template open_enum<v1::unhealthy_pod_eviction_policy_type>>
        unhealthy_pod_eviction_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_disruption_budget_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_disruption_budget_spec::min_available,
              field{.name = "minAvailable", .offset = offsetof(basic_pod_disruption_budget_spec, min_available),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_pod_disruption_budget_spec, selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_spec::max_unavailable,
              field{.name = "maxUnavailable", .offset = offsetof(basic_pod_disruption_budget_spec, max_unavailable),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_spec::unhealthy_pod_eviction_policy,
              field{.name = "unhealthyPodEvictionPolicy",
                    .offset = offsetof(basic_pod_disruption_budget_spec, unhealthy_pod_eviction_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/policy/v1.PodDisruptionBudgetStatus
template <storage_policy Storage>
struct basic_pod_disruption_budget_status {
    std::int64_t observed_generation{};
    typename Storage::template map<kube::time> disrupted_pods{};
    std::int32_t disruptions_allowed{};
    std::int32_t current_healthy{};
    std::int32_t desired_healthy{};
    std::int32_t expected_pods{};
    typename Storage::template list<meta::v1::basic_condition<Storage>> conditions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_pod_disruption_budget_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_disruption_budget_status::observed_generation,
              field{.name = "observedGeneration",
                    .offset = offsetof(basic_pod_disruption_budget_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_status::disrupted_pods,
              field{.name = "disruptedPods", .offset = offsetof(basic_pod_disruption_budget_status, disrupted_pods),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_status::disruptions_allowed,
              field{.name = "disruptionsAllowed",
                    .offset = offsetof(basic_pod_disruption_budget_status, disruptions_allowed)});
        visit(&basic_pod_disruption_budget_status::current_healthy,
              field{.name = "currentHealthy", .offset = offsetof(basic_pod_disruption_budget_status, current_healthy)});
        visit(&basic_pod_disruption_budget_status::desired_healthy,
              field{.name = "desiredHealthy", .offset = offsetof(basic_pod_disruption_budget_status, desired_healthy)});
        visit(&basic_pod_disruption_budget_status::expected_pods,
              field{.name = "expectedPods", .offset = offsetof(basic_pod_disruption_budget_status, expected_pods)});
        visit(&basic_pod_disruption_budget_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_pod_disruption_budget_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/policy/v1.PodDisruptionBudget
template <storage_policy Storage>
struct basic_pod_disruption_budget {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "policy/v1", .kind = "PodDisruptionBudget",
                                                 .resource = "poddisruptionbudgets", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_pod_disruption_budget_spec<Storage> spec{};
    basic_pod_disruption_budget_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_disruption_budget> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_disruption_budget::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_disruption_budget, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_disruption_budget, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_disruption_budget, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget::spec,
              field{.name = "spec", .offset = offsetof(basic_pod_disruption_budget, spec),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget::status,
              field{.name = "status", .offset = offsetof(basic_pod_disruption_budget, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/policy/v1.PodDisruptionBudgetList
template <storage_policy Storage>
struct basic_pod_disruption_budget_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "policy/v1", .kind = "PodDisruptionBudgetList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_pod_disruption_budget<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_disruption_budget_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_disruption_budget_list::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_disruption_budget_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_disruption_budget_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_disruption_budget_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_disruption_budget_list::items,
              field{.name = "items", .offset = offsetof(basic_pod_disruption_budget_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::policy::v1
