// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/resource/v1/resource_claim_spec.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.ResourceClaimTemplateSpec
template <storage_policy Storage>
struct basic_resource_claim_template_spec {
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_resource_claim_spec<Storage> spec{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_resource_claim_template_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_template_spec::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_claim_template_spec, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template_spec::spec,
              field{.name = "spec", .offset = offsetof(basic_resource_claim_template_spec, spec), .required = true});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimTemplate
template <storage_policy Storage>
struct basic_resource_claim_template {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "ResourceClaimTemplate",
                                                 .resource = "resourceclaimtemplates", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_resource_claim_template_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim_template> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_template::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_claim_template, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_claim_template, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_claim_template, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template::spec,
              field{.name = "spec", .offset = offsetof(basic_resource_claim_template, spec), .required = true});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimTemplateList
template <storage_policy Storage>
struct basic_resource_claim_template_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1",
                                                 .kind = "ResourceClaimTemplateList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_resource_claim_template<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_resource_claim_template_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_template_list::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_claim_template_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_claim_template_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_claim_template_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_template_list::items,
              field{.name = "items", .offset = offsetof(basic_resource_claim_template_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
