// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/base/byte_pool.hpp>
#include <kube/base/id_set.hpp>
#include <kube/base/list.hpp>

namespace kube::inline v0_1::detail {

/// The numbers of one posting: a set, or a number alone, or none.
struct posting_view {
    static constexpr std::uint32_t no_id = UINT32_MAX;

    const id_set* set = nullptr;
    std::uint32_t single = no_id;

    [[nodiscard]] std::size_t size() const noexcept { return set != nullptr ? set->size() : single != no_id ? 1 : 0; }
    [[nodiscard]] bool contains(std::uint32_t id) const noexcept {
        return set != nullptr ? set->contains(id) : id == single;
    }
    void add_to(std::uint64_t* words, std::size_t count) const noexcept {
        if (set != nullptr) {
            set->add_to(words, count);
        } else if (single != no_id) {
            words[single / 64] |= std::uint64_t{1} << (single % 64);
        }
    }
    void take_from(std::uint64_t* words, std::size_t count) const noexcept {
        if (set != nullptr) {
            set->take_from(words, count);
        } else if (single != no_id) {
            words[single / 64] &= ~(std::uint64_t{1} << (single % 64));
        }
    }
};

/// For each of many terms, which are small numbers, a set of ids below 2^31 - 1. Most terms of real labels have one id;
/// it stands in the four bytes of the term. As in id_set, an insertion is prepared by make_room and then cannot fail.
class postings {
public:
    /// All ids are below it.
    static constexpr std::uint32_t id_limit = 0x7FFF'FFFF;

    [[nodiscard]] std::size_t allocated_bytes() const noexcept {
        std::size_t bytes = terms_.capacity() * 4 + sets_.capacity() * sizeof(id_set) + free_.capacity() * 4;
        for (const id_set& set : sets_) {
            bytes += set.allocated_bytes();
        }
        return bytes;
    }

    [[nodiscard]] posting_view operator[](std::uint32_t term) const noexcept {
        if (term >= terms_.size() || terms_[term] == none) {
            return {};
        }
        const std::uint32_t kept = terms_[term];
        return (kept & set_bit) == 0 ? posting_view{nullptr, kept} : posting_view{&sets_[kept & ~set_bit]};
    }
    [[nodiscard]] bool empty(std::uint32_t term) const noexcept {
        return term >= terms_.size() || terms_[term] == none;
    }

    /// So that `insert_in_room(term, id)` can follow, with nothing between but erasures and room for others.
    void make_room(std::uint32_t term, std::uint32_t id) {
        while (terms_.size() <= term) {
            reserve_one_more(terms_);
            terms_.push_back(none);
        }
        const std::uint32_t kept = terms_[term];
        if (kept == none || kept == id) {
            return;
        }
        if ((kept & set_bit) != 0) {
            sets_[kept & ~set_bit].make_room(id);
            return;
        }
        id_set both;
        both.insert(kept);
        both.make_room(id);
        if (free_.empty()) {
            reserve_one_more(sets_);
            free_.reserve(sets_.capacity());  // so that erasing needs no memory
            free_.push_back(static_cast<std::uint32_t>(sets_.size()));
            sets_.emplace_back();
        }
        const std::uint32_t place = free_.back();
        free_.pop_back();
        sets_[place].swap(both);
        terms_[term] = place | set_bit;
    }
    void insert_in_room(std::uint32_t term, std::uint32_t id) noexcept {
        std::uint32_t& kept = terms_[term];
        if (kept == none) {
            kept = id;
        } else if ((kept & set_bit) != 0) {
            sets_[kept & ~set_bit].insert_in_room(id);
        }
    }
    /// The id must be there.
    void erase(std::uint32_t term, std::uint32_t id) noexcept {
        const std::uint32_t kept = terms_[term];
        if ((kept & set_bit) != 0) {
            id_set& set = sets_[kept & ~set_bit];
            set.erase(id);
            if (!set.empty()) {
                return;
            }
            set.clear();
            free_.push_back(kept & ~set_bit);
        }
        terms_[term] = none;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    static constexpr std::uint32_t set_bit = 0x8000'0000;

    list<std::uint32_t> terms_;
    list<id_set> sets_;
    list<std::uint32_t> free_;
};

}  // namespace kube::inline v0_1::detail
