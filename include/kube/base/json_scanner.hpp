// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

namespace kube::inline v0_1 {

/// Objects and arrays within each other; what Go's encoding/json takes, 10,001 is an error.
inline constexpr std::uint32_t max_json_depth = 10'000;

/// Why a text is no JSON.
enum class json_errc : std::uint8_t {
    unexpected_end,
    expected_value,
    expected_key,
    expected_colon,
    expected_comma_or_brace,
    expected_comma_or_bracket,
    control_character,  ///< in a string
    bad_escape,
    bad_number,
    bad_literal,  ///< neither true, false nor null
    too_deep,
    trailing_text,
};

/// Why, and at which byte.
struct json_error {
    json_errc code = json_errc::unexpected_end;
    std::size_t offset = 0;

    friend constexpr bool operator==(const json_error&, const json_error&) = default;
};

namespace detail {

/// One pass over JSON text without recursion: one bit a level, and no memory but this object. Each function gets the
/// place where something begins and gives the place behind it; null on an error.
class json_scanner {
public:
    constexpr explicit json_scanner(std::string_view text) noexcept
        : begin_(text.data()), end_(text.data() + text.size()), block_end_(text.data()) {}

    /// NUL, which is nowhere allowed, at the end.
    [[nodiscard]] constexpr char at(const char* p) const noexcept { return p == end_ ? '\0' : *p; }

    /// The value that starts at or after `p`.
    constexpr const char* value(const char* p, std::uint32_t depth_limit) noexcept {
        std::uint32_t levels_left = depth_limit < max_json_depth ? depth_limit : max_json_depth;
        std::uint64_t arrays = 1;  // behind a 1, a bit for each of the last levels, the innermost the lowest
        std::uint64_t* outer = outer_;
        p = after_space(p);
        for (;;) {
            const char c = at(p);
            if (c == '"') {
                const char* const quote = end_of_plain(p + 1);
                if (at(quote) != '"') [[unlikely]] {
                    p = odd_string(quote);
                } else if ((arrays & 1) == 0 && no_space_around(',', quote)) {
                    p = key(quote + 2);
                    if (p == nullptr) {
                        return nullptr;
                    }
                    continue;
                } else {
                    p = quote + 1;
                }
            } else if (c == '{' || c == '[') {
                if (levels_left == 0) {
                    return fail(json_errc::too_deep, p);
                }
                --levels_left;
                if (arrays >> 63 != 0) {
                    *outer++ = std::exchange(arrays, 1);
                }
                arrays = arrays << 1 | (c == '[' ? 1U : 0U);
                p = after_space(p + 1);
                if (at(p) != (c == '{' ? '}' : ']')) {
                    if (c == '{' && (p = key(p)) == nullptr) {
                        return nullptr;
                    }
                    continue;
                }
            } else {
                p = scalar(p);
            }
            if (p == nullptr) {
                return nullptr;
            }
            for (;;) {
                if (arrays == 1) {
                    if (outer == outer_) {
                        return p;
                    }
                    arrays = *--outer;
                }
                p = after_space(p);
                const bool object = (arrays & 1) == 0;
                const char next = at(p);
                if (next == ',') {
                    p = after_space(p + 1);
                    if (object && (p = key(p)) == nullptr) {
                        return nullptr;
                    }
                    break;
                }
                if (next != (object ? '}' : ']')) {
                    return fail(object ? json_errc::expected_comma_or_brace : json_errc::expected_comma_or_bracket, p);
                }
                ++p;
                ++levels_left;
                arrays >>= 1;
            }
        }
    }

    /// The first place from `p` on that is no plain text of a string: a quote, a backslash, a control character or what
    /// is not ASCII.
    [[gnu::always_inline]] constexpr const char* end_of_plain(const char* p) noexcept {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            const auto from_end = static_cast<std::size_t>(p - block_end_);
            if (from_end >= 0 - block_size) [[likely]] {
                const std::uint64_t odd = odd_ >> from_end % block_size;
                if (odd != 0) [[likely]] {
                    return p + std::countr_zero(odd);
                }
                p = block_end_;
            }
        }
#endif
        return end_of_plain_further(p);
    }

    /// From the quote at the end of a key to its value.
    [[gnu::always_inline]] constexpr const char* value_of_key(const char* quote) noexcept {
        return no_space_around(':', quote) ? quote + 2 : after_colon(quote + 1);
    }

    /// What stands between a key and its value.
    [[gnu::noinline]] constexpr const char* after_colon(const char* p) noexcept {
        p = after_space(p);
        return at(p) == ':' ? after_space(p + 1) : fail(json_errc::expected_colon, p);
    }

    /// A number, `true`, `false` or `null`.
    constexpr const char* scalar(const char* p) noexcept {
        switch (at(p)) {
        case 't': return literal(p, "true");
        case 'f': return literal(p, "false");
        case 'n': return literal(p, "null");
        case '-': return number(p + 1);
        default: return is_digit(p) ? number(p) : fail(json_errc::expected_value, p);
        }
    }

    [[gnu::always_inline]] constexpr const char* after_space(const char* p) const noexcept {
        return at(p) > ' ' ? p : after_spaces(p);
    }

    [[nodiscard]] constexpr json_error error() const noexcept { return error_; }

private:
    /// Past what is not ASCII.
    constexpr const char* after_other(const char* p) const noexcept {
        while (static_cast<signed char>(at(p)) < 0) {
            ++p;
        }
        return p;
    }
    constexpr const char* after_spaces(const char* p) const noexcept {
        while (p != end_ && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n')) {
            ++p;
        }
        return p;
    }
    constexpr const char* fail(json_errc code, const char* p) noexcept {
        error_ = {p == end_ ? json_errc::unexpected_end : code, static_cast<std::size_t>(p - begin_)};
        return nullptr;
    }

    /// A key, to its value.
    [[gnu::always_inline]] constexpr const char* key(const char* p) noexcept {
        if (at(p) != '"') {
            return fail(json_errc::expected_key, p);
        }
        p = end_of_plain(p + 1);
        if (at(p) == '"') [[likely]] {
            return value_of_key(p);
        }
        p = odd_string(p);
        return p != nullptr ? after_colon(p) : nullptr;
    }
    /// Whether `c` stands between a quote and what is no space, as servers write it.
    [[nodiscard]] constexpr bool no_space_around(char c, const char* quote) const noexcept {
        return end_ - quote > 2 && quote[1] == c && quote[2] > ' ';
    }

    /// A string from `p` on, where it is not plain.
    [[gnu::noinline]] constexpr const char* odd_string(const char* p) noexcept {
        for (;; p = end_of_plain(p)) {
            if (at(p) == '"') {
                return p + 1;
            }
            if (static_cast<signed char>(at(p)) < 0) {
                p = after_other(p);
                continue;
            }
            if (at(p) != '\\') {
                return fail(json_errc::control_character, p);
            }
            p = escape(p + 1);
            if (p == nullptr) {
                return nullptr;
            }
        }
    }
    [[gnu::noinline]] constexpr const char* end_of_plain_further(const char* p) noexcept {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            while (static_cast<std::size_t>(end_ - p) >= block_size) {
                look_at_block(p);
                if (odd_ != 0) {
                    return p + std::countr_zero(odd_);
                }
                p = block_end_;
            }
        }
#endif
        while (p != end_ && *p != '"' && *p != '\\' && static_cast<signed char>(*p) >= ' ') {
            ++p;
        }
        return p;
    }

    constexpr const char* literal(const char* p, std::string_view word) noexcept {
        for (const char c : word) {
            if (at(p) != c) {
                return fail(json_errc::bad_literal, p);
            }
            ++p;
        }
        return p;
    }

    constexpr const char* escape(const char* p) noexcept {
        const char c = at(p);
        if (c != '"' && std::string_view("\\/bfnrtu").find(c) == std::string_view::npos) {
            return fail(json_errc::bad_escape, p);
        }
        ++p;
        for (int i = 0; c == 'u' && i != 4; ++i, ++p) {
            const char h = at(p);
            if (!((h >= '0' && h <= '9') || (h >= 'a' && h <= 'f') || (h >= 'A' && h <= 'F'))) {
                return fail(json_errc::bad_escape, p);
            }
        }
        return p;
    }

    [[nodiscard]] constexpr bool is_digit(const char* p) const noexcept { return at(p) >= '0' && at(p) <= '9'; }

    constexpr const char* digits(const char* p) noexcept {
        if (!is_digit(p)) {
            return fail(json_errc::bad_number, p);
        }
        while (is_digit(p)) {
            ++p;
        }
        return p;
    }

    /// Without its sign.
    constexpr const char* number(const char* p) noexcept {
        p = at(p) == '0' ? p + 1 : digits(p);
        if (p != nullptr && at(p) == '.') {
            p = digits(p + 1);
        }
        if (p != nullptr && (at(p) == 'e' || at(p) == 'E')) {
            ++p;
            p = digits(at(p) == '+' || at(p) == '-' ? p + 1 : p);
        }
        return p;
    }

#if defined(__SSE2__)
    // What is odd in a block is told for many strings at once, so that the way through them need not wait for the text.
    [[gnu::always_inline]] void look_at_block(const char* p) noexcept {
        using vector = signed char __attribute__((vector_size(16)));
        using bits = char __attribute__((vector_size(16)));
        const auto odd_at = [p](std::size_t i) {
            vector read;
            std::memcpy(&read, p + i, sizeof read);
            const auto odd = (read == '"') | (read == '\\') | (read < ' ');
            return std::uint64_t{static_cast<std::uint16_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<bits>(odd)))}
                   << i;
        };
        static_assert(block_size == 4 * sizeof(vector));
        odd_ = odd_at(0) | odd_at(16) | odd_at(32) | odd_at(48);
        block_end_ = p + block_size;
    }
#endif

    static constexpr std::size_t block_size = 64;

    const char* begin_;
    const char* end_;
    json_error error_{};
    const char* block_end_;                     ///< of the block that was looked at last
    std::uint64_t odd_ = 0;                     ///< of that block: a bit for each byte that may end a string
    std::uint64_t outer_[max_json_depth / 63];  ///< of each 63 levels: the levels around them
};

}  // namespace detail

}  // namespace kube::inline v0_1
