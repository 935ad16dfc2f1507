// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <kube/codec/object_error.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1 {

/// One object of a kind among those that the caller names, chosen by its apiVersion and kind. std::visit tells which.
template <class... Kinds>
using any_object = std::variant<Kinds...>;

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
    const auto consider = [&]<class Kind>(std::type_identity<Kind>) {
        if (chosen.type == nullptr && Kind::this_kind.api_version == api_version && Kind::this_kind.kind == kind) {
            chosen = {type_of<Kind>, &object.template emplace<Kind>()};
        }
    };
    (consider(std::type_identity<Kinds>{}), ...);
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
