// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.Preconditions
template <storage_policy Storage>
struct basic_preconditions {
    typename Storage::template box<typename Storage::string> uid{};
    typename Storage::template box<typename Storage::string> resource_version{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_preconditions> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_preconditions::uid,
              field{.name = "uid", .offset = offsetof(basic_preconditions, uid), .omit = omit_rule::if_empty});
        visit(&basic_preconditions::resource_version,
              field{.name = "resourceVersion", .offset = offsetof(basic_preconditions, resource_version),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.DeletionPropagation
enum class deletion_propagation : std::uint8_t { unset, orphan, background, foreground };
template <class Text>
inline constexpr Text deletion_propagation_texts[] = {"", "Orphan", "Background", "Foreground"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(deletion_propagation) noexcept { return deletion_propagation_texts<Text>; }

/// k8s.io/apimachinery/pkg/apis/meta/v1.DeleteOptions
template <storage_policy Storage>
struct basic_delete_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "DeleteOptions",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    std::optional<std::int64_t> grace_period_seconds{};
    typename Storage::template box<basic_preconditions<Storage>> preconditions{};
    std::optional<bool> orphan_dependents{};
    std::optional<typename Storage::template open_enum<v1::deletion_propagation>> propagation_policy{};
    typename Storage::template list<typename Storage::string> dry_run{};
    std::optional<bool> ignore_store_read_error_with_cluster_breaking_potential{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_delete_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_delete_options::kind,
              field{.name = "kind", .offset = offsetof(basic_delete_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_delete_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_delete_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_delete_options::grace_period_seconds,
              field{.name = "gracePeriodSeconds", .offset = offsetof(basic_delete_options, grace_period_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_delete_options::preconditions,
              field{.name = "preconditions", .offset = offsetof(basic_delete_options, preconditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_delete_options::orphan_dependents,
              field{.name = "orphanDependents", .offset = offsetof(basic_delete_options, orphan_dependents),
                    .omit = omit_rule::if_empty});
        visit(&basic_delete_options::propagation_policy,
              field{.name = "propagationPolicy", .offset = offsetof(basic_delete_options, propagation_policy),
                    .omit = omit_rule::if_empty});
        visit(&basic_delete_options::dry_run,
              field{.name = "dryRun", .offset = offsetof(basic_delete_options, dry_run), .omit = omit_rule::if_empty});
        visit(&basic_delete_options::ignore_store_read_error_with_cluster_breaking_potential,
              field{.name = "ignoreStoreReadErrorWithClusterBreakingPotential",
                    .offset = offsetof(basic_delete_options, ignore_store_read_error_with_cluster_breaking_potential),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
