// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/element_ops.hpp>
#include <kube/base/storage.hpp>
#include <kube/base/text.hpp>

namespace kube::inline v0_1 {

/// The texts of an enumeration, in the order of its enumerators; found by `texts_of(E)`. The first, of `E::unset`, is
/// "".
struct enum_texts {
    const std::string_view* data = nullptr;
    std::size_t size = 0;

    constexpr enum_texts() noexcept = default;
    template <std::size_t N>
    constexpr enum_texts(const std::string_view (&texts)[N]) noexcept : data(texts), size(N) {}
};

namespace detail {

/// What an open_enum consists of: a known text's index as the tag, or an unknown text.
inline constexpr std::uint32_t unknown_enum_tag = UINT32_MAX;

template <class Storage>
constexpr basic_text<Storage> read_enum(enum_texts known, std::string_view text) {
    for (std::size_t i = 0; i != known.size; ++i) {
        if (known.data[i] == text) {
            basic_text<Storage> made;
            made.set_tag(static_cast<std::uint32_t>(i));
            return made;
        }
    }
    return basic_text<Storage>(text, unknown_enum_tag);
}
template <class Storage>
constexpr std::string_view enum_text(enum_texts known, const basic_text<Storage>& value) noexcept {
    return value.tag() != unknown_enum_tag ? known.data[value.tag()] : value.view();
}

}  // namespace detail

/// An enumerator, or a text that this version of Kubernetes does not know, kept as it is. 16 bytes.
/// Compares with enumerators and with texts.
/// @tparam E has `texts_of(E)` and an enumerator `unset` that stands for "".
template <class E, storage_policy Storage>
class open_enum {
public:
    using enum_type = E;

    constexpr open_enum() noexcept = default;
    constexpr open_enum(E value) noexcept { text_.set_tag(static_cast<std::uint32_t>(value)); }
    constexpr open_enum(std::string_view text) : text_(detail::read_enum<Storage>(texts_of(E{}), text)) {}
    constexpr open_enum(const char* text) : open_enum(std::string_view(text)) {}

    /// True where the text is that of an enumerator.
    [[nodiscard]] constexpr bool is_known() const noexcept { return text_.tag() != detail::unknown_enum_tag; }
    /// The enumerator; `unset` where the text is unknown.
    [[nodiscard]] constexpr E value() const noexcept { return is_known() ? static_cast<E>(text_.tag()) : E::unset; }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return detail::enum_text(texts_of(E{}), text_); }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.tag() == 0; }

    friend constexpr bool operator==(const open_enum& a, const open_enum& b) noexcept { return a.text() == b.text(); }
    friend constexpr bool operator==(const open_enum& a, E b) noexcept {
        return a.text_.tag() == static_cast<std::uint32_t>(b);
    }
    friend constexpr bool operator==(const open_enum& a, std::string_view b) noexcept { return a.text() == b; }
    friend constexpr bool operator==(const open_enum& a, const char* b) noexcept {
        return a.text() == std::string_view(b);
    }

private:
    basic_text<Storage> text_;
};

namespace detail {

template <class E, class Storage, bool Copied>
struct ops_for<open_enum<E, Storage>, Copied> : ops_for<basic_text<Storage>, Copied> {};

}  // namespace detail

}  // namespace kube::inline v0_1
