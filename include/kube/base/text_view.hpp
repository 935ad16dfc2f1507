// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1::detail {

/// The `size` chars at `data`. A template, so that including a header does not pay for the choice among the
/// constructors of std::string_view, for which a compiler checks whether `data` is an iterator.
template <class Char>
[[nodiscard]] constexpr std::basic_string_view<Char> text_view(const Char* data, std::size_t size) noexcept {
    return {data, size};
}

}  // namespace kube::inline v0_1::detail
