// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <new>
#include <string_view>

#include <kube/base/byte_pool.hpp>
#include <kube/base/list.hpp>
#include <kube/base/map.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/same_text.hpp>

namespace kube::inline v0_1 {

class label_set;

/// The labels of a label_set, which someone else keeps. 8 bytes, trivially copyable.
class label_set_view {
public:
    using value_type = map_entry<std::string_view, std::string_view>;

    class iterator {
        /// What `->` needs of a label that is made on the way.
        struct pointer {
            label_set_view::value_type label;
            const label_set_view::value_type* operator->() const noexcept { return &label; }
        };

    public:
        using value_type = label_set_view::value_type;
        using difference_type = std::ptrdiff_t;

        iterator() noexcept = default;
        [[nodiscard]] value_type operator*() const noexcept { return label_set_view(block_).label(index_); }
        [[nodiscard]] pointer operator->() const noexcept { return {**this}; }
        iterator& operator++() noexcept {
            ++index_;
            return *this;
        }
        iterator operator++(int) noexcept {
            const iterator before = *this;
            ++index_;
            return before;
        }
        friend bool operator==(const iterator&, const iterator&) = default;

    private:
        friend label_set_view;
        iterator(const char* block, std::uint32_t index) noexcept : block_(block), index_(index) {}

        const char* block_ = nullptr;
        std::uint32_t index_ = 0;
    };
    using const_iterator = iterator;

    label_set_view() noexcept = default;

    [[nodiscard]] std::size_t size() const noexcept { return count(); }
    [[nodiscard]] bool empty() const noexcept { return count() == 0; }
    /// In the order of the keys.
    [[nodiscard]] iterator begin() const noexcept { return {block_, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {block_, count()}; }

    /// Compares a byte of each key, eight at a time, and the text of those keys that have the one that is looked for.
    friend found_label find_label(label_set_view labels, std::string_view key) noexcept { return labels.find(key); }

    friend bool operator==(label_set_view a, label_set_view b) noexcept {
        return std::string_view(a.block_, a.bytes()) == std::string_view(b.block_, b.bytes());
    }

private:
    friend label_set;

    // A block: the number of labels and that of the block's bytes, four bytes each; the marks of the keys, a byte
    // each, and zeros up to a multiple of eight; the places of the labels, four bytes each; the labels, each a key
    // and a value with its length before it.
    static constexpr std::size_t head_size = 8;

    explicit label_set_view(const char* block) noexcept : block_(block) {}

    [[nodiscard]] std::uint32_t count() const noexcept {
        return block_ != nullptr ? detail::load_word<std::uint32_t>(block_) : 0;
    }
    [[nodiscard]] std::size_t bytes() const noexcept {
        return block_ != nullptr ? detail::load_word<std::uint32_t>(block_ + 4) : 0;
    }
    [[nodiscard]] static constexpr std::size_t marks_size(std::size_t count) noexcept { return (count + 7) / 8 * 8; }

    /// Keys of a set seldom have the same.
    [[nodiscard]] static constexpr std::uint8_t mark(std::string_view key) noexcept {
        if (key.empty()) {
            return 0;
        }
        return static_cast<std::uint8_t>(key.size() * 11 + static_cast<unsigned char>(key.front()) * 3U +
                                         static_cast<unsigned char>(key.back()) * 5U);
    }

    [[nodiscard]] const char* place(std::uint32_t index, std::uint32_t count) const noexcept {
        const char* const places = block_ + head_size + marks_size(count);
        return block_ + detail::load_word<std::uint32_t>(places + std::size_t{index} * 4);
    }
    [[nodiscard]] static std::string_view read_text(const char*& at) noexcept {
        const std::size_t length = detail::byte_pool::read_number(at);
        const std::string_view text(at, length);
        at += length;
        return text;
    }
    [[nodiscard]] value_type label(std::uint32_t index) const noexcept {
        const char* at = place(index, count());
        const std::string_view key = read_text(at);
        return {key, read_text(at)};
    }

    [[nodiscard]] found_label find(std::string_view key) const noexcept {
        constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
        if (block_ == nullptr) {
            return {};
        }
        const std::uint32_t count = this->count();
        // Most labels stand here; they come while the marks are compared.
        __builtin_prefetch(block_ + 128);
        __builtin_prefetch(block_ + 192);
        const std::uint64_t wanted = ones * mark(key);
        for (std::uint32_t first = 0; first < count; first += 8) {
            std::uint64_t word = detail::load_word<std::uint64_t>(block_ + head_size + first) ^ wanted;
            if constexpr (std::endian::native == std::endian::big) {
                word = __builtin_bswap64(word);
            }
            // The upper bit of each byte that is zero; of others too, behind one that is.
            for (std::uint64_t hits = (word - ones) & ~word & (ones << 7U); hits != 0; hits &= hits - 1) {
                const std::uint32_t index = first + static_cast<std::uint32_t>(std::countr_zero(hits)) / 8;
                if (index >= count) {
                    break;
                }
                const char* at = place(index, count);
                if (detail::same_text(read_text(at), key)) {
                    return {read_text(at), true};
                }
            }
        }
        return {};
    }

    const char* block_ = nullptr;
};

/// Labels that are kept for matching, many sets of them: all in one allocation and read from front to back, so that a
/// selector waits for memory once or twice, not for each text. Sorted by key and immutable; 8 bytes, none allocated for
/// no labels. Beyond the texts a label takes 7 bytes and a set 8, and what fills up to eight labels.
class label_set {
public:
    using value_type = label_set_view::value_type;
    using iterator = label_set_view::iterator;
    using const_iterator = iterator;

    label_set() noexcept = default;
    /// Of any range of pairs of texts; where a key stands twice, the first counts, as it does for matching. O(labels)
    /// where they are sorted, else O(n log n). Throws std::bad_alloc where they have more than 2^32 bytes.
    template <class M>
        requires detail::lists_labels<M>
    explicit label_set(const M& labels) {
        assign(labels);
    }
    label_set(std::initializer_list<value_type> labels) { assign(labels); }
    explicit label_set(label_set_view labels) {
        if (labels.block_ != nullptr) {
            block_ = static_cast<char*>(::operator new(labels.bytes()));
            __builtin_memcpy(block_, labels.block_, labels.bytes());
        }
    }
    label_set(const label_set& other) : label_set(other.view()) {}
    label_set(label_set&& other) noexcept { swap(other); }
    label_set& operator=(label_set other) noexcept {
        swap(other);
        return *this;
    }
    ~label_set() { ::operator delete(block_); }

    void swap(label_set& other) noexcept {
        char* const block = block_;
        block_ = other.block_;
        other.block_ = block;
    }

    /// Lasts as long as this set is neither assigned to, moved nor destroyed.
    [[nodiscard]] label_set_view view() const noexcept { return label_set_view(block_); }
    operator label_set_view() const noexcept { return view(); }

    [[nodiscard]] std::size_t size() const noexcept { return view().size(); }
    [[nodiscard]] bool empty() const noexcept { return view().empty(); }
    [[nodiscard]] iterator begin() const noexcept { return view().begin(); }
    [[nodiscard]] iterator end() const noexcept { return view().end(); }
    /// The size of its one allocation.
    [[nodiscard]] std::size_t allocated_bytes() const noexcept { return view().bytes(); }

    friend found_label find_label(const label_set& labels, std::string_view key) noexcept {
        return find_label(labels.view(), key);
    }
    friend bool operator==(const label_set& a, const label_set& b) noexcept { return a.view() == b.view(); }

private:
    template <class M>
    void assign(const M& labels) {
        std::size_t count = 0;
        std::size_t texts = 0;
        std::string_view last;
        for (const auto& label : labels) {
            const std::string_view key(label.first);
            if (count != 0 && !(last < key)) {
                assign_unsorted(labels);
                return;
            }
            last = key;
            ++count;
            texts += text_size(key) + text_size(std::string_view(label.second));
        }
        if (count != 0) {
            write(labels, count, texts);
        }
    }

    /// By merging runs that double in length, which keeps labels of equal keys in order.
    template <class M>
    void assign_unsorted(const M& labels) {
        list<value_type> room;
        room.reserve(16);  // of eight labels, as objects have them, and as much again
        for (const auto& each : labels) {
            room.push_back({std::string_view(each.first), std::string_view(each.second)});
        }
        const std::size_t count = room.size();
        room.resize(count * 2);
        value_type* from = room.data();
        value_type* to = from + count;
        for (std::size_t run = 1; run < count; run *= 2) {
            for (std::size_t at = 0; at != count;) {
                std::size_t left = at;
                const std::size_t middle = count - at < run ? count : at + run;
                std::size_t right = middle;
                const std::size_t end = count - middle < run ? count : middle + run;
                for (; at != end; ++at) {
                    const bool from_left =
                        left != middle && (right == end || from[left].first.compare(from[right].first) <= 0);
                    to[at] = from[from_left ? left++ : right++];
                }
            }
            value_type* const sorted = to;
            to = from;
            from = sorted;
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i != count; ++i) {
            if (kept == 0 || from[kept - 1].first != from[i].first) {
                from[kept++] = from[i];
            }
        }
        assign(list_view<value_type>(from, kept));
    }

    template <class M>
    void write(const M& labels, std::size_t count, std::size_t texts) {
        const std::size_t marks = label_set_view::marks_size(count);
        const std::size_t first = label_set_view::head_size + marks + count * 4;
        const std::size_t bytes = first + texts;
        block_ = static_cast<char*>(::operator new(bytes <= UINT32_MAX ? bytes : std::size_t{PTRDIFF_MAX}));
        store(block_, count);
        store(block_ + 4, bytes);
        char* mark = block_ + label_set_view::head_size;
        char* place = mark + marks;
        char* at = block_ + first;
        __builtin_memset(mark, 0, marks);
        for (const auto& label : labels) {
            const std::string_view key(label.first);
            *mark++ = static_cast<char>(label_set_view::mark(key));
            store(place, static_cast<std::size_t>(at - block_));
            place += 4;
            at = append(append(at, key), std::string_view(label.second));
        }
    }

    [[nodiscard]] static std::size_t text_size(std::string_view text) noexcept {
        std::size_t size = text.size() + 1;
        for (std::size_t rest = text.size() >> 7U; rest != 0; rest >>= 7U) {
            ++size;
        }
        return size;
    }
    [[nodiscard]] static char* append(char* at, std::string_view text) noexcept {
        at = detail::byte_pool::write_number(at, static_cast<std::uint32_t>(text.size()));
        text.copy(at, text.size());
        return at + text.size();
    }
    static void store(char* at, std::size_t value) noexcept {
        const auto word = static_cast<std::uint32_t>(value);
        __builtin_memcpy(at, &word, sizeof word);
    }

    char* block_ = nullptr;
};

}  // namespace kube::inline v0_1
