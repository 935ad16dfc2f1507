// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <kube/base/box.hpp>
#include <kube/base/list.hpp>
#include <kube/codec/frame.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// The items that a shorter array for the same key has cut off a list. Go's
/// decoder leaves them in the slice's memory, so that a third array, longer
/// again, is read into them. Found by their list's place: where the frames
/// stand. Costs nothing where no key is repeated; O(log n) to find, with n
/// lists cut short.
class leftovers {
public:
    leftovers() noexcept = default;
    leftovers(const leftovers&) = delete;
    leftovers& operator=(const leftovers&) = delete;
    ~leftovers() { drop(0, lists_.size()); }

    [[nodiscard]] bool empty() const noexcept { return lists_.empty(); }

    /// Moves the items from `begin` to `end` here, and leaves new ones in their
    /// stead. Of a list that keeps none of its items, none are left.
    [[gnu::cold]] void keep(const list<frame>& place, const detail::element_ops& ops, void* items, std::size_t begin,
                            std::size_t end) {
        if (begin == 0) {
            forget(place);
        }
        if (begin == 0 || begin == end) {
            return;
        }
        const std::size_t index = find(place);
        if (index == lists_.size() || compare(lists_[index]->place, place) != same) {
            cut made{.place = {}, .ops = &ops, .items = {}};
            for (const frame& f : place) {
                made.place.push_back(step(f));
            }
            lists_.insert(lists_.begin() + index, box<cut>(std::move(made)));
        }
        detail::raw_list& kept = lists_[index]->items;
        kept.clear(ops);
        kept.reserve(ops, end - begin);
        for (std::size_t i = begin; i != end; ++i) {
            move(ops, kept.at(ops, i - begin), static_cast<std::byte*>(items) + i * ops.size);
            kept.added_one();
        }
    }

    /// Moves the items of the list at that place, one after the other, to where
    /// `append()` says.
    template <class Append>
    void give_back(const list<frame>& place, Append&& append) {
        const std::size_t index = find(place);
        if (index == lists_.size() || compare(lists_[index]->place, place) != same) {
            return;
        }
        const cut& found = *lists_[index];
        for (std::size_t i = 0; i != found.items.size(); ++i) {
            move(*found.ops, append(), found.items.at(*found.ops, i));
        }
        lists_[index]->items.clear(*found.ops);
    }

    /// The value at that place is made anew, with all that it holds.
    [[gnu::cold]] void forget(const list<frame>& place) noexcept {
        if (lists_.empty()) {
            return;
        }
        const std::size_t first = find(place);
        std::size_t last = first;
        while (last != lists_.size() && compare(lists_[last]->place, place) <= below) {
            ++last;
        }
        drop(first, last);
    }

private:
    struct cut {
        list<std::uint32_t> place;
        const detail::element_ops* ops;
        detail::raw_list items;
    };
    enum order { before, same, below, behind };

    /// A map's values need no step: a new key forgets what was below the ones
    /// before.
    static std::uint32_t step(const frame& f) noexcept {
        return f.type->shape == shape::object ? f.field : f.type->shape == shape::map ? 0 : f.count;
    }
    static order compare(const list<std::uint32_t>& a, const list<frame>& b) noexcept {
        for (std::size_t i = 0; i != b.size(); ++i) {
            if (i == a.size() || a[i] != step(b[i])) {
                return i == a.size() || a[i] < step(b[i]) ? before : behind;
            }
        }
        return a.size() == b.size() ? same : below;
    }
    /// The first list that is at that place, below it or behind it.
    [[nodiscard]] [[gnu::cold]] std::size_t find(const list<frame>& place) const noexcept {
        const auto found = std::partition_point(
            lists_.begin(), lists_.end(), [&](const box<cut>& each) { return compare(each->place, place) == before; });
        return static_cast<std::size_t>(found - lists_.begin());
    }
    static void move(const detail::element_ops& ops, void* to, void* from) {
        kube::detail::relocate_elements(ops, to, from, 1);
        kube::detail::construct_element(ops, from);
    }
    [[gnu::cold]] void drop(std::size_t first, std::size_t last) noexcept {
        for (std::size_t i = first; i != last; ++i) {
            lists_[i]->items.set_nil(*lists_[i]->ops);
        }
        lists_.erase(lists_.begin() + first, lists_.begin() + last);
    }

    list<box<cut>> lists_;
};

}  // namespace kube::inline v0_1::codec
