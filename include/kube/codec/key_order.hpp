// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// The key of a map's entry, which begins with it.
inline std::string_view key_of(const void* entry, bool borrowed) noexcept {
    return borrowed ? *static_cast<const std::string_view*>(entry)
                    : std::string_view(*static_cast<const std::string*>(entry));
}

/// The places of a map's entries in the order of their keys; of equal keys the last stays, and `repeated(index)` is
/// called for each that goes. O(n log n).
template <class Repeated>
list<std::uint32_t> key_order(const type_info& map, const void* entries, std::size_t count, Repeated&& repeated) {
    const auto key = [&](std::uint32_t i) {
        return key_of(static_cast<const std::byte*>(entries) + i * map.entry->size, map.borrowed);
    };
    list<std::uint32_t> order;
    order.reserve(count);
    for (std::size_t i = 0; i != count; ++i) {
        order.push_back(static_cast<std::uint32_t>(i));
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int compared = key(a).compare(key(b));
        return compared < 0 || (compared == 0 && a > b);
    });
    const auto rest = std::unique(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool equal = key(a) == key(b);
        if (equal) {
            repeated(b);
        }
        return equal;
    });
    order.erase(rest, order.end());
    return order;
}

}  // namespace kube::inline v0_1::codec
