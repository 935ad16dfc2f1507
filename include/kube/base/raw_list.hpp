// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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
        clear(ops);
        if (data_ != &empty_storage) {  // not by capacity_: g++ would see an attempt to free it
            deallocate(data_, ops.align);
        }
        data_ = nullptr;
        capacity_ = 0;
    }
    /// Empty, not nil.
    void clear(const element_ops& ops) noexcept {
        if (size_ != 0 && ops.destroy != nullptr) {
            ops.destroy(data_, size_);
        }
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

    /// This array, nil and without memory, becomes a copy of `count` elements; a null `copy` is memcpy.
    void copy_from(const element_ops& ops, copy_function copy, const void* from, std::size_t count, bool nil) {
        if (nil) {
            return;
        }
        if (count == 0) {
            data_ = &empty_storage;
            return;
        }
        raw_list made;
        const freed_at_end guard{made, ops};
        made.reserve(ops, count);
        if (copy != nullptr) {
            copy(made.data_, from, count);
        } else {
            std::memcpy(made.data_, from, count * ops.size);
        }
        made.size_ = static_cast<std::uint32_t>(count);
        swap(made);
    }

    void reserve(const element_ops& ops, std::size_t count) {
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
            const std::size_t doubled = capacity_ < 4 ? 4 : std::size_t{capacity_} * 2;
            reserve(ops, size_ < UINT32_MAX && doubled > UINT32_MAX ? std::size_t{UINT32_MAX} : doubled);
        }
        return at(ops, size_);
    }
    void added_one() noexcept { ++size_; }

    void append_default(const element_ops& ops) {
        ops.construct(grow_by_one(ops));
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
        if (ops.destroy != nullptr) {
            ops.destroy(at(ops, count), size_ - count);
        }
        size_ = static_cast<std::uint32_t>(count);
    }

    /// Takes `count` elements out at `index`; what follows moves down.
    void erase(const element_ops& ops, std::size_t index, std::size_t count) noexcept {
        if (count == 0) {
            return;
        }
        if (ops.destroy != nullptr) {
            ops.destroy(at(ops, index), count);
        }
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
            ops.construct(at(ops, order[i]));
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

    static void relocate_elements(const element_ops& ops, void* to, void* from, std::size_t count) noexcept {
        if (ops.relocate != nullptr) {
            ops.relocate(to, from, count);
        } else {
            std::memcpy(to, from, count * ops.size);
        }
    }

    void* data_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0;
};

}  // namespace kube::inline v0_1::detail
