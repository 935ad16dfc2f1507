// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include <range/v3/view/filter.hpp>

#include <kube/labels/label_map.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

class selector;

namespace detail {

template <class T>
concept has_metadata_labels = requires(const T& object) { requires label_map<decltype(object.metadata.labels)>; };

/// The labels of an object, or a label map itself.
struct labels_of {
    template <class T>
        requires has_metadata_labels<T> || label_map<T>
    constexpr const auto& operator()(const T& object) const noexcept {
        if constexpr (has_metadata_labels<T>) {
            return object.metadata.labels;
        } else {
            return object;
        }
    }
};

/// The predicate of `views::matching`. Default-constructible and assignable, so that views made of it are too.
template <class Projection>
struct selector_predicate {
    selector_view wanted{};
    Projection projection{};

    template <class T>
        requires std::is_invocable_v<const Projection&, const T&> &&
                 std::is_invocable_v<labels_of, std::invoke_result_t<const Projection&, const T&>>
    constexpr bool operator()(const T& element) const {
        return wanted.matches(labels_of{}(std::invoke(projection, element)));
    }
};

struct identity_projection {
    template <class T>
    constexpr const T& operator()(const T& element) const noexcept {
        return element;
    }
};

}  // namespace detail

namespace views {

/// `pods | kube::views::matching(wanted)`: those elements of a range that a selector selects, lazily and in order.
/// Elements are objects with `metadata.labels`, or label maps. Refers to the requirements of `wanted`.
[[nodiscard]] constexpr auto matching(selector_view wanted) {
    return ::ranges::views::filter(detail::selector_predicate<detail::identity_projection>{wanted, {}});
}

/// By the object or label map that `projection` makes of an element: `matching(wanted, &node::pod)`,
/// `matching(wanted, [](const pod* p) -> const pod& { return *p; })`.
template <class Projection>
[[nodiscard]] constexpr auto matching(selector_view wanted, Projection projection) {
    return ::ranges::views::filter(detail::selector_predicate<Projection>{wanted, std::move(projection)});
}

// A selector that is about to go would leave the view without requirements.
template <class Selector>
    requires std::is_same_v<Selector, selector>
void matching(Selector&& wanted) = delete;
template <class Selector, class Projection>
    requires std::is_same_v<Selector, selector>
void matching(Selector&& wanted, Projection projection) = delete;

}  // namespace views
}  // namespace kube::inline v0_1
