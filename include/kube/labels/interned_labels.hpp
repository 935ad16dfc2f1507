// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/text_interner.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

/// Gives the keys and values of labels numbers, the same one to the same text, and keeps each text once. What
/// interned_labels and interned_selectors have in common: those of different interners do not go together.
/// It only grows. An interner must outlive its selectors.
class label_interner {
public:
    /// The number of no text.
    static constexpr std::uint32_t none = detail::text_interner::none;

    label_interner() noexcept = default;
    label_interner(const label_interner&) = delete;
    label_interner& operator=(const label_interner&) = delete;

    std::uint32_t key(std::string_view text) { return texts_.intern(0, text); }
    /// Values of different keys have different numbers. @pre `key` is a number that key() gave.
    std::uint32_t value(std::uint32_t key, std::string_view text) { return texts_.intern(key + 1, text); }
    /// Of a key or a value, empty for `none`; the text lives until the interner learns another one.
    [[nodiscard]] std::string_view text(std::uint32_t number) const noexcept {
        return number == none ? std::string_view() : texts_.text(number);
    }

    /// How many texts it knows.
    [[nodiscard]] std::size_t size() const noexcept { return texts_.size(); }
    [[nodiscard]] std::size_t allocated_bytes() const noexcept { return texts_.allocated_bytes(); }

private:
    detail::text_interner texts_;
};

/// Labels as pairs of numbers: 16 bytes and 8 for each label, in one allocation, beside the interner's texts.
class interned_labels {
public:
    struct label {
        std::uint32_t key = 0;
        std::uint32_t value = 0;

        friend bool operator==(const label&, const label&) = default;
    };

    interned_labels() noexcept = default;
    /// Of any range of pairs of texts; where a key stands twice, the first counts, as it does for matching.
    template <class M>
        requires detail::lists_labels<M>
    interned_labels(const M& labels, label_interner& texts) {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& each : labels) {
            ++count;
        }
        labels_.reserve(count);
        for (const auto& each : labels) {
            const std::uint32_t key = texts.key(std::string_view(each.first));
            const label* at = labels_.begin();
            while (at != labels_.end() && at->key < key) {
                ++at;
            }
            if (at == labels_.end() || at->key != key) {
                labels_.insert(at, label{key, texts.value(key, std::string_view(each.second))});
            }
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return labels_.size(); }
    [[nodiscard]] bool empty() const noexcept { return labels_.empty(); }
    /// In the order of the keys' numbers.
    [[nodiscard]] const label* begin() const noexcept { return labels_.begin(); }
    [[nodiscard]] const label* end() const noexcept { return labels_.end(); }

    /// The number of the key's value, or label_interner::none.
    [[nodiscard]] std::uint32_t value(std::uint32_t key) const noexcept {
        for (const label& each : labels_) {
            if (each.key == key) {
                return each.value;
            }
        }
        return label_interner::none;
    }

    friend bool operator==(const interned_labels&, const interned_labels&) = default;

private:
    list<label> labels_;
};

/// A selector for interned_labels of the same interner: compares numbers, where a selector compares texts.
class interned_selector {
public:
    /// Selects everything.
    interned_selector() noexcept = default;
    /// The interner learns what the selector names.
    interned_selector(selector_view wanted, label_interner& texts)
        : texts_(&texts), nothing_(wanted.selects_nothing()) {
        terms_.reserve(wanted.requirements().size());
        for (const requirement& each : wanted.requirements()) {
            term made{texts.key(each.key), each.operator_, values_.size(), 0, 0};
            if (each.operator_ == selection_operator::greater_than || each.operator_ == selection_operator::less_than) {
                if (each.values.size() != 1 || !detail::parse_label_integer(each.values.front(), made.bound)) {
                    made.operator_ = selection_operator::unset;
                }
            } else {
                for (const std::string_view value : each.values) {
                    values_.push_back(texts.value(made.key, value));
                }
            }
            made.end = values_.size();
            terms_.push_back(made);
        }
    }

    /// As selector::matches. Where the selector compares by > or <, no other thread may teach the interner meanwhile.
    [[nodiscard]] bool matches(const interned_labels& labels) const noexcept {
        for (const term& wanted : terms_) {
            if (!matches(wanted, labels.value(wanted.key))) {
                return false;
            }
        }
        return !nothing_;
    }

private:
    /// values_[begin, end) are the values; of > and < the bound stands here instead.
    struct term {
        std::uint32_t key = 0;
        selection_operator operator_ = selection_operator::unset;
        std::size_t begin = 0;
        std::size_t end = 0;
        std::int64_t bound = 0;
    };

    [[nodiscard]] bool has(const term& wanted, std::uint32_t value) const noexcept {
        bool found = false;
        for (std::size_t i = wanted.begin; i != wanted.end; ++i) {
            found |= values_[i] == value;
        }
        return found;
    }

    /// A missing label has the value `none`, which is not among those of any term.
    [[nodiscard]] bool matches(const term& wanted, std::uint32_t value) const noexcept {
        switch (wanted.operator_) {
        case selection_operator::in:
        case selection_operator::equals:
        case selection_operator::double_equals: return has(wanted, value);
        case selection_operator::not_in:
        case selection_operator::not_equals: return !has(wanted, value);
        case selection_operator::exists: return value != label_interner::none;
        case selection_operator::does_not_exist: return value == label_interner::none;
        case selection_operator::greater_than:
        case selection_operator::less_than: {
            std::int64_t found = 0;
            if (value == label_interner::none || !detail::parse_label_integer(texts_->text(value), found)) {
                return false;
            }
            return wanted.operator_ == selection_operator::greater_than ? found > wanted.bound : found < wanted.bound;
        }
        case selection_operator::unset: break;
        }
        return false;
    }

    list<term> terms_;
    list<std::uint32_t> values_;
    const label_interner* texts_ = nullptr;
    bool nothing_ = false;
};

}  // namespace kube::inline v0_1
