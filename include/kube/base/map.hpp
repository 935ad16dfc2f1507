// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>

#include <kube/base/list.hpp>

namespace kube::inline v0_1 {

/// A key with its value, by std::pair's names.
template <class String, class V>
struct map_entry {
    String first{};
    V second{};

    friend bool operator==(const map_entry&, const map_entry&) = default;
};

namespace detail {

/// The index of the first entry whose key is not less than `key`, in O(log n).
template <class Entry>
constexpr std::size_t lower_bound(const Entry* entries, std::size_t count, std::string_view key) noexcept {
    std::size_t first = 0;
    while (count != 0) {
        const std::size_t half = count / 2;
        if (std::string_view(entries[first + half].first) < key) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

template <class Entry>
constexpr const Entry* find_entry(const Entry* entries, std::size_t count, std::string_view key) noexcept {
    const std::size_t index = lower_bound(entries, count, key);
    return index != count && std::string_view(entries[index].first) == key ? entries + index : nullptr;
}

/// Never defined: a constant that calls it does not compile.
void a_key_stands_twice(std::string_view key);

}  // namespace detail

/// An owning map from text to V: flat, sorted bytewise by key, with the three states of Go's maps. 16 bytes.
/// Look-ups take std::string_view and O(log n); an insertion in the middle is O(n). Iteration is in key order and does
/// not let keys change; values change through `[]` and `find_value`.
/// @tparam String owns the keys: std::string in all models.
template <class V, class String>
class basic_map {
public:
    using key_type = String;
    using mapped_type = V;
    using value_type = map_entry<String, V>;
    using size_type = std::size_t;
    using const_iterator = const value_type*;
    using iterator = const_iterator;

    constexpr basic_map() noexcept = default;
    constexpr basic_map(nil_t) noexcept {}
    basic_map(empty_t) noexcept : entries_(kube::empty) {}
    /// Of equal keys the last one stays.
    basic_map(std::initializer_list<value_type> entries) : entries_(kube::empty) {
        entries_.reserve(entries.size());
        for (const value_type& entry : entries) {
            (*this)[entry.first] = entry.second;
        }
    }

    [[nodiscard]] constexpr bool is_nil() const noexcept { return entries_.is_nil(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] constexpr size_type size() const noexcept { return entries_.size(); }
    [[nodiscard]] const_iterator begin() const noexcept { return entries_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return entries_.end(); }

    [[nodiscard]] const_iterator find(std::string_view key) const noexcept {
        const value_type* const found = detail::find_entry(entries_.data(), entries_.size(), key);
        return found != nullptr ? found : end();
    }
    [[nodiscard]] bool contains(std::string_view key) const noexcept { return find_value(key) != nullptr; }
    /// The value of `key`, or null.
    [[nodiscard]] const V* find_value(std::string_view key) const noexcept {
        const value_type* const found = detail::find_entry(entries_.data(), entries_.size(), key);
        return found != nullptr ? &found->second : nullptr;
    }
    [[nodiscard]] V* find_value(std::string_view key) noexcept {
        return const_cast<V*>(static_cast<const basic_map&>(*this).find_value(key));
    }

    V& operator[](std::string_view key) {
        const size_type index = detail::lower_bound(entries_.data(), entries_.size(), key);
        if (index == entries_.size() || std::string_view(entries_[index].first) != key) {
            entries_.insert(entries_.begin() + index, value_type{String(key), V{}});
        }
        return entries_[index].second;
    }
    /// True where the key is new.
    bool insert_or_assign(std::string_view key, V value) {
        const size_type before = size();
        (*this)[key] = std::move(value);
        return size() != before;
    }
    /// The number of entries that went: 0 or 1.
    size_type erase(std::string_view key) noexcept {
        const const_iterator found = find(key);
        if (found == end()) {
            return 0;
        }
        entries_.erase(found);
        return 1;
    }
    void clear() noexcept { entries_.clear(); }
    void reserve(size_type count) { entries_.reserve(count); }
    void swap(basic_map& other) noexcept { entries_.swap(other.entries_); }

    friend bool operator==(const basic_map& a, const basic_map& b) { return a.entries_ == b.entries_; }
    friend bool identical(const basic_map& a, const basic_map& b) { return identical(a.entries_, b.entries_); }

private:
    list<value_type> entries_;
};

/// Entries in key order without a key twice, made by `kube::sorted`.
template <class V, std::size_t N>
struct sorted_entries {
    map_entry<std::string_view, V> entries[N];
};

/// A map from text to V in memory that someone else keeps: sorted, immutable, trivially copyable, 16 bytes.
template <class V>
class map_view {
public:
    using key_type = std::string_view;
    using mapped_type = V;
    using value_type = map_entry<std::string_view, V>;
    using size_type = std::size_t;
    using const_iterator = const value_type*;
    using iterator = const_iterator;

    constexpr map_view() noexcept = default;
    constexpr map_view(nil_t) noexcept {}
    constexpr map_view(empty_t) noexcept : entries_(kube::empty) {}
    template <std::size_t N>
    constexpr map_view(const sorted_entries<V, N>& sorted) noexcept : entries_(sorted.entries, N) {}
    template <std::size_t N>
    map_view(const sorted_entries<V, N>&&) = delete;

    /// Takes entries that the caller knows to be sorted, without a key twice.
    [[nodiscard]] static constexpr map_view from_sorted(const value_type* first, size_type count) noexcept {
        map_view made;
        made.entries_ = list_view<value_type>(first, count);
        return made;
    }

    [[nodiscard]] constexpr bool is_nil() const noexcept { return entries_.is_nil(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] constexpr size_type size() const noexcept { return entries_.size(); }
    [[nodiscard]] constexpr const_iterator begin() const noexcept { return entries_.begin(); }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return entries_.end(); }

    [[nodiscard]] constexpr const_iterator find(std::string_view key) const noexcept {
        const value_type* const found = detail::find_entry(entries_.data(), entries_.size(), key);
        return found != nullptr ? found : end();
    }
    [[nodiscard]] constexpr bool contains(std::string_view key) const noexcept { return find_value(key) != nullptr; }
    /// The value of `key`, or null.
    [[nodiscard]] constexpr const V* find_value(std::string_view key) const noexcept {
        const value_type* const found = detail::find_entry(entries_.data(), entries_.size(), key);
        return found != nullptr ? &found->second : nullptr;
    }

    friend constexpr bool operator==(const map_view& a, const map_view& b) { return a.entries_ == b.entries_; }
    friend constexpr bool identical(const map_view& a, const map_view& b) { return identical(a.entries_, b.entries_); }

private:
    list_view<value_type> entries_;
};

namespace detail {

template <class String, class V, bool Copied>
struct ops_for<map_entry<String, V>, Copied> {
private:
    using entry = map_entry<String, V>;
    static constexpr member members[] = {{&ops_for<String, Copied>::value, offsetof(entry, first)},
                                         {&ops_for<V, Copied>::value, offsetof(entry, second)}};

public:
    static constexpr element_ops value = ops_of_members(sizeof(entry), alignof(entry), members, 2);
};
template <class V, class String, bool Copied>
struct ops_for<basic_map<V, String>, Copied> : ops_for_list<map_entry<String, V>, Copied> {};
template <class V, bool Copied>
struct ops_for<map_view<V>, Copied> : ops_for_view<map_view<V>> {};

}  // namespace detail

/// The entries of a constant map in key order; a key that stands twice does not compile.
template <class V = std::string_view, std::size_t N>
consteval sorted_entries<V, N> sorted(const map_entry<std::string_view, V> (&entries)[N]) {
    sorted_entries<V, N> made{};
    for (std::size_t i = 0; i != N; ++i) {
        std::size_t at = i;
        for (; at != 0 && entries[i].first < made.entries[at - 1].first; --at) {
            made.entries[at] = made.entries[at - 1];
        }
        if (at != 0 && entries[i].first == made.entries[at - 1].first) {
            detail::a_key_stands_twice(entries[i].first);
        }
        made.entries[at] = entries[i];
    }
    return made;
}

}  // namespace kube::inline v0_1
