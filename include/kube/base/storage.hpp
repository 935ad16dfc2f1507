// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kube::inline v0_1 {

/// Values that own what they hold: std::string, kube::list, kube::map. Defined in <kube/base/policies.hpp>.
struct owning;

/// Values that refer to memory which someone else keeps: std::string_view, kube::list_view, kube::map_view; trivially
/// copyable, usable in constant expressions. Defined in <kube/base/policies.hpp>.
struct borrowed;

/// True for each type that names a storage policy; specialise it for a policy of your own, which derives from
/// `owning` or `borrowed` and replaces members.
template <class T>
inline constexpr bool is_storage_policy = false;
template <>
inline constexpr bool is_storage_policy<owning> = true;
template <>
inline constexpr bool is_storage_policy<borrowed> = true;

/// The one template parameter of every model.
template <class T>
concept storage_policy = is_storage_policy<T>;

/// The state that Go calls nil: `null` in JSON, or left out.
struct nil_t {
    explicit constexpr nil_t(int) noexcept {}
};
inline constexpr nil_t nil{0};

/// The state that Go calls empty but not nil: `[]` or `{}` in JSON.
struct empty_t {
    explicit constexpr empty_t(int) noexcept {}
};
inline constexpr empty_t empty{0};

}  // namespace kube::inline v0_1
