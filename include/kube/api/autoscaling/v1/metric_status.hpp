// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/autoscaling/v1/cross_version_object_reference.hpp>
#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/autoscaling/v1/metric_source_type.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.ObjectMetricStatus
template <storage_policy Storage>
struct basic_object_metric_status {
    basic_cross_version_object_reference<Storage> target{};
    typename Storage::string metric_name{};
    typename Storage::quantity current_value{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    typename Storage::template box<typename Storage::quantity> average_value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_object_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_object_metric_status::target,
              field{.name = "target", .offset = offsetof(basic_object_metric_status, target), .required = true});
        visit(&basic_object_metric_status::metric_name,
              field{.name = "metricName", .offset = offsetof(basic_object_metric_status, metric_name),
                    .required = true});
        visit(&basic_object_metric_status::current_value,
              field{.name = "currentValue", .offset = offsetof(basic_object_metric_status, current_value),
                    .required = true});
        visit(&basic_object_metric_status::selector,
              field{.name = "selector", .offset = offsetof(basic_object_metric_status, selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_object_metric_status::average_value,
              field{.name = "averageValue", .offset = offsetof(basic_object_metric_status, average_value),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.PodsMetricStatus
template <storage_policy Storage>
struct basic_pods_metric_status {
    typename Storage::string metric_name{};
    typename Storage::quantity current_average_value{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pods_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pods_metric_status::metric_name,
              field{.name = "metricName", .offset = offsetof(basic_pods_metric_status, metric_name), .required = true});
        visit(&basic_pods_metric_status::current_average_value,
              field{.name = "currentAverageValue", .offset = offsetof(basic_pods_metric_status, current_average_value),
                    .required = true});
        visit(&basic_pods_metric_status::selector,
              field{.name = "selector", .offset = offsetof(basic_pods_metric_status, selector),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.ResourceMetricStatus
template <storage_policy Storage>
struct basic_resource_metric_status {
    typename Storage::string name{};
    std::optional<std::int32_t> current_average_utilization{};
    typename Storage::quantity current_average_value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_metric_status::name,
              field{.name = "name", .offset = offsetof(basic_resource_metric_status, name), .required = true});
        visit(&basic_resource_metric_status::current_average_utilization,
              field{.name = "currentAverageUtilization",
                    .offset = offsetof(basic_resource_metric_status, current_average_utilization),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_metric_status::current_average_value,
              field{.name = "currentAverageValue",
                    .offset = offsetof(basic_resource_metric_status, current_average_value), .required = true});
    }
};

/// k8s.io/api/autoscaling/v1.ContainerResourceMetricStatus
template <storage_policy Storage>
struct basic_container_resource_metric_status {
    typename Storage::string name{};
    std::optional<std::int32_t> current_average_utilization{};
    typename Storage::quantity current_average_value{};
    typename Storage::string container{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_container_resource_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_resource_metric_status::name,
              field{.name = "name", .offset = offsetof(basic_container_resource_metric_status, name),
                    .required = true});
        visit(&basic_container_resource_metric_status::current_average_utilization,
              field{.name = "currentAverageUtilization",
                    .offset = offsetof(basic_container_resource_metric_status, current_average_utilization),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_resource_metric_status::current_average_value,
              field{.name = "currentAverageValue",
                    .offset = offsetof(basic_container_resource_metric_status, current_average_value),
                    .required = true});
        visit(&basic_container_resource_metric_status::container,
              field{.name = "container", .offset = offsetof(basic_container_resource_metric_status, container),
                    .required = true});
    }
};

/// k8s.io/api/autoscaling/v1.ExternalMetricStatus
template <storage_policy Storage>
struct basic_external_metric_status {
    typename Storage::string metric_name{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> metric_selector{};
    typename Storage::quantity current_value{};
    typename Storage::template box<typename Storage::quantity> current_average_value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_external_metric_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_external_metric_status::metric_name,
              field{.name = "metricName", .offset = offsetof(basic_external_metric_status, metric_name),
                    .required = true});
        visit(&basic_external_metric_status::metric_selector,
              field{.name = "metricSelector", .offset = offsetof(basic_external_metric_status, metric_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_external_metric_status::current_value,
              field{.name = "currentValue", .offset = offsetof(basic_external_metric_status, current_value),
                    .required = true});
        visit(&basic_external_metric_status::current_average_value,
              field{.name = "currentAverageValue",
                    .offset = offsetof(basic_external_metric_status, current_average_value),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.MetricStatus
template <storage_policy Storage>
struct basic_metric_status {
    typename Storage::template open_enum<v1::metric_source_type> type{};
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

}  // namespace kube::inline v0_1::api::autoscaling::v1
