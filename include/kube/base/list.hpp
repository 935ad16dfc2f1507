// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <new>
#include <type_traits>
#include <utility>

#include <kube/base/model_ops.hpp>
#include <kube/base/raw_list.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1 {

/// An owning sequence with three states, as Go's slices have them: nil, empty and filled. 16 bytes.
/// The interface is std::vector's, less `at`, ranges to insert and reverse iterators; converts to std::span as any
/// contiguous range does. `==` takes nil and empty for equal; `identical` does not. Whatever leaves a list without
/// elements leaves it empty; only assigning `kube::nil` (or `{}`) makes it nil. Strong guarantee on push_back and
/// emplace_back; at most 2^32 - 1 elements, std::bad_alloc beyond.
/// @tparam T is nothrow movable; may be incomplete until a member is used.
template <class T>
class list {
    static constexpr const detail::element_ops& ops() noexcept { return detail::ops_for<T, false>::value; }
    static constexpr const detail::element_ops& copying_ops() noexcept { return detail::ops_for<T, true>::value; }

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using iterator = T*;
    using const_iterator = const T*;

    constexpr list() noexcept = default;
    constexpr list(nil_t) noexcept {}
    list(empty_t) noexcept { clear(); }
    list(std::initializer_list<T> items) { raw_.copy_from(copying_ops(), items.begin(), items.size(), false); }
    /// A copy of what is contiguous: a std::vector, std::array, std::span, list_view.
    template <class Range>
        requires(!std::is_same_v<std::remove_cvref_t<Range>, list> &&
                 requires(const Range& r, const T* first) {
                     first = r.data();
                     r.size();
                 })
    explicit list(const Range& items) {
        raw_.copy_from(copying_ops(), items.data(), items.size(), false);
    }
    explicit list(size_type count) : list() { resize(count); }
    list(size_type count, const T& item) : list() { assign(count, item); }
    template <class Iterator>
        requires requires(Iterator i) { ++i, static_cast<T>(*i); }
    list(Iterator first, Iterator last) : list() {
        assign(first, last);
    }

    list(const list& other) { raw_.copy_from(copying_ops(), other.raw_.data(), other.size(), other.is_nil()); }
    constexpr list(list&& other) noexcept { raw_.swap(other.raw_); }
    list& operator=(const list& other) {
        list copy(other);
        raw_.swap(copy.raw_);
        return *this;
    }
    list& operator=(list&& other) noexcept {
        list taken(std::move(other));
        raw_.swap(taken.raw_);
        return *this;
    }
    ~list() { raw_.set_nil(ops()); }

    [[nodiscard]] constexpr bool is_nil() const noexcept { return raw_.is_nil(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return raw_.size() == 0; }
    [[nodiscard]] constexpr size_type size() const noexcept { return raw_.size(); }
    [[nodiscard]] constexpr size_type capacity() const noexcept { return raw_.capacity(); }

    [[nodiscard]] T* data() noexcept { return static_cast<T*>(raw_.data()); }
    [[nodiscard]] const T* data() const noexcept { return static_cast<const T*>(raw_.data()); }
    [[nodiscard]] iterator begin() noexcept { return data(); }
    [[nodiscard]] iterator end() noexcept { return data() + size(); }
    [[nodiscard]] const_iterator begin() const noexcept { return data(); }
    [[nodiscard]] const_iterator end() const noexcept { return data() + size(); }
    [[nodiscard]] const_iterator cbegin() const noexcept { return begin(); }
    [[nodiscard]] const_iterator cend() const noexcept { return end(); }
    [[nodiscard]] T& operator[](size_type index) noexcept { return data()[index]; }
    [[nodiscard]] const T& operator[](size_type index) const noexcept { return data()[index]; }
    [[nodiscard]] T& front() noexcept { return data()[0]; }
    [[nodiscard]] const T& front() const noexcept { return data()[0]; }
    [[nodiscard]] T& back() noexcept { return data()[size() - 1]; }
    [[nodiscard]] const T& back() const noexcept { return data()[size() - 1]; }

    void clear() noexcept { raw_.clear(ops()); }
    template <class Iterator>
        requires requires(Iterator i) { ++i, static_cast<T>(*i); }
    void assign(Iterator first, Iterator last) {
        clear();
        for (; first != last; ++first) {
            emplace_back(*first);
        }
    }
    /// `count` copies of `item`, which is not in this list.
    void assign(size_type count, const T& item) {
        clear();
        reserve(count);
        while (size() != count) {
            make(raw_.at(ops(), size()), item);
            raw_.added_one();
        }
    }
    void reserve(size_type count) { raw_.reserve(ops(), count); }
    void resize(size_type count) { raw_.resize(ops(), count); }
    void resize(size_type count, const T& item) {
        if (count < size()) {
            resize(count);
        }
        if (size() < count) {
            for (const T copy(item); size() != count;) {
                push_back(copy);
            }
        }
    }
    void push_back(const T& item) { emplace_back(item); }
    void push_back(T&& item) { emplace_back(std::move(item)); }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (raw_.size() != raw_.capacity()) {
            T* const made = make(raw_.at(ops(), size()), std::forward<Args>(args)...);
            raw_.added_one();
            return *made;
        }
        T made = create(std::forward<Args>(args)...);  // first, since an argument may live in this list
        return *::new (raw_.open_gap(ops(), size())) T(std::move(made));
    }
    void pop_back() noexcept { raw_.truncate(ops(), size() - 1); }
    iterator insert(const_iterator position, T item) {
        const auto index = static_cast<size_type>(position - begin());
        ::new (raw_.open_gap(ops(), index)) T(std::move(item));
        return begin() + index;
    }
    iterator erase(const_iterator position) noexcept { return erase(position, position + 1); }
    iterator erase(const_iterator first, const_iterator last) noexcept {
        const auto index = static_cast<size_type>(first - begin());
        raw_.erase(ops(), index, static_cast<size_type>(last - first));
        return begin() + index;
    }
    void swap(list& other) noexcept { raw_.swap(other.raw_); }

    friend bool operator==(const list& a, const list& b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (size_type i = 0; i != a.size(); ++i) {
            if (!(a[i] == b[i])) {
                return false;
            }
        }
        return true;
    }
    /// Equal, and both nil or both not.
    friend bool identical(const list& a, const list& b) { return a.is_nil() == b.is_nil() && a == b; }

private:
    template <class... Args>
    static T* make(void* at, Args&&... args) {
        if constexpr (std::is_constructible_v<T, Args...>) {
            return ::new (at) T(std::forward<Args>(args)...);
        } else {
            return ::new (at) T{std::forward<Args>(args)...};
        }
    }
    template <class... Args>
    static T create(Args&&... args) {
        if constexpr (std::is_constructible_v<T, Args...>) {
            return T(std::forward<Args>(args)...);
        } else {
            return T{std::forward<Args>(args)...};
        }
    }

    detail::raw_list raw_;
};

namespace detail {

/// What a list_view consists of.
struct raw_list_view {
    const void* data = nullptr;
    std::uint32_t size = 0;
    bool present = false;
};

}  // namespace detail

/// A sequence in memory that someone else keeps: nil, empty or filled; immutable, trivially copyable, 16 bytes.
template <class T>
class list_view {
public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = const T&;
    using const_reference = const T&;
    using iterator = const T*;
    using const_iterator = const T*;

    constexpr list_view() noexcept = default;
    constexpr list_view(nil_t) noexcept {}
    constexpr list_view(empty_t) noexcept : present_(true) {}
    constexpr list_view(const T* first, size_type count) noexcept
        : data_(first), size_(static_cast<std::uint32_t>(count)), present_(true) {}
    template <std::size_t N>
    constexpr list_view(const T (&items)[N]) noexcept : list_view(items, N) {}
    /// Refers to what is contiguous: a std::array, std::span, std::vector.
    template <class Range>
        requires(!std::is_same_v<Range, list_view> && !std::is_same_v<Range, list<T>> &&
                 requires(const Range& r, const T* first) {
                     first = r.data();
                     r.size();
                 })
    constexpr list_view(const Range& items) noexcept : list_view(items.data(), items.size()) {}
    list_view(const list<T>& items) noexcept : list_view(items.data(), items.size()) { present_ = !items.is_nil(); }

    [[nodiscard]] constexpr bool is_nil() const noexcept { return !present_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr size_type size() const noexcept { return size_; }
    [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
    [[nodiscard]] constexpr const_iterator begin() const noexcept { return data_; }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return data_ + size_; }
    [[nodiscard]] constexpr const T& operator[](size_type index) const noexcept { return data_[index]; }
    [[nodiscard]] constexpr const T& front() const noexcept { return data_[0]; }
    [[nodiscard]] constexpr const T& back() const noexcept { return data_[size_ - 1]; }

    friend constexpr bool operator==(const list_view& a, const list_view& b) {
        if (a.size_ != b.size_) {
            return false;
        }
        for (size_type i = 0; i != a.size_; ++i) {
            if (!(a[i] == b[i])) {
                return false;
            }
        }
        return true;
    }
    friend constexpr bool identical(const list_view& a, const list_view& b) {
        return a.present_ == b.present_ && a == b;
    }

private:
    const T* data_ = nullptr;
    std::uint32_t size_ = 0;
    bool present_ = false;
};

namespace detail {

static_assert(sizeof(list_view<int>) == sizeof(raw_list_view) && sizeof(list<int>) == sizeof(raw_list));

template <class T, bool Copied>
struct ops_for<list<T>, Copied> : ops_for_list<T, Copied> {};
template <class T, bool Copied>
struct ops_for<list_view<T>, Copied> : ops_for_view<list_view<T>> {};

}  // namespace detail

}  // namespace kube::inline v0_1
