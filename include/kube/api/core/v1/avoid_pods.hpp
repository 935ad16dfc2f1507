// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/owner_reference.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodSignature
template <storage_policy Storage>
struct basic_pod_signature {
    typename Storage::template box<meta::v1::basic_owner_reference<Storage>> pod_controller{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_signature> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_signature::pod_controller,
              field{.name = "podController", .offset = offsetof(basic_pod_signature, pod_controller),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PreferAvoidPodsEntry
template <storage_policy Storage>
struct basic_prefer_avoid_pods_entry {
    basic_pod_signature<Storage> pod_signature{};
    kube::time eviction_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_prefer_avoid_pods_entry> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_prefer_avoid_pods_entry::pod_signature,
              field{.name = "podSignature", .offset = offsetof(basic_prefer_avoid_pods_entry, pod_signature),
                    .required = true});
        visit(&basic_prefer_avoid_pods_entry::eviction_time,
              field{.name = "evictionTime", .offset = offsetof(basic_prefer_avoid_pods_entry, eviction_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_prefer_avoid_pods_entry::reason,
              field{.name = "reason", .offset = offsetof(basic_prefer_avoid_pods_entry, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_prefer_avoid_pods_entry::message,
              field{.name = "message", .offset = offsetof(basic_prefer_avoid_pods_entry, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.AvoidPods
template <storage_policy Storage>
struct basic_avoid_pods {
    typename Storage::template list<basic_prefer_avoid_pods_entry<Storage>> prefer_avoid_pods{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_avoid_pods> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_avoid_pods::prefer_avoid_pods,
              field{.name = "preferAvoidPods", .offset = offsetof(basic_avoid_pods, prefer_avoid_pods),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
