// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ParamKind
template <storage_policy Storage>
struct basic_param_kind {
    typename Storage::string api_version{};
    typename Storage::string kind{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_param_kind> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_param_kind::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_param_kind, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_param_kind::kind,
              field{.name = "kind", .offset = offsetof(basic_param_kind, kind), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
