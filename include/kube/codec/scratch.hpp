// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstring>
#include <new>

#include <kube/base/list.hpp>

namespace kube::inline v0_1::codec {

/// A stack of growing blocks of bytes, in which borrowed lists are made before they are laid into an arena. A block
/// moves only when it itself grows; the memory of closed blocks is used again.
class scratch {
public:
    struct block {
        std::byte* data = nullptr;
        std::size_t size = 0;
        std::size_t capacity = 0;
    };

    scratch() noexcept = default;
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
    ~scratch() {
        for (const block& b : blocks_) {
            ::operator delete(b.data);
        }
    }

    /// The number of open blocks.
    [[nodiscard]] std::size_t depth() const noexcept { return depth_; }

    void open() {
        if (depth_ == blocks_.size()) {
            add_block();
        }
        blocks_[depth_++].size = 0;
    }
    /// Closes the innermost block; its bytes stay until the next `open`.
    block pop() noexcept { return blocks_[--depth_]; }

    /// The innermost block.
    [[nodiscard]] const block& top() const noexcept { return blocks_[depth_ - 1]; }

    /// `size` bytes at the end of the innermost block.
    void* push(std::size_t size) {
        block& top = blocks_[depth_ - 1];
        if (top.size + size > top.capacity) {
            grow(top, size);
        }
        top.size += size;
        return top.data + top.size - size;
    }

    /// The last `size` bytes of the block at `level`.
    [[nodiscard]] const void* last(std::size_t level, std::size_t size) const noexcept {
        return blocks_[level].data + blocks_[level].size - size;
    }

private:
    [[gnu::noinline]] void add_block() { blocks_.push_back({}); }
    [[gnu::noinline]] static void grow(block& b, std::size_t size) {
        const std::size_t wanted = b.capacity * 2 < 256 ? 256 : b.capacity * 2;
        const std::size_t capacity = wanted < b.size + size ? b.size + size : wanted;
        auto* const data = static_cast<std::byte*>(::operator new(capacity));
        if (b.size != 0) {
            std::memcpy(data, b.data, b.size);
        }
        ::operator delete(b.data);
        b.data = data;
        b.capacity = capacity;
    }

    list<block> blocks_;
    std::size_t depth_ = 0;
};

}  // namespace kube::inline v0_1::codec
