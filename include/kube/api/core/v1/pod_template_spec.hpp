// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/pod_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodTemplateSpec
template <storage_policy Storage>
struct basic_pod_template_spec {
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_pod_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_template_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_template_spec::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_template_spec, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_template_spec::spec,
              field{.name = "spec", .offset = offsetof(basic_pod_template_spec, spec), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
