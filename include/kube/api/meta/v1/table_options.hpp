// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.IncludeObjectPolicy
enum class include_object_policy : std::uint8_t { unset, none, metadata, object };
template <class Text>
inline constexpr Text include_object_policy_texts[] = {"", "None", "Metadata", "Object"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(include_object_policy) noexcept { return include_object_policy_texts<Text>; }

/// k8s.io/apimachinery/pkg/apis/meta/v1.TableOptions
template <storage_policy Storage>
struct basic_table_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "TableOptions",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::template open_enum<v1::include_object_policy> include_object{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_table_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_table_options::kind,
              field{.name = "kind", .offset = offsetof(basic_table_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_table_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_table_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_table_options::include_object,
              field{.name = "includeObject", .offset = offsetof(basic_table_options, include_object),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
