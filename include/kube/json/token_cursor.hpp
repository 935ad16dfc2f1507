// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace kube::inline v0_1::json::detail {

/// Follows tokens through the text of JSON for a reader that is not told where they stand: they are only counted, and
/// walked over when their place is asked for. What is walked over has to be valid, with a bracket behind each word.
class token_cursor {
public:
    /// @param at behind a token.
    void start(const char* at) noexcept { pass_to(at); }

    /// One more token has been read.
    void pass() noexcept { ++passed_; }
    /// The same, of which the end is known.
    void pass_to(const char* end) noexcept {
        at_ = end;
        passed_ = 0;
    }

    /// Behind the last token. Linear in what was passed since the last known place.
    const char* end() noexcept {
        for (; passed_ != 0; --passed_) {
            skip_separators();
            skip_token();
        }
        return at_;
    }
    /// Where the next token begins, of which the reader says that there is one.
    const char* next() noexcept {
        end();
        skip_separators();
        return at_;
    }

private:
    static bool is_separator(char c) noexcept {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
    }
    static bool is_bracket(char c) noexcept { return c == '{' || c == '}' || c == '[' || c == ']'; }

    void skip_separators() noexcept {
        while (is_separator(*at_)) {
            ++at_;
        }
    }
    void skip_token() noexcept {
        if (is_bracket(*at_)) {
            ++at_;
        } else if (*at_ == '"') {
            do {
                at_ += *at_ == '\\' ? 2 : 1;
            } while (*at_ != '"');
            ++at_;
        } else {
            while (!is_separator(*at_) && !is_bracket(*at_)) {
                ++at_;
            }
        }
    }

    const char* at_ = nullptr;
    std::size_t passed_ = 0;
};

}  // namespace kube::inline v0_1::json::detail
