// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <kube/yaml/characters.hpp>
#include <kube/yaml/text_scanner.hpp>

namespace kube::inline v0_1::yaml::detail {

/// Reads scalars: block, quoted and plain ones. Each function starts at the scalar's first character, adds its value to
/// `text_` and ends behind it.
class scalar_scanner : public text_scanner {
protected:
    using text_scanner::text_scanner;

    /// A scalar after `|` or `>`; `parent` is the indentation around it, -1 for none.
    bool scan_block_scalar(bool literal, std::int64_t parent) {
        in_.skip();
        char chomping = '\0';
        std::int64_t indent = 0;
        for (int i = 0; i < 2; ++i) {
            if (!need(1)) {
                return false;
            }
            const char c = in_[0];
            if ((c == '+' || c == '-') && chomping == '\0') {
                chomping = c;
            } else if (is_digit(c) && indent == 0) {
                if (c == '0') {
                    return fail("found an indentation indicator equal to 0");
                }
                indent = c - '0';
            } else {
                break;
            }
            in_.skip();
        }
        if (!end_line()) {
            return false;
        }
        if (indent != 0 && parent > 0) {
            indent += parent;
        }
        line_break_.clear();
        more_breaks_.clear();
        if (!scan_block_indent(indent, parent) || !need(1)) {
            return false;
        }
        bool after_blank = false;
        while (in_.here().column == indent && in_[0] != '\0') {
            const bool blank = is_blank(in_.data());
            if (literal || after_blank || blank || !line_break_.starts_with('\n')) {
                text_ += line_break_;
            } else if (more_breaks_.empty()) {
                text_ += ' ';
            }
            text_ += more_breaks_;
            line_break_.clear();
            more_breaks_.clear();
            after_blank = blank;
            if (!copy_line() || !need(2)) {
                return false;
            }
            if (is_break(in_.data())) {
                in_.copy_break(line_break_);
            }
            if (!scan_block_indent(indent, parent)) {
                return false;
            }
        }
        if (chomping != '-') {
            text_ += line_break_;
        }
        if (chomping == '+') {
            text_ += more_breaks_;
        }
        return true;
    }

    bool scan_quoted(char quote) {
        in_.skip();
        line_break_.clear();
        more_breaks_.clear();
        blanks_.clear();
        while (true) {
            if (!need(4)) {
                return false;
            }
            if (at_document_mark()) {
                return fail("found unexpected document indicator");
            }
            if (in_[0] == '\0') {
                return fail("found unexpected end of stream");
            }
            bool broken = false;
            while (!broken && !is_blank_or_end(in_.data())) {
                const char c = in_[0];
                if (c == quote) {
                    if (c == '"' || in_[1] != '\'') {
                        break;
                    }
                    text_ += c;
                    in_.skip_ascii(2);
                } else if (c == '\\' && quote == '"') {
                    if (!scan_escape(broken)) {
                        return false;
                    }
                } else {
                    copy_character();
                }
                if (!broken && !need(2)) {
                    return false;
                }
            }
            if (!need(1)) {
                return false;
            }
            if (in_[0] == quote) {
                in_.skip();
                return true;
            }
            if (!scan_blanks(broken, 0)) {
                return false;
            }
            if (broken) {
                join_lines();
            } else {
                text_ += blanks_;
                blanks_.clear();
            }
        }
    }

    /// `indent` is the least column at which the scalar goes on on a further line. `broken` tells whether it ends after
    /// a line break.
    bool scan_plain(std::int64_t indent, bool flow, bool& broken) {
        line_break_.clear();
        more_breaks_.clear();
        blanks_.clear();
        broken = false;
        while (true) {
            if (!need(4)) {
                return false;
            }
            if (at_document_mark() || in_[0] == '#') {
                return true;
            }
            while (!is_blank_or_end(in_.data())) {
                if (ends_plain(flow)) {
                    break;
                }
                if (broken) {
                    join_lines();
                    broken = false;
                } else if (!blanks_.empty()) {
                    text_ += blanks_;
                    blanks_.clear();
                }
                copy_character();
                if (!need(2)) {
                    return false;
                }
            }
            if (!is_blank(in_.data()) && !is_break(in_.data())) {
                return true;
            }
            if (!need(1) || !scan_blanks(broken, indent)) {
                return false;
            }
            if (!flow && in_.here().column < indent) {
                return true;
            }
        }
    }

private:
    bool at_document_mark() const noexcept {
        return in_.here().column == 0 && (is_document_mark(in_.data(), '-') || is_document_mark(in_.data(), '.'));
    }

    bool ends_plain(bool flow) const noexcept {
        switch (in_[0]) {
        case ':': return is_blank_or_end(in_.data() + 1);
        case ',':
        case '?':
        case '[':
        case ']':
        case '{':
        case '}': return flow;
        default: return false;
        }
    }

    /// One character, and those after it that are sure to belong to a scalar as well.
    void copy_character() {
        in_.copy(text_);
        if (const std::size_t run = in_.ordinary_run(); run != 0) {
            text_.append(in_.data(), run);
            in_.skip_ascii(run);
        }
    }

    bool copy_line() {
        while (!is_break_or_end(in_.data())) {
            copy_character();
            if (!need(1)) {
                return false;
            }
        }
        return true;
    }

    /// Between two lines' words: a single line break is a blank, of several the first is none.
    void join_lines() {
        if (!line_break_.starts_with('\n')) {
            text_ += line_break_;
        } else if (more_breaks_.empty()) {
            text_ += ' ';
        }
        text_ += more_breaks_;
        line_break_.clear();
        more_breaks_.clear();
    }

    /// Blanks and line breaks within a quoted or plain scalar. A tab may not stand before column `indent`.
    bool scan_blanks(bool& broken, std::int64_t indent) {
        while (is_blank(in_.data()) || is_break(in_.data())) {
            if (is_blank(in_.data())) {
                if (broken && in_.here().column < indent && in_[0] == '\t') {
                    return fail("found a tab character that violates indentation");
                }
                if (broken) {
                    in_.skip();
                } else {
                    in_.copy(blanks_);
                }
            } else {
                if (!need(2)) {
                    return false;
                }
                in_.copy_break(broken ? more_breaks_ : line_break_);
                blanks_.clear();
                broken = true;
            }
            if (!need(1)) {
                return false;
            }
        }
        return true;
    }

    /// The indentation and the empty lines before a line of a block scalar; finds `indent` out where it is 0.
    bool scan_block_indent(std::int64_t& indent, std::int64_t parent) {
        std::int64_t widest = 0;
        while (true) {
            if (!need(1)) {
                return false;
            }
            while ((indent == 0 || in_.here().column < indent) && in_[0] == ' ') {
                in_.skip();
                if (!need(1)) {
                    return false;
                }
            }
            widest = in_.here().column > widest ? in_.here().column : widest;
            if ((indent == 0 || in_.here().column < indent) && in_[0] == '\t') {
                return fail("found a tab character where an indentation space is expected");
            }
            if (!is_break(in_.data())) {
                break;
            }
            if (!need(2)) {
                return false;
            }
            in_.copy_break(more_breaks_);
        }
        if (indent == 0) {
            indent = widest > parent ? widest : parent + 1;
            indent = indent < 1 ? 1 : indent;
        }
        return true;
    }

    /// What a backslash stands for; `broken` is set where it hides a line break.
    bool scan_escape(bool& broken) {
        if (is_break(in_.data() + 1)) {
            if (!need(3)) {
                return false;
            }
            in_.skip();
            in_.skip_break();
            broken = true;
            return true;
        }
        std::size_t digits = 0;
        switch (in_[1]) {
        case '0': text_ += '\0'; break;
        case 'a': text_ += '\a'; break;
        case 'b': text_ += '\b'; break;
        case 't':
        case '\t': text_ += '\t'; break;
        case 'n': text_ += '\n'; break;
        case 'v': text_ += '\v'; break;
        case 'f': text_ += '\f'; break;
        case 'r': text_ += '\r'; break;
        case 'e': text_ += '\x1b'; break;
        case ' ':
        case '"':
        case '\'':
        case '\\': text_ += in_[1]; break;
        case 'N': text_ += "\xc2\x85"; break;
        case '_': text_ += "\xc2\xa0"; break;
        case 'L': text_ += "\xe2\x80\xa8"; break;
        case 'P': text_ += "\xe2\x80\xa9"; break;
        case 'x': digits = 2; break;
        case 'u': digits = 4; break;
        case 'U': digits = 8; break;
        default: return fail("found unknown escape character");
        }
        in_.skip_ascii(2);
        if (digits == 0) {
            return true;
        }
        if (!need(digits)) {
            return false;
        }
        std::uint32_t code = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const int digit = hex_digit(in_[i]);
            if (digit < 0) {
                return fail("did not find expected hexdecimal number");
            }
            code = code << 4u | static_cast<std::uint32_t>(digit);
        }
        if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
            return fail("found invalid Unicode character escape code");
        }
        append_code(text_, code);
        in_.skip_ascii(digits);
        return true;
    }

    std::string blanks_;       // blanks that may turn out to end the line
    std::string line_break_;   // the first line break after a word
    std::string more_breaks_;  // those after it
};

}  // namespace kube::inline v0_1::yaml::detail
