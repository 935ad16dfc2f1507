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
          end_(std::exchange(other.end_, nullptr)),
          capacity_(std::exchange(other.capacity_, 0)) {}
    arena& operator=(arena&& other) noexcept {
        arena taken(std::move(other));
        std::swap(newest_, taken.newest_);
        std::swap(next_, taken.next_);
        std::swap(end_, taken.end_);
        std::swap(capacity_, taken.capacity_);
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
    [[nodiscard]] [[gnu::noinline]] std::string_view copy(std::string_view text) {
        if (text.empty()) {
            return "";
        }
        char* const made = static_cast<char*>(allocate(text.size(), 1));
        std::memcpy(made, text.data(), text.size());
        return {made, text.size()};
    }

    /// Bytes taken from the system.
    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }

private:
    struct alignas(std::max_align_t) block {
        block* older;
    };
    static constexpr std::size_t smallest_block = 1024;

    // Blocks grow with what there is, so that few suffice and little of the last one is left over. A piece that would
    // take most of a block gets one of its own, and what is left of the current one is used on.
    [[gnu::noinline]] void* allocate_slowly(std::size_t size) {
        const std::size_t grown = capacity_ / 16 < smallest_block ? smallest_block : capacity_ / 16;
        const bool alone = size > grown / 2;
        const std::size_t most = PTRDIFF_MAX - sizeof(block);
        const std::size_t wanted = !alone ? grown : (size < most ? size : most) + sizeof(block);
        auto* const made = static_cast<block*>(::operator new(wanted));
        made->older = newest_;
        newest_ = made;
        capacity_ += wanted;
        std::byte* const piece = reinterpret_cast<std::byte*>(made + 1);
        if (!alone) {
            next_ = piece + size;
            end_ = reinterpret_cast<std::byte*>(made) + wanted;
        }
        return piece;
    }

    block* newest_ = nullptr;
    std::byte* next_ = nullptr;
    std::byte* end_ = nullptr;
    std::size_t capacity_ = 0;
};

}  // namespace kube::inline v0_1
