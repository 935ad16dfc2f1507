// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/labels/parser.hpp>
#include <kube/labels/scratch.hpp>
#include <kube/labels/selector_buffer.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

class selector;

namespace detail {

selector with_sorted_values(selector_view view);
selector sorted_by_key(list_view<requirement> terms);

}  // namespace detail

/// A selector that owns its requirements, in one allocation; none for everything and nothing.
/// Converts to selector_view, by which it is matched; the view lasts as long as the selector is neither changed, moved
/// nor destroyed.
class selector {
public:
    using error_type = selector_error;

    selector() noexcept = default;
    /// A copy of all that `view` refers to.
    explicit selector(selector_view view) : nothing_(view.selects_nothing()) { copy(view); }
    selector(const selector& other) : selector(other.view()) {}
    selector(selector&& other) noexcept : block_(other.block_), count_(other.count_), nothing_(other.nothing_) {
        other.block_ = nullptr;
        other.count_ = 0;
    }
    selector& operator=(const selector& other) {
        selector copied(other);
        swap(copied);
        return *this;
    }
    selector& operator=(selector&& other) noexcept {
        selector taken(static_cast<selector&&>(other));
        swap(taken);
        return *this;
    }
    ~selector() { ::operator delete(block_); }

    [[nodiscard]] static selector everything() noexcept { return {}; }
    [[nodiscard]] static selector nothing() { return selector(selector_view::nothing()); }

    [[nodiscard]] selector_view view() const noexcept {
        return nothing_ ? selector_view::nothing() : selector_view(list_view<requirement>(block_, count_));
    }
    operator selector_view() const noexcept { return view(); }

    [[nodiscard]] bool empty() const noexcept { return view().empty(); }
    [[nodiscard]] bool selects_nothing() const noexcept { return nothing_; }
    [[nodiscard]] list_view<requirement> requirements() const noexcept { return {block_, count_}; }
    template <label_map M>
    [[nodiscard]] bool matches(const M& labels) const {
        return view().matches(labels);
    }
    [[nodiscard]] found_label requires_exact_match(std::string_view key) const noexcept {
        return view().requires_exact_match(key);
    }

    void swap(selector& other) noexcept {
        requirement* const block = block_;
        const std::size_t count = count_;
        const bool nothing = nothing_;
        block_ = other.block_;
        count_ = other.count_;
        nothing_ = other.nothing_;
        other.block_ = block;
        other.count_ = count;
        other.nothing_ = nothing;
    }

    friend bool operator==(const selector& a, const selector& b) noexcept { return a.view() == b.view(); }
    friend bool operator==(const selector& a, selector_view b) noexcept { return a.view() == b; }

    friend selector detail::with_sorted_values(selector_view view);
    friend selector detail::sorted_by_key(list_view<requirement> terms);

private:
    /// The block holds requirements, then their values, then all characters.
    void copy(selector_view view) {
        std::size_t values = 0;
        std::size_t bytes = 0;
        for (const requirement& term : view.requirements()) {
            values += term.values.size();
            bytes += term.key.size();
            for (const std::string_view value : term.values) {
                bytes += value.size();
            }
        }
        const std::size_t count = view.requirements().size();
        if (count == 0) {
            return;
        }
        block_ = static_cast<requirement*>(
            ::operator new(count * sizeof(requirement) + values * sizeof(std::string_view) + bytes));
        count_ = count;
        void* const after = block_ + count;
        auto* value_at = static_cast<std::string_view*>(after);
        void* const last = value_at + values;
        auto* text_at = static_cast<char*>(last);
        const auto keep = [&text_at](std::string_view text) {
            const std::string_view kept(text_at, text.size());
            text.copy(text_at, text.size());
            text_at += text.size();
            return kept;
        };
        requirement* to = block_;
        for (const requirement& term : view.requirements()) {
            const std::string_view key = keep(term.key);
            const list_view<std::string_view> kept(value_at, term.values.size());
            for (const std::string_view value : term.values) {
                ::new (static_cast<void*>(value_at++)) std::string_view(keep(value));
            }
            ::new (static_cast<void*>(to++)) requirement{key, term.operator_, kept};
        }
    }

    /// Sorts the values of each term, and keeps duplicates.
    void sort_values() noexcept {
        for (std::size_t i = 0; i != count_; ++i) {
            const list_view<std::string_view> values = block_[i].values;
            // The values stand in memory that this object allocated, none of which is const.
            auto* const own = const_cast<std::string_view*>(values.data());
            detail::sort_values(own, values.size());
        }
    }

    requirement* block_ = nullptr;
    std::size_t count_ = 0;
    bool nothing_ = false;
};

/// Reads a selector as labels.Parse does; what kubectl's -l takes. O(n log n) in the length of the text; one
/// allocation where it is short.
[[nodiscard]] inline result<selector> parse_selector(std::string_view text) {
    constexpr std::size_t few = 8;
    if (text.size() > max_selector_length) {
        return unexpected(selector_error{selector_errc::too_long, max_selector_length, max_selector_length});
    }
    const std::size_t room = detail::selector_room(text);
    if (room <= few) {
        selector_buffer<few> buffer;
        const result<selector_view> view = buffer.parse(text);
        return view.transform([](selector_view read) { return selector(read); });
    }
    detail::selector_scratch scratch(room);
    detail::selector_parser parser(text, scratch.storage());
    if (const selector_error error = parser.parse(); error.code != selector_errc::none) {
        return unexpected(error);
    }
    return selector(selector_view(parser.requirements()));
}

namespace detail {

/// A copy whose values are in the order in which they print.
inline selector with_sorted_values(selector_view view) {
    selector sorted(view);
    sorted.sort_values();
    return sorted;
}

/// A copy of terms in any order, which are in the order of labels.Selector.Add in it.
inline selector sorted_by_key(list_view<requirement> terms) {
    selector sorted{selector_view(terms)};
    key_sorter(sorted.block_).sort(sorted.count_);
    return sorted;
}

/// What labels.NewRequirement finds first, with the index of the term at fault.
constexpr selector_error check_terms(list_view<requirement> terms) noexcept {
    for (std::size_t i = 0; i != terms.size(); ++i) {
        std::string_view blame;
        const selector_errc code =
            is_label_key(terms[i].key) ? check_values(terms[i], blame) : selector_errc::invalid_key;
        if (code != selector_errc::none) {
            return {code, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1)};
        }
    }
    return {};
}

}  // namespace detail

/// A selector of the given terms, sorted by key as Kubernetes sorts them; their values keep their order. Checks each
/// as labels.NewRequirement does; of an error, `begin` is the index of the term at fault, and `end` the one after it.
[[nodiscard]] inline result<selector> make_selector(list_view<requirement> terms) {
    if (const selector_error error = detail::check_terms(terms); error.code != selector_errc::none) {
        return unexpected(error);
    }
    return detail::sorted_by_key(terms);
}

}  // namespace kube::inline v0_1
