// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.HorizontalPodAutoscalerCondition
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

}  // namespace kube::inline v0_1::api::autoscaling::v1
