// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/preemption_policy.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/scheduling/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::scheduling::v1 {

/// k8s.io/api/scheduling/v1.PriorityClass
template <storage_policy Storage>
struct basic_priority_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "scheduling.k8s.io/v1", .kind = "PriorityClass",
                                                 .resource = "priorityclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    std::int32_t value{};
    bool global_default{};
    typename Storage::string description{};
    std::optional<typename Storage::template open_enum<core::v1::preemption_policy>> preemption_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_priority_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_class::kind,
              field{.name = "kind", .offset = offsetof(basic_priority_class, kind), .omit = omit_rule::if_empty});
        visit(&basic_priority_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_priority_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_priority_class, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class::value, field{.name = "value", .offset = offsetof(basic_priority_class, value)});
        visit(&basic_priority_class::global_default,
              field{.name = "globalDefault", .offset = offsetof(basic_priority_class, global_default),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class::description,
              field{.name = "description", .offset = offsetof(basic_priority_class, description),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class::preemption_policy,
              field{.name = "preemptionPolicy", .offset = offsetof(basic_priority_class, preemption_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/scheduling/v1.PriorityClassList
template <storage_policy Storage>
struct basic_priority_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "scheduling.k8s.io/v1", .kind = "PriorityClassList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_priority_class<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_priority_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_priority_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_priority_class_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_priority_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_priority_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_priority_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_priority_class_list::items,
              field{.name = "items", .offset = offsetof(basic_priority_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::scheduling::v1
