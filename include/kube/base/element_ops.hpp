// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

namespace kube::inline v0_1::detail {

/// What a container does to its elements without knowing their type, so that its code exists once for all of them.
/// A null function stands for the trivial operation: memcpy, nothing.
struct element_ops {
    std::size_t size;
    std::size_t align;
    void (*construct)(void* at);
    void (*relocate)(void* to, void* from, std::size_t count) noexcept;
    void (*destroy)(void* at, std::size_t count) noexcept;
};

/// Copies `count` elements into raw memory. Apart from the other operations, so that a program which never copies a
/// model does not pay for the code that would.
using copy_function = void (*)(void* to, const void* from, std::size_t count);

template <class T>
struct element_functions {
    static void construct(void* at) { ::new (at) T{}; }

    static void destroy(void* at, std::size_t count) noexcept {
        T* const first = static_cast<T*>(at);
        for (std::size_t i = count; i != 0; --i) {
            first[i - 1].~T();
        }
    }

    static void copy(void* to, const void* from, std::size_t count) {
        struct guard {
            T* first;
            std::size_t made = 0;
            bool done = false;
            ~guard() {
                if (!done) {
                    destroy(first, made);
                }
            }
        } made{static_cast<T*>(to)};
        for (; made.made != count; ++made.made) {
            ::new (static_cast<void*>(made.first + made.made)) T(static_cast<const T*>(from)[made.made]);
        }
        made.done = true;
    }

    static void relocate(void* to, void* from, std::size_t count) noexcept {
        static_assert(std::is_nothrow_move_constructible_v<T>);
        T* const source = static_cast<T*>(from);
        for (std::size_t i = 0; i != count; ++i) {
            ::new (static_cast<void*>(static_cast<T*>(to) + i)) T(std::move(source[i]));
            source[i].~T();
        }
    }

    static constexpr element_ops ops{
        sizeof(T),
        alignof(T),
        &construct,
        std::is_trivially_copyable_v<T> ? nullptr : &relocate,
        std::is_trivially_destructible_v<T> ? nullptr : &destroy,
    };
};

/// Memory for `size` bytes at `align`; throws std::bad_alloc.
inline void* allocate(std::size_t size, std::size_t align) {
    return align > __STDCPP_DEFAULT_NEW_ALIGNMENT__ ? ::operator new(size, std::align_val_t{align})
                                                    : ::operator new(size);
}
inline void deallocate(void* memory, std::size_t align) noexcept {
    if (align > __STDCPP_DEFAULT_NEW_ALIGNMENT__) {
        ::operator delete(memory, std::align_val_t{align});
    } else {
        ::operator delete(memory);
    }
}

}  // namespace kube::inline v0_1::detail
