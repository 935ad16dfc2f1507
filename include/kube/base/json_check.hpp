// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

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

/// One pass over JSON text without recursion: one bit a level, and no memory but this object.
class json_scanner {
public:
    constexpr json_scanner(std::string_view text, std::size_t at, json_limits limits) noexcept
        : text_(text), at_(at), depth_limit_(limits.depth < max_json_depth ? limits.depth : max_json_depth) {}

    /// Past the value that starts at or after the current place; false on an error.
    constexpr bool value() noexcept {
        for (;;) {
            skip_space();
            if (at_ == text_.size()) {
                return fail(json_errc::unexpected_end);
            }
            const char c = text_[at_];
            if (c == '{' || c == '[') {
                if (depth_ == depth_limit_) {
                    return fail(json_errc::too_deep);
                }
                ++at_;
                push(c == '{');
                skip_space();
                if (at_ != text_.size() && text_[at_] == (c == '{' ? '}' : ']')) {
                    ++at_;
                    --depth_;
                } else if (c == '[') {
                    continue;
                } else {
                    if (!key()) {
                        return false;
                    }
                    continue;
                }
            } else if (!scalar(c)) {
                return false;
            }
            bool more = false;
            if (!after_value(more)) {
                return false;
            }
            if (!more) {
                return true;
            }
        }
    }

    constexpr void skip_space() noexcept {
        while (at_ != text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r' || text_[at_] == '\n')) {
            ++at_;
        }
    }

    constexpr bool fail(json_errc code) noexcept {
        error_ = {at_ == text_.size() ? json_errc::unexpected_end : code, at_};
        return false;
    }

    [[nodiscard]] constexpr std::size_t at() const noexcept { return at_; }
    [[nodiscard]] constexpr json_error error() const noexcept { return error_; }

private:
    constexpr void push(bool object) noexcept {
        const std::uint32_t word = depth_ / 32;
        const std::uint32_t bit = std::uint32_t{1} << (depth_ % 32);
        if (depth_ % 32 == 0) {
            objects_[word] = 0;
        }
        objects_[word] = object ? objects_[word] | bit : objects_[word] & ~bit;
        ++depth_;
    }

    [[nodiscard]] constexpr bool in_object() const noexcept {
        return ((objects_[(depth_ - 1) / 32] >> ((depth_ - 1) % 32)) & 1) != 0;
    }

    /// Closes what ends here and goes on to the next value, if there is one.
    constexpr bool after_value(bool& more) noexcept {
        while (depth_ != 0) {
            skip_space();
            const bool object = in_object();
            const char c = at_ == text_.size() ? '\0' : text_[at_];
            if (at_ != text_.size() && c == ',') {
                ++at_;
                more = true;
                if (object) {
                    skip_space();
                    return key();
                }
                return true;
            }
            if (at_ == text_.size() || c != (object ? '}' : ']')) {
                return fail(object ? json_errc::expected_comma_or_brace : json_errc::expected_comma_or_bracket);
            }
            ++at_;
            --depth_;
        }
        return true;
    }

    constexpr bool key() noexcept {
        if (at_ == text_.size() || text_[at_] != '"') {
            return fail(json_errc::expected_key);
        }
        if (!string()) {
            return false;
        }
        skip_space();
        if (at_ == text_.size() || text_[at_] != ':') {
            return fail(json_errc::expected_colon);
        }
        ++at_;
        return true;
    }

    constexpr bool scalar(char c) noexcept {
        switch (c) {
        case '"': return string();
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: break;
        }
        if (c != '-' && !digit()) {
            return fail(json_errc::expected_value);
        }
        return number();
    }

    constexpr bool literal(std::string_view word) noexcept {
        for (const char c : word) {
            if (at_ == text_.size() || text_[at_] != c) {
                return fail(json_errc::bad_literal);
            }
            ++at_;
        }
        return true;
    }

    constexpr bool string() noexcept {
        ++at_;
        while (at_ != text_.size()) {
            const char c = text_[at_];
            if (c == '"') {
                ++at_;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20) {
                return fail(json_errc::control_character);
            }
            ++at_;
            if (c == '\\' && !escape()) {
                return false;
            }
        }
        return fail(json_errc::unexpected_end);
    }

    constexpr bool escape() noexcept {
        if (at_ == text_.size()) {
            return fail(json_errc::unexpected_end);
        }
        const char c = text_[at_];
        if (std::string_view("\"\\/bfnrtu").find(c) == std::string_view::npos) {
            return fail(json_errc::bad_escape);
        }
        ++at_;
        for (int i = 0; c == 'u' && i != 4; ++i, ++at_) {
            const char h = at_ == text_.size() ? '\0' : text_[at_];
            if (!((h >= '0' && h <= '9') || (h >= 'a' && h <= 'f') || (h >= 'A' && h <= 'F'))) {
                return fail(json_errc::bad_escape);
            }
        }
        return true;
    }

    [[nodiscard]] constexpr bool digit() const noexcept {
        return at_ != text_.size() && text_[at_] >= '0' && text_[at_] <= '9';
    }

    constexpr bool digits() noexcept {
        if (!digit()) {
            return fail(json_errc::bad_number);
        }
        while (digit()) {
            ++at_;
        }
        return true;
    }

    constexpr bool number() noexcept {
        if (text_[at_] == '-') {
            ++at_;
        }
        if (at_ != text_.size() && text_[at_] == '0') {
            ++at_;
        } else if (!digits()) {
            return false;
        }
        if (at_ != text_.size() && text_[at_] == '.') {
            ++at_;
            if (!digits()) {
                return false;
            }
        }
        if (at_ != text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
            ++at_;
            if (at_ != text_.size() && (text_[at_] == '+' || text_[at_] == '-')) {
                ++at_;
            }
            return digits();
        }
        return true;
    }

    std::string_view text_;
    std::size_t at_;
    std::uint32_t depth_ = 0;
    std::uint32_t depth_limit_;
    json_error error_{};
    std::uint32_t objects_[(max_json_depth + 31) / 32];
};

}  // namespace detail

/// The offset just past the JSON value that starts at `offset` (spaces before it are skipped). What follows the value
/// is not looked at, save that a number ends where its syntax ends. Linear, no recursion, 1.3 kB of stack.
[[nodiscard]] constexpr result<std::size_t, json_error> skip_json_value(std::string_view text, std::size_t offset = 0,
                                                                        json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text, offset < text.size() ? offset : text.size(), limits);
    if (!scanner.value()) {
        return unexpected(scanner.error());
    }
    return scanner.at();
}

/// Whether the text is one JSON value with nothing but spaces around it. Accepts what Go's json.Valid accepts; so the
/// bytes of strings need not be UTF-8, and duplicate keys pass. Linear, no recursion.
[[nodiscard]] constexpr result<void, json_error> check_json(std::string_view text, json_limits limits = {}) noexcept {
    detail::json_scanner scanner(text, 0, limits);
    if (!scanner.value()) {
        return unexpected(scanner.error());
    }
    scanner.skip_space();
    if (scanner.at() != text.size()) {
        return unexpected(json_error{json_errc::trailing_text, scanner.at()});
    }
    return {};
}

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
    for (std::size_t i = 0; i != text.size(); ++i) {
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
