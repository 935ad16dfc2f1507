// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>

#include <kube/base/element_ops.hpp>

namespace kube::inline v0_1::detail {

/// The address that an empty but not nil container holds; never read.
struct alignas(std::max_align_t) empty_storage_t {
    std::byte unused;
};
inline constinit empty_storage_t empty_storage{};

/// An array of elements of any one type: nil, empty or filled. Each operation takes the ops of the type.
/// Strong guarantee: a copy or an allocation that throws leaves the array as it was.
class raw_list {
public:
    constexpr raw_list() noexcept = default;

    [[nodiscard]] constexpr bool is_nil() const noexcept { return data_ == nullptr; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t capacity() const noexcept { return capacity_; }
    [[nodiscard]] constexpr void* data() const noexcept { return data_; }

    void set_nil(const element_ops& ops) noexcept {
        if (data_ != nullptr) {
            free_all(ops);
        }
    }
    /// Empty, not nil.
    void clear(const element_ops& ops) noexcept {
        destroy_elements(ops, data_, size_);
        size_ = 0;
        if (data_ == nullptr) {
            data_ = &empty_storage;
        }
    }

    void swap(raw_list& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    /// This array, nil and without memory, becomes a copy of `count` elements.
    void copy_from(const element_ops& ops, const void* from, std::size_t count, bool nil) {
        if (!nil) {
            copy_elements_from(ops, from, count);
        }
    }

    [[gnu::noinline]] void reserve(const element_ops& ops, std::size_t count) {
        if (count <= capacity_) {
            return;
        }
        const bool fits = count <= UINT32_MAX && count <= PTRDIFF_MAX / ops.size;
        void* const memory = allocate(fits ? count * ops.size : static_cast<std::size_t>(PTRDIFF_MAX), ops.align);
        if (size_ != 0) {
            relocate_elements(ops, memory, data_, size_);
        }
        if (data_ != &empty_storage) {  // not by capacity_: g++ would see an attempt to free it
            deallocate(data_, ops.align);
        }
        data_ = memory;
        capacity_ = static_cast<std::uint32_t>(count);
    }

    [[nodiscard]] void* at(const element_ops& ops, std::size_t index) const noexcept {
        return static_cast<std::byte*>(data_) + index * ops.size;
    }

    /// Room for one more element at the end.
    [[nodiscard]] void* grow_by_one(const element_ops& ops) {
        if (size_ == capacity_) {
            reserve_more(ops);
        }
        return at(ops, size_);
    }
    void added_one() noexcept { ++size_; }
    /// An element counted already: the caller constructs it, which must not fail.
    void* append_raw(const element_ops& ops) {
        void* const made = grow_by_one(ops);
        ++size_;
        return made;
    }

    void append_default(const element_ops& ops) {
        construct_element(ops, grow_by_one(ops));
        ++size_;
    }

    void resize(const element_ops& ops, std::size_t count) {
        if (count < size_) {
            truncate(ops, count);
            return;
        }
        reserve(ops, count);
        while (size_ < count) {
            append_default(ops);
        }
        if (data_ == nullptr) {
            data_ = &empty_storage;
        }
    }

    void truncate(const element_ops& ops, std::size_t count) noexcept {
        destroy_elements(ops, at(ops, count), size_ - count);
        size_ = static_cast<std::uint32_t>(count);
    }

    /// Takes `count` elements out at `index`; what follows moves down.
    void erase(const element_ops& ops, std::size_t index, std::size_t count) noexcept {
        if (count == 0) {
            return;
        }
        destroy_elements(ops, at(ops, index), count);
        for (std::size_t i = index + count; i != size_; ++i) {
            relocate_elements(ops, at(ops, i - count), at(ops, i), 1);
        }
        size_ -= static_cast<std::uint32_t>(count);
    }

    /// Room for one element at `index`, counted already: the caller constructs it, which must not fail.
    [[nodiscard]] void* open_gap(const element_ops& ops, std::size_t index) {
        static_cast<void>(grow_by_one(ops));
        for (std::size_t i = size_; i != index; --i) {
            relocate_elements(ops, at(ops, i), at(ops, i - 1), 1);
        }
        ++size_;
        return at(ops, index);
    }

    /// Keeps the elements that `order` names, in that order. Making a T{} must not fail.
    void reorder(const element_ops& ops, const std::uint32_t* order, std::size_t count) {
        raw_list kept;
        const freed_at_end guard{kept, ops};
        kept.reserve(ops, count);
        for (std::size_t i = 0; i != count; ++i) {
            relocate_elements(ops, kept.at(ops, i), at(ops, order[i]), 1);
            construct_element(ops, at(ops, order[i]));
        }
        kept.size_ = static_cast<std::uint32_t>(count);
        swap(kept);
    }

private:
    struct freed_at_end {
        raw_list& owned;
        const element_ops& ops;
        ~freed_at_end() { owned.set_nil(ops); }
    };

    [[gnu::noinline]] void reserve_more(const element_ops& ops) {
        const std::size_t fewest = ops.size > 128 ? 1 : 4;  // most lists of large elements have one or two
        const std::size_t doubled = capacity_ < fewest ? fewest : std::size_t{capacity_} * 2;
        reserve(ops, size_ < UINT32_MAX && doubled > UINT32_MAX ? std::size_t{UINT32_MAX} : doubled);
    }
    // Not inlined into the special functions of every model: they are called for what is there alone.
    [[gnu::noinline]] void free_all(const element_ops& ops) noexcept {
        clear(ops);
        if (data_ != &empty_storage) {  // not by capacity_: g++ would see an attempt to free it
            deallocate(data_, ops.align);
        }
        data_ = nullptr;
        capacity_ = 0;
    }
    [[gnu::noinline]] void copy_elements_from(const element_ops& ops, const void* from, std::size_t count) {
        if (count == 0) {
            data_ = &empty_storage;
            return;
        }
        raw_list made;
        const freed_at_end guard{made, ops};
        made.reserve(ops, count);
        copy_elements(ops, made.data_, from, count);
        made.size_ = static_cast<std::uint32_t>(count);
        swap(made);
    }

    void* data_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0;
};

/// The ops of what is a raw_list and nothing else.
inline void destroy_list(const element_ops& ops, void* at) noexcept {
    static_cast<raw_list*>(at)->set_nil(*ops.element);
}
inline void copy_list(const element_ops& ops, void* to, const void* from) {
    const raw_list& source = *static_cast<const raw_list*>(from);
    (::new (to) raw_list)->copy_from(*ops.element, source.data(), source.size(), source.is_nil());
}
template <class T, bool Copied>
struct ops_for_list {
    static constexpr element_ops value{.size = sizeof(raw_list),
                                       .align = alignof(raw_list),
                                       .needs = null_at_first | destroys | (Copied ? copies : 0),
                                       .destroy = &destroy_list,
                                       .copy = &copy_list,
                                       .element = &ops_for<T, Copied>::value};
};

}  // namespace kube::inline v0_1::detail
