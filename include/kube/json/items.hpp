// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <kube/api/core/v1/list.hpp>
#include <kube/base/list.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/json/decode.hpp>

namespace kube::inline v0_1::json {

/// The items of a `v1` List, as `kubectl get -o json` prints them, each of whichever of the kinds it names. Where one is
/// none of them, the error's path begins with `items[3]`, and its place is that in the item. `options.issues` has those
/// of the last item. O(n).
template <class... Kinds, storage_policy Storage>
result<list<any_object<Kinds...>>, object_error> decode_items(const api::core::v1::basic_list<Storage>& from,
                                                              const decode_options& options = {}) {
    list<any_object<Kinds...>> items;
    items.reserve(from.items.size());
    for (const auto& raw : from.items) {
        auto item = decode_any<Kinds...>(raw.has_value() ? raw.text() : "null", options);
        if (!item) {
            object_error error = std::move(item).error();
            const std::string place = "items[" + std::to_string(items.size()) + "]";
            const std::string_view between = error.code == object_errc::unknown_kind ? ": " : ".";
            error.path = error.path.empty() ? place : place + std::string(between) + error.path;
            return unexpected(std::move(error));
        }
        items.push_back(*std::move(item));
    }
    return items;
}

}  // namespace kube::inline v0_1::json
