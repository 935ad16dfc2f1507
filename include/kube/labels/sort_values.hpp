// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1::detail {

/// Sorts bytewise, in place, in O(n log n); of equal values the one that stands first in the text goes first.
constexpr void sort_values(std::string_view* values, std::size_t count) noexcept {
    const auto less = [](std::string_view a, std::string_view b) {
        const int order = a.compare(b);
        return order != 0 ? order < 0 : a.data() < b.data();
    };
    const auto sift_down = [&](std::size_t root, std::size_t end) {
        const std::string_view moved = values[root];
        for (std::size_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
            if (child + 1 < end && less(values[child], values[child + 1])) {
                ++child;
            }
            if (!less(moved, values[child])) {
                break;
            }
            values[root] = values[child];
            root = child;
        }
        values[root] = moved;
    };
    bool sorted = true;
    for (std::size_t i = 1; i < count && sorted; ++i) {
        sorted = values[i - 1] < values[i];
    }
    if (sorted) {
        return;
    }
    for (std::size_t i = count / 2; i-- > 0;) {
        sift_down(i, count);
    }
    for (std::size_t i = count; i-- > 1;) {
        const std::string_view greatest = values[0];
        values[0] = values[i];
        values[i] = greatest;
        sift_down(0, i);
    }
}

/// Drops all but the first of equal sorted values; returns how many are left.
constexpr std::size_t drop_duplicates(std::string_view* values, std::size_t count) noexcept {
    std::size_t kept = 0;
    for (std::size_t i = 0; i != count; ++i) {
        if (kept == 0 || values[i] != values[kept - 1]) {
            values[kept++] = values[i];
        }
    }
    return kept;
}

}  // namespace kube::inline v0_1::detail
