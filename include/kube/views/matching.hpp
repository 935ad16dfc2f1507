// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <kube/fields/selector_view.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/views/filtered.hpp>
#include <kube/views/predicates.hpp>

namespace kube::inline v0_1 {

class selector;
class field_selector;

/// Range adaptors, for std::ranges and for range-v3: `range | adaptor` is a view of both, without copies. They refer to
/// the requirements and texts that they are given.
namespace views {

/// `pods | kube::views::matching(wanted)`: the elements that a label selector selects, which are objects with
/// `metadata.labels` or label maps.
[[nodiscard]] constexpr auto matching(selector_view wanted) { return filter_closure(detail::labels_wanted{wanted}); }

/// The elements that a field selector selects, which are objects, by their `fields_of`, or maps of fields. Of a
/// selector with older names, such as `spec.host`, take what `convert_field_selector` makes of it.
[[nodiscard]] constexpr auto matching(field_selector_view wanted) {
    return filter_closure(detail::fields_wanted{wanted});
}

/// By the object or map that `projection` makes of an element: `matching(wanted, &node::pod)`,
/// `matching(wanted, [](const pod* p) -> const pod& { return *p; })`.
template <class Projection>
[[nodiscard]] constexpr auto matching(selector_view wanted, Projection projection) {
    return filter_closure(detail::projected<detail::labels_wanted, Projection>{
        {wanted}, detail::assignable<Projection>(std::move(projection))});
}
template <class Projection>
[[nodiscard]] constexpr auto matching(field_selector_view wanted, Projection projection) {
    return filter_closure(detail::projected<detail::fields_wanted, Projection>{
        {wanted}, detail::assignable<Projection>(std::move(projection))});
}

/// `pods | kube::views::in_namespace("default")`: the objects of a namespace; of all where it is empty, as in
/// Kubernetes' own lists.
[[nodiscard]] constexpr auto in_namespace(std::string_view name) {
    return filter_closure(detail::namespace_wanted{name});
}

// A selector or a text that is about to go would leave the view without it.
template <class Selector, class... Projection>
    requires std::same_as<std::remove_cv_t<Selector>, selector> ||
                 std::same_as<std::remove_cv_t<Selector>, field_selector>
void matching(Selector&& wanted, Projection... projection) = delete;
template <class String>
    requires std::same_as<std::remove_cv_t<String>, std::string>
void in_namespace(String&& name) = delete;

}  // namespace views
}  // namespace kube::inline v0_1
