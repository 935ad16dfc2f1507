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

/// A field selector that was read at compile time; refers to itself. One class for all texts of as much room.
template <std::size_t Room, std::size_t TextRoom>
struct static_field_selector {
    constexpr explicit static_field_selector(std::string_view literal) noexcept {
        field_selector_parser parser(literal, {requirements, terms, Room, text, TextRoom});
        error = parser.parse();
        count = error.code == field_selector_errc::none ? parser.requirements().size() : 0;
    }
    static_field_selector(const static_field_selector&) = delete;
    static_field_selector& operator=(const static_field_selector&) = delete;

    field_requirement requirements[Room]{};
    std::string_view terms[Room]{};
    char text[TextRoom]{};
    std::size_t count = 0;
    field_selector_error error{};
};

template <fixed_string Text>
inline constexpr static_field_selector<field_selector_room(Text.view()), field_selector_text_room(Text.view())>
    parsed_field_selector{Text.view()};

}  // namespace detail

inline namespace literals {

/// A field selector in static storage; a text that fields.ParseSelector would refuse does not compile.
template <fixed_string Text>
[[nodiscard]] constexpr field_selector_view operator""_field_selector() noexcept {
    constexpr const auto& parsed = detail::parsed_field_selector<Text>;
    constexpr field_selector_error error = parsed.error;
    if constexpr (error.code != field_selector_errc::none) {
        static_assert(field_selector_diagnostic<Text, error.code, error.begin + std::size_t{1}>::instantiated);
    }
    return field_selector_view(list_view<field_requirement>(parsed.requirements, parsed.count));
}

}  // namespace literals

}  // namespace kube::inline v0_1
