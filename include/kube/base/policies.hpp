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

/// Fields that a model of this version does not have are dropped.
template <class Model>
struct no_unknown_fields {};

struct owning {
    using string = std::string;
    using bytes = kube::bytes;
    template <class T>
    using list = kube::list<T>;
    template <class V>
    using map = kube::map<V>;
    template <class T>
    using box = kube::box<T>;
    template <class Model>
    using unknown_fields = no_unknown_fields<Model>;
};

struct borrowed {
    using string = std::string_view;
    using bytes = bytes_view;
    template <class T>
    using list = list_view<T>;
    template <class V>
    using map = map_view<V>;
    template <class T>
    using box = box_view<T>;
    template <class Model>
    using unknown_fields = no_unknown_fields<Model>;
};

}  // namespace kube::inline v0_1
