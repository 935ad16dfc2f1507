// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/local_object_reference.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ServiceAccount
template <storage_policy Storage>
struct basic_service_account {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ServiceAccount",
                                                 .resource = "serviceaccounts", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    typename Storage::template list<basic_object_reference<Storage>> secrets{};
    typename Storage::template list<basic_local_object_reference<Storage>> image_pull_secrets{};
    std::optional<bool> automount_service_account_token{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_account> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_account::kind,
              field{.name = "kind", .offset = offsetof(basic_service_account, kind), .omit = omit_rule::if_empty});
        visit(&basic_service_account::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service_account, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service_account, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account::secrets,
              field{.name = "secrets", .offset = offsetof(basic_service_account, secrets), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_service_account::image_pull_secrets,
              field{.name = "imagePullSecrets", .offset = offsetof(basic_service_account, image_pull_secrets),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account::automount_service_account_token,
              field{.name = "automountServiceAccountToken",
                    .offset = offsetof(basic_service_account, automount_service_account_token),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ServiceAccountList
template <storage_policy Storage>
struct basic_service_account_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "ServiceAccountList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_service_account<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_account_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_account_list::kind,
              field{.name = "kind", .offset = offsetof(basic_service_account_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_service_account_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_service_account_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_service_account_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_service_account_list::items,
              field{.name = "items", .offset = offsetof(basic_service_account_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
