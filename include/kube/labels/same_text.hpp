// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace kube::inline v0_1::detail {

template <class Word>
inline Word load_word(const char* at) noexcept {
    Word word;
    __builtin_memcpy(&word, at, sizeof word);
    return word;
}

/// a == b by words, without a call: the texts of labels are short, and most comparisons end at the length.
[[nodiscard, gnu::always_inline]] constexpr bool same_text_inlined(std::string_view a, std::string_view b) noexcept {
    const std::size_t size = a.size();
    if (size != b.size()) {
        return false;
    }
    if (std::is_constant_evaluated()) {
        return a == b;
    }
    const char* const left = a.data();
    const char* const right = b.data();
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8) {
            if (load_word<std::uint64_t>(left + i) != load_word<std::uint64_t>(right + i)) {
                return false;
            }
        }
        return load_word<std::uint64_t>(left + size - 8) == load_word<std::uint64_t>(right + size - 8);
    }
    if (size >= 4) {
        return load_word<std::uint32_t>(left) == load_word<std::uint32_t>(right) &&
               load_word<std::uint32_t>(left + size - 4) == load_word<std::uint32_t>(right + size - 4);
    }
    return size == 0 || (left[0] == right[0] && left[size / 2] == right[size / 2] && left[size - 1] == right[size - 1]);
}

/// As same_text_inlined, which is for texts of which one is a constant: elsewhere it would only make code longer.
[[nodiscard]] constexpr bool same_text(std::string_view a, std::string_view b) noexcept {
    return same_text_inlined(a, b);
}

/// a < b, bytewise.
[[nodiscard]] constexpr bool text_less(std::string_view a, std::string_view b) noexcept {
    if (a.empty() || b.empty() || a.front() == b.front()) {
        return a < b;
    }
    return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front());
}

}  // namespace kube::inline v0_1::detail
