// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <kube/base/expected.hpp>

namespace kube::inline v0_1 {

/// Objects and arrays within each other; what Go's encoding/json takes, 10,001 is an error.
inline constexpr std::uint32_t max_json_depth = 10'000;

/// Bounds on JSON text.
struct json_limits {
    std::uint32_t depth = max_json_depth;  ///< at most `max_json_depth`
};

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
        depth_limit = depth_limit < max_json_depth ? depth_limit : max_json_depth;
        std::uint32_t depth = 0;
        std::uint64_t objects = 0;  // a bit for each of the last levels, the innermost the lowest
        bool is_key = false;
        for (;;) {
            p = after_space(p);
            const char c = at(p);
            if (c == '"') {
                p = string(p);
                if (is_key) {
                    p = p == nullptr ? nullptr : after_colon(p);
                    if (p == nullptr) {
                        return nullptr;
                    }
                    is_key = false;
                    continue;
                }
            } else if (is_key) {
                return fail(json_errc::expected_key, p);
            } else if (c == '{' || c == '[') {
                if (depth == depth_limit) {
                    return fail(json_errc::too_deep, p);
                }
                if (depth % 64 == 0) {
                    outer_[depth / 64] = objects;
                }
                ++depth;
                objects = objects << 1 | (c == '{' ? 1U : 0U);
                p = after_space(p + 1);
                if (at(p) != (c == '{' ? '}' : ']')) {
                    is_key = c == '{';
                    continue;
                }
            } else {
                p = scalar(p);
            }
            if (p == nullptr) {
                return nullptr;
            }
            for (;; ++p) {
                if (depth == 0) {
                    return p;
                }
                p = after_space(p);
                const bool object = (objects & 1) != 0;
                const char next = at(p);
                if (next == ',') {
                    ++p;
                    is_key = object;
                    break;
                }
                if (next != (object ? '}' : ']')) {
                    return fail(object ? json_errc::expected_comma_or_brace : json_errc::expected_comma_or_bracket, p);
                }
                --depth;
                objects = depth % 64 == 0 ? outer_[depth / 64] : objects >> 1;
            }
        }
    }

    /// The first place from `p` on that is no plain text of a string: a quote, a backslash, a control character or what
    /// is not ASCII.
    [[gnu::always_inline]] constexpr const char* end_of_plain(const char* p) noexcept {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            for (;;) {
                const auto left = static_cast<std::size_t>(block_end_ - p);
                if (left - 1 < block_size) {
                    const std::uint64_t odd = odd_ >> (block_size - left);
                    if (odd != 0) {
                        return p + std::countr_zero(odd);
                    }
                    p = block_end_;
                }
                if (static_cast<std::size_t>(end_ - p) < block_size) {
                    break;
                }
                look_at_block(p);
            }
        }
#endif
        while (p != end_ && *p != '"' && *p != '\\' && static_cast<signed char>(*p) >= ' ') {
            ++p;
        }
        return p;
    }

    /// A string.
    [[gnu::always_inline]] constexpr const char* string(const char* p) noexcept {
        for (++p;;) {
            p = end_of_plain(p);
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

    /// What stands between a key and its value.
    constexpr const char* after_colon(const char* p) noexcept {
        p = after_space(p);
        return at(p) == ':' ? p + 1 : fail(json_errc::expected_colon, p);
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
        odd_ = 0;
        for (std::size_t i = 0; i != block_size; i += sizeof(vector)) {
            vector read;
            std::memcpy(&read, p + i, sizeof read);
            const auto odd = (read == '"') | (read == '\\') | (read < ' ');
            odd_ |= std::uint64_t{static_cast<std::uint16_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<bits>(odd)))}
                    << i;
        }
        block_end_ = p + block_size;
    }
#endif

    static constexpr std::size_t block_size = 64;

    const char* begin_;
    const char* end_;
    json_error error_{};
    const char* block_end_;                            ///< of the block that was looked at last
    std::uint64_t odd_ = 0;                            ///< of that block: a bit for each byte that may end a string
    std::uint64_t outer_[(max_json_depth + 63) / 64];  ///< of each 64 levels: the levels around them
};

}  // namespace detail

/// The offset just past the JSON value that starts at `offset` (spaces before it are skipped). What follows the value
/// is not looked at, save that a number ends where its syntax ends. Linear, no recursion, 1.3 kB of stack.
[[nodiscard]] constexpr result<std::size_t, json_error> skip_json_value(std::string_view text, std::size_t offset = 0,
                                                                        json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text);
    const char* const end = scanner.value(text.data() + (offset < text.size() ? offset : text.size()), limits.depth);
    if (end == nullptr) {
        return unexpected(scanner.error());
    }
    return static_cast<std::size_t>(end - text.data());
}

/// Whether the text is one JSON value with nothing but spaces around it. Accepts what Go's json.Valid accepts; so the
/// bytes of strings need not be UTF-8, and duplicate keys pass. Linear, no recursion.
[[nodiscard]] constexpr result<void, json_error> check_json(std::string_view text, json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text);
    const char* end = scanner.value(text.data(), limits.depth);
    if (end == nullptr) {
        return unexpected(scanner.error());
    }
    end = scanner.after_space(end);
    if (end != text.data() + text.size()) {
        return unexpected(json_error{json_errc::trailing_text, static_cast<std::size_t>(end - text.data())});
    }
    return {};
}

namespace detail {

/// The quotes among 8 bytes of valid JSON, or -1 where one of them is not printed as it is or makes others be.
constexpr int quotes_of_plain(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t low = each * 0x7F;
    // The top bit of each byte that is none of these, where all are below 0x80.
    const auto differ = [&](std::uint64_t what) { return (bytes ^ what) + low; };
    const std::uint64_t above_space = bytes + each * (0x7F - ' ');
    const std::uint64_t plain =
        differ(each * '\\') & differ(each * '&') & (((bytes | each * 2) ^ each * '>') + low) & above_space;
    if (((plain & ~bytes) & each * 0x80) != each * 0x80) {
        return -1;
    }
    return static_cast<int>(((~differ(each * '"') & each * 0x80) >> 7) * each >> 56);
}

}  // namespace detail

/// Gives `sink(std::string_view)` the valid JSON `text` in pieces: without the spaces between tokens, and with `<`,
/// `>`, `&`, U+2028 and U+2029 escaped. As Go's json.Marshal prints a json.RawMessage.
template <class Sink>
constexpr void write_compact_json(std::string_view text, Sink&& sink) {
    constexpr char hex[] = "0123456789abcdef";
    bool in_string = false;
    std::size_t begin = 0;
    const auto flush = [&](std::size_t end, std::size_t next) {
        if (begin != end) {
            sink(text.substr(begin, end - begin));
        }
        begin = next;
    };
    std::size_t next_block = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!std::is_constant_evaluated() && i >= next_block && text.size() - i >= 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, text.data() + i, sizeof bytes);
            const int quotes = detail::quotes_of_plain(bytes);
            if (quotes >= 0) {
                in_string = in_string != (quotes % 2 != 0);
                i += 7;
                continue;
            }
            next_block = i + 8;
        }
        const char c = text[i];
        if (!in_string) {
            if (c == '"') {
                in_string = true;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                flush(i, i + 1);
            }
        } else if (c == '"') {
            in_string = false;
        } else if (c == '\\') {
            ++i;
        } else if (c == '<' || c == '>' || c == '&') {
            flush(i, i + 1);
            const char escaped[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            sink(std::string_view(escaped, sizeof escaped));
        } else if (c == '\xE2' && text.substr(i + 1, 1) == "\x80" &&
                   (text.substr(i + 2, 1) == "\xA8" || text.substr(i + 2, 1) == "\xA9")) {
            flush(i, i + 3);
            sink(text[i + 2] == '\xA8' ? std::string_view("\\u2028") : std::string_view("\\u2029"));
            i += 2;
        }
    }
    flush(text.size(), text.size());
}

}  // namespace kube::inline v0_1
