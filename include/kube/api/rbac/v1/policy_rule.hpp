// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/rbac/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::rbac::v1 {

/// k8s.io/api/rbac/v1.PolicyRule
template <storage_policy Storage>
struct basic_policy_rule {
    typename Storage::template list<typename Storage::string> verbs{};
    typename Storage::template list<typename Storage::string> api_groups{};
    typename Storage::template list<typename Storage::string> resources{};
    typename Storage::template list<typename Storage::string> resource_names{};
    typename Storage::template list<typename Storage::string> non_resource_urls{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_policy_rule> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_policy_rule::verbs,
              field{.name = "verbs", .offset = offsetof(basic_policy_rule, verbs), .required = true});
        visit(&basic_policy_rule::api_groups,
              field{.name = "apiGroups", .offset = offsetof(basic_policy_rule, api_groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_policy_rule::resources,
              field{.name = "resources", .offset = offsetof(basic_policy_rule, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_policy_rule::resource_names,
              field{.name = "resourceNames", .offset = offsetof(basic_policy_rule, resource_names),
                    .omit = omit_rule::if_empty});
        visit(&basic_policy_rule::non_resource_urls,
              field{.name = "nonResourceURLs", .offset = offsetof(basic_policy_rule, non_resource_urls),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::rbac::v1
