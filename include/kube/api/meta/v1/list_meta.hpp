// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.ShardInfo
template <storage_policy Storage>
struct basic_shard_info {
    typename Storage::string selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_shard_info> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_shard_info::selector,
              field{.name = "selector", .offset = offsetof(basic_shard_info, selector), .required = true});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.ListMeta
template <storage_policy Storage>
struct basic_list_meta {
    typename Storage::string self_link{};
    typename Storage::string resource_version{};
    typename Storage::string continue_{};
    std::optional<std::int64_t> remaining_item_count{};
    typename Storage::template box<basic_shard_info<Storage>> shard_info{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_list_meta> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_list_meta::self_link,
              field{.name = "selfLink", .offset = offsetof(basic_list_meta, self_link), .omit = omit_rule::if_empty});
        visit(&basic_list_meta::resource_version,
              field{.name = "resourceVersion", .offset = offsetof(basic_list_meta, resource_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_meta::continue_,
              field{.name = "continue", .offset = offsetof(basic_list_meta, continue_), .omit = omit_rule::if_empty});
        visit(&basic_list_meta::remaining_item_count,
              field{.name = "remainingItemCount", .offset = offsetof(basic_list_meta, remaining_item_count),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_meta::shard_info,
              field{.name = "shardInfo", .offset = offsetof(basic_list_meta, shard_info), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
