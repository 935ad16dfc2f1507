// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/pod_template_spec.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodTemplate
template <storage_policy Storage>
struct basic_pod_template {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodTemplate", .resource = "podtemplates",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_pod_template_spec<Storage> template_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_template> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_template::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_template, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_template::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_template, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_template::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_template, metadata), .omit = omit_rule::if_empty});
        visit(&basic_pod_template::template_,
              field{.name = "template", .offset = offsetof(basic_pod_template, template_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodTemplateList
template <storage_policy Storage>
struct basic_pod_template_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodTemplateList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_pod_template<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_template_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_template_list::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_template_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_template_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_template_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_template_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_pod_template_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_template_list::items,
              field{.name = "items", .offset = offsetof(basic_pod_template_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
