// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>

namespace kube::inline v0_1 {

namespace detail {

/// What can be assigned and made of nothing, as views must, of a function that perhaps cannot.
template <class F>
class assignable {
public:
    constexpr assignable() = default;
    constexpr explicit assignable(F f) : held_(std::move(f)) {}
    constexpr assignable(const assignable&) = default;
    constexpr assignable(assignable&&) = default;
    constexpr assignable& operator=(const assignable& other) {
        if (this != &other) {
            held_.reset();
            if (other.held_) {
                held_.emplace(*other.held_);
            }
        }
        return *this;
    }
    constexpr const F& operator*() const { return *held_; }

private:
    std::optional<F> held_{};
};

/// A range that stands elsewhere.
template <class Range>
class range_ref {
public:
    constexpr range_ref() = default;
    constexpr explicit range_ref(Range& range) : range_(&range) {}
    constexpr auto begin() const { return std::begin(*range_); }
    constexpr auto end() const { return std::end(*range_); }

private:
    Range* range_ = nullptr;
};

/// True for views that do not say so to the standard library; the doors of their libraries specialise it.
template <class Range>
inline constexpr bool is_foreign_view = false;

template <class Range>
inline constexpr bool is_view = std::ranges::enable_view<Range> || is_foreign_view<Range>;

/// What is kept of a range: a view itself, otherwise where it stands.
template <class Range>
using kept_range = std::conditional_t<is_view<std::remove_cvref_t<Range>>, std::remove_cvref_t<Range>,
                                      range_ref<std::remove_reference_t<Range>>>;

/// A container that is about to go would leave the view without elements.
template <class Range>
concept can_keep = (is_view<std::remove_cvref_t<Range>> || std::is_lvalue_reference_v<Range>) &&
                   requires(std::remove_reference_t<Range>& range) {
                       std::begin(range);
                       std::end(range);
                   };

template <class Iterator, class Sentinel, class Predicate>
class filtered_iterator {
    static constexpr auto category() noexcept {
        if constexpr (std::bidirectional_iterator<Iterator>) {
            return std::bidirectional_iterator_tag();
        } else if constexpr (std::forward_iterator<Iterator>) {
            return std::forward_iterator_tag();
        } else {
            return std::input_iterator_tag();
        }
    }

public:
    using iterator_concept = decltype(category());
    using iterator_category = std::conditional_t<std::is_reference_v<std::iter_reference_t<Iterator>>, iterator_concept,
                                                 std::input_iterator_tag>;
    using value_type = std::iter_value_t<Iterator>;
    using difference_type = std::iter_difference_t<Iterator>;
    using reference = std::iter_reference_t<Iterator>;
    using pointer = void;

    constexpr filtered_iterator() = default;
    constexpr filtered_iterator(Iterator current, Sentinel end, const Predicate& predicate)
        : current_(std::move(current)), end_(std::move(end)), predicate_(&predicate) {
        skip();
    }

    constexpr reference operator*() const { return *current_; }
    constexpr auto operator->() const
        requires std::is_lvalue_reference_v<reference>
    {
        return &*current_;
    }
    constexpr filtered_iterator& operator++() {
        ++current_;
        skip();
        return *this;
    }
    constexpr void operator++(int) { ++*this; }
    constexpr filtered_iterator operator++(int)
        requires std::forward_iterator<Iterator>
    {
        filtered_iterator before = *this;
        ++*this;
        return before;
    }
    constexpr filtered_iterator& operator--()
        requires std::bidirectional_iterator<Iterator>
    {
        do {
            --current_;
        } while (!(*predicate_)(*current_));
        return *this;
    }
    constexpr filtered_iterator operator--(int)
        requires std::bidirectional_iterator<Iterator>
    {
        filtered_iterator before = *this;
        --*this;
        return before;
    }

    friend constexpr bool operator==(const filtered_iterator& a, const filtered_iterator& b)
        requires std::equality_comparable<Iterator>
    {
        return a.current_ == b.current_;
    }
    friend constexpr bool operator==(const filtered_iterator& a, std::default_sentinel_t) {
        return a.current_ == a.end_;
    }

private:
    constexpr void skip() {
        while (current_ != end_ && !(*predicate_)(*current_)) {
            ++current_;
        }
    }

    Iterator current_{};
    Sentinel end_{};
    const Predicate* predicate_ = nullptr;
};

}  // namespace detail

/// Those elements of a range for which a predicate holds, lazily and in order: a view for std::ranges and, with
/// <kube/ranges.hpp>, for range-v3. Unlike theirs it keeps no place, so that it can be const and read by many threads;
/// `begin` looks for the first element each time. Iterators refer to the view.
template <class Base, class Predicate>
class filtered_view {
public:
    constexpr filtered_view() = default;
    constexpr filtered_view(Base base, Predicate predicate)
        : base_(std::move(base)), predicate_(std::move(predicate)) {}

    constexpr auto begin() { return first(base_); }
    constexpr auto begin() const
        requires requires(const Base& base) { std::begin(base); }
    {
        return first(base_);
    }
    constexpr auto end() { return last(base_); }
    constexpr auto end() const
        requires requires(const Base& base) { std::begin(base); }
    {
        return last(base_);
    }
    /// Not of what can be read but once, of which it would take the first element.
    [[nodiscard]] constexpr bool empty()
        requires std::forward_iterator<decltype(std::begin(std::declval<Base&>()))>
    {
        return begin() == std::default_sentinel;
    }
    [[nodiscard]] constexpr bool empty() const
        requires std::forward_iterator<decltype(std::begin(std::declval<const Base&>()))>
    {
        return begin() == std::default_sentinel;
    }

private:
    template <class Range>
    using iterator = detail::filtered_iterator<decltype(std::begin(std::declval<Range&>())),
                                               decltype(std::end(std::declval<Range&>())), Predicate>;

    template <class Range>
    constexpr iterator<Range> first(Range& base) const {
        return {std::begin(base), std::end(base), predicate_};
    }
    template <class Range>
    constexpr auto last(Range& base) const {
        if constexpr (std::is_same_v<decltype(std::begin(base)), decltype(std::end(base))>) {
            return iterator<Range>{std::end(base), std::end(base), predicate_};
        } else {
            return std::default_sentinel;
        }
    }

    Base base_{};
    Predicate predicate_{};
};

/// What `range | …` takes to make a filtered_view; two of them make one that wants both.
template <class Predicate>
class filter_closure {
public:
    constexpr explicit filter_closure(Predicate predicate) : predicate_(std::move(predicate)) {}

    template <detail::can_keep Range>
        requires std::predicate<const Predicate&, decltype(*std::begin(std::declval<Range&>()))>
    [[nodiscard]] constexpr auto operator()(Range&& range) const {
        using base = detail::kept_range<Range>;
        return filtered_view<base, Predicate>(base(std::forward<Range>(range)), predicate_);
    }
    template <class Range>
        requires std::is_invocable_v<const filter_closure&, Range>
    [[nodiscard]] friend constexpr auto operator|(Range&& range, const filter_closure& wanted) {
        return wanted(std::forward<Range>(range));
    }

    [[nodiscard]] constexpr const Predicate& predicate() const noexcept { return predicate_; }

private:
    Predicate predicate_;
};

namespace detail {

template <class First, class Second>
struct both {
    First first{};
    Second second{};

    template <class T>
        requires std::predicate<const First&, const T&> && std::predicate<const Second&, const T&>
    constexpr bool operator()(const T& element) const {
        return first(element) && second(element);
    }
};

}  // namespace detail

template <class First, class Second>
[[nodiscard]] constexpr auto operator|(const filter_closure<First>& first, const filter_closure<Second>& second) {
    return filter_closure(detail::both<First, Second>{first.predicate(), second.predicate()});
}

}  // namespace kube::inline v0_1

template <class Base, class Predicate>
inline constexpr bool std::ranges::enable_view<::kube::filtered_view<Base, Predicate>> = true;
