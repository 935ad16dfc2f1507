// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>

#include <kube/base/element_ops.hpp>
#include <kube/base/storage.hpp>
#include <kube/base/text_view.hpp>

namespace kube::inline v0_1 {

/// A seldom present text and 32 bits for whoever holds it, in 16 bytes; null when there is no text.
/// At most 2^32 - 1 bytes; a longer text throws std::bad_alloc. `open_enum`, `int_or_string`, `quantity` and
/// `raw_json` are made of it.
template <storage_policy Storage>
class basic_text;

template <>
class basic_text<owning> {
public:
    constexpr basic_text() noexcept = default;
    explicit basic_text(std::string_view text, std::uint32_t tag = 0) : tag_(tag) { allocate(text); }
    basic_text(const basic_text& other) : tag_(other.tag_) {
        if (other.data_ != nullptr) {
            allocate(other.view());
        }
    }
    basic_text(basic_text&& other) noexcept : data_(other.data_), size_(other.size_), tag_(other.tag_) {
        other.data_ = nullptr;
        other.size_ = 0;
        other.tag_ = 0;
    }
    basic_text& operator=(const basic_text& other) {
        basic_text copy(other);
        swap(copy);
        return *this;
    }
    basic_text& operator=(basic_text&& other) noexcept {
        basic_text taken(static_cast<basic_text&&>(other));
        swap(taken);
        return *this;
    }
    ~basic_text() { ::operator delete(data_); }

    [[nodiscard]] bool has_text() const noexcept { return data_ != nullptr; }
    [[nodiscard]] std::string_view view() const noexcept { return detail::text_view(data_, size_); }
    [[nodiscard]] std::uint32_t tag() const noexcept { return tag_; }
    void set_tag(std::uint32_t tag) noexcept { tag_ = tag; }

    void swap(basic_text& other) noexcept {
        char* const data = data_;
        const std::uint32_t size = size_;
        const std::uint32_t tag = tag_;
        data_ = other.data_;
        size_ = other.size_;
        tag_ = other.tag_;
        other.data_ = data;
        other.size_ = size;
        other.tag_ = tag;
    }

private:
    void allocate(std::string_view text) {
        if (text.size() > UINT32_MAX) {
            data_ = static_cast<char*>(::operator new(PTRDIFF_MAX));  // throws
            return;
        }
        data_ = static_cast<char*>(::operator new(text.size()));
        if (!text.empty()) {
            std::memcpy(data_, text.data(), text.size());
        }
        size_ = static_cast<std::uint32_t>(text.size());
    }

    char* data_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t tag_ = 0;
};

/// Refers to a text that outlives it.
template <>
class basic_text<borrowed> {
public:
    constexpr basic_text() noexcept = default;
    constexpr explicit basic_text(std::string_view text, std::uint32_t tag = 0) noexcept
        : data_(text.data() == nullptr ? "" : text.data()), size_(static_cast<std::uint32_t>(text.size())), tag_(tag) {}

    [[nodiscard]] constexpr bool has_text() const noexcept { return data_ != nullptr; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return detail::text_view(data_, size_); }
    [[nodiscard]] constexpr std::uint32_t tag() const noexcept { return tag_; }
    constexpr void set_tag(std::uint32_t tag) noexcept { tag_ = tag; }

private:
    const char* data_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t tag_ = 0;
};

namespace detail {

template <bool Copied>
struct ops_for<basic_text<owning>, Copied> {
    using functions = element_functions<basic_text<owning>>;
    static constexpr element_ops value{.size = sizeof(basic_text<owning>),
                                       .align = alignof(basic_text<owning>),
                                       .needs = null_at_first | destroys | copies,
                                       .destroy = &functions::destroy,
                                       .copy = &functions::copy};
};
template <bool Copied>
struct ops_for<basic_text<borrowed>, Copied> : ops_for_view<basic_text<borrowed>> {};

}  // namespace detail

static_assert(sizeof(basic_text<owning>) == 16 && sizeof(basic_text<borrowed>) == 16);

}  // namespace kube::inline v0_1
