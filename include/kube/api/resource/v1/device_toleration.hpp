// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/resource/v1/device_taint_effect.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceTolerationOperator
enum class device_toleration_operator : std::uint8_t { unset, exists, equal };
template <class Text>
inline constexpr Text device_toleration_operator_texts[] = {"", "Exists", "Equal"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(device_toleration_operator) noexcept {
    return device_toleration_operator_texts<Text>;
}

/// k8s.io/api/resource/v1.DeviceToleration
template <storage_policy Storage>
struct basic_device_toleration {
    typename Storage::string key{};
    typename Storage::template open_enum<v1::device_toleration_operator> operator_{};
    typename Storage::string value{};
    typename Storage::template open_enum<v1::device_taint_effect> effect{};
    std::optional<std::int64_t> toleration_seconds{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_toleration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_toleration::key,
              field{.name = "key", .offset = offsetof(basic_device_toleration, key), .omit = omit_rule::if_empty});
        visit(&basic_device_toleration::operator_,
              field{.name = "operator", .offset = offsetof(basic_device_toleration, operator_),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_toleration::value,
              field{.name = "value", .offset = offsetof(basic_device_toleration, value), .omit = omit_rule::if_empty});
        visit(&basic_device_toleration::effect,
              field{.name = "effect", .offset = offsetof(basic_device_toleration, effect),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_toleration::toleration_seconds,
              field{.name = "tolerationSeconds", .offset = offsetof(basic_device_toleration, toleration_seconds),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
