// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include <kube/base/policies.hpp>
#include <kube/codec/scalars.hpp>
#include <kube/codec/describe.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1 {

/// A field that an object's text has and its model has not.
using unknown_field = map_entry<std::string, raw_json>;

/// As `owning`, and each object keeps the fields that its model does not have, so that those of a newer server survive
/// a round trip: `pod.unknown_fields`, a kube::list<unknown_field> in the order of the text, one that stands twice
/// twice. An encoder writes them behind the others. 16 bytes an object more. A field whose name has a quote, a backslash,
/// a control character or what is not UTF-8 is dropped: Kubernetes has none.
/// Under it a model is another type, with the values of `owning`: `basic_pod<owning_keeping_unknown>`.
struct owning_keeping_unknown : owning {
    template <class Model>
    using unknown_fields = kube::list<unknown_field>;
};
template <>
inline constexpr bool is_storage_policy<owning_keeping_unknown> = true;

namespace codec {

namespace detail {

inline constexpr type_info unknown_fields_type{.shape = shape::map,
                                               .borrowed = false,
                                               .ops = &ops_for<kube::list<unknown_field>>::value,
                                               .element = type_of<raw_json>,
                                               .entry = &ops_for<unknown_field>::value,
                                               .value_offset = offsetof(unknown_field, second),
                                               .container = &owning_container::functions};

}  // namespace detail

template <>
inline constexpr const type_info* unknown_type_of<kube::list<unknown_field>> = &detail::unknown_fields_type;

}  // namespace codec

}  // namespace kube::inline v0_1
