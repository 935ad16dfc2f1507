// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <kube/base/fixed_string.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1 {

/// Kinds of objects, by their models.
template <class... Kinds>
struct kind_list {
    static constexpr std::size_t size = sizeof...(Kinds);
};

namespace detail {

/// Has `type`, the model of that name; specialised in <kube/api/kinds.hpp>.
template <fixed_string ApiVersion, fixed_string Kind, storage_policy Storage>
struct kind_named {
    static_assert(ApiVersion.size() == std::size_t(-1),
                  "no stable group of Kubernetes has a kind of this name, or <kube/registry.hpp> is not included");
};

}  // namespace detail

/// The model that an apiVersion and a kind stand for: `object_type<"apps/v1", "Deployment">` is kube::deployment.
/// Declared only: the model's own header completes it. Any other name does not compile.
template <fixed_string ApiVersion, fixed_string Kind, storage_policy Storage = owning>
using object_type = typename detail::kind_named<ApiVersion, Kind, Storage>::type;

/// Calls `visit(std::type_identity<Kind>{})` for each kind of a list.
template <class... Kinds, class Visitor>
constexpr void for_each_kind(kind_list<Kinds...>, Visitor&& visit) {
    (visit(std::type_identity<Kinds>{}), ...);
}

/// Calls `visit(std::type_identity<Kind>{})` for the kind of that name; false where the list has none. O(size of the
/// list).
template <class... Kinds, class Visitor>
constexpr bool visit_kind(kind_list<Kinds...>, [[maybe_unused]] std::string_view api_version,
                          [[maybe_unused]] std::string_view kind, Visitor&& visit) {
    return ((Kinds::this_kind.kind == kind && Kinds::this_kind.api_version == api_version &&
             (visit(std::type_identity<Kinds>{}), true)) ||
            ...);
}

}  // namespace kube::inline v0_1
