// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/coordination/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::coordination::v1 {

/// k8s.io/api/coordination/v1.LeaseSpec
template <storage_policy Storage>
struct basic_lease_spec {
    typename Storage::template box<typename Storage::string> holder_identity{};
    std::optional<std::int32_t> lease_duration_seconds{};
    std::optional<kube::micro_time> acquire_time{};
    std::optional<kube::micro_time> renew_time{};
    std::optional<std::int32_t> lease_transitions{};
    typename Storage::template box<typename Storage::string> strategy{};
    typename Storage::template box<typename Storage::string> preferred_holder{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_lease_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_lease_spec::holder_identity,
              field{.name = "holderIdentity", .offset = offsetof(basic_lease_spec, holder_identity),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::lease_duration_seconds,
              field{.name = "leaseDurationSeconds", .offset = offsetof(basic_lease_spec, lease_duration_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::acquire_time,
              field{.name = "acquireTime", .offset = offsetof(basic_lease_spec, acquire_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::renew_time,
              field{.name = "renewTime", .offset = offsetof(basic_lease_spec, renew_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::lease_transitions,
              field{.name = "leaseTransitions", .offset = offsetof(basic_lease_spec, lease_transitions),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::strategy,
              field{.name = "strategy", .offset = offsetof(basic_lease_spec, strategy), .omit = omit_rule::if_empty});
        visit(&basic_lease_spec::preferred_holder,
              field{.name = "preferredHolder", .offset = offsetof(basic_lease_spec, preferred_holder),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/coordination/v1.Lease
template <storage_policy Storage>
struct basic_lease {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "coordination.k8s.io/v1", .kind = "Lease",
                                                 .resource = "leases", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_lease_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_lease> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_lease::kind,
              field{.name = "kind", .offset = offsetof(basic_lease, kind), .omit = omit_rule::if_empty});
        visit(&basic_lease::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_lease, api_version), .omit = omit_rule::if_empty});
        visit(&basic_lease::metadata,
              field{.name = "metadata", .offset = offsetof(basic_lease, metadata), .omit = omit_rule::if_empty});
        visit(&basic_lease::spec,
              field{.name = "spec", .offset = offsetof(basic_lease, spec), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/coordination/v1.LeaseList
template <storage_policy Storage>
struct basic_lease_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "coordination.k8s.io/v1", .kind = "LeaseList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_lease<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_lease_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_lease_list::kind,
              field{.name = "kind", .offset = offsetof(basic_lease_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_lease_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_lease_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_lease_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_lease_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_lease_list::items,
              field{.name = "items", .offset = offsetof(basic_lease_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::coordination::v1
