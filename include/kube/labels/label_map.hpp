// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1 {

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
        if (std::string_view(label.first) == key) {
            return {std::string_view(label.second), true};
        }
    }
    return {};
}

/// Up to this many entries a scan, which compares lengths first, is faster than a binary search.
inline constexpr std::size_t scanned_labels = 12;

}  // namespace detail

/// Looks for a label: in kube::map and transparent maps in O(log n) or better, in any other range of pairs by a scan;
/// a std::map without a transparent comparison is such a range. Never makes a std::string.
/// A type of yours takes part by a `find_label(const T&, std::string_view)` in its own namespace.
template <class M>
    requires detail::finds_value<M> || detail::finds_view<M> || detail::lists_labels<M>
[[nodiscard]] constexpr found_label find_label(const M& labels, std::string_view key) {
    if constexpr (detail::finds_value<M>) {
        if constexpr (detail::lists_labels<M> && requires { labels.size() > std::size_t{}; }) {
            if (labels.size() <= detail::scanned_labels) {
                return detail::scan_labels(labels, key);
            }
        }
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
