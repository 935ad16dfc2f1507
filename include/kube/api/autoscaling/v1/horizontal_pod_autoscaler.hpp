// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/autoscaling/v1/cross_version_object_reference.hpp>
#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.HorizontalPodAutoscalerSpec
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_spec {
    basic_cross_version_object_reference<Storage> scale_target_ref{};
    std::optional<std::int32_t> min_replicas{};
    std::int32_t max_replicas{};
    std::optional<std::int32_t> target_cpu_utilization_percentage{};
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
        visit(&basic_horizontal_pod_autoscaler_spec::target_cpu_utilization_percentage,
              field{.name = "targetCPUUtilizationPercentage",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_spec, target_cpu_utilization_percentage),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.HorizontalPodAutoscalerStatus
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_status {
    std::optional<std::int64_t> observed_generation{};
    std::optional<kube::time> last_scale_time{};
    std::int32_t current_replicas{};
    std::int32_t desired_replicas{};
    std::optional<std::int32_t> current_cpu_utilization_percentage{};
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
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, current_replicas), .required = true});
        visit(&basic_horizontal_pod_autoscaler_status::desired_replicas,
              field{.name = "desiredReplicas",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, desired_replicas), .required = true});
        visit(&basic_horizontal_pod_autoscaler_status::current_cpu_utilization_percentage,
              field{.name = "currentCPUUtilizationPercentage",
                    .offset = offsetof(basic_horizontal_pod_autoscaler_status, current_cpu_utilization_percentage),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.HorizontalPodAutoscaler
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "autoscaling/v1", .kind = "HorizontalPodAutoscaler",
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

/// k8s.io/api/autoscaling/v1.HorizontalPodAutoscalerList
template <storage_policy Storage>
struct basic_horizontal_pod_autoscaler_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "autoscaling/v1", .kind = "HorizontalPodAutoscalerList",
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

}  // namespace kube::inline v0_1::api::autoscaling::v1
