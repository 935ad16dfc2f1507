// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/labels/parser.hpp>

namespace kube::inline v0_1 {

/// Room for the terms of one selector, for reading without allocation, also in constant expressions.
/// @tparam Room for so many requirements and, over all of them, so many values.
template <std::size_t Room>
class selector_buffer {
    static_assert(Room != 0);

public:
    constexpr selector_buffer() noexcept = default;
    // What was read refers to this very object.
    selector_buffer(const selector_buffer&) = delete;
    selector_buffer& operator=(const selector_buffer&) = delete;

    /// Reads as labels.Parse does. The view refers to `text` and to this buffer, and lasts until either goes or the
    /// next call. Fails with `out_of_room` where the terms do not fit. O(n log n) in the length of the text.
    constexpr result<selector_view> parse(std::string_view text) noexcept {
        detail::selector_parser parser(text, {requirements_, values_, Room});
        const selector_error error = parser.parse();
        if (error.code != selector_errc::none) {
            return unexpected(error);
        }
        return selector_view(parser.requirements());
    }

private:
    requirement requirements_[Room]{};
    std::string_view values_[Room]{};
};

}  // namespace kube::inline v0_1
