// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.APIResource
template <storage_policy Storage>
struct basic_api_resource {
    typename Storage::string name{};
    typename Storage::string singular_name{};
    bool namespaced{};
    typename Storage::string group{};
    typename Storage::string version{};
    typename Storage::string kind{};
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> short_names{};
    typename Storage::template list<typename Storage::string> categories{};
    typename Storage::string storage_version_hash{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_api_resource> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_api_resource::name,
              field{.name = "name", .offset = offsetof(basic_api_resource, name), .required = true});
        visit(&basic_api_resource::singular_name,
              field{.name = "singularName", .offset = offsetof(basic_api_resource, singular_name), .required = true});
        visit(&basic_api_resource::namespaced,
              field{.name = "namespaced", .offset = offsetof(basic_api_resource, namespaced), .required = true});
        visit(&basic_api_resource::group,
              field{.name = "group", .offset = offsetof(basic_api_resource, group), .omit = omit_rule::if_empty});
        visit(&basic_api_resource::version,
              field{.name = "version", .offset = offsetof(basic_api_resource, version), .omit = omit_rule::if_empty});
        visit(&basic_api_resource::kind,
              field{.name = "kind", .offset = offsetof(basic_api_resource, kind), .required = true});
        visit(&basic_api_resource::verbs,
              field{.name = "verbs", .offset = offsetof(basic_api_resource, verbs), .required = true});
        visit(&basic_api_resource::short_names,
              field{.name = "shortNames", .offset = offsetof(basic_api_resource, short_names),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_resource::categories,
              field{.name = "categories", .offset = offsetof(basic_api_resource, categories),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_resource::storage_version_hash,
              field{.name = "storageVersionHash", .offset = offsetof(basic_api_resource, storage_version_hash),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.APIResourceList
template <storage_policy Storage>
struct basic_api_resource_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "APIResourceList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::string group_version{};
    typename Storage::template list<basic_api_resource<Storage>> resources{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_api_resource_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_api_resource_list::kind,
              field{.name = "kind", .offset = offsetof(basic_api_resource_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_api_resource_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_api_resource_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_api_resource_list::group_version,
              field{.name = "groupVersion", .offset = offsetof(basic_api_resource_list, group_version),
                    .required = true});
        visit(&basic_api_resource_list::resources,
              field{.name = "resources", .offset = offsetof(basic_api_resource_list, resources), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
