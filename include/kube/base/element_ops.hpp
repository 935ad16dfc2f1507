// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

/// What containers do to their elements, as data: a model's operations are a table of its members, walked by functions
/// that exist once, so that no code is made for each of hundreds of types.
namespace kube::inline v0_1::detail {

struct element_ops;

/// A value within another one.
struct member {
    const element_ops* ops;
    std::uint32_t offset;
};

/// What bytes alone do not do: without `constructs` bytes of zero are a new element, without `relocates` and `copies`
/// memcpy serves, without `destroys` there is nothing to do, and with `null_at_first` neither while the value begins with
/// a null pointer. Bits, since g++'s sanitizers let no constant tell whether a function is null.
enum element_needs : std::uint8_t { constructs = 1, relocates = 2, destroys = 4, copies = 8, null_at_first = 16 };

/// What a container does to an element without knowing its type. Each function takes the ops that it stands in, and is
/// there where `needs` says so.
struct element_ops {
    std::size_t size;
    std::size_t align;
    std::uint8_t needs = 0;
    void (*construct)(const element_ops&, void* at) = nullptr;
    void (*relocate)(const element_ops&, void* to, void* from) noexcept = nullptr;
    void (*destroy)(const element_ops&, void* at) noexcept = nullptr;
    void (*copy)(const element_ops&, void* to, const void* from) = nullptr;
    const element_ops* element = nullptr;  ///< of a list or a box
    const member* members = nullptr;       ///< of a struct
    std::size_t member_count = 0;
};

/// A T{}.
inline void construct_element(const element_ops& ops, void* at) {
    if ((ops.needs & constructs) != 0) {
        ops.construct(ops, at);
    } else {
        std::memset(at, 0, ops.size);
    }
}
inline void destroy_elements(const element_ops& ops, void* at, std::size_t count) noexcept {
    if ((ops.needs & destroys) != 0) {
        for (std::size_t i = 0; i != count; ++i) {
            ops.destroy(ops, static_cast<std::byte*>(at) + i * ops.size);
        }
    }
}
/// Moves elements into raw memory; what they leave is raw memory.
inline void relocate_elements(const element_ops& ops, void* to, void* from, std::size_t count) noexcept {
    if ((ops.needs & relocates) == 0) {
        std::memcpy(to, from, count * ops.size);
        return;
    }
    for (std::size_t i = 0; i != count; ++i) {
        ops.relocate(ops, static_cast<std::byte*>(to) + i * ops.size, static_cast<std::byte*>(from) + i * ops.size);
    }
}
/// Copies elements into raw memory, which stays raw where a copy throws.
inline void copy_elements(const element_ops& ops, void* to, const void* from, std::size_t count) {
    if ((ops.needs & copies) == 0) {
        std::memcpy(to, from, count * ops.size);
        return;
    }
    struct guard {
        const element_ops& ops;
        void* first;
        std::size_t made = 0;
        bool done = false;
        ~guard() {
            if (!done) {
                destroy_elements(ops, first, made);
            }
        }
    } copied{ops, to};
    for (; copied.made != count; ++copied.made) {
        const std::size_t offset = copied.made * ops.size;
        ops.copy(ops, static_cast<std::byte*>(to) + offset, static_cast<const std::byte*>(from) + offset);
    }
    copied.done = true;
}

/// The same for a struct, member by member; all that is not in its table is bytes.
inline void construct_members(const element_ops& ops, void* at) {
    std::memset(at, 0, ops.size);
    for (std::size_t i = 0; i != ops.member_count; ++i) {
        const member& m = ops.members[i];
        if ((m.ops->needs & constructs) != 0) {
            m.ops->construct(*m.ops, static_cast<std::byte*>(at) + m.offset);
        }
    }
}
inline void relocate_members(const element_ops& ops, void* to, void* from) noexcept {
    std::memcpy(to, from, ops.size);
    for (std::size_t i = 0; i != ops.member_count; ++i) {
        const member& m = ops.members[i];
        if ((m.ops->needs & relocates) != 0) {
            m.ops->relocate(*m.ops, static_cast<std::byte*>(to) + m.offset, static_cast<std::byte*>(from) + m.offset);
        }
    }
}
inline bool is_null(const void* at) noexcept {
    const void* first;
    std::memcpy(&first, at, sizeof first);
    return first == nullptr;
}
inline void destroy_first_members(const element_ops& ops, void* at, std::size_t count) noexcept {
    for (std::size_t i = 0; i != count; ++i) {
        const member& m = ops.members[i];
        void* const value = static_cast<std::byte*>(at) + m.offset;
        const std::uint8_t needs = m.ops->needs;
        // Most members of most objects are null: no call for them.
        if ((needs & destroys) != 0 && ((needs & null_at_first) == 0 || !is_null(value))) {
            m.ops->destroy(*m.ops, value);
        }
    }
}
inline void destroy_members(const element_ops& ops, void* at) noexcept {
    destroy_first_members(ops, at, ops.member_count);
}
inline void copy_members(const element_ops& ops, void* to, const void* from) {
    struct guard {
        const element_ops& ops;
        void* at;
        std::size_t made = 0;
        bool done = false;
        ~guard() {
            if (!done) {
                destroy_first_members(ops, at, made);
            }
        }
    } copied{ops, to};
    std::memcpy(to, from, ops.size);
    for (; copied.made != ops.member_count; ++copied.made) {
        const member& m = ops.members[copied.made];
        if ((m.ops->needs & copies) != 0) {
            m.ops->copy(*m.ops, static_cast<std::byte*>(to) + m.offset, static_cast<const std::byte*>(from) + m.offset);
        }
    }
    copied.done = true;
}

/// The ops of a struct that consists of these members and of bytes that are zero at first.
consteval element_ops ops_of_members(std::size_t size, std::size_t align, const member* members, std::size_t count) {
    element_ops made{.size = size,
                     .align = align,
                     .construct = &construct_members,
                     .relocate = &relocate_members,
                     .destroy = &destroy_members,
                     .copy = &copy_members,
                     .members = members,
                     .member_count = count};
    for (std::size_t i = 0; i != count; ++i) {
        made.needs |= members[i].ops->needs & ~null_at_first;
    }
    return made;
}

/// The functions of a type that nothing more is known of.
template <class T>
struct element_functions {
    static void construct(const element_ops&, void* at) { ::new (at) T{}; }
    static void destroy(const element_ops&, void* at) noexcept { static_cast<T*>(at)->~T(); }
    static void copy(const element_ops&, void* to, const void* from) { ::new (to) T(*static_cast<const T*>(from)); }
    static void relocate(const element_ops&, void* to, void* from) noexcept {
        static_assert(std::is_nothrow_move_constructible_v<T>);
        T& source = *static_cast<T*>(from);
        ::new (to) T(std::move(source));
        source.~T();
    }

    template <bool Copied>
    static consteval element_ops ops() {
        element_ops made{.size = sizeof(T), .align = alignof(T)};
        if constexpr (!std::is_arithmetic_v<T> && !std::is_same_v<T, std::string_view>) {
            made.needs |= constructs;
            made.construct = &construct;
        }
        if constexpr (!std::is_trivially_copyable_v<T>) {
            made.needs |= relocates;
            made.relocate = &relocate;
            if constexpr (Copied) {
                made.needs |= copies;
                made.copy = &copy;
            }
        }
        if constexpr (!std::is_trivially_destructible_v<T>) {
            made.needs |= destroys;
            made.destroy = &destroy;
        }
        return made;
    }
};

/// Of what is no container: specialised for models.
template <class T, bool Copied>
struct ops_for_other {
    static constexpr element_ops value = element_functions<T>::template ops<Copied>();
};
/// `value` is the ops of T, specialised for containers.
/// @tparam Copied with `copy`: false for containers of elements that cannot be copied.
template <class T, bool Copied = true>
struct ops_for : ops_for_other<T, Copied> {};

/// Of types that own nothing and are zero bytes when they are made.
template <class T>
struct ops_for_view {
    static constexpr element_ops value{.size = sizeof(T), .align = alignof(T)};
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
