// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include <kube/base/list.hpp>

/// What little of <algorithm> is needed here; that header costs as much as half of this engine's.
namespace kube::inline v0_1::scheduler::detail {

/// Room for one more, so that adding it cannot fail.
template <class T>
constexpr void reserve_one(list<T>& items) {
    if (items.size() == items.capacity()) {
        items.reserve(items.size() * 2 + 8);
    }
}

/// Sorts in place, in O(n log n) and without memory.
template <class T>
constexpr void heap_sort(T* items, std::size_t count) {
    const auto sink = [items](std::size_t hole, std::size_t size) {
        for (std::size_t child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && items[child] < items[child + 1]) {
                ++child;
            }
            if (!(items[hole] < items[child])) {
                return;
            }
            std::swap(items[hole], items[child]);
            hole = child;
        }
    };
    for (std::size_t i = count / 2; i != 0; --i) {
        sink(i - 1, count);
    }
    for (std::size_t size = count; size > 1; --size) {
        std::swap(items[0], items[size - 1]);
        sink(0, size - 1);
    }
}

template <class T>
constexpr void sort(list<T>& items) {
    heap_sort(items.data(), items.size());
}

/// Keeps the items for which `keeps` holds, in their order.
template <class T, class Keeps>
constexpr void keep(list<T>& items, Keeps keeps) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i != items.size(); ++i) {
        const T item = items[i];
        items[kept] = item;
        kept += keeps(item) ? 1 : 0;
    }
    items.resize(kept);
}

/// Sorts, and keeps one of equal items.
template <class T>
constexpr void sort_unique(list<T>& items) {
    sort(items);
    std::size_t kept = 0;
    for (std::size_t i = 0; i != items.size(); ++i) {
        if (kept == 0 || items[kept - 1] != items[i]) {
            items[kept++] = items[i];
        }
    }
    items.resize(kept);
}

/// Whether sorted items hold `wanted`; O(log n).
template <class T>
[[nodiscard]] constexpr bool contains(const list<T>& items, const T& wanted) {
    std::size_t first = 0;
    std::size_t count = items.size();
    while (count != 0) {
        const std::size_t half = count / 2;
        if (items[first + half] < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first != items.size() && items[first] == wanted;
}

}  // namespace kube::inline v0_1::scheduler::detail
