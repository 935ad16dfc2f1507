// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition_status.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.Condition
template <storage_policy Storage>
struct basic_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    std::int64_t observed_generation{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_condition::type,
              field{.name = "type", .offset = offsetof(basic_condition, type), .required = true});
        visit(&basic_condition::status,
              field{.name = "status", .offset = offsetof(basic_condition, status), .required = true});
        visit(&basic_condition::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_condition, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_condition, last_transition_time),
                    .required = true});
        visit(&basic_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_condition, reason), .required = true});
        visit(&basic_condition::message,
              field{.name = "message", .offset = offsetof(basic_condition, message), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
