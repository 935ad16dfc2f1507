// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <kube/base/byte_pool.hpp>
#include <kube/base/id_set.hpp>
#include <kube/base/list.hpp>
#include <kube/base/text_interner.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/postings.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

/// Many selectors, for objects that ask which of them want it: the answer is that of `selector.matches(labels)` for
/// each selector. Each is filed under one label that it requires (a value of `=` or `in`, else a key), so that only
/// those filed under the object's own labels are asked; those that require no label are asked always.
/// A selector is a number that the caller gives or the index does; numbers should be small, as memory grows with the
/// largest. The index keeps copies. Const operations are safe from many threads. What throws std::bad_alloc leaves the
/// index as it was.
class selector_index {
public:
    using id_type = std::uint32_t;
    /// All ids must be below it; std::bad_alloc where one is not.
    static constexpr id_type id_limit = detail::postings::id_limit;

    [[nodiscard]] std::size_t size() const noexcept { return present_.size(); }
    [[nodiscard]] bool empty() const noexcept { return present_.empty(); }
    [[nodiscard]] bool contains(id_type id) const noexcept { return present_.contains(id); }
    /// The selectors that there are.
    [[nodiscard]] const id_set& ids() const noexcept { return present_; }
    /// One that is there.
    [[nodiscard]] selector_view operator[](id_type id) const noexcept { return selectors_[id].wanted.view(); }

    /// A copy of a selector by the smallest number that is free.
    id_type insert(selector_view wanted) {
        const id_type id = present_.first_missing();
        insert_or_assign(id, wanted);
        return id;
    }

    /// A copy of a selector in place of the one of that number; true where the number is new.
    bool insert_or_assign(id_type id, selector_view wanted) {
        filed made{selector(wanted), {}};
        made.at = best_place(made.wanted.view());
        if (id >= id_limit) {
            selectors_.reserve(std::size_t{UINT32_MAX} + 1);  // which throws
        }
        while (selectors_.size() <= id) {
            detail::reserve_one_more(selectors_);
            selectors_.emplace_back();
        }
        present_.make_room(id);
        const unused_labels guard{*this, made};
        make_room(id, made);
        put(id, made);
        const bool is_new = present_.insert_in_room(id);
        if (!is_new) {
            take_out(id, selectors_[id], made);
        }
        std::swap(selectors_[id].wanted, made.wanted);
        std::swap(selectors_[id].at, made.at);
        return is_new;
    }

    /// True where it was there.
    bool erase(id_type id) noexcept {
        if (!present_.erase(id)) {
            return false;
        }
        filed none;
        none.at.how = filing::never;
        take_out(id, selectors_[id], none);
        selectors_[id] = static_cast<filed&&>(none);
        return true;
    }

    /// The selectors that want an object of these labels, in ascending order. O(labels), and what the selectors cost
    /// that are filed under one of them.
    template <class M>
        requires detail::lists_labels<M> && label_map<M>
    [[nodiscard]] id_set match(const M& labels) const {
        id_set found;
        const auto ask = [&](id_type id) {
            if (selectors_[id].wanted.matches(labels)) {
                found.insert(id);
            }
        };
        for (const id_type id : always_) {
            ask(id);
        }
        for (const auto& label : labels) {
            const std::uint32_t key = labels_.find(key_tag, std::string_view(label.first));
            if (key != detail::text_interner::none) {
                each_id(filed_[key], ask);
                each_id(filed_[labels_.find(value_tag(key), std::string_view(label.second))], ask);
            }
        }
        return found;
    }

    /// The memory that the index holds, but for the copies of the selectors.
    [[nodiscard]] std::size_t allocated_bytes() const noexcept {
        return labels_.allocated_bytes() + filed_.allocated_bytes() + key_users_.allocated_bytes() +
               always_.allocated_bytes() + present_.allocated_bytes() + selectors_.capacity() * sizeof(filed);
    }

private:
    enum class filing : std::uint8_t { never, always, by_key, by_value };

    /// How a selector is filed, and by which of its requirements.
    struct place {
        std::uint32_t requirement = 0;
        filing how = filing::never;
    };

    struct filed {
        selector wanted{};
        place at{};

        [[nodiscard]] bool has_key() const noexcept { return at.how == filing::by_key || at.how == filing::by_value; }
        [[nodiscard]] const requirement& by() const noexcept { return wanted.requirements()[at.requirement]; }
        [[nodiscard]] bool has_key(std::string_view key) const noexcept { return has_key() && by().key == key; }
        [[nodiscard]] bool has_value(std::string_view key, std::string_view value) const noexcept {
            return at.how == filing::by_value && by().key == key && detail::has_value(by().values, value);
        }
    };

    /// Forgets the labels that came for a selector that was not put there, or is no more.
    struct unused_labels {
        selector_index& index;
        const filed& of;
        ~unused_labels() { index.release_unused(of); }
    };

    static constexpr std::uint32_t key_tag = 0;
    static constexpr std::uint32_t value_tag(std::uint32_t key) noexcept { return key + 1; }

    template <class Ask>
    static void each_id(detail::posting_view posting, const Ask& ask) {
        if (posting.set != nullptr) {
            for (const id_type id : *posting.set) {
                ask(id);
            }
        } else if (posting.size() != 0) {
            ask(posting.single);
        }
    }

    /// By the values under which the fewest are filed already, so that the selectors spread.
    [[nodiscard]] place best_place(selector_view wanted) const noexcept {
        if (wanted.selects_nothing()) {
            return {};
        }
        place best{0, filing::always};
        std::size_t least = SIZE_MAX;
        for (std::uint32_t i = 0; i != wanted.requirements().size(); ++i) {
            const requirement& each = wanted.requirements()[i];
            switch (each.operator_) {
            case selection_operator::in:
            case selection_operator::equals:
            case selection_operator::double_equals:
                if (const std::size_t others = filed_under(each); others < least) {
                    least = others;
                    best = {i, filing::by_value};
                }
                break;
            case selection_operator::exists:
            case selection_operator::greater_than:
            case selection_operator::less_than:
                if (best.how == filing::always) {
                    best = {i, filing::by_key};
                }
                break;
            case selection_operator::unset:
            case selection_operator::not_in:
            case selection_operator::not_equals:
            case selection_operator::does_not_exist: break;
            }
        }
        return best;
    }

    [[nodiscard]] std::size_t filed_under(const requirement& one) const noexcept {
        std::size_t others = one.values.size();
        const std::uint32_t key = labels_.find(key_tag, one.key);
        if (key != detail::text_interner::none) {
            for (const std::string_view value : one.values) {
                others += filed_[labels_.find(value_tag(key), value)].size();
            }
        }
        return others;
    }

    /// All memory that `put` needs.
    void make_room(id_type id, const filed& made) {
        if (made.at.how == filing::always) {
            always_.make_room(id);
        } else if (made.has_key()) {
            const std::uint32_t key = labels_.intern(key_tag, made.by().key);
            key_users_.make_room(key, id);
            if (made.at.how == filing::by_key) {
                filed_.make_room(key, id);
                return;
            }
            for (const std::string_view value : made.by().values) {
                filed_.make_room(labels_.intern(value_tag(key), value), id);
            }
        }
    }

    void put(id_type id, const filed& made) noexcept {
        if (made.at.how == filing::always) {
            always_.insert_in_room(id);
        } else if (made.has_key()) {
            const std::uint32_t key = labels_.find(key_tag, made.by().key);
            key_users_.insert_in_room(key, id);
            if (made.at.how == filing::by_key) {
                filed_.insert_in_room(key, id);
                return;
            }
            for (const std::string_view value : made.by().values) {
                filed_.insert_in_room(labels_.find(value_tag(key), value), id);
            }
        }
    }

    /// Takes a selector from where it is filed, but for where `kept` is filed under the same number.
    void take_out(id_type id, const filed& old, const filed& kept) noexcept {
        if (old.at.how == filing::always && kept.at.how != filing::always) {
            always_.erase(id);
        }
        if (!old.has_key()) {
            return;
        }
        const std::string_view key_text = old.by().key;
        const std::uint32_t key = labels_.find(key_tag, key_text);
        if (old.at.how == filing::by_key && !(kept.has_key(key_text) && kept.at.how == filing::by_key)) {
            filed_.erase(key, id);
        }
        if (old.at.how == filing::by_value) {
            for (const std::string_view value : old.by().values) {
                const std::uint32_t label = labels_.find(value_tag(key), value);
                if (!kept.has_value(key_text, value) && filed_[label].contains(id)) {
                    filed_.erase(label, id);
                }
            }
        }
        if (!kept.has_key(key_text)) {
            key_users_.erase(key, id);
        }
        release_unused(old);
    }

    void release_unused(const filed& of) noexcept {
        const std::uint32_t key = of.has_key() ? labels_.find(key_tag, of.by().key) : detail::text_interner::none;
        if (key == detail::text_interner::none) {
            return;
        }
        if (of.at.how == filing::by_value) {
            for (const std::string_view value : of.by().values) {
                const std::uint32_t label = labels_.find(value_tag(key), value);
                if (label != detail::text_interner::none && filed_.empty(label)) {
                    labels_.release(label);
                }
            }
        }
        if (key_users_.empty(key)) {
            labels_.release(key);
        }
    }

    /// Keys, and values, whose tag tells the key.
    detail::text_interner labels_;
    /// By label: the selectors that are asked where an object has it.
    detail::postings filed_;
    /// By key: the selectors that are filed under it or one of its values.
    detail::postings key_users_;
    id_set always_;
    id_set present_;
    list<filed> selectors_;
};

}  // namespace kube::inline v0_1
