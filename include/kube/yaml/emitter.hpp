// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/yaml/scalar.hpp>
#include <kube/yaml/unicode.hpp>

namespace kube::inline v0_1::yaml::detail {

enum class scalar_style : std::uint8_t { plain, single_quoted, double_quoted, literal };

/// One character of UTF-8 in a text, and what YAML's writer wants to know of it. Reads nothing behind the text.
class text_view {
public:
    explicit text_view(std::string_view text) noexcept : text_(text) {}

    unsigned at(std::size_t i) const noexcept { return i < text_.size() ? static_cast<unsigned char>(text_[i]) : 0u; }
    std::size_t size() const noexcept { return text_.size(); }
    std::size_t width(std::size_t i) const noexcept {
        const unsigned first = at(i);
        const std::size_t size = first < 0xc0 ? 1u : first < 0xe0 ? 2u : first < 0xf0 ? 3u : 4u;
        return size < text_.size() - i ? size : text_.size() - i;
    }
    bool is_space(std::size_t i) const noexcept { return at(i) == ' '; }
    bool is_blank(std::size_t i) const noexcept { return at(i) == ' ' || at(i) == '\t'; }
    bool is_break(std::size_t i) const noexcept {
        const unsigned c = at(i);
        return c == '\r' || c == '\n' || (c == 0xc2 && at(i + 1) == 0x85) ||
               (c == 0xe2 && at(i + 1) == 0x80 && (at(i + 2) == 0xa8 || at(i + 2) == 0xa9));
    }
    /// What may stand unescaped; characters above U+FFFF may not.
    bool is_printable(std::size_t i) const noexcept {
        const unsigned c = at(i);
        const unsigned second = at(i + 1);
        const unsigned third = at(i + 2);
        return c == '\n' || (c >= 0x20 && c <= 0x7e) || (c == 0xc2 && second >= 0xa0) || (c > 0xc2 && c < 0xed) ||
               (c == 0xed && second < 0xa0) || c == 0xee ||
               (c == 0xef && !(second == 0xbb && third == 0xbf) &&
                !(second == 0xbf && (third == 0xbe || third == 0xbf)));
    }

private:
    std::string_view text_;
};

/// Which styles a text can be written in.
struct text_traits {
    bool multiline = false;
    bool plain = true;
    bool single_quoted = true;
    bool literal = true;

    explicit text_traits(std::string_view text) noexcept {
        if (text.empty()) {
            literal = false;
            return;
        }
        const text_view view(text);
        bool indicators = text.starts_with("---") || text.starts_with("...");
        bool special = false;
        bool edge = false;
        bool trailing_space = false;
        bool break_then_space = false;
        bool space_then_break = false;
        bool after_blank = true;
        bool after_space = false;
        bool after_break = false;
        for (std::size_t i = 0; i < text.size(); i += view.width(i)) {
            const unsigned c = view.at(i);
            const std::size_t next = i + view.width(i);
            const bool last = next >= text.size();
            const bool before_blank = last || view.is_blank(next);
            if (i == 0) {
                constexpr std::string_view starters = "#,[]{}&*!|>'\"%@`";
                indicators = indicators || starters.find(text[0]) != std::string_view::npos ||
                             ((c == '?' || c == ':' || c == '-') && before_blank);
            } else {
                indicators = indicators || (c == ':' && before_blank) || (c == '#' && after_blank);
            }
            special = special || !view.is_printable(i);
            const bool space = view.is_space(i);
            const bool line_break = !space && view.is_break(i);
            if (space || line_break) {
                edge = edge || i == 0 || last;
            }
            trailing_space = trailing_space || (space && last);
            break_then_space = break_then_space || (space && after_break);
            space_then_break = space_then_break || (line_break && after_space);
            multiline = multiline || line_break;
            after_space = space;
            after_break = line_break;
            after_blank = view.is_blank(i) || line_break || c == 0;
        }
        const bool quoted_only = space_then_break || special;
        plain = !(edge || break_then_space || quoted_only || multiline || indicators);
        single_quoted = !(break_then_space || quoted_only);
        literal = !(trailing_space || quoted_only);
    }
};

/// Writes block YAML as Kubernetes' library lays it out: two spaces a level, lists not indented under their key, long
/// texts folded after column 80 at a space.
class emitter {
public:
    explicit emitter(std::string& out) noexcept : out_(out) {}

    static constexpr int step = 2;
    static constexpr int best_width = 80;

    int indent = -1;

    bool indention() const noexcept { return indention_; }

    void write_indent() {
        const int wanted = indent < 0 ? 0 : indent;
        if (!indention_ || column_ > wanted || (column_ == wanted && !whitespace_)) {
            put_break();
        }
        while (column_ < wanted) {
            put(' ');
        }
        whitespace_ = true;
        indention_ = true;
    }

    void write_indicator(std::string_view text, bool need_whitespace, bool is_whitespace, bool is_indention) {
        if (need_whitespace && !whitespace_) {
            put(' ');
        }
        for (const char c : text) {
            put(c);
        }
        whitespace_ = is_whitespace;
        indention_ = indention_ && is_indention;
    }

    /// `wanted` is what the text's meaning asks for; its characters may force another style.
    void write_scalar(std::string_view text, scalar_style wanted, bool simple_key) {
        const text_traits traits(text);
        scalar_style style = wanted;
        if (simple_key && traits.multiline) {
            style = scalar_style::double_quoted;
        }
        if (style == scalar_style::plain && (!traits.plain || (text.empty() && simple_key))) {
            style = scalar_style::single_quoted;
        }
        if (style == scalar_style::single_quoted && !traits.single_quoted) {
            style = scalar_style::double_quoted;
        }
        if (style == scalar_style::literal && (!traits.literal || simple_key)) {
            style = scalar_style::double_quoted;
        }
        const int saved = indent;
        indent = indent < 0 ? step : indent + step;
        switch (style) {
        case scalar_style::plain: write_flow(text, '\0', !simple_key); break;
        case scalar_style::single_quoted: write_flow(text, '\'', !simple_key); break;
        case scalar_style::double_quoted: write_double_quoted(text, !simple_key); break;
        case scalar_style::literal: write_literal(text); break;
        }
        indent = saved;
    }

private:
    void put(char c) {
        out_ += c;
        ++column_;
    }
    void put_break() {
        out_ += '\n';
        column_ = 0;
    }
    /// One character.
    void write(std::string_view text, std::size_t& i) {
        const std::size_t width = text_view(text).width(i);
        out_ += text.substr(i, width);
        ++column_;
        i += width;
    }
    void write_break(std::string_view text, std::size_t& i) {
        if (text[i] == '\n') {
            put_break();
            ++i;
        } else {
            write(text, i);
            column_ = 0;
        }
    }

    /// A plain scalar, or a single-quoted one.
    void write_flow(std::string_view text, char quote, bool may_fold) {
        const text_view view(text);
        if (quote != '\0') {
            write_indicator("'", true, false, false);
        } else if (!whitespace_) {
            put(' ');
        }
        bool spaces = false;
        bool breaks = false;
        for (std::size_t i = 0; i < text.size();) {
            if (view.is_space(i)) {
                const bool inner = quote == '\0' || (i > 0 && i + 1 < text.size());
                if (may_fold && !spaces && column_ > best_width && inner && !view.is_space(i + 1)) {
                    write_indent();
                    ++i;
                } else {
                    write(text, i);
                }
                spaces = true;
            } else if (view.is_break(i)) {
                if (!breaks && text[i] == '\n') {
                    put_break();
                }
                write_break(text, i);
                indention_ = true;
                breaks = true;
            } else {
                if (breaks) {
                    write_indent();
                }
                if (quote != '\0' && text[i] == quote) {
                    put(quote);
                }
                write(text, i);
                indention_ = false;
                spaces = false;
                breaks = false;
            }
        }
        if (quote != '\0') {
            write_indicator("'", false, false, false);
        }
        whitespace_ = false;
        indention_ = false;
    }

    void write_escape(std::uint32_t code) {
        constexpr struct {
            std::uint32_t code;
            char letter;
        } letters_of[] = {{0, '0'},     {7, 'a'},    {8, 'b'},    {9, 't'},      {10, 'n'},
                          {11, 'v'},    {12, 'f'},   {13, 'r'},   {0x1b, 'e'},   {'"', '"'},
                          {'\\', '\\'}, {0x85, 'N'}, {0xa0, '_'}, {0x2028, 'L'}, {0x2029, 'P'}};
        put('\\');
        for (const auto& known : letters_of) {
            if (known.code == code) {
                put(known.letter);
                return;
            }
        }
        const int digits_count = code <= 0xff ? 2 : code <= 0xffff ? 4 : 8;
        put(digits_count == 2 ? 'x' : digits_count == 4 ? 'u' : 'U');
        for (int shift = (digits_count - 1) * 4; shift >= 0; shift -= 4) {
            put("0123456789ABCDEF"[(code >> static_cast<unsigned>(shift)) & 0xfu]);
        }
    }

    void write_double_quoted(std::string_view text, bool may_fold) {
        const text_view view(text);
        // A text that starts with a byte order mark is escaped throughout.
        const bool escape_all = text.starts_with("\xef\xbb\xbf");
        bool spaces = false;
        write_indicator("\"", true, false, false);
        for (std::size_t i = 0; i < text.size();) {
            if (escape_all || !view.is_printable(i) || view.is_break(i) || text[i] == '"' || text[i] == '\\') {
                std::string_view rest = text.substr(i);
                const std::size_t before = rest.size();
                write_escape(take_code(rest));
                i += before - rest.size();
                spaces = false;
            } else if (view.is_space(i)) {
                if (may_fold && !spaces && column_ > best_width && i > 0 && i + 1 < text.size()) {
                    write_indent();
                    if (view.is_space(i + 1)) {
                        put('\\');
                    }
                    ++i;
                } else {
                    write(text, i);
                }
                spaces = true;
            } else {
                write(text, i);
                spaces = false;
            }
        }
        write_indicator("\"", false, false, false);
        whitespace_ = false;
        indention_ = false;
    }

    void write_literal(std::string_view text) {
        const text_view view(text);
        write_indicator("|", true, false, false);
        if (view.is_space(0) || view.is_break(0)) {
            write_indicator("2", false, false, false);
        }
        const auto previous = [&](std::size_t i) {
            do {
                --i;
            } while (i > 0 && (view.at(i) & 0xc0u) == 0x80u);
            return i;
        };
        const std::size_t last = previous(text.size());
        if (!view.is_break(last)) {
            write_indicator("-", false, false, false);
        } else if (last == 0 || view.is_break(previous(last))) {
            write_indicator("+", false, false, false);
        }
        put_break();
        indention_ = true;
        whitespace_ = true;
        bool breaks = true;
        for (std::size_t i = 0; i < text.size();) {
            if (view.is_break(i)) {
                write_break(text, i);
                indention_ = true;
                breaks = true;
            } else {
                if (breaks) {
                    write_indent();
                }
                write(text, i);
                indention_ = false;
                breaks = false;
            }
        }
    }

    std::string& out_;
    int column_ = 0;
    bool whitespace_ = true;
    bool indention_ = true;
};

/// Numbers that YAML 1.1 reads to base 60, which are quoted for other readers' sake: `1:20`, `190:20:30.15`.
inline bool is_base60(std::string_view text) noexcept {
    std::size_t i = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
    if (i >= text.size() || !is_digit(text[i])) {
        return false;
    }
    while (i < text.size() && (is_digit(text[i]) || text[i] == '_')) {
        ++i;
    }
    std::size_t groups = 0;
    while (i + 1 < text.size() && text[i] == ':' && is_digit(text[i + 1])) {
        const bool two = i + 2 < text.size() && is_digit(text[i + 2]);
        if (two && text[i + 1] > '5') {
            return false;
        }
        i += two ? 3 : 2;
        ++groups;
    }
    if (i < text.size() && text[i] == '.') {
        ++i;
        while (i < text.size() && (is_digit(text[i]) || text[i] == '_')) {
            ++i;
        }
    }
    return groups != 0 && i == text.size();
}

/// The style that a string asks for so that it reads back as a string.
inline scalar_style style_of_string(std::string_view text) {
    if (text.find('\n') != std::string_view::npos) {
        return scalar_style::literal;
    }
    const bool stays_string = resolve_scalar(text).kind == scalar_kind::string && !is_base60(text);
    return stays_string ? scalar_style::plain : scalar_style::double_quoted;
}

}  // namespace kube::inline v0_1::yaml::detail
