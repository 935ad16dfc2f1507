// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

#include <kube/base/model_ops.hpp>
#include <kube/base/storage.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// Memory for an element that is being made.
class held_memory {
public:
    explicit held_memory(const element_ops& ops) : held_(allocate(ops.size, ops.align)), align_(ops.align) {}
    held_memory(const held_memory&) = delete;
    held_memory& operator=(const held_memory&) = delete;
    ~held_memory() {
        if (held_ != nullptr) {
            deallocate(held_, align_);
        }
    }
    [[nodiscard]] void* get() const noexcept { return held_; }
    void* release() noexcept { return std::exchange(held_, nullptr); }

private:
    void* held_;
    std::size_t align_;
};

[[gnu::noinline]] inline void* new_held(const element_ops& ops) {
    held_memory memory(ops);
    construct_element(ops, memory.get());
    return memory.release();
}
[[gnu::noinline]] inline void delete_held(const element_ops& ops, void* held) noexcept {
    destroy_elements(ops, held, 1);
    deallocate(held, ops.align);
}
/// A copy on the heap of what a box holds.
[[gnu::noinline]] inline void* copy_held(const element_ops& ops, const void* held) {
    held_memory memory(ops);
    copy_elements(ops, memory.get(), held, 1);
    return memory.release();
}

/// The ops of a box, which is one pointer.
inline void destroy_box(const element_ops& ops, void* at) noexcept {
    if (void* const held = *static_cast<void**>(at)) {
        delete_held(*ops.element, held);
    }
}
inline void copy_box(const element_ops& ops, void* to, const void* from) {
    const void* const held = *static_cast<void* const*>(from);
    ::new (to) void*(held != nullptr ? copy_held(*ops.element, held) : nullptr);
}

}  // namespace detail

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

    box(const box& other)
        : held_(other.held_ != nullptr ? detail::copy_held(detail::ops_for<T>::value, other.held_) : nullptr) {}
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
        if constexpr (sizeof...(Args) == 0) {
            made.held_ = detail::new_held(detail::ops_for<T, false>::value);
        } else {
            made.held_ = make(std::forward<Args>(args)...);
        }
        std::swap(held_, made.held_);
        return **this;
    }
    /// What is held; a T{} is made where nothing is.
    T& get_or_emplace() { return held_ != nullptr ? **this : emplace(); }
    void reset() noexcept {
        if (held_ != nullptr) {
            detail::delete_held(detail::ops_for<T, false>::value, held_);
            held_ = nullptr;
        }
    }

    friend bool operator==(const box& a, const box& b) {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }

private:
    template <class... Args>
    static void* make(Args&&... args) {
        detail::held_memory memory(detail::ops_for<T, false>::value);
        if constexpr (std::is_constructible_v<T, Args...>) {
            ::new (memory.get()) T(std::forward<Args>(args)...);
        } else {
            ::new (memory.get()) T{std::forward<Args>(args)...};
        }
        return memory.release();
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

namespace detail {

template <class T, bool Copied>
struct ops_for<box<T>, Copied> {
    static constexpr element_ops value{.size = sizeof(void*),
                                       .align = alignof(void*),
                                       .needs = null_at_first | destroys | (Copied ? copies : 0),
                                       .destroy = &destroy_box,
                                       .copy = &copy_box,
                                       .element = &ops_for<T, Copied>::value};
};
template <class T, bool Copied>
struct ops_for<box_view<T>, Copied> : ops_for_view<box_view<T>> {};

}  // namespace detail

}  // namespace kube::inline v0_1
