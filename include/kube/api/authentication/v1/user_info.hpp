// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authentication/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authentication::v1 {

/// k8s.io/api/authentication/v1.UserInfo
template <storage_policy Storage>
struct basic_user_info {
    typename Storage::string username{};
    typename Storage::string uid{};
    typename Storage::template list<typename Storage::string> groups{};
    typename Storage::template map<typename Storage::template list<typename Storage::string>> extra{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_user_info> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_user_info::username,
              field{.name = "username", .offset = offsetof(basic_user_info, username), .omit = omit_rule::if_empty});
        visit(&basic_user_info::uid,
              field{.name = "uid", .offset = offsetof(basic_user_info, uid), .omit = omit_rule::if_empty});
        visit(&basic_user_info::groups,
              field{.name = "groups", .offset = offsetof(basic_user_info, groups), .omit = omit_rule::if_empty});
        visit(&basic_user_info::extra,
              field{.name = "extra", .offset = offsetof(basic_user_info, extra), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authentication::v1
