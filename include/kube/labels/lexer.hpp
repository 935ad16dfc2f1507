// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kube::inline v0_1::detail {

enum class selector_token : std::uint8_t {
    end,
    identifier,
    in,
    not_in,
    comma,
    open_paren,
    close_paren,
    exclamation,
    equals,
    double_equals,
    not_equals,
    greater,
    less,
};

struct selector_lexeme {
    selector_token token = selector_token::end;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// labels.Lexer. A zero byte ends a token, is swallowed with it, and where a token should begin it is the end.
class selector_lexer {
public:
    constexpr explicit selector_lexer(std::string_view text) noexcept : text_(text) {}

    constexpr selector_lexeme next() noexcept {
        while (at_ < text_.size() && is_blank(text_[at_])) {
            ++at_;
        }
        const std::size_t begin = at_;
        if (begin == text_.size() || text_[begin] == '\0') {
            return {selector_token::end, begin, begin};
        }
        selector_token token = symbol(text_[begin]);
        if (token == selector_token::identifier) {
            while (at_ < text_.size() && !ends_word(text_[at_])) {
                ++at_;
            }
            const std::string_view word = text_.substr(begin, at_ - begin);
            token = word == "in"      ? selector_token::in
                    : word == "notin" ? selector_token::not_in
                                      : selector_token::identifier;
        } else {
            ++at_;
            if (at_ < text_.size() && text_[at_] == '=') {
                if (token == selector_token::equals) {
                    token = selector_token::double_equals;
                    ++at_;
                } else if (token == selector_token::exclamation) {
                    token = selector_token::not_equals;
                    ++at_;
                }
            }
        }
        const std::size_t end = at_;
        if (at_ < text_.size() && text_[at_] == '\0') {
            ++at_;
        }
        return {token, begin, end};
    }

private:
    [[nodiscard]] static constexpr bool is_blank(char c) noexcept {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
    [[nodiscard]] static constexpr selector_token symbol(char c) noexcept {
        switch (c) {
        case ',': return selector_token::comma;
        case '(': return selector_token::open_paren;
        case ')': return selector_token::close_paren;
        case '!': return selector_token::exclamation;
        case '=': return selector_token::equals;
        case '>': return selector_token::greater;
        case '<': return selector_token::less;
        default: return selector_token::identifier;
        }
    }
    [[nodiscard]] static constexpr bool ends_word(char c) noexcept {
        return c == '\0' || is_blank(c) || symbol(c) != selector_token::identifier;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace kube::inline v0_1::detail
