// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/fields/parser.hpp>

namespace kube::inline v0_1 {

/// Room for the terms of one field selector, for reading without allocation, also in constant expressions.
/// @tparam Room for so many terms.
/// @tparam TextRoom for so many bytes of values that have backslashes, without these.
template <std::size_t Room, std::size_t TextRoom = 16 * Room>
class field_selector_buffer {
    static_assert(Room != 0 && TextRoom != 0);

public:
    constexpr field_selector_buffer() noexcept = default;
    // What was read refers to this very object.
    field_selector_buffer(const field_selector_buffer&) = delete;
    field_selector_buffer& operator=(const field_selector_buffer&) = delete;

    /// Reads as fields.ParseSelector does. The view refers to `text` and to this buffer, and lasts until either goes or
    /// the next call. Fails with `out_of_room` where the terms do not fit. O(n log n) in the length of the text.
    constexpr result<field_selector_view> parse(std::string_view text) noexcept {
        detail::field_selector_parser parser(text, {requirements_, terms_, Room, text_, TextRoom});
        if (const field_selector_error error = parser.parse(); error.code != field_selector_errc::none) {
            return unexpected(error);
        }
        return field_selector_view(parser.requirements());
    }

private:
    field_requirement requirements_[Room]{};
    std::string_view terms_[Room]{};
    char text_[TextRoom]{};
};

}  // namespace kube::inline v0_1
