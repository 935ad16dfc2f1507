// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/yaml/characters.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/input.hpp>

namespace kube::inline v0_1::yaml::detail {

/// What the scanners have in common: the input, the scalars' values, and the error. Each function returns false on an
/// error. How far each step looks ahead (`need`) is part of what it does: see `input`.
class text_scanner {
public:
    /// What went wrong, and where; a null `problem` of an `encoding` error is a text that is too large.
    struct failure {
        error_code code = error_code::none;
        const char* problem = nullptr;
        mark at = {};
    };

    const failure& failed() const noexcept { return failure_; }
    input& source() noexcept { return in_; }
    /// The values of all scalars so far.
    std::string& text() noexcept { return text_; }

protected:
    text_scanner(std::string_view text, bool final_newline) : in_(text, final_newline) {}

    bool need(std::size_t count) { return in_.need(count) || fail(in_.problem(), error_code::encoding); }

    bool fail(const char* problem, error_code code = error_code::scan) noexcept {
        failure_ = {.code = code, .problem = problem, .at = in_.here()};
        return false;
    }

    bool skip_blanks() {
        while (is_blank(in_.data())) {
            in_.skip();
            if (!need(1)) {
                return false;
            }
        }
        return true;
    }

    /// Skips a comment, up to the end of its line.
    bool skip_comment() {
        if (in_[0] == '#') {
            while (!is_break_or_end(in_.data())) {
                in_.skip();
                if (!need(1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Skips blanks and a comment; what follows must be the end of the line, which is skipped too.
    bool end_line() {
        if (!need(1) || !skip_blanks() || !skip_comment()) {
            return false;
        }
        if (!is_break_or_end(in_.data())) {
            return fail("did not find expected comment or line break");
        }
        if (is_break(in_.data())) {
            if (!need(2)) {
                return false;
            }
            in_.skip_break();
        }
        return true;
    }

    input in_;
    std::string text_;

private:
    failure failure_;
};

}  // namespace kube::inline v0_1::yaml::detail
