// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>

#include <range/v3/range/concepts.hpp>

#include <kube/views/filtered.hpp>
#include <kube/views/matching.hpp>

/// Tells range-v3 of the views that kube::views makes, and kube::views of those that range-v3 makes.
namespace kube::inline v0_1::detail {

template <class Range>
    requires std::is_base_of_v<::ranges::view_base, Range>
inline constexpr bool is_foreign_view<Range> = true;

}  // namespace kube::inline v0_1::detail

template <class Base, class Predicate>
inline constexpr bool ranges::enable_view<::kube::filtered_view<Base, Predicate>> = true;
