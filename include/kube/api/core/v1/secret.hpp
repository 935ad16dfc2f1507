// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.Secret
template <storage_policy Storage>
struct basic_secret {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Secret", .resource = "secrets",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    std::optional<bool> immutable{};
    typename Storage::template map<typename Storage::bytes> data{};
    typename Storage::template map<typename Storage::string> string_data{};
    typename Storage::string type{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret::kind,
              field{.name = "kind", .offset = offsetof(basic_secret, kind), .omit = omit_rule::if_empty});
        visit(&basic_secret::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_secret, api_version), .omit = omit_rule::if_empty});
        visit(&basic_secret::metadata,
              field{.name = "metadata", .offset = offsetof(basic_secret, metadata), .omit = omit_rule::if_empty});
        visit(&basic_secret::immutable,
              field{.name = "immutable", .offset = offsetof(basic_secret, immutable), .omit = omit_rule::if_empty});
        visit(&basic_secret::data,
              field{.name = "data", .offset = offsetof(basic_secret, data), .omit = omit_rule::if_empty});
        visit(&basic_secret::string_data,
              field{.name = "stringData", .offset = offsetof(basic_secret, string_data), .omit = omit_rule::if_empty});
        visit(&basic_secret::type,
              field{.name = "type", .offset = offsetof(basic_secret, type), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.SecretList
template <storage_policy Storage>
struct basic_secret_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "SecretList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_secret<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_secret_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_secret_list::kind,
              field{.name = "kind", .offset = offsetof(basic_secret_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_secret_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_secret_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_secret_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_secret_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_secret_list::items,
              field{.name = "items", .offset = offsetof(basic_secret_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
