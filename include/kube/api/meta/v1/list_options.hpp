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

/// k8s.io/apimachinery/pkg/apis/meta/v1.ResourceVersionMatch
enum class resource_version_match : std::uint8_t { unset, not_older_than, exact };
template <class Text>
inline constexpr Text resource_version_match_texts[] = {"", "NotOlderThan", "Exact"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(resource_version_match) noexcept { return resource_version_match_texts<Text>; }

/// k8s.io/apimachinery/pkg/apis/meta/v1.ListOptions
template <storage_policy Storage>
struct basic_list_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "ListOptions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::string label_selector{};
    typename Storage::string field_selector{};
    bool watch{};
    bool allow_watch_bookmarks{};
    typename Storage::string resource_version{};
    typename Storage::template open_enum<v1::resource_version_match> resource_version_match{};
    std::optional<std::int64_t> timeout_seconds{};
    std::int64_t limit{};
    typename Storage::string continue_{};
    std::optional<bool> send_initial_events{};
    typename Storage::string shard_selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_list_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_list_options::kind,
              field{.name = "kind", .offset = offsetof(basic_list_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_list_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_list_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::label_selector,
              field{.name = "labelSelector", .offset = offsetof(basic_list_options, label_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::field_selector,
              field{.name = "fieldSelector", .offset = offsetof(basic_list_options, field_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::watch,
              field{.name = "watch", .offset = offsetof(basic_list_options, watch), .omit = omit_rule::if_empty});
        visit(&basic_list_options::allow_watch_bookmarks,
              field{.name = "allowWatchBookmarks", .offset = offsetof(basic_list_options, allow_watch_bookmarks),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::resource_version,
              field{.name = "resourceVersion", .offset = offsetof(basic_list_options, resource_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::resource_version_match,
              field{.name = "resourceVersionMatch", .offset = offsetof(basic_list_options, resource_version_match),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::timeout_seconds,
              field{.name = "timeoutSeconds", .offset = offsetof(basic_list_options, timeout_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::limit,
              field{.name = "limit", .offset = offsetof(basic_list_options, limit), .omit = omit_rule::if_empty});
        visit(&basic_list_options::continue_,
              field{.name = "continue", .offset = offsetof(basic_list_options, continue_),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::send_initial_events,
              field{.name = "sendInitialEvents", .offset = offsetof(basic_list_options, send_initial_events),
                    .omit = omit_rule::if_empty});
        visit(&basic_list_options::shard_selector,
              field{.name = "shardSelector", .offset = offsetof(basic_list_options, shard_selector),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
