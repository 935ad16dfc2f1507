// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/text_view.hpp>

namespace kube::inline v0_1 {

/// Owned bytes, base64 in JSON: nil, empty or filled, as Go's []byte. 16 bytes.
class bytes : public list<std::uint8_t> {
public:
    using list::list;
    explicit bytes(std::string_view raw) : list(kube::empty) {
        reserve(raw.size());
        for (const char c : raw) {
            push_back(static_cast<std::uint8_t>(c));
        }
    }
    [[nodiscard]] std::string_view view() const noexcept {
        return detail::text_view(static_cast<const char*>(static_cast<const void*>(data())), size());
    }
};

/// Bytes in memory that someone else keeps: nil, empty or filled; trivially copyable. 16 bytes.
class bytes_view {
public:
    constexpr bytes_view() noexcept = default;
    constexpr bytes_view(nil_t) noexcept {}
    constexpr bytes_view(empty_t) noexcept : held_(kube::empty) {}
    constexpr explicit bytes_view(std::string_view raw) noexcept : held_(raw.data(), raw.size()) {}

    [[nodiscard]] constexpr bool is_nil() const noexcept { return held_.is_nil(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return held_.empty(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return held_.size(); }
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return detail::text_view(held_.data(), held_.size());
    }

    friend constexpr bool operator==(const bytes_view& a, const bytes_view& b) { return a.held_ == b.held_; }
    friend constexpr bool identical(const bytes_view& a, const bytes_view& b) { return identical(a.held_, b.held_); }

private:
    list_view<char> held_;
};

namespace detail {

template <bool Copied>
struct ops_for<bytes, Copied> : ops_for_list<std::uint8_t, Copied> {};
template <bool Copied>
struct ops_for<bytes_view, Copied> : ops_for_view<bytes_view> {};

}  // namespace detail

}  // namespace kube::inline v0_1
