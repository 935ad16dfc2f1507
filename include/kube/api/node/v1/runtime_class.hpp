// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/toleration.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/node/v1/fwd.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::node::v1 {

/// k8s.io/api/node/v1.Overhead
template <storage_policy Storage>
struct basic_overhead {
    typename Storage::template map<typename Storage::quantity> pod_fixed{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_overhead> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_overhead::pod_fixed,
              field{.name = "podFixed", .offset = offsetof(basic_overhead, pod_fixed), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/node/v1.Scheduling
template <storage_policy Storage>
struct basic_scheduling {
    typename Storage::template map<typename Storage::string> node_selector{};
    typename Storage::template list<core::v1::basic_toleration<Storage>> tolerations{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_scheduling> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_scheduling::node_selector,
              field{.name = "nodeSelector", .offset = offsetof(basic_scheduling, node_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_scheduling::tolerations,
              field{.name = "tolerations", .offset = offsetof(basic_scheduling, tolerations),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/node/v1.RuntimeClass
template <storage_policy Storage>
struct basic_runtime_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "node.k8s.io/v1", .kind = "RuntimeClass",
                                                 .resource = "runtimeclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::string handler{};
    typename Storage::template box<basic_overhead<Storage>> overhead{};
    typename Storage::template box<basic_scheduling<Storage>> scheduling{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_runtime_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_runtime_class::kind,
              field{.name = "kind", .offset = offsetof(basic_runtime_class, kind), .omit = omit_rule::if_empty});
        visit(&basic_runtime_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_runtime_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_runtime_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_runtime_class, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_runtime_class::handler,
              field{.name = "handler", .offset = offsetof(basic_runtime_class, handler), .required = true});
        visit(&basic_runtime_class::overhead,
              field{.name = "overhead", .offset = offsetof(basic_runtime_class, overhead),
                    .omit = omit_rule::if_empty});
        visit(&basic_runtime_class::scheduling,
              field{.name = "scheduling", .offset = offsetof(basic_runtime_class, scheduling),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/node/v1.RuntimeClassList
template <storage_policy Storage>
struct basic_runtime_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "node.k8s.io/v1", .kind = "RuntimeClassList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_runtime_class<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_runtime_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_runtime_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_runtime_class_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_runtime_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_runtime_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_runtime_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_runtime_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_runtime_class_list::items,
              field{.name = "items", .offset = offsetof(basic_runtime_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::node::v1
