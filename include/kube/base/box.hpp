// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>

#include <kube/base/element_ops.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1 {

/// A sub-object that is mostly absent: null or one T on the heap, copied deeply, in 8 bytes. What Go's pointers to
/// structs are. `*` and `->` require that it is there.
/// @tparam T may be incomplete until a member is used.
template <class T>
class box {
public:
    using value_type = T;

    constexpr box() noexcept = default;
    constexpr box(nil_t) noexcept {}
    template <class U = T>
        requires(!std::is_same_v<std::remove_cvref_t<U>, box> && !std::is_same_v<std::remove_cvref_t<U>, nil_t> &&
                 std::is_convertible_v<U, T>)
    box(U&& value) : held_(make(std::forward<U>(value))) {}
    box(T&& value) : held_(make(std::move(value))) {}

    box(const box& other) : held_(other.held_ != nullptr ? make(*other) : nullptr) {}
    constexpr box(box&& other) noexcept : held_(other.held_) { other.held_ = nullptr; }
    box& operator=(const box& other) {
        box copy(other);
        std::swap(held_, copy.held_);
        return *this;
    }
    box& operator=(box&& other) noexcept {
        box taken(std::move(other));
        std::swap(held_, taken.held_);
        return *this;
    }
    ~box() { reset(); }

    [[nodiscard]] constexpr bool has_value() const noexcept { return held_ != nullptr; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return held_ != nullptr; }
    [[nodiscard]] T* get() noexcept { return static_cast<T*>(held_); }
    [[nodiscard]] const T* get() const noexcept { return static_cast<const T*>(held_); }
    [[nodiscard]] T& operator*() noexcept { return *get(); }
    [[nodiscard]] const T& operator*() const noexcept { return *get(); }
    [[nodiscard]] T* operator->() noexcept { return get(); }
    [[nodiscard]] const T* operator->() const noexcept { return get(); }

    /// A T made from `args`, in place of what was held.
    template <class... Args>
    T& emplace(Args&&... args) {
        box made;
        made.held_ = make(std::forward<Args>(args)...);
        std::swap(held_, made.held_);
        return **this;
    }
    /// What is held; a T{} is made where nothing is.
    T& get_or_emplace() { return held_ != nullptr ? **this : emplace(); }
    void reset() noexcept {
        if (held_ != nullptr) {
            get()->~T();
            detail::deallocate(held_, alignof(T));
            held_ = nullptr;
        }
    }

    friend bool operator==(const box& a, const box& b) {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }

private:
    template <class... Args>
    static void* make(Args&&... args) {
        struct memory {
            void* held;
            ~memory() {
                if (held != nullptr) {
                    detail::deallocate(held, alignof(T));
                }
            }
        } taken{detail::allocate(sizeof(T), alignof(T))};
        if constexpr (std::is_constructible_v<T, Args...>) {
            ::new (taken.held) T(std::forward<Args>(args)...);
        } else {
            ::new (taken.held) T{std::forward<Args>(args)...};
        }
        return std::exchange(taken.held, nullptr);
    }

    void* held_ = nullptr;
};

/// A sub-object in memory that someone else keeps, or null; trivially copyable.
template <class T>
class box_view {
public:
    using value_type = T;

    constexpr box_view() noexcept = default;
    constexpr box_view(nil_t) noexcept {}
    constexpr box_view(const T* held) noexcept : held_(held) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return held_ != nullptr; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return held_ != nullptr; }
    [[nodiscard]] constexpr const T* get() const noexcept { return held_; }
    [[nodiscard]] constexpr const T& operator*() const noexcept { return *held_; }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return held_; }

    friend constexpr bool operator==(const box_view& a, const box_view& b) {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }

private:
    const T* held_ = nullptr;
};

}  // namespace kube::inline v0_1
