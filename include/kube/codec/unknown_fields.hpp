// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/base/policies.hpp>
#include <kube/codec/describe.hpp>
#include <kube/codec/scalars.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1 {

/// A field that an object's text has and its model has not.
using unknown_field = map_entry<std::string, raw_json>;
using unknown_field_view = map_entry<std::string_view, raw_json_view>;

struct borrowed_keeping_unknown;

/// As `owning`, and each object keeps the fields that its model does not have, so that those of a newer server survive
/// a round trip: `pod.unknown_fields`, a kube::list<unknown_field> in the order of the text, one that stands twice
/// twice. An encoder writes them behind the others. 16 bytes an object more.
/// Under it a model is another type, with the values of `owning`: `basic_pod<owning_keeping_unknown>`.
struct owning_keeping_unknown : owning {
    using lent = borrowed_keeping_unknown;
    template <class Model>
    using unknown_fields = kube::list<unknown_field>;
};
template <>
inline constexpr bool is_storage_policy<owning_keeping_unknown> = true;

/// The same of `borrowed`: what a `document<basic_pod<owning_keeping_unknown>>` holds.
struct borrowed_keeping_unknown : borrowed {
    using lent = borrowed_keeping_unknown;
    template <class Model>
    using unknown_fields = list_view<unknown_field_view>;
};
template <>
inline constexpr bool is_storage_policy<borrowed_keeping_unknown> = true;

namespace codec {

namespace detail {

inline constexpr type_info unknown_fields_type{.shape = shape::map,
                                               .borrowed = false,
                                               .ops = &ops_for<kube::list<unknown_field>>::value,
                                               .element = type_of<raw_json>,
                                               .entry = &ops_for<unknown_field>::value,
                                               .value_offset = offsetof(unknown_field, second),
                                               .container = &owning_container::functions};
inline constexpr type_info unknown_fields_view_type{.shape = shape::map,
                                                    .borrowed = true,
                                                    .ops = &ops_for<list_view<unknown_field_view>>::value,
                                                    .element = type_of<raw_json_view>,
                                                    .entry = &ops_for<unknown_field_view>::value,
                                                    .value_offset = offsetof(unknown_field_view, second),
                                                    .container = &borrowed_container::functions};

}  // namespace detail

template <>
inline constexpr const type_info* unknown_type_of<kube::list<unknown_field>> = &detail::unknown_fields_type;
template <>
inline constexpr const type_info* unknown_type_of<list_view<unknown_field_view>> = &detail::unknown_fields_view_type;

}  // namespace codec

}  // namespace kube::inline v0_1
