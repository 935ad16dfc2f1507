// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace kube::inline v0_1 {

/// Memory that is handed out piece by piece and freed at once; nothing in it is destroyed, so only trivially
/// destructible objects belong there. Movable; pieces stay where they are.
class arena {
public:
    arena() noexcept = default;
    arena(arena&& other) noexcept
        : newest_(std::exchange(other.newest_, nullptr)),
          next_(std::exchange(other.next_, nullptr)),
          end_(std::exchange(other.end_, nullptr)) {}
    arena& operator=(arena&& other) noexcept {
        arena taken(std::move(other));
        std::swap(newest_, taken.newest_);
        std::swap(next_, taken.next_);
        std::swap(end_, taken.end_);
        return *this;
    }
    ~arena() {
        while (newest_ != nullptr) {
            ::operator delete(std::exchange(newest_, newest_->older));
        }
    }

    /// `size` bytes at `align`, a power of two of at most alignof(std::max_align_t). Throws std::bad_alloc, and is
    /// then as it was.
    [[nodiscard]] void* allocate(std::size_t size, std::size_t align = alignof(std::max_align_t)) {
        const auto at = reinterpret_cast<std::uintptr_t>(next_);
        const std::size_t padding = (align - at % align) % align;
        const auto left = static_cast<std::size_t>(end_ - next_);
        if (next_ != nullptr && padding <= left && size <= left - padding) {
            std::byte* const piece = next_ + padding;
            next_ = piece + size;
            return piece;
        }
        return allocate_slowly(size);
    }

    /// A copy of `text` in this memory.
    [[nodiscard]] std::string_view copy(std::string_view text) {
        if (text.empty()) {
            return "";
        }
        char* const made = static_cast<char*>(allocate(text.size(), 1));
        std::memcpy(made, text.data(), text.size());
        return {made, text.size()};
    }

    /// Bytes taken from the system.
    [[nodiscard]] std::size_t capacity() const noexcept {
        std::size_t sum = 0;
        for (const block* b = newest_; b != nullptr; b = b->older) {
            sum += b->size;
        }
        return sum;
    }

private:
    struct alignas(std::max_align_t) block {
        block* older;
        std::size_t size;
    };
    static constexpr std::size_t first_block = 4096;
    static constexpr std::size_t largest_block = std::size_t{1} << 20;

    void* allocate_slowly(std::size_t size) {
        std::size_t wanted = newest_ == nullptr ? first_block : newest_->size * 2;
        wanted = wanted > largest_block ? largest_block : wanted;
        const std::size_t needed = size > PTRDIFF_MAX - sizeof(block) ? PTRDIFF_MAX : size + sizeof(block);
        wanted = wanted < needed ? needed : wanted;
        auto* const made = static_cast<block*>(::operator new(wanted));
        made->older = newest_;
        made->size = wanted;
        newest_ = made;
        std::byte* const piece = reinterpret_cast<std::byte*>(made + 1);
        next_ = piece + size;
        end_ = reinterpret_cast<std::byte*>(made) + wanted;
        return piece;
    }

    block* newest_ = nullptr;
    std::byte* next_ = nullptr;
    std::byte* end_ = nullptr;
};

}  // namespace kube::inline v0_1
