// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/labels/requirement.hpp>

namespace kube::inline v0_1::detail {

/// Sorts requirements by key, and leaves those of equal keys in the order in which Go's sort.Sort leaves them: more
/// than twelve requirements with a key that stands twice print in an order that depends on each swap of that
/// pattern-defeating quicksort. O(n log n); halves that wait are kept in a fixed array, not on the call stack.
class key_sorter {
public:
    constexpr explicit key_sorter(requirement* items) noexcept : items_(items) {}

    constexpr void sort(std::size_t count) noexcept {
        if (count < 2) {
            return;
        }
        work now{0, count, bit_width(count)};
        work waiting[64];  // the smaller half goes first, so that one entry a bit of the count is enough
        std::size_t depth = 0;
        for (;;) {
            if (step(now, waiting[depth])) {
                ++depth;
            }
            if (now.done) {
                if (depth == 0) {
                    return;
                }
                now = waiting[--depth];
            }
        }
    }

private:
    static constexpr std::size_t insertion_most = 12;
    static constexpr std::size_t ninther_least = 50;
    static constexpr int most_swaps = 12;

    /// A part [begin, end) that is to be sorted, and what is known of how the parts around it went.
    struct work {
        std::size_t begin = 0;
        std::size_t end = 0;
        int bad_pivots_left = 0;
        bool balanced = true;
        bool partitioned = true;
        bool done = false;
    };

    /// std::bit_width; <bit> is not worth its cost for it.
    [[nodiscard]] static constexpr int bit_width(std::size_t value) noexcept {
        int width = 0;
        for (; value != 0; value >>= 1U) {
            ++width;
        }
        return width;
    }

    [[nodiscard]] constexpr bool less(std::size_t a, std::size_t b) const noexcept {
        return items_[a].key < items_[b].key;
    }
    constexpr void swap(std::size_t a, std::size_t b) noexcept {
        const requirement kept = items_[a];
        items_[a] = items_[b];
        items_[b] = kept;
    }

    /// One round on `now`. True where it split in two: `now` is the smaller half then, and `rest` the greater.
    constexpr bool step(work& now, work& rest) noexcept {
        const std::size_t length = now.end - now.begin;
        if (length <= insertion_most) {
            insertion_sort(now.begin, now.end);
            now.done = true;
            return false;
        }
        if (now.bad_pivots_left == 0) {
            heap_sort(now.begin, now.end);
            now.done = true;
            return false;
        }
        if (!now.balanced) {
            scatter(now.begin, length);
            --now.bad_pivots_left;
        }
        int swaps = 0;
        std::size_t pivot = choose_pivot(now.begin, length, swaps);
        bool rising = swaps == 0;
        if (swaps == most_swaps) {
            reverse(now.begin, now.end);
            pivot = now.end - 1 - (pivot - now.begin);
            rising = true;
        }
        if (now.balanced && now.partitioned && rising && finish_nearly_sorted(now.begin, now.end)) {
            now.done = true;
            return false;
        }
        if (now.begin > 0 && !less(now.begin - 1, pivot)) {
            now.begin = split_equal(now.begin, now.end, pivot);
            return false;
        }
        const std::size_t middle = split(now.begin, now.end, pivot, now.partitioned);
        const std::size_t left = middle - now.begin;
        const std::size_t right = now.end - middle;
        rest = now;
        now = work{now.begin, now.end, now.bad_pivots_left};
        rest.balanced = (left < right ? left : right) >= length / 8;
        if (left < right) {
            now.end = middle;
            rest.begin = middle + 1;
        } else {
            now.begin = middle + 1;
            rest.end = middle;
        }
        return true;
    }

    constexpr void insertion_sort(std::size_t begin, std::size_t end) noexcept {
        for (std::size_t i = begin + 1; i < end; ++i) {
            for (std::size_t j = i; j > begin && less(j, j - 1); --j) {
                swap(j, j - 1);
            }
        }
    }

    constexpr void sift_down(std::size_t first, std::size_t root, std::size_t count) noexcept {
        for (;;) {
            std::size_t child = 2 * root + 1;
            if (child >= count) {
                return;
            }
            if (child + 1 < count && less(first + child, first + child + 1)) {
                ++child;
            }
            if (!less(first + root, first + child)) {
                return;
            }
            swap(first + root, first + child);
            root = child;
        }
    }

    constexpr void heap_sort(std::size_t begin, std::size_t end) noexcept {
        const std::size_t count = end - begin;
        for (std::size_t i = (count - 1) / 2 + 1; i-- > 0;) {
            sift_down(begin, i, count);
        }
        for (std::size_t i = count; i-- > 0;) {
            swap(begin, begin + i);
            sift_down(begin, 0, i);
        }
    }

    /// Swaps three items about the middle with others, so that a pattern that makes bad pivots breaks.
    constexpr void scatter(std::size_t begin, std::size_t length) noexcept {
        std::uint64_t random = length;
        const std::size_t mask = (std::size_t{1} << bit_width(length)) - 1;
        const std::size_t middle = begin + length / 4 * 2;
        for (std::size_t i = middle - 1; i <= middle + 1; ++i) {
            random ^= random << 13U;
            random ^= random >> 7U;
            random ^= random << 17U;
            std::size_t other = static_cast<std::size_t>(random) & mask;
            if (other >= length) {
                other -= length;
            }
            swap(i, begin + other);
        }
    }

    [[nodiscard]] constexpr std::size_t choose_pivot(std::size_t begin, std::size_t length, int& swaps) const noexcept {
        std::size_t low = begin + length / 4;
        std::size_t middle = begin + length / 4 * 2;
        std::size_t high = begin + length / 4 * 3;
        if (length >= ninther_least) {
            low = median(low - 1, low, low + 1, swaps);
            middle = median(middle - 1, middle, middle + 1, swaps);
            high = median(high - 1, high, high + 1, swaps);
        }
        return median(low, middle, high, swaps);
    }

    [[nodiscard]] constexpr std::size_t median(std::size_t a, std::size_t b, std::size_t c, int& swaps) const noexcept {
        order(a, b, swaps);
        order(b, c, swaps);
        order(a, b, swaps);
        return b;
    }

    constexpr void order(std::size_t& a, std::size_t& b, int& swaps) const noexcept {
        if (less(b, a)) {
            const std::size_t kept = a;
            a = b;
            b = kept;
            ++swaps;
        }
    }

    constexpr void reverse(std::size_t begin, std::size_t end) noexcept {
        while (begin + 1 < end) {
            swap(begin++, --end);
        }
    }

    /// Mends up to five places that are out of order in a long part; true where the part is sorted then.
    constexpr bool finish_nearly_sorted(std::size_t begin, std::size_t end) noexcept {
        std::size_t i = begin + 1;
        for (int mended = 0; mended != 5; ++mended) {
            while (i < end && !less(i, i - 1)) {
                ++i;
            }
            if (i == end) {
                return true;
            }
            if (end - begin < 50) {
                return false;
            }
            swap(i, i - 1);
            if (i - begin >= 2) {
                for (std::size_t j = i - 1; j >= 1 && less(j, j - 1); --j) {
                    swap(j, j - 1);
                }
            }
            if (end - i >= 2) {
                for (std::size_t j = i + 1; j < end && less(j, j - 1); ++j) {
                    swap(j, j - 1);
                }
            }
        }
        return false;
    }

    /// Items less than the pivot go before it, the others behind it; returns its new place.
    constexpr std::size_t split(std::size_t begin, std::size_t end, std::size_t pivot, bool& was_split) noexcept {
        swap(begin, pivot);
        std::size_t i = begin + 1;
        std::size_t j = end - 1;
        was_split = true;
        for (;;) {
            while (i <= j && less(i, begin)) {
                ++i;
            }
            while (i <= j && !less(j, begin)) {
                --j;
            }
            if (i > j) {
                swap(j, begin);
                return j;
            }
            was_split = false;
            swap(i++, j--);
        }
    }

    /// Items equal to the pivot go first, where none is less; returns the end of them.
    constexpr std::size_t split_equal(std::size_t begin, std::size_t end, std::size_t pivot) noexcept {
        swap(begin, pivot);
        std::size_t i = begin + 1;
        std::size_t j = end - 1;
        for (;;) {
            while (i <= j && !less(begin, i)) {
                ++i;
            }
            while (i <= j && less(begin, j)) {
                --j;
            }
            if (i > j) {
                return i;
            }
            swap(i++, j--);
        }
    }

    requirement* items_;
};

}  // namespace kube::inline v0_1::detail
