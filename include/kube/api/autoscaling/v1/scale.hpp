// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/autoscaling/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::autoscaling::v1 {

/// k8s.io/api/autoscaling/v1.ScaleSpec
template <storage_policy Storage>
struct basic_scale_spec {
    std::int32_t replicas{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scale_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scale_spec::replicas,
              field{.name = "replicas", .offset = offsetof(basic_scale_spec, replicas), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.ScaleStatus
template <storage_policy Storage>
struct basic_scale_status {
    std::int32_t replicas{};
    typename Storage::string selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scale_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scale_status::replicas,
              field{.name = "replicas", .offset = offsetof(basic_scale_status, replicas), .required = true});
        visit(&basic_scale_status::selector,
              field{.name = "selector", .offset = offsetof(basic_scale_status, selector), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/autoscaling/v1.Scale
template <storage_policy Storage>
struct basic_scale {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "autoscaling/v1", .kind = "Scale", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_scale_spec<Storage> spec{};
    basic_scale_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scale> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scale::kind,
              field{.name = "kind", .offset = offsetof(basic_scale, kind), .omit = omit_rule::if_empty});
        visit(&basic_scale::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_scale, api_version), .omit = omit_rule::if_empty});
        visit(&basic_scale::metadata,
              field{.name = "metadata", .offset = offsetof(basic_scale, metadata), .omit = omit_rule::if_empty});
        visit(&basic_scale::spec,
              field{.name = "spec", .offset = offsetof(basic_scale, spec), .omit = omit_rule::if_empty});
        visit(&basic_scale::status,
              field{.name = "status", .offset = offsetof(basic_scale, status), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::autoscaling::v1
