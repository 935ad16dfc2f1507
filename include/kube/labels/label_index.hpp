// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/byte_pool.hpp>
#include <kube/base/id_set.hpp>
#include <kube/base/list.hpp>
#include <kube/base/text_interner.hpp>
#include <kube/labels/index_match.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/postings.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

/// The labels of many objects, for selectors that ask which of them match: the answer is that of
/// `selector.matches(labels)` for each object, at a cost that hardly depends on their number.
/// An object is a number that the caller gives or the index does; numbers should be small, as memory grows with the
/// largest of them. Keys and values are kept once each. About 56 bytes an object of eight labels beyond those texts.
/// Answers are sets of those numbers, which `&`, `|` and `-` combine.
/// Const operations are safe from many threads. What throws std::bad_alloc leaves the index as it was.
class label_index {
public:
    using id_type = std::uint32_t;
    /// All ids must be below it; std::bad_alloc where one is not.
    static constexpr id_type id_limit = detail::postings::id_limit;

    [[nodiscard]] std::size_t size() const noexcept { return objects_.size(); }
    [[nodiscard]] bool empty() const noexcept { return objects_.empty(); }
    [[nodiscard]] bool contains(id_type id) const noexcept { return id < rows_.size() && rows_[id] != no_row; }
    /// The objects that there are.
    [[nodiscard]] const id_set& ids() const noexcept { return objects_; }

    /// A new object by the smallest number that is free. The labels are any range of pairs of texts; where a key stands
    /// twice, the first counts, as it does for matching. O(labels) on average, and O(n / 64) where numbers are free.
    template <class M>
        requires detail::lists_labels<M>
    id_type insert(const M& labels) {
        const id_type id =
            objects_.size() == rows_.size() ? static_cast<id_type>(rows_.size()) : objects_.first_missing();
        insert_or_assign(id, labels);
        return id;
    }

    /// Gives the object its labels in place of those it had; true where it is new. O(labels) on average; what is equal
    /// to before is not touched.
    template <class M>
        requires detail::lists_labels<M>
    bool insert_or_assign(id_type id, const M& labels) {
        const unfinished_row guard{*this};
        row_.clear();
        ++turn_;
        const char* old = contains(id) ? row_bytes_.at(rows_[id]) : nullptr;
        std::uint32_t left = old != nullptr ? detail::byte_pool::read_number(old) : 0;
        for (const auto& label : labels) {
            // Else each would be waited for in its turn.
            __builtin_prefetch(std::string_view(label.first).data());
            __builtin_prefetch(std::string_view(label.second).data());
        }
        for (const auto& label : labels) {
            const std::uint32_t had = left != 0 ? detail::byte_pool::read_number(old) : no_row;
            left -= left != 0 ? 1U : 0U;
            add_label(std::string_view(label.first), std::string_view(label.second), had);
        }
        if (old != nullptr) {
            compare_row(id);
        }
        make_room(id);
        return put_row(id);
    }

    /// True where it was there.
    bool erase(id_type id) noexcept {
        if (!contains(id)) {
            return false;
        }
        ++turn_;
        drop_row(id);
        objects_.erase(id);
        return true;
    }

    /// The objects that the selector wants, in ascending order. O(n / 64) for each value that is asked for, less where
    /// some `=` has few objects; `gt` and `lt` look at all values that there are.
    [[nodiscard]] id_set match(selector_view wanted) const {
        return detail::index_match{keys_, values_, key_objects_, value_objects_, objects_, rows_.size()}.find(wanted);
    }

    /// How many objects the selector wants: `match(wanted).size()`, without making a set where the count is stored.
    [[nodiscard]] std::size_t count(selector_view wanted) const {
        return detail::index_match{keys_, values_, key_objects_, value_objects_, objects_, rows_.size()}.count(wanted);
    }

    /// Calls `visit(key, value)` for each label of an object, in the order in which they came; the texts live until the
    /// index is changed.
    template <class Visit>
    void for_each_label(id_type id, Visit&& visit) const {
        if (contains(id)) {
            each_value(id, [&](std::uint32_t value) { visit(keys_.text(values_.tag(value)), values_.text(value)); });
        }
    }

    /// The memory that the index holds, texts included.
    [[nodiscard]] std::size_t allocated_bytes() const noexcept {
        return keys_.allocated_bytes() + values_.allocated_bytes() + key_objects_.allocated_bytes() +
               value_objects_.allocated_bytes() + objects_.allocated_bytes() + rows_.capacity() * 4 +
               row_bytes_.capacity() + row_.capacity() * sizeof(entry) + marks_.capacity() * sizeof(mark) +
               usual_.capacity() * sizeof(entry);
    }

private:
    static constexpr std::uint32_t no_row = UINT32_MAX;

    /// A label of the row that is being put.
    struct entry {
        std::uint32_t key = no_row;
        std::uint32_t value = no_row;
        /// The object has the key, and the value, already.
        bool has_key = false;
        bool has_value = false;
    };

    /// Where a key stands in the row that is being put, if `turn` is of now.
    struct mark {
        std::uint64_t turn = 0;
        std::uint32_t place = 0;
    };

    /// Forgets the texts that came for a row that was not put.
    struct unfinished_row {
        label_index& index;
        ~unfinished_row() {
            for (const entry& each : index.row_) {
                index.release_unused(each.key, each.value);
            }
            index.row_.clear();
            if (index.open_key_ != no_row && index.key_objects_.empty(index.open_key_)) {
                index.keys_.release(index.open_key_);
            }
            index.open_key_ = no_row;
        }
    };

    template <class Visit>
    void each_value(id_type id, const Visit& visit) const {
        const char* at = row_bytes_.at(rows_[id]);
        for (std::uint32_t left = detail::byte_pool::read_number(at); left != 0; --left) {
            visit(detail::byte_pool::read_number(at));
        }
    }

    /// Most values of an object stay where they were, which spares a look at their keys.
    [[nodiscard]] bool stays_at(std::size_t place, std::uint32_t value) const noexcept {
        return place < row_.size() && row_[place].value == value;
    }

    /// Objects tend to have the same keys in the same order, and values as the object before, so what stood here last
    /// is asked first; `had` is the value that the object itself has here.
    void add_label(std::string_view key_text, std::string_view value_text, std::uint32_t had) {
        detail::reserve_one_more(row_);
        if (usual_.size() == row_.size()) {
            detail::reserve_one_more(usual_);
            usual_.emplace_back();
        }
        entry& usual = usual_[row_.size()];
        const std::uint32_t key = usual.key = keys_.intern(0, key_text, usual.key);
        if (key < marks_.size() && marks_[key].turn == turn_) {
            return;
        }
        open_key_ = key;
        while (marks_.size() <= key) {
            detail::reserve_one_more(marks_);
            marks_.emplace_back();
        }
        const std::uint32_t value = values_.intern(key, value_text, had != no_row ? had : usual.value);
        usual.value = value;
        marks_[key] = {turn_, static_cast<std::uint32_t>(row_.size())};
        row_.push_back({key, value, false, false});
        open_key_ = no_row;
    }

    /// What the object has already needs no change.
    void compare_row(id_type id) noexcept {
        std::size_t place = 0;
        each_value(id, [&](std::uint32_t value) {
            if (stays_at(place, value)) {
                row_[place].has_key = row_[place].has_value = true;
            } else if (const mark& now = marks_[values_.tag(value)]; now.turn == turn_) {
                row_[now.place].has_key = true;
                row_[now.place].has_value = row_[now.place].value == value;
            }
            ++place;
        });
    }

    /// All memory that put_row needs.
    void make_room(id_type id) {
        if (id >= id_limit) {
            rows_.reserve(std::size_t{UINT32_MAX} + 1);  // which throws
        }
        while (rows_.size() <= id) {
            detail::reserve_one_more(rows_);
            rows_.push_back(no_row);
        }
        for (const entry& each : row_) {
            if (!each.has_value) {
                value_objects_.make_room(each.value, id);
            }
            if (!each.has_key) {
                key_objects_.make_room(each.key, id);
            }
        }
        objects_.make_room(id);
        const std::size_t bytes = (row_.size() + 1) * detail::byte_pool::number_size;
        if (!row_bytes_.has_room(bytes)) {
            move_rows(bytes);
        }
    }

    bool put_row(id_type id) noexcept {
        const bool is_new = rows_[id] == no_row;
        if (!is_new) {
            drop_row(id);
        }
        rows_[id] = row_bytes_.size();
        row_bytes_.append_number(static_cast<std::uint32_t>(row_.size()));
        for (const entry& each : row_) {
            row_bytes_.append_number(each.value);
            if (!each.has_value) {
                value_objects_.insert_in_room(each.value, id);
            }
            if (!each.has_key) {
                key_objects_.insert_in_room(each.key, id);
            }
        }
        if (is_new) {
            objects_.insert_in_room(id);
        }
        row_.clear();
        return is_new;
    }

    /// Takes away what a row has and the one that is being put has not.
    void drop_row(id_type id) noexcept {
        std::size_t place = 0;
        each_value(id, [&](std::uint32_t value) {
            if (stays_at(place++, value)) {
                return;
            }
            const std::uint32_t key = values_.tag(value);
            const bool key_stays = marks_[key].turn == turn_;
            if (key_stays && row_[marks_[key].place].value == value) {
                return;
            }
            value_objects_.erase(value, id);
            if (!key_stays) {
                key_objects_.erase(key, id);
            }
            release_unused(key, value);
        });
        row_bytes_.forget(row_size(row_bytes_.at(rows_[id])));
        rows_[id] = no_row;
    }

    void release_unused(std::uint32_t key, std::uint32_t value) noexcept {
        if (value_objects_.empty(value)) {
            values_.release(value);
        }
        if (key_objects_.empty(key)) {
            keys_.release(key);
        }
    }

    static std::size_t row_size(const char* first) noexcept {
        const char* at = first;
        for (std::uint32_t left = detail::byte_pool::read_number(at); left != 0; --left) {
            static_cast<void>(detail::byte_pool::read_number(at));
        }
        return static_cast<std::size_t>(at - first);
    }

    /// To a pool with room for `more` bytes, without the rows that are no more.
    void move_rows(std::size_t more) {
        detail::byte_pool wider(row_bytes_.next_capacity(more));
        if (row_bytes_.is_dense()) {
            wider.append(row_bytes_.at(0), row_bytes_.size());
            row_bytes_.swap(wider);
            return;
        }
        for (std::uint32_t& row : rows_) {
            if (row != no_row) {
                const char* const from = row_bytes_.at(row);
                row = wider.size();
                wider.append(from, row_size(from));
            }
        }
        row_bytes_.swap(wider);
    }

    detail::text_interner keys_;
    /// A value's tag is its key.
    detail::text_interner values_;
    detail::postings key_objects_;
    detail::postings value_objects_;
    id_set objects_;
    /// By object: where its row begins, which is the count of its values and the values.
    list<std::uint32_t> rows_;
    detail::byte_pool row_bytes_;
    /// The row that is being put.
    list<entry> row_;
    list<mark> marks_;
    /// By place in a row.
    list<entry> usual_;
    std::uint64_t turn_ = 0;
    /// A key that has come without its value yet.
    std::uint32_t open_key_ = no_row;
};

}  // namespace kube::inline v0_1
