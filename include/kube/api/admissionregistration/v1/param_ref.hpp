// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ParameterNotFoundActionType
enum class parameter_not_found_action_type : std::uint8_t { unset, allow, deny };
template <class Text>
inline constexpr Text parameter_not_found_action_type_texts[] = {"", "Allow", "Deny"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(parameter_not_found_action_type) noexcept {
    return parameter_not_found_action_type_texts<Text>;
}

/// k8s.io/api/admissionregistration/v1.ParamRef
template <storage_policy Storage>
struct basic_param_ref {
    typename Storage::string name{};
    typename Storage::string namespace_{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    std::optional<typename Storage::template open_enum<v1::parameter_not_found_action_type>>
        parameter_not_found_action{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_param_ref> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_param_ref::name,
              field{.name = "name", .offset = offsetof(basic_param_ref, name), .omit = omit_rule::if_empty});
        visit(&basic_param_ref::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_param_ref, namespace_), .omit = omit_rule::if_empty});
        visit(&basic_param_ref::selector,
              field{.name = "selector", .offset = offsetof(basic_param_ref, selector), .omit = omit_rule::if_empty});
        visit(&basic_param_ref::parameter_not_found_action,
              field{.name = "parameterNotFoundAction", .offset = offsetof(basic_param_ref, parameter_not_found_action),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
