// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/fixed_string.hpp>
#include <kube/fields/parser.hpp>

namespace kube::inline v0_1 {

/// What the compiler shows where a literal is no field selector.
/// @tparam Text the literal.
/// @tparam Reason what is wrong.
/// @tparam Column where, counted in bytes from 1.
template <fixed_string Text, field_selector_errc Reason, std::size_t Column>
struct field_selector_diagnostic {
    static_assert(
        Reason == field_selector_errc::none,
        "this text is not a field selector: field_selector_diagnostic<text, reason, column> tells why and where");
    static constexpr bool instantiated = true;
};

namespace detail {

/// A field selector that was read at compile time; refers to itself.
template <fixed_string Text>
struct static_field_selector {
    static constexpr std::size_t room = field_selector_room(Text.view());
    static constexpr std::size_t text_room = field_selector_text_room(Text.view());

    constexpr static_field_selector() noexcept {
        field_selector_parser parser(Text.view(), {requirements, terms, room, text, text_room});
        error = parser.parse();
        count = error.code == field_selector_errc::none ? parser.requirements().size() : 0;
    }
    static_field_selector(const static_field_selector&) = delete;
    static_field_selector& operator=(const static_field_selector&) = delete;

    field_requirement requirements[room]{};
    std::string_view terms[room]{};
    char text[text_room]{};
    std::size_t count = 0;
    field_selector_error error{};
};

template <fixed_string Text>
inline constexpr static_field_selector<Text> parsed_field_selector{};

}  // namespace detail

inline namespace literals {

/// A field selector in static storage; a text that fields.ParseSelector would refuse does not compile.
template <fixed_string Text>
[[nodiscard]] constexpr field_selector_view operator""_field_selector() noexcept {
    constexpr field_selector_error error = detail::parsed_field_selector<Text>.error;
    static_assert(field_selector_diagnostic<Text, error.code, error.begin + std::size_t{1}>::instantiated);
    const auto& read = detail::parsed_field_selector<Text>;
    return field_selector_view(list_view<field_requirement>(read.requirements, read.count));
}

}  // namespace literals

}  // namespace kube::inline v0_1
