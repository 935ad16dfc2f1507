// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

#include <kube/base/list.hpp>

namespace kube::inline v0_1::detail {

/// Room for one more element by a quarter of what is there, where list itself would double.
template <class T>
void reserve_one_more(list<T>& items) {
    if (items.size() == items.capacity()) {
        items.reserve(items.size() + items.size() / 4 + 4);
    }
}

/// Bytes behind each other, known by their place. It never moves anything by itself: when it is full, its user makes a
/// larger one and copies what still counts, so that what has been forgotten is left behind.
class byte_pool {
public:
    /// The most bytes that a pool holds.
    static constexpr std::size_t limit = 0x7FFF'FFFE;
    /// The most bytes of a number.
    static constexpr std::size_t number_size = 5;

    byte_pool() noexcept = default;
    explicit byte_pool(std::size_t capacity)
        : data_(static_cast<char*>(::operator new(capacity <= limit ? capacity : std::size_t{PTRDIFF_MAX}))),
          capacity_(capacity) {}
    byte_pool(const byte_pool& other) : byte_pool(other.size_) {
        append(other.data_, other.size_);
        live_ = other.live_;
    }
    byte_pool(byte_pool&& other) noexcept { swap(other); }
    byte_pool& operator=(byte_pool other) noexcept {
        swap(other);
        return *this;
    }
    ~byte_pool() { ::operator delete(data_); }

    void swap(byte_pool& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        std::swap(live_, other.live_);
    }

    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(size_); }
    [[nodiscard]] bool has_room(std::size_t bytes) const noexcept { return bytes <= capacity_ - size_; }
    /// What the next pool is to hold so that `more` bytes and a quarter of what counts have room; more than `limit`
    /// where not even `more` has.
    [[nodiscard]] std::size_t next_capacity(std::size_t more) const noexcept {
        const std::size_t least = live_ + more;
        const std::size_t wanted = least + live_ / 4 + 64;
        return least > limit ? least : (wanted < limit ? wanted : limit);
    }

    [[nodiscard]] const char* at(std::uint32_t place) const noexcept { return data_ + place; }
    /// There must be room.
    void append(const char* from, std::size_t bytes) noexcept {
        if (bytes != 0) {
            std::memcpy(data_ + size_, from, bytes);
        }
        size_ += bytes;
        live_ += bytes;
    }
    /// In one to five bytes; there must be room.
    void append_number(std::uint32_t number) noexcept {
        const auto bytes = static_cast<std::size_t>(write_number(data_ + size_, number) - (data_ + size_));
        size_ += bytes;
        live_ += bytes;
    }
    /// Nothing has been forgotten, so that what moves to a larger pool may keep its place.
    [[nodiscard]] bool is_dense() const noexcept { return live_ == size_; }
    /// So many of the bytes count no more.
    void forget(std::size_t bytes) noexcept { live_ -= bytes; }

    /// Writes a number where there is room, and returns its end.
    static char* write_number(char* at, std::uint32_t number) noexcept {
        for (; number >= 0x80; number >>= 7) {
            *at++ = static_cast<char>(static_cast<unsigned char>(number | 0x80));
        }
        *at++ = static_cast<char>(number);
        return at;
    }
    /// Reads a number and steps over it.
    [[nodiscard]] static std::uint32_t read_number(const char*& at) noexcept {
        std::uint32_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at++);
            number |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
            if (byte < 0x80) {
                return number;
            }
        }
    }

private:
    char* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
    std::size_t live_ = 0;
};

}  // namespace kube::inline v0_1::detail
