// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <kube/api/kind_list.hpp>
#include <kube/codec/describe.hpp>
#include <kube/codec/object_error.hpp>

namespace kube::inline v0_1 {

/// One object of a kind among those that the caller names, chosen by its apiVersion and kind. std::visit tells which.
template <class... Kinds>
using any_object = std::variant<Kinds...>;

namespace detail {

template <class List>
struct any_object_of;
template <class... Kinds>
struct any_object_of<kind_list<Kinds...>> {
    using type = any_object<Kinds...>;
};

}  // namespace detail

/// The same for a list of kinds: `any_object_of<all_kinds>`.
template <class List>
using any_object_of = typename detail::any_object_of<List>::type;

namespace codec {

/// An object to be filled.
struct target {
    const type_info* type = nullptr;
    void* at = nullptr;
};

/// Makes `object` an empty one of the kind that the names tell; `type` is null where none of its kinds has that name.
template <class... Kinds>
target choose_kind(any_object<Kinds...>& object, std::string_view api_version, std::string_view kind) {
    target chosen;
    visit_kind(kind_list<Kinds...>{}, api_version, kind, [&]<class Kind>(std::type_identity<Kind>) {
        chosen = {type_of<Kind>, &object.template emplace<Kind>()};
    });
    return chosen;
}

/// The error for an object whose kind is missing, or not among those asked for.
inline object_error kind_error(std::string_view api_version, std::string_view kind) {
    if (api_version.empty() || kind.empty()) {
        return {.code = object_errc::missing_kind, .path = kind.empty() ? "kind" : "apiVersion"};
    }
    return {.code = object_errc::unknown_kind, .path = std::string(kind) + " in " + std::string(api_version)};
}

}  // namespace codec

}  // namespace kube::inline v0_1
