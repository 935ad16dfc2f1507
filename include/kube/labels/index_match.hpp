// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/id_set.hpp>
#include <kube/base/list.hpp>
#include <kube/base/text_interner.hpp>
#include <kube/labels/postings.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1::detail {

/// How a label_index answers a selector. Each requirement is the union of some postings, or all objects but that union.
class index_match {
public:
    index_match(const text_interner& keys, const text_interner& values, const postings& key_objects,
                const postings& value_objects, const id_set& objects, std::size_t limit) noexcept
        : keys_(keys),
          values_(values),
          key_objects_(key_objects),
          value_objects_(value_objects),
          objects_(objects),
          word_count_((limit + 63) / 64) {}

    [[nodiscard]] id_set find(selector_view wanted) {
        if (!resolve(wanted)) {
            return {};
        }
        if (terms_.empty()) {
            return objects_;
        }
        const term* const few = fewest();
        return few != nullptr ? among(*few) : of_bitmaps();
    }

    [[nodiscard]] std::size_t count(selector_view wanted) {
        if (!resolve(wanted)) {
            return 0;
        }
        if (terms_.empty()) {
            return objects_.size();
        }
        if (terms_.size() == 1 && terms_[0].end == 1) {
            return terms_[0].negative ? objects_.size() - terms_[0].objects : terms_[0].objects;
        }
        const term* const few = fewest();
        return (few != nullptr ? among(*few) : of_bitmaps()).size();
    }

private:
    /// A requirement: postings_[begin, end), which hold so many objects, or more than that many.
    struct term {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t objects = 0;
        bool negative = false;
    };

    /// A set of fewer than one object in so many is walked, not made a bitmap of.
    static constexpr std::size_t walked_share = 64;
    /// The most objects of several postings together, and the most postings of another term, for a walk.
    static constexpr std::size_t most_unordered = 256;
    static constexpr std::size_t most_asked = 16;

    /// False where nothing can match. What holds for all objects makes no term.
    bool resolve(selector_view wanted) {
        if (wanted.selects_nothing() || objects_.empty()) {
            return false;
        }
        terms_.reserve(wanted.requirements().size());
        for (const requirement& each : wanted.requirements()) {
            term made{postings_.size(), postings_.size(), 0, false};
            const std::uint32_t key = keys_.find(0, each.key);
            switch (each.operator_) {
            case selection_operator::not_in:
            case selection_operator::not_equals: made.negative = true; [[fallthrough]];
            case selection_operator::in:
            case selection_operator::equals:
            case selection_operator::double_equals: add_values(key, each.values, made); break;
            case selection_operator::does_not_exist: made.negative = true; [[fallthrough]];
            case selection_operator::exists: add(key_objects_[key], made); break;
            case selection_operator::greater_than:
            case selection_operator::less_than: add_compared(key, each, made); break;
            case selection_operator::unset: return false;
            }
            if (made.objects != 0) {
                terms_.push_back(made);
            } else if (!made.negative) {
                return false;
            }
        }
        return true;
    }

    void add(posting_view posting, term& to) {
        if (posting.size() != 0) {
            postings_.push_back(posting);
            to.end = postings_.size();
            to.objects += posting.size();
        }
    }

    void add_values(std::uint32_t key, list_view<std::string_view> texts, term& to) {
        if (key == text_interner::none) {
            return;
        }
        for (const std::string_view text : texts) {
            add(value_objects_[values_.find(key, text)], to);
        }
    }

    void add_compared(std::uint32_t key, const requirement& wanted, term& to) {
        if (key == text_interner::none) {
            return;
        }
        for (std::uint32_t value = 0; value != values_.limit(); ++value) {
            if (values_.is_live(value) && values_.tag(value) == key &&
                compares(wanted.operator_, wanted.values, values_.text(value))) {
                add(value_objects_[value], to);
            }
        }
    }

    /// The term whose objects are to be walked, asking each for the other terms; null where bitmaps are cheaper.
    [[nodiscard]] const term* fewest() const noexcept {
        const term* few = nullptr;
        for (const term& each : terms_) {
            const bool ordered = each.end - each.begin == 1;
            if (!each.negative && each.objects <= (ordered ? word_count_ * 64 / walked_share : most_unordered) &&
                (few == nullptr || each.objects < few->objects)) {
                few = &each;
            }
        }
        for (const term& each : terms_) {
            if (&each != few && each.end - each.begin > most_asked) {
                return nullptr;
            }
        }
        return few;
    }

    [[nodiscard]] bool has(const term& asked, std::uint32_t id) const noexcept {
        for (std::size_t i = asked.begin; i != asked.end; ++i) {
            if (postings_[i].contains(id)) {
                return !asked.negative;
            }
        }
        return asked.negative;
    }

    [[nodiscard]] id_set among(const term& few) const {
        id_set found;
        const auto ask = [&](std::uint32_t id) {
            for (const term& each : terms_) {
                if (&each != &few && !has(each, id)) {
                    return;
                }
            }
            found.insert(id);
        };
        for (std::size_t i = few.begin; i != few.end; ++i) {
            if (postings_[i].set == nullptr) {
                ask(postings_[i].single);
                continue;
            }
            for (const std::uint32_t id : *postings_[i].set) {
                ask(id);
            }
        }
        return found;
    }

    void unite(const term& of, std::uint64_t* words) const noexcept {
        for (std::size_t i = of.begin; i != of.end; ++i) {
            postings_[i].add_to(words, word_count_);
        }
    }

    [[nodiscard]] id_set of_bitmaps() const {
        const term* first = nullptr;
        bool needs_scratch = false;
        for (const term& each : terms_) {
            if (!each.negative) {
                needs_scratch = needs_scratch || first != nullptr;
                first = first == nullptr ? &each : first;
            }
        }
        list<std::uint64_t> scratch;
        if (needs_scratch) {
            scratch.assign(word_count_, std::uint64_t{0});
        }
        return id_set::of_words(word_count_, [&](std::uint64_t* words) {
            if (first != nullptr) {
                unite(*first, words);
            } else {
                objects_.add_to(words, word_count_);
            }
            for (const term& each : terms_) {
                if (&each != first) {
                    each.negative ? take(each, words) : keep(each, words, scratch);
                }
            }
        });
    }

    void take(const term& of, std::uint64_t* words) const noexcept {
        for (std::size_t i = of.begin; i != of.end; ++i) {
            postings_[i].take_from(words, word_count_);
        }
    }

    void keep(const term& of, std::uint64_t* words, list<std::uint64_t>& scratch) const noexcept {
        const posting_view only = postings_[of.begin];
        if (of.end - of.begin == 1 && only.set != nullptr && only.set->keep_in(words, word_count_)) {
            return;
        }
        unite(of, scratch.data());
        for (std::size_t i = 0; i != word_count_; ++i) {
            words[i] &= scratch[i];
            scratch[i] = 0;
        }
    }

    const text_interner& keys_;
    const text_interner& values_;
    const postings& key_objects_;
    const postings& value_objects_;
    const id_set& objects_;
    std::size_t word_count_;
    list<term> terms_;
    list<posting_view> postings_;
};

}  // namespace kube::inline v0_1::detail
