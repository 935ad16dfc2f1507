// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <type_traits>

#include <kube/base/element_ops.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>

/// What containers do to members that are std::optional, without code for each of their types.
namespace kube::inline v0_1::detail {

/// One that is disengaged is zero bytes.
template <class T, bool Copied>
    requires std::is_trivially_copyable_v<std::optional<T>>
struct ops_for<std::optional<T>, Copied> : ops_for_view<std::optional<T>> {};

/// An owning open_enum is a basic_text.
template <class E, bool Copied>
struct ops_for<std::optional<open_enum<E, owning>>, Copied> : ops_for<std::optional<basic_text<owning>>, Copied> {};

}  // namespace kube::inline v0_1::detail
