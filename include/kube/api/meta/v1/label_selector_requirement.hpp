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

/// k8s.io/apimachinery/pkg/apis/meta/v1.LabelSelectorOperator
enum class label_selector_operator : std::uint8_t { unset, in, not_in, exists, does_not_exist };
template <class Text>
inline constexpr Text label_selector_operator_texts[] = {"", "In", "NotIn", "Exists", "DoesNotExist"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(label_selector_operator) noexcept { return label_selector_operator_texts<Text>; }

/// k8s.io/apimachinery/pkg/apis/meta/v1.LabelSelectorRequirement
template <storage_policy Storage>
struct basic_label_selector_requirement {
    typename Storage::string key{};
    typename Storage::template open_enum<v1::label_selector_operator> operator_{};
    typename Storage::template list<typename Storage::string> values{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_label_selector_requirement> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_label_selector_requirement::key,
              field{.name = "key", .offset = offsetof(basic_label_selector_requirement, key), .required = true});
        visit(&basic_label_selector_requirement::operator_,
              field{.name = "operator", .offset = offsetof(basic_label_selector_requirement, operator_),
                    .required = true});
        visit(&basic_label_selector_requirement::values,
              field{.name = "values", .offset = offsetof(basic_label_selector_requirement, values),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
