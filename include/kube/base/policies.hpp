// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/base/box.hpp>
#include <kube/base/bytes.hpp>
#include <kube/base/list.hpp>
#include <kube/base/map.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1 {

/// A map that owns keys and values.
template <class V>
using map = basic_map<V, std::string>;

template <storage_policy Storage>
class basic_quantity;
template <storage_policy Storage>
class basic_int_or_string;
template <storage_policy Storage>
class basic_raw_json;
template <class E, storage_policy Storage>
class open_enum;

/// Fields that a model of this version does not have are dropped.
template <class Model>
struct no_unknown_fields {};

struct owning {
    using lent = borrowed;  ///< the policy of a document's objects
    using string = std::string;
    using bytes = kube::bytes;
    template <class T>
    using list = kube::list<T>;
    template <class V>
    using map = kube::map<V>;
    template <class T>
    using box = kube::box<T>;
    using quantity = basic_quantity<owning>;
    using int_or_string = basic_int_or_string<owning>;
    using raw_json = basic_raw_json<owning>;
    template <class E>
    using open_enum = kube::open_enum<E, owning>;
    template <class Model>
    using unknown_fields = no_unknown_fields<Model>;
};

struct borrowed {
    using lent = borrowed;
    using string = std::string_view;
    using bytes = bytes_view;
    template <class T>
    using list = list_view<T>;
    template <class V>
    using map = map_view<V>;
    template <class T>
    using box = box_view<T>;
    using quantity = basic_quantity<borrowed>;
    using int_or_string = basic_int_or_string<borrowed>;
    using raw_json = basic_raw_json<borrowed>;
    template <class E>
    using open_enum = kube::open_enum<E, borrowed>;
    template <class Model>
    using unknown_fields = no_unknown_fields<Model>;
};

}  // namespace kube::inline v0_1
