// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.UpdateOptions
template <storage_policy Storage>
struct basic_update_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "UpdateOptions",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template list<typename Storage::string> dry_run{};
    typename Storage::string field_manager{};
    typename Storage::string field_validation{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_update_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_update_options::kind,
              field{.name = "kind", .offset = offsetof(basic_update_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_update_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_update_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_update_options::dry_run,
              field{.name = "dryRun", .offset = offsetof(basic_update_options, dry_run), .omit = omit_rule::if_empty});
        visit(&basic_update_options::field_manager,
              field{.name = "fieldManager", .offset = offsetof(basic_update_options, field_manager),
                    .omit = omit_rule::if_empty});
        visit(&basic_update_options::field_validation,
              field{.name = "fieldValidation", .offset = offsetof(basic_update_options, field_validation),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
