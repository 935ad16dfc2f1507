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
/// Few of them are a sorted array of 4 bytes a number; many are a bitmap; whichever is smaller when room is made. (Not
/// a bitmap library, as those have sources to be compiled and linked.)
/// A forward range. `contains` is O(log n) or O(1); an insertion at the end O(1) on average, elsewhere O(n) in the
/// array.
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
        if (!other.empty()) {
            allocate(other.capacity_, other.dense_);
            std::memcpy(data_, other.data_, other.dense_ ? capacity_ * 8 : other.size_ * 4);
            size_ = other.size_;
        }
    }
    id_set(id_set&& other) noexcept { swap(other); }
    id_set& operator=(id_set other) noexcept {
        swap(other);
        return *this;
    }
    ~id_set() { ::operator delete(data_); }

    void swap(id_set& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        std::swap(dense_, other.dense_);
    }

    /// The bits of `count` words of a bitmap that is all zeros but for what `fill(words)` writes.
    template <class Fill>
    [[nodiscard]] static id_set of_words(std::size_t count, const Fill& fill) {
        id_set made;
        if (count == 0) {
            return made;
        }
        made.allocate(count, true);
        std::uint64_t* const words = made.words();
        std::memset(words, 0, count * 8);
        fill(words);
        for (std::size_t i = 0; i != count; ++i) {
            made.size_ += static_cast<std::uint32_t>(std::popcount(words[i]));
        }
        return made;
    }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// The memory that the numbers take.
    [[nodiscard]] std::size_t allocated_bytes() const noexcept { return std::size_t{capacity_} * (dense_ ? 8 : 4); }

    [[nodiscard]] iterator begin() const noexcept {
        iterator first;
        first.left_ = size_;
        if (dense_) {
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
        if (dense_) {
            return id / 64 < capacity_ && (words()[id / 64] >> (id % 64) & 1) != 0;
        }
        const std::size_t place = lower_bound(id);
        return place != size_ && ids()[place] == id;
    }

    /// The smallest number that is not in the set. O(n / 64) in the bitmap, O(log n) in the array.
    [[nodiscard]] std::uint32_t first_missing() const noexcept {
        std::size_t first = 0;
        if (dense_) {
            while (first != capacity_ && words()[first] == UINT64_MAX) {
                ++first;
            }
            const int ones = first == capacity_ ? 0 : std::countr_one(words()[first]);
            return static_cast<std::uint32_t>(first * 64 + static_cast<std::size_t>(ones));
        }
        for (std::size_t last = size_; first != last;) {
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
        const std::size_t count = std::size_t{size_} + 1;
        if (dense_) {
            // Far fewer than when the bitmap was made, or a number far beyond them.
            const std::size_t needed = id / 64 < capacity_ ? capacity_ : std::size_t{id / 64} + 1;
            if (needed > count + 4) {
                to_array();
            } else if (needed != capacity_) {
                resize_bitmap(grown(needed));
            }
        } else if (size_ == capacity_ && !contains(id)) {
            const std::uint32_t most = size_ != 0 && ids()[size_ - 1] > id ? ids()[size_ - 1] : id;
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
        if (dense_) {
            std::uint64_t& word = words()[id / 64];
            const std::uint64_t bit = std::uint64_t{1} << (id % 64);
            if ((word & bit) != 0) {
                return false;
            }
            word |= bit;
        } else {
            std::uint32_t* const all = ids();
            const std::size_t place = size_ != 0 && all[size_ - 1] < id ? size_ : lower_bound(id);
            if (place != size_ && all[place] == id) {
                return false;
            }
            if (place != size_) {
                std::memmove(all + place + 1, all + place, (size_ - place) * 4);
            }
            all[place] = id;
        }
        ++size_;
        return true;
    }
    /// True where it was there.
    bool erase(std::uint32_t id) noexcept {
        if (dense_) {
            if (!contains(id)) {
                return false;
            }
            words()[id / 64] &= ~(std::uint64_t{1} << (id % 64));
        } else {
            const std::size_t place = lower_bound(id);
            if (place == size_ || ids()[place] != id) {
                return false;
            }
            std::memmove(ids() + place, ids() + place + 1, (size_ - place - 1) * 4);
        }
        --size_;
        return true;
    }
    void clear() noexcept {
        id_set none;
        swap(none);
    }

    /// `words |= *this`, of as many words as there are; all numbers must have a bit there.
    void add_to(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (dense_) {
            const std::uint64_t* const mine = words();
            const std::size_t common = count < capacity_ ? count : capacity_;
            for (std::size_t i = 0; i != common; ++i) {
                words_of_all[i] |= mine[i];
            }
            return;
        }
        for (std::size_t i = 0; i != size_; ++i) {
            words_of_all[ids()[i] / 64] |= std::uint64_t{1} << (ids()[i] % 64);
        }
    }
    /// `words &= ~*this`.
    void take_from(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (dense_) {
            const std::uint64_t* const mine = words();
            const std::size_t common = count < capacity_ ? count : capacity_;
            for (std::size_t i = 0; i != common; ++i) {
                words_of_all[i] &= ~mine[i];
            }
            return;
        }
        for (std::size_t i = 0; i != size_; ++i) {
            words_of_all[ids()[i] / 64] &= ~(std::uint64_t{1} << (ids()[i] % 64));
        }
    }
    /// `words &= *this` where the set is a bitmap; false, and nothing done, where it is an array.
    [[nodiscard]] bool keep_in(std::uint64_t* words_of_all, std::size_t count) const noexcept {
        if (!dense_) {
            return false;
        }
        const std::uint64_t* const mine = words();
        const std::size_t common = count < capacity_ ? count : capacity_;
        for (std::size_t i = 0; i != common; ++i) {
            words_of_all[i] &= mine[i];
        }
        std::memset(words_of_all + common, 0, (count - common) * 8);
        return true;
    }

    friend bool operator==(const id_set& a, const id_set& b) noexcept {
        if (a.size_ != b.size_) {
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

    [[nodiscard]] std::uint32_t* ids() const noexcept { return static_cast<std::uint32_t*>(data_); }
    [[nodiscard]] std::uint64_t* words() const noexcept { return static_cast<std::uint64_t*>(data_); }

    [[nodiscard]] std::size_t lower_bound(std::uint32_t id) const noexcept {
        if (size_ == 0) {
            return 0;
        }
        // Without branches: which half it is cannot be foretold.
        std::size_t first = 0;
        for (std::size_t count = size_; count > 1;) {
            const std::size_t half = count / 2;
            first += std::size_t{ids()[first + half - 1] < id} * half;
            count -= half;
        }
        return first + std::size_t{ids()[first] < id};
    }

    /// For a set without memory; nothing is written to it.
    void allocate(std::size_t capacity, bool dense) {
        data_ = ::operator new(capacity*(dense ? 8 : 4));
        capacity_ = static_cast<std::uint32_t>(capacity);
        dense_ = dense;
    }
    void resize_array(std::size_t capacity) {
        id_set made;
        made.allocate(capacity, false);
        if (size_ != 0) {
            std::memcpy(made.data_, data_, std::size_t{size_} * 4);
        }
        made.size_ = size_;
        swap(made);
    }
    void resize_bitmap(std::size_t count) {
        id_set made;
        made.allocate(count, true);
        std::memset(made.data_, 0, count * 8);
        add_to(made.words(), count);
        made.size_ = size_;
        swap(made);
    }
    void to_array() {
        id_set made;
        made.allocate(grown(std::size_t{size_} + 1), false);
        for (const std::uint32_t id : *this) {
            made.ids()[made.size_++] = id;
        }
        swap(made);
    }

    void* data_ = nullptr;
    std::uint32_t size_ = 0;
    /// Numbers, or words of the bitmap.
    std::uint32_t capacity_ = 0;
    bool dense_ = false;
};

}  // namespace kube::inline v0_1
