// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace kube::inline v0_1 {

/// Why a text could not be read, and which part of it is to blame. Holds no text: `message(error, text)` makes it, from
/// the message header of the domain.
/// @tparam Code the reasons of one domain, such as selector_errc; its zero means that there is no error.
template <class Code>
struct parse_error {
    Code code{};
    /// Bytes [begin, end) of the input; begin == end where something is missing.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend constexpr bool operator==(const parse_error&, const parse_error&) = default;
};

}  // namespace kube::inline v0_1
