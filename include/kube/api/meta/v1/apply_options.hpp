// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.ApplyOptions
template <storage_policy Storage>
struct basic_apply_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "ApplyOptions",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template list<typename Storage::string> dry_run{};
    bool force{};
    typename Storage::string field_manager{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_apply_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_apply_options::kind,
              field{.name = "kind", .offset = offsetof(basic_apply_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_apply_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_apply_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_apply_options::dry_run,
              field{.name = "dryRun", .offset = offsetof(basic_apply_options, dry_run), .omit = omit_rule::if_empty});
        visit(&basic_apply_options::force,
              field{.name = "force", .offset = offsetof(basic_apply_options, force), .required = true});
        visit(&basic_apply_options::field_manager,
              field{.name = "fieldManager", .offset = offsetof(basic_apply_options, field_manager), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
