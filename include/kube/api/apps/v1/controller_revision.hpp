// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1::api::apps::v1 {

/// k8s.io/api/apps/v1.ControllerRevision
template <storage_policy Storage>
struct basic_controller_revision {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "ControllerRevision",
                                                 .resource = "controllerrevisions", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::raw_json data{};
    std::int64_t revision{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_controller_revision> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_controller_revision::kind,
              field{.name = "kind", .offset = offsetof(basic_controller_revision, kind), .omit = omit_rule::if_empty});
        visit(&basic_controller_revision::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_controller_revision, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_controller_revision::metadata,
              field{.name = "metadata", .offset = offsetof(basic_controller_revision, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_controller_revision::data,
              field{.name = "data", .offset = offsetof(basic_controller_revision, data), .omit = omit_rule::if_empty});
        visit(&basic_controller_revision::revision,
              field{.name = "revision", .offset = offsetof(basic_controller_revision, revision), .required = true});
    }
};

/// k8s.io/api/apps/v1.ControllerRevisionList
template <storage_policy Storage>
struct basic_controller_revision_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "apps/v1", .kind = "ControllerRevisionList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_controller_revision<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_controller_revision_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_controller_revision_list::kind,
              field{.name = "kind", .offset = offsetof(basic_controller_revision_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_controller_revision_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_controller_revision_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_controller_revision_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_controller_revision_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_controller_revision_list::items,
              field{.name = "items", .offset = offsetof(basic_controller_revision_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::apps::v1
