// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <kube/labels/same_text.hpp>

namespace kube::inline v0_1 {

template <class V, class String>
class basic_map;
template <class V>
class map_view;

/// The value of a label, or that there is none; an empty value is a value.
struct found_label {
    std::string_view value{};
    bool present = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return present; }
    friend constexpr bool operator==(const found_label&, const found_label&) = default;
};

namespace detail {

template <class Text>
concept text_like = requires(const Text& text) { std::string_view(text); };

/// kube::map, kube::map_view, and whatever else answers `find_value(key)` with a pointer.
template <class M>
concept finds_value = requires(const M& labels, std::string_view key) { std::string_view(*labels.find_value(key)); };

/// Maps that can look for a std::string_view without making a key of it.
template <class M>
concept finds_view = requires(const M& labels, std::string_view key) {
    { labels.find(key) == labels.end() };
    std::string_view(labels.find(key)->second);
};

template <class M>
concept lists_labels = requires(const M& labels) {
    std::string_view(std::begin(labels)->first);
    std::string_view(std::begin(labels)->second);
    std::end(labels);
};

template <class M>
constexpr found_label scan_labels(const M& labels, std::string_view key) {
    for (const auto& label : labels) {
        if (same_text(std::string_view(label.first), key)) {
            return {std::string_view(label.second), true};
        }
    }
    return {};
}

template <class M>
inline constexpr bool is_sorted_array = false;
template <class V, class String>
inline constexpr bool is_sorted_array<basic_map<V, String>> = true;
template <class V>
inline constexpr bool is_sorted_array<map_view<V>> = true;

/// Up to this many entries a scan is faster than halving: it compares lengths, which stand beside each other, while a
/// comparison of texts follows a pointer.
inline constexpr std::size_t scanned_labels = 4;

/// For kube::map and kube::map_view. Inlined, so that a key that is a constant is compared as one, by `same`.
template <class M, class Same>
[[gnu::always_inline]] constexpr found_label find_sorted(const M& labels, std::string_view key, const Same& same) {
    const auto* first = labels.begin();
    std::size_t count = labels.size();
    while (count > scanned_labels) {
        const std::size_t half = count / 2;
        const std::string_view middle(first[half].first);
        if (same(middle, key)) {
            return {std::string_view(first[half].second), true};
        }
        if (text_less(middle, key)) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    for (std::size_t i = 0; i != count; ++i) {
        if (same(std::string_view(first[i].first), key)) {
            return {std::string_view(first[i].second), true};
        }
    }
    return {};
}

/// Called before several look-ups: has the entries fetched at once, where each look-up would wait for its own.
/// Inlined, since g++ drops a call that does nothing else.
template <class M>
[[gnu::always_inline]] constexpr void expect_lookups(const M& labels) noexcept {
    if constexpr (is_sorted_array<M>) {
        constexpr std::size_t most = 16;
        if (!std::is_constant_evaluated() && labels.size() <= most) {
            for (const auto& label : labels) {
                __builtin_prefetch(&label);
            }
        }
    }
}

}  // namespace detail

/// Looks for a label: in kube::map and transparent maps in O(log n) or better, in any other range of pairs by a scan;
/// a std::map without a transparent comparison is such a range. Never makes a std::string.
/// A type of yours takes part by a `find_label(const T&, std::string_view)` in its own namespace.
template <class M>
    requires detail::finds_value<M> || detail::finds_view<M> || detail::lists_labels<M>
[[nodiscard]] constexpr found_label find_label(const M& labels, std::string_view key) {
    if constexpr (detail::is_sorted_array<M>) {
        return detail::find_sorted(labels, key, detail::same_text);
    } else if constexpr (detail::finds_value<M>) {
        const auto* const value = labels.find_value(key);
        return value != nullptr ? found_label{std::string_view(*value), true} : found_label{};
    } else if constexpr (detail::finds_view<M>) {
        const auto label = labels.find(key);
        return label != labels.end() ? found_label{std::string_view(label->second), true} : found_label{};
    } else {
        return detail::scan_labels(labels, key);
    }
}

/// What a selector can be matched against: all for which `find_label` answers.
template <class M>
concept label_map = requires(const M& labels, std::string_view key) {
    { find_label(labels, key).present };
    { find_label(labels, key).value };
};

}  // namespace kube::inline v0_1
