// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    order.resize(count);
    for (std::size_t i = 0; i != count; ++i) {
        order[i] = static_cast<std::uint32_t>(i);
    }
    // By merging, which keeps equal keys in their order; std::sort is several times the code.
    list<std::uint32_t> merged = order;
    for (std::size_t width = 1; width < count; width *= 2) {
        for (std::size_t begin = 0; begin < count; begin += 2 * width) {
            const std::size_t middle = width < count - begin ? begin + width : count;
            const std::size_t end = width < count - middle ? middle + width : count;
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t to = begin; to != end; ++to) {
                const bool takes_left =
                    right == end || (left != middle && key(order[left]).compare(key(order[right])) <= 0);
                merged[to] = order[takes_left ? left++ : right++];
            }
        }
        order.swap(merged);
    }
    std::size_t kept = 0;
    for (const std::uint32_t each : order) {
        if (kept != 0 && key(order[kept - 1]) == key(each)) {
            repeated(order[--kept]);
        }
        order[kept++] = each;
    }
    order.erase(order.begin() + kept, order.end());
    return order;
}

}  // namespace kube::inline v0_1::codec
