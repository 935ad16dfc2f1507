// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kube::inline v0_1 {

/// A text that can be a template argument. `data` is all there is, so that compilers print it in diagnostics.
/// @tparam N length of the text and its terminating zero.
template <std::size_t N>
struct fixed_string {
    char data[N];

    consteval fixed_string(const char (&text)[N]) noexcept : data{} {
        for (std::size_t i = 0; i != N; ++i) {
            data[i] = text[i];
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {data, N - 1}; }
    [[nodiscard]] static constexpr std::size_t size() noexcept { return N - 1; }
};

}  // namespace kube::inline v0_1
