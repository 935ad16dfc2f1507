// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

namespace kube::inline v0_1 {

/// A set of small numbers in ascending order: the answer of a label_index or a selector_index.
/// Few of them are a sorted array of 4 bytes a number, the first two within the set itself; many are a bitmap;
/// whichever is smaller when room is made. (No well-kept bitmap library serves: CRoaring and those like it have sources
/// to be compiled and linked, while this library is headers alone; and a set of theirs takes more memory than the few
/// numbers that most sets of an index have.)
/// A forward range. `contains` is O(log n) or O(1); an insertion at the end O(1) on average, elsewhere O(n) in the
/// array. <kube/base/id_set_algebra.hpp> joins, cuts and takes away.
class id_set {
public:
    using value_type = std::uint32_t;
    using size_type = std::size_t;

    class iterator {
    public:
        using value_type = std::uint32_t;
        using difference_type = std::ptrdiff_t;

        iterator() noexcept = default;
        [[nodiscard]] std::uint32_t operator*() const noexcept {
            return word_ != nullptr ? base_ + static_cast<std::uint32_t>(std::countr_zero(bits_)) : *id_;
        }
        iterator& operator++() noexcept {
            --left_;
            if (word_ == nullptr) {
                ++id_;
            } else {
                bits_ &= bits_ - 1;
                skip_empty();
            }
            return *this;
        }
        iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        /// Of iterators of the same set.
        friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.left_ == b.left_; }

    private:
        friend class id_set;
        void skip_empty() noexcept {
            while (bits_ == 0 && left_ != 0) {
                bits_ = *++word_;
                base_ += 64;
            }
        }

        const std::uint32_t* id_ = nullptr;
        const std::uint64_t* word_ = nullptr;
        std::uint64_t bits_ = 0;
        std::uint32_t base_ = 0;
        std::size_t left_ = 0;
    };
    using const_iterator = iterator;

    id_set() noexcept = default;
    id_set(const id_set& other) {
        if (other.is_bitmap()) {
            allocate(other.capacity(), true);
            std::memcpy(words(), other.words(), capacity() * 8);
        } else {
            allocate(other.size(), false);
            std::memcpy(ids(), other.ids(), other.size() * 4);
        }
        held_.size = other.held_.size;
    }
    id_set(id_set&& other) noexcept { swap(other); }
    id_set& operator=(id_set other) noexcept {
        swap(other);
        return *this;
    }
    ~id_set() {
        if (held_.capacity != own_room) {
            ::operator delete(held_.memory);
        }
    }

    void swap(id_set& other) noexcept { std::swap(held_, other.held_); }

    /// The bits of `count` words of a bitmap that is all zeros but for what `fill(words)` writes.
    template <class Fill>
    [[nodiscard]] static id_set of_words(std::size_t count, const Fill& fill) {
        id_set made;
        if (count == 0) {
            return made;
        }
        made.allocate(count, true);
        std::memset(made.words(), 0, count * 8);
        fill(made.words());
        for (std::size_t i = 0; i != count; ++i) {
            made.held_.size += static_cast<std::uint32_t>(std::popcount(made.words()[i]));
        }
        return made;
    }

    [[nodiscard]] bool empty() const noexcept { return held_.size == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return held_.size; }
    /// The memory that the numbers take beyond the set itself.
    [[nodiscard]] std::size_t allocated_bytes() const noexcept {
        return held_.capacity == own_room ? 0 : capacity() * (is_bitmap() ? 8 : 4);
    }

    /// How many words the bitmap has; none in an array.
    [[nodiscard]] std::size_t word_count() const noexcept { return is_bitmap() ? capacity() : 0; }

    [[nodiscard]] iterator begin() const noexcept {
        iterator first;
        first.left_ = size();
        if (is_bitmap()) {
            first.word_ = words();
            first.bits_ = first.word_[0];
            first.skip_empty();
        } else {
            first.id_ = ids();
        }
        return first;
    }
    [[nodiscard]] iterator end() const noexcept { return {}; }

    [[nodiscard]] bool contains(std::uint32_t id) const noexcept {
        if (is_bitmap()) {
            return id / 64 < capacity() && (words()[id / 64] >> (id % 64) & 1) != 0;
        }
        const std::size_t place = lower_bound(id);
        return place != size() && ids()[place] == id;
    }

    /// The smallest number that is not in the set. O(n / 64) in the bitmap, O(log n) in the array.
    [[nodiscard]] std::uint32_t first_missing() const noexcept {
        std::size_t first = 0;
        if (is_bitmap()) {
            while (first != capacity() && words()[first] == UINT64_MAX) {
                ++first;
            }
            const int ones = first == capacity() ? 0 : std::countr_one(words()[first]);
            return static_cast<std::uint32_t>(first * 64 + static_cast<std::size_t>(ones));
        }
        for (std::size_t last = size(); first != last;) {
            const std::size_t middle = first + (last - first) / 2;
            if (ids()[middle] == middle) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return static_cast<std::uint32_t>(first);
    }

    /// True where it was not there. Unchanged where it throws.
    bool insert(std::uint32_t id) {
        make_room(id);
        return insert_in_room(id);
    }
    /// Room for `id`, so that `insert_in_room(id)` can follow. Here alone the form changes.
    void make_room(std::uint32_t id) {
        const std::size_t count = size() + 1;
        if (is_bitmap()) {
            // Far fewer than when the bitmap was made, or a number far beyond them.
            const std::size_t needed = id / 64 < capacity() ? capacity() : std::size_t{id / 64} + 1;
            if (needed > count + 4) {
                to_array();
            } else if (needed != capacity()) {
                resize_bitmap(grown(needed));
            }
        } else if (size() == capacity() && !contains(id)) {
            const std::uint32_t most = size() != 0 && ids()[size() - 1] > id ? ids()[size() - 1] : id;
            const std::size_t needed = std::size_t{most / 64} + 1;
            if (needed * 2 <= count) {
                resize_bitmap(needed);
            } else {
                resize_array(grown(count));
            }
        }
    }
    /// After make_room(id), with nothing but erasures between.
    bool insert_in_room(std::uint32_t id) noexcept {
        if (is_bitmap()) {
            std::uint64_t& word = words()[id / 64];
            const std::uint64_t bit = std::uint64_t{1} << (id % 64);
            if ((word & bit) != 0) {
                return false;
            }
            word |= bit;
        } else {
            std::uint32_t* const all = ids();
            const std::size_t place = size() != 0 && all[size() - 1] < id ? size() : lower_bound(id);
            if (place != size() && all[place] == id) {
                return false;
            }
            if (place != size()) {
                std::memmove(all + place + 1, all + place, (size() - place) * 4);
            }
            all[place] = id;
        }
        ++held_.size;
        return true;
    }
    /// True where it was there.
    bool erase(std::uint32_t id) noexcept {
        if (is_bitmap()) {
            if (!contains(id)) {
                return false;
            }
            words()[id / 64] &= ~(std::uint64_t{1} << (id % 64));
        } else {
            const std::size_t place = lower_bound(id);
            if (place == size() || ids()[place] != id) {
                return false;
            }
            std::memmove(ids() + place, ids() + place + 1, (size() - place - 1) * 4);
        }
        --held_.size;
        return true;
    }
    void clear() noexcept {
        id_set none;
        swap(none);
    }

    /// `words |= *this`, of as many words as there are; all numbers must have a bit there.
    void add_to(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (is_bitmap()) {
            const std::uint64_t* const mine = words();
            const std::size_t common = count < capacity() ? count : capacity();
            for (std::size_t i = 0; i != common; ++i) {
                words_of_all[i] |= mine[i];
            }
            return;
        }
        for (std::size_t i = 0; i != size(); ++i) {
            words_of_all[ids()[i] / 64] |= std::uint64_t{1} << (ids()[i] % 64);
        }
    }
    /// `words &= ~*this`.
    void take_from(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (is_bitmap()) {
            const std::uint64_t* const mine = words();
            const std::size_t common = count < capacity() ? count : capacity();
            for (std::size_t i = 0; i != common; ++i) {
                words_of_all[i] &= ~mine[i];
            }
            return;
        }
        for (std::size_t i = 0; i != size(); ++i) {
            words_of_all[ids()[i] / 64] &= ~(std::uint64_t{1} << (ids()[i] % 64));
        }
    }
    /// `words &= *this` where the set is a bitmap; false, and nothing done, where it is an array.
    [[nodiscard]] bool keep_in(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (!is_bitmap()) {
            return false;
        }
        const std::uint64_t* const mine = words();
        const std::size_t common = count < capacity() ? count : capacity();
        for (std::size_t i = 0; i != common; ++i) {
            words_of_all[i] &= mine[i];
        }
        std::memset(words_of_all + common, 0, (count - common) * 8);
        return true;
    }

    friend bool operator==(const id_set& a, const id_set& b) noexcept {
        if (a.size() != b.size()) {
            return false;
        }
        iterator other = b.begin();
        for (const std::uint32_t id : a) {
            if (id != *other) {
                return false;
            }
            ++other;
        }
        return true;
    }

private:
    /// By a quarter, as memory counts; at least two.
    [[nodiscard]] static constexpr std::size_t grown(std::size_t needed) noexcept { return needed + needed / 4 + 1; }

    [[nodiscard]] bool is_bitmap() const noexcept { return (held_.capacity & bitmap_bit) != 0; }
    [[nodiscard]] std::size_t capacity() const noexcept { return held_.capacity & ~bitmap_bit; }
    [[nodiscard]] const std::uint32_t* ids() const noexcept {
        return held_.capacity == own_room ? held_.own : static_cast<const std::uint32_t*>(held_.memory);
    }
    [[nodiscard]] std::uint32_t* ids() noexcept {
        return held_.capacity == own_room ? held_.own : static_cast<std::uint32_t*>(held_.memory);
    }
    [[nodiscard]] const std::uint64_t* words() const noexcept {
        return static_cast<const std::uint64_t*>(held_.memory);
    }
    [[nodiscard]] std::uint64_t* words() noexcept { return static_cast<std::uint64_t*>(held_.memory); }

    /// Where the number would stand in an array if its numbers were spread evenly, as they tend to be.
    [[nodiscard]] std::size_t guess(std::uint32_t id) const noexcept {
        const std::uint32_t least = ids()[0];
        const std::uint32_t most = ids()[size() - 1];
        return id <= least ? 0 : id >= most ? size() - 1 : (size() - 1) * std::uint64_t{id - least} / (most - least);
    }

    [[nodiscard]] std::size_t lower_bound(std::uint32_t id) const noexcept {
        if (size() == 0) {
            return 0;
        }
        std::size_t first = 0;
        std::size_t last = size();
        if (last > 64) {
            // From the guess outwards, in steps that double.
            std::size_t at = guess(id);
            std::size_t step = 16;
            if (ids()[at] < id) {
                for (first = at; first + step < last && ids()[first + step] < id; step *= 2) {
                    first += step;
                }
                last = first + step < last ? first + step + 1 : last;
            } else {
                for (; at > step && ids()[at - step] >= id; step *= 2) {
                    at -= step;
                }
                first = at > step ? at - step : 0;
                last = at + 1;
            }
        }
        // Without branches: which half it is cannot be foretold.
        for (std::size_t count = last - first; count > 1;) {
            const std::size_t half = count / 2;
            first += std::size_t{ids()[first + half - 1] < id} * half;
            count -= half;
        }
        return first + std::size_t{ids()[first] < id};
    }

    /// For a new set; nothing is written to the memory.
    void allocate(std::size_t capacity, bool bitmap) {
        if (bitmap || capacity > own_room) {
            held_.memory = ::operator new(capacity*(bitmap ? 8 : 4));
            held_.capacity = static_cast<std::uint32_t>(capacity) | (bitmap ? bitmap_bit : 0U);
        }
    }
    void resize_array(std::size_t capacity) {
        id_set made;
        made.allocate(capacity, false);
        std::memcpy(made.ids(), ids(), size() * 4);
        made.held_.size = held_.size;
        swap(made);
    }
    void resize_bitmap(std::size_t count) {
        id_set made;
        made.allocate(count, true);
        std::memset(made.words(), 0, count * 8);
        add_to(made.words(), count);
        made.held_.size = held_.size;
        swap(made);
    }
    void to_array() {
        id_set made;
        made.allocate(grown(size() + 1), false);
        for (const std::uint32_t id : *this) {
            made.ids()[made.held_.size++] = id;
        }
        swap(made);
    }

    /// The highest bit of a capacity tells a bitmap, which has so many words; else there is room for so many numbers,
    /// which stand in `own` where the capacity is `own_room`.
    static constexpr std::uint32_t bitmap_bit = 0x8000'0000;
    static constexpr std::uint32_t own_room = 2;

    struct held {
        union {
            void* memory = nullptr;
            std::uint32_t own[own_room];
        };
        std::uint32_t size = 0;
        std::uint32_t capacity = own_room;
    };
    held held_{};
};

}  // namespace kube::inline v0_1
