// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/autoscaling/v2/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::autoscaling::v2 {

/// k8s.io/api/autoscaling/v2.CrossVersionObjectReference
template <storage_policy Storage>
struct basic_cross_version_object_reference {
    typename Storage::string kind{};
    typename Storage::string name{};
    typename Storage::string api_version{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_cross_version_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_cross_version_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_cross_version_object_reference, kind), .required = true});
        visit(&basic_cross_version_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_cross_version_object_reference, name), .required = true});
        visit(&basic_cross_version_object_reference::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_cross_version_object_reference, api_version),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.MetricSourceType
enum class metric_source_type : std::uint8_t { unset, object, pods, resource, container_resource, external };
template <class Text>
inline constexpr Text metric_source_type_texts[] = {"", "Object", "Pods", "Resource", "ContainerResource", "External"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(metric_source_type) noexcept { return metric_source_type_texts<Text>; }

/// k8s.io/api/autoscaling/v2.MetricTargetType
enum class metric_target_type : std::uint8_t { unset, utilization, value, average_value };
template <class Text>
inline constexpr Text metric_target_type_texts[] = {"", "Utilization", "Value", "AverageValue"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(metric_target_type) noexcept { return metric_target_type_texts<Text>; }

/// k8s.io/api/autoscaling/v2.MetricTarget
template <storage_policy Storage>
struct basic_metric_target {
    typename Storage::template open_enum<v2::metric_target_type> type{};
    typename Storage::template box<typename Storage::quantity> value{};
    typename Storage::template box<typename Storage::quantity> average_value{};
    std::optional<std::int32_t> average_utilization{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_metric_target> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_metric_target::type,
              field{.name = "type", .offset = offsetof(basic_metric_target, type), .required = true});
        visit(&basic_metric_target::value,
              field{.name = "value", .offset = offsetof(basic_metric_target, value), .omit = omit_rule::if_empty});
        visit(&basic_metric_target::average_value,
              field{.name = "averageValue", .offset = offsetof(basic_metric_target, average_value),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_target::average_utilization,
              field{.name = "averageUtilization", .offset = offsetof(basic_metric_target, average_utilization),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.MetricIdentifier
template <storage_policy Storage>
struct basic_metric_identifier {
    typename Storage::string name{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_metric_identifier> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_metric_identifier::name,
              field{.name = "name", .offset = offsetof(basic_metric_identifier, name), .required = true});
        visit(&basic_metric_identifier::selector,
              field{.name = "selector", .offset = offsetof(basic_metric_identifier, selector),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.ObjectMetricSource
template <storage_policy Storage>
struct basic_object_metric_source {
    basic_cross_version_object_reference<Storage> described_object{};
    basic_metric_target<Storage> target{};
    basic_metric_identifier<Storage> metric{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_metric_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_metric_source::described_object,
              field{.name = "describedObject", .offset = offsetof(basic_object_metric_source, described_object),
                    .required = true});
        visit(&basic_object_metric_source::target,
              field{.name = "target", .offset = offsetof(basic_object_metric_source, target), .required = true});
        visit(&basic_object_metric_source::metric,
              field{.name = "metric", .offset = offsetof(basic_object_metric_source, metric), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.PodsMetricSource
template <storage_policy Storage>
struct basic_pods_metric_source {
    basic_metric_identifier<Storage> metric{};
    basic_metric_target<Storage> target{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pods_metric_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pods_metric_source::metric,
              field{.name = "metric", .offset = offsetof(basic_pods_metric_source, metric), .required = true});
        visit(&basic_pods_metric_source::target,
              field{.name = "target", .offset = offsetof(basic_pods_metric_source, target), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ResourceMetricSource
template <storage_policy Storage>
struct basic_resource_metric_source {
    typename Storage::string name{};
    basic_metric_target<Storage> target{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_metric_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_metric_source::name,
              field{.name = "name", .offset = offsetof(basic_resource_metric_source, name), .required = true});
        visit(&basic_resource_metric_source::target,
              field{.name = "target", .offset = offsetof(basic_resource_metric_source, target), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ContainerResourceMetricSource
template <storage_policy Storage>
struct basic_container_resource_metric_source {
    typename Storage::string name{};
    basic_metric_target<Storage> target{};
    typename Storage::string container{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_container_resource_metric_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_resource_metric_source::name,
              field{.name = "name", .offset = offsetof(basic_container_resource_metric_source, name),
                    .required = true});
        visit(&basic_container_resource_metric_source::target,
              field{.name = "target", .offset = offsetof(basic_container_resource_metric_source, target),
                    .required = true});
        visit(&basic_container_resource_metric_source::container,
              field{.name = "container", .offset = offsetof(basic_container_resource_metric_source, container),
                    .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ExternalMetricSource
template <storage_policy Storage>
struct basic_external_metric_source {
    basic_metric_identifier<Storage> metric{};
    basic_metric_target<Storage> target{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_external_metric_source> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_external_metric_source::metric,
              field{.name = "metric", .offset = offsetof(basic_external_metric_source, metric), .required = true});
        visit(&basic_external_metric_source::target,
              field{.name = "target", .offset = offsetof(basic_external_metric_source, target), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.MetricSpec
template <storage_policy Storage>
struct basic_metric_spec {
    typename Storage::template open_enum<v2::metric_source_type> type{};
    typename Storage::template box<basic_object_metric_source<Storage>> object{};
    typename Storage::template box<basic_pods_metric_source<Storage>> pods{};
    typename Storage::template box<basic_resource_metric_source<Storage>> resource{};
    typename Storage::template box<basic_container_resource_metric_source<Storage>> container_resource{};
    typename Storage::template box<basic_external_metric_source<Storage>> external{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_metric_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_metric_spec::type,
              field{.name = "type", .offset = offsetof(basic_metric_spec, type), .required = true});
        visit(&basic_metric_spec::object,
              field{.name = "object", .offset = offsetof(basic_metric_spec, object), .omit = omit_rule::if_empty});
        visit(&basic_metric_spec::pods,
              field{.name = "pods", .offset = offsetof(basic_metric_spec, pods), .omit = omit_rule::if_empty});
        visit(&basic_metric_spec::resource,
              field{.name = "resource", .offset = offsetof(basic_metric_spec, resource), .omit = omit_rule::if_empty});
        visit(&basic_metric_spec::container_resource,
              field{.name = "containerResource", .offset = offsetof(basic_metric_spec, container_resource),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_spec::external,
              field{.name = "external", .offset = offsetof(basic_metric_spec, external), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.ScalingPolicySelect
enum class scaling_policy_select : std::uint8_t { unset, max, min, disabled };
template <class Text>
inline constexpr Text scaling_policy_select_texts[] = {"", "Max", "Min", "Disabled"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(scaling_policy_select) noexcept { return scaling_policy_select_texts<Text>; }

/// k8s.io/api/autoscaling/v2.HPAScalingPolicyType
enum class hpa_scaling_policy_type : std::uint8_t { unset, pods, percent };
template <class Text>
inline constexpr Text hpa_scaling_policy_type_texts[] = {"", "Pods", "Percent"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(hpa_scaling_policy_type) noexcept { return hpa_scaling_policy_type_texts<Text>; }

/// k8s.io/api/autoscaling/v2.HPAScalingPolicy
template <storage_policy Storage>
struct basic_hpa_scaling_policy {
    typename Storage::template open_enum<v2::hpa_scaling_policy_type> type{};
    std::int32_t value{};
    std::int32_t period_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_hpa_scaling_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_hpa_scaling_policy::type,
              field{.name = "type", .offset = offsetof(basic_hpa_scaling_policy, type), .required = true});
        visit(&basic_hpa_scaling_policy::value,
              field{.name = "value", .offset = offsetof(basic_hpa_scaling_policy, value), .required = true});
        visit(&basic_hpa_scaling_policy::period_seconds,
              field{.name = "periodSeconds", .offset = offsetof(basic_hpa_scaling_policy, period_seconds),
                    .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.HPAScalingRules
template <storage_policy Storage>
struct basic_hpa_scaling_rules {
    std::optional<std::int32_t> stabilization_window_seconds{};
    std::optional<typename Storage::template open_enum<v2::scaling_policy_select>> select_policy{};
    typename Storage::template list<basic_hpa_scaling_policy<Storage>> policies{};
    typename Storage::template box<typename Storage::quantity> tolerance{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_hpa_scaling_rules> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_hpa_scaling_rules::stabilization_window_seconds,
              field{.name = "stabilizationWindowSeconds",
                    .offset = offsetof(basic_hpa_scaling_rules, stabilization_window_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_hpa_scaling_rules::select_policy,
              field{.name = "selectPolicy", .offset = offsetof(basic_hpa_scaling_rules, select_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_hpa_scaling_rules::policies,
              field{.name = "policies", .offset = offsetof(basic_hpa_scaling_rules, policies),
                    .omit = omit_rule::if_empty});
        visit(&basic_hpa_scaling_rules::tolerance,
              field{.name = "tolerance", .offset = offsetof(basic_hpa_scaling_rules, tolerance),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscalerBehavior
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_behavior {
    typename Storage::template box<basic_hpa_scaling_rules<Storage>> scale_up{};
    typename Storage::template box<basic_hpa_scaling_rules<Storage>> scale_down{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler_behavior> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler_behavior::scale_up,
              field{.name = "scaleUp", .offset = offsetof(basic_horizontal_pod_autoscaler_behavior, scale_up),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_behavior::scale_down,
              field{.name = "scaleDown", .offset = offsetof(basic_horizontal_pod_autoscaler_behavior, scale_down),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscalerSpec
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_spec {
    basic_cross_version_object_reference<Storage> scale_target_ref{};
    std::optional<std::int32_t> min_replicas{};
    std::int32_t max_replicas{};
    typename Storage::template list<basic_metric_spec<Storage>> metrics{};
    typename Storage::template box<basic_horizontal_pod_autoscaler_behavior<Storage>> behavior{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler_spec::scale_target_ref,
              field{.name = "scaleTargetRef",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_spec, scale_target_ref), .required = true});
        visit(&basic_horizontal_pod_autoscaler_spec::min_replicas,
              field{.name = "minReplicas", .offset = offsetof(basic_horizontal_pod_autoscaler_spec, min_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_spec::max_replicas,
              field{.name = "maxReplicas", .offset = offsetof(basic_horizontal_pod_autoscaler_spec, max_replicas),
                    .required = true});
        visit(&basic_horizontal_pod_autoscaler_spec::metrics,
              field{.name = "metrics", .offset = offsetof(basic_horizontal_pod_autoscaler_spec, metrics),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_spec::behavior,
              field{.name = "behavior", .offset = offsetof(basic_horizontal_pod_autoscaler_spec, behavior),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.MetricValueStatus
template <storage_policy Storage>
struct basic_metric_value_status {
    typename Storage::template box<typename Storage::quantity> value{};
    typename Storage::template box<typename Storage::quantity> average_value{};
    std::optional<std::int32_t> average_utilization{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_metric_value_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_metric_value_status::value,
              field{.name = "value", .offset = offsetof(basic_metric_value_status, value),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_value_status::average_value,
              field{.name = "averageValue", .offset = offsetof(basic_metric_value_status, average_value),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_value_status::average_utilization,
              field{.name = "averageUtilization", .offset = offsetof(basic_metric_value_status, average_utilization),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.ObjectMetricStatus
template <storage_policy Storage>
struct basic_object_metric_status {
    basic_metric_identifier<Storage> metric{};
    basic_metric_value_status<Storage> current{};
    basic_cross_version_object_reference<Storage> described_object{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_metric_status::metric,
              field{.name = "metric", .offset = offsetof(basic_object_metric_status, metric), .required = true});
        visit(&basic_object_metric_status::current,
              field{.name = "current", .offset = offsetof(basic_object_metric_status, current), .required = true});
        visit(&basic_object_metric_status::described_object,
              field{.name = "describedObject", .offset = offsetof(basic_object_metric_status, described_object),
                    .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.PodsMetricStatus
template <storage_policy Storage>
struct basic_pods_metric_status {
    basic_metric_identifier<Storage> metric{};
    basic_metric_value_status<Storage> current{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pods_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pods_metric_status::metric,
              field{.name = "metric", .offset = offsetof(basic_pods_metric_status, metric), .required = true});
        visit(&basic_pods_metric_status::current,
              field{.name = "current", .offset = offsetof(basic_pods_metric_status, current), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ResourceMetricStatus
template <storage_policy Storage>
struct basic_resource_metric_status {
    typename Storage::string name{};
    basic_metric_value_status<Storage> current{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_metric_status::name,
              field{.name = "name", .offset = offsetof(basic_resource_metric_status, name), .required = true});
        visit(&basic_resource_metric_status::current,
              field{.name = "current", .offset = offsetof(basic_resource_metric_status, current), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ContainerResourceMetricStatus
template <storage_policy Storage>
struct basic_container_resource_metric_status {
    typename Storage::string name{};
    basic_metric_value_status<Storage> current{};
    typename Storage::string container{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_container_resource_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_resource_metric_status::name,
              field{.name = "name", .offset = offsetof(basic_container_resource_metric_status, name),
                    .required = true});
        visit(&basic_container_resource_metric_status::current,
              field{.name = "current", .offset = offsetof(basic_container_resource_metric_status, current),
                    .required = true});
        visit(&basic_container_resource_metric_status::container,
              field{.name = "container", .offset = offsetof(basic_container_resource_metric_status, container),
                    .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.ExternalMetricStatus
template <storage_policy Storage>
struct basic_external_metric_status {
    basic_metric_identifier<Storage> metric{};
    basic_metric_value_status<Storage> current{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_external_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_external_metric_status::metric,
              field{.name = "metric", .offset = offsetof(basic_external_metric_status, metric), .required = true});
        visit(&basic_external_metric_status::current,
              field{.name = "current", .offset = offsetof(basic_external_metric_status, current), .required = true});
    }
};

/// k8s.io/api/autoscaling/v2.MetricStatus
template <storage_policy Storage>
struct basic_metric_status {
    typename Storage::template open_enum<v2::metric_source_type> type{};
    typename Storage::template box<basic_object_metric_status<Storage>> object{};
    typename Storage::template box<basic_pods_metric_status<Storage>> pods{};
    typename Storage::template box<basic_resource_metric_status<Storage>> resource{};
    typename Storage::template box<basic_container_resource_metric_status<Storage>> container_resource{};
    typename Storage::template box<basic_external_metric_status<Storage>> external{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_metric_status::type,
              field{.name = "type", .offset = offsetof(basic_metric_status, type), .required = true});
        visit(&basic_metric_status::object,
              field{.name = "object", .offset = offsetof(basic_metric_status, object), .omit = omit_rule::if_empty});
        visit(&basic_metric_status::pods,
              field{.name = "pods", .offset = offsetof(basic_metric_status, pods), .omit = omit_rule::if_empty});
        visit(&basic_metric_status::resource,
              field{.name = "resource", .offset = offsetof(basic_metric_status, resource),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_status::container_resource,
              field{.name = "containerResource", .offset = offsetof(basic_metric_status, container_resource),
                    .omit = omit_rule::if_empty});
        visit(&basic_metric_status::external,
              field{.name = "external", .offset = offsetof(basic_metric_status, external),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscalerCondition
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler_condition::type,
              field{.name = "type", .offset = offsetof(basic_horizontal_pod_autoscaler_condition, type),
                    .required = true});
        visit(&basic_horizontal_pod_autoscaler_condition::status,
              field{.name = "status", .offset = offsetof(basic_horizontal_pod_autoscaler_condition, status),
                    .required = true});
        visit(&basic_horizontal_pod_autoscaler_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_horizontal_pod_autoscaler_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_condition::message,
              field{.name = "message", .offset = offsetof(basic_horizontal_pod_autoscaler_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscalerStatus
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_status {
    std::optional<std::int64_t> observed_generation{};
    std::optional<kube::time> last_scale_time{};
    std::int32_t current_replicas{};
    std::int32_t desired_replicas{};
    typename Storage::template list<basic_metric_status<Storage>> current_metrics{};
    typename Storage::template list<basic_horizontal_pod_autoscaler_condition<Storage>> conditions{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler_status::observed_generation,
              field{.name = "observedGeneration",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_status::last_scale_time,
              field{.name = "lastScaleTime",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, last_scale_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_status::current_replicas,
              field{.name = "currentReplicas",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, current_replicas),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_status::desired_replicas,
              field{.name = "desiredReplicas",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, desired_replicas), .required = true});
        visit(&basic_horizontal_pod_autoscaler_status::current_metrics,
              field{.name = "currentMetrics",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, current_metrics)});
        visit(&basic_horizontal_pod_autoscaler_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_horizontal_pod_autoscaler_status, conditions),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "type"});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscaler
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "autoscaling/v2", .kind = "HorizontalPodAutoscaler",
                                                 .resource = "horizontalpodautoscalers", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_horizontal_pod_autoscaler_spec<Storage> spec{};
    basic_horizontal_pod_autoscaler_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler::kind,
              field{.name = "kind", .offset = offsetof(basic_horizontal_pod_autoscaler, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_horizontal_pod_autoscaler, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler::metadata,
              field{.name = "metadata", .offset = offsetof(basic_horizontal_pod_autoscaler, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler::spec,
              field{.name = "spec", .offset = offsetof(basic_horizontal_pod_autoscaler, spec),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_horizontal_pod_autoscaler::status,
              field{.name = "status", .offset = offsetof(basic_horizontal_pod_autoscaler, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v2.HorizontalPodAutoscalerList
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "autoscaling/v2", .kind = "HorizontalPodAutoscalerList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_horizontal_pod_autoscaler<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_horizontal_pod_autoscaler_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_horizontal_pod_autoscaler_list::kind,
              field{.name = "kind", .offset = offsetof(basic_horizontal_pod_autoscaler_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_horizontal_pod_autoscaler_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_horizontal_pod_autoscaler_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_horizontal_pod_autoscaler_list::items,
              field{.name = "items", .offset = offsetof(basic_horizontal_pod_autoscaler_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::autoscaling::v2
