// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <type_traits>
#include <utility>

#include <kube/fields/selector_view.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/rules/fields_of.hpp>
#include <kube/views/filtered.hpp>

/// What the adaptors of kube::views want of an element. Default-constructible and assignable, so that views are.
namespace kube::inline v0_1::detail {

template <class T>
concept has_metadata = requires(const T& object) {
    std::string_view(object.metadata.name);
    std::string_view(object.metadata.namespace_);
};
template <class T>
concept has_metadata_labels = requires(const T& object) { requires label_map<decltype(object.metadata.labels)>; };

/// By the labels of an object, or by an element that is a label map itself.
struct labels_wanted {
    selector_view wanted{};

    template <class T>
        requires has_metadata_labels<T> || label_map<T>
    constexpr bool operator()(const T& object) const {
        if constexpr (has_metadata_labels<T>) {
            return wanted.matches(object.metadata.labels);
        } else {
            return wanted.matches(object);
        }
    }
};

/// By the fields of an object, or by an element that is a map of fields itself.
struct fields_wanted {
    field_selector_view wanted{};

    template <class T>
        requires has_metadata<T> || label_map<T>
    constexpr bool operator()(const T& object) const {
        if constexpr (has_metadata<T>) {
            return wanted.matches(fields_of(object));
        } else {
            return wanted.matches(object);
        }
    }
};

struct namespace_wanted {
    std::string_view wanted{};

    template <class T>
        requires requires(const T& object) { std::string_view(object.metadata.namespace_); }
    constexpr bool operator()(const T& object) const {
        return wanted.empty() || std::string_view(object.metadata.namespace_) == wanted;
    }
};

/// std::invoke for one element; its header drags in half of the library.
template <class F, class T>
    requires requires(const F& f, const T& element) { f(element); }
constexpr decltype(auto) project(const F& f, const T& element) {
    return f(element);
}
template <class M, class C, class T>
    requires(!std::is_function_v<M> && std::is_base_of_v<C, T>)
constexpr const M& project(M C::* member, const T& element) {
    return element.*member;
}
template <class R, class C, class T>
    requires std::is_base_of_v<C, T>
constexpr R project(R (C::*member)() const, const T& element) {
    return (element.*member)();
}

/// By what a projection makes of an element.
template <class Predicate, class Projection>
struct projected {
    Predicate wanted{};
    assignable<Projection> projection{};

    template <class T>
        requires requires(const Predicate& wants, const Projection& f, const T& element) { wants(project(f, element)); }
    constexpr bool operator()(const T& element) const {
        return wanted(project(*projection, element));
    }
};

}  // namespace kube::inline v0_1::detail
