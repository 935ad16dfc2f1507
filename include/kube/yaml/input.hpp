// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>

#include <kube/yaml/characters.hpp>
#include <kube/yaml/error.hpp>

namespace kube::inline v0_1::yaml::detail {

/// A place in the text, all from 0: `index` and `column` count characters, `at` is a byte of the input's buffer.
struct mark {
    std::uint32_t index = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t at = 0;
};

/// The characters of a text one after the other, as UTF-8.
///
/// It reads in pieces of 512 bytes and looks at a piece's bytes when it is read, no earlier and no later than
/// Kubernetes' library: a document may be good though bytes that are no text follow it, if they are far enough away.
class input {
public:
    /// `text` outlives the input; with `final_newline` it is read as if it ended in a line break.
    input(std::string_view text, bool final_newline)
        : text_(text), newline_(text.empty() || (final_newline && text.back() != '\n')) {
        buffer_.assign(padding, '\0');
        load();
        while (!ended_ && raw_size_ < 3) {
            load();
        }
        const std::string_view start(raw_, raw_size_);
        if (start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff")) {
            wide_ = true;
            low_ = start[0] == '\xff' ? 0 : 1;
            raw_at_ = 2;
        } else if (start.starts_with(byte_order_mark)) {
            raw_at_ = byte_order_mark.size();
        }
        marked_ = raw_at_;
        consumed_ = raw_at_;
    }

    /// Makes `count` characters (at most 8) readable from the current place on, with zero bytes after the end. False
    /// when what follows is no text.
    bool need(std::size_t count) { return limit_ - here_.at >= 4 * count || fill(count); }

    /// The current place, which reads on to a zero byte.
    const char* data() const noexcept { return buffer_.data() + here_.at; }
    char operator[](std::size_t ahead) const noexcept { return buffer_[here_.at + ahead]; }
    const mark& here() const noexcept { return here_; }
    std::string_view slice(std::uint32_t begin, std::uint32_t size) const noexcept {
        return std::string_view(buffer_).substr(begin, size);
    }

    /// Goes on by one character.
    void skip() noexcept {
        ++here_.index;
        ++here_.column;
        if (here_.at < limit_) {
            here_.at += static_cast<std::uint32_t>(width_of(buffer_[here_.at]));
        } else {
            ends_ -= ends_ != 0 ? 1 : 0;
        }
    }
    /// Goes on by `size` characters of one byte.
    void skip_ascii(std::size_t size) noexcept {
        const auto count = static_cast<std::uint32_t>(size);
        here_.index += count;
        here_.column += count;
        here_.at += count;
    }
    /// Goes on over a line break; CR LF is one.
    void skip_break() noexcept {
        const bool both = buffer_[here_.at] == '\r' && buffer_[here_.at + 1] == '\n';
        here_.at += both ? 2 : static_cast<std::uint32_t>(width_of(buffer_[here_.at]));
        here_.index += both ? 2 : 1;
        start_line();
    }
    void start_line() noexcept {
        here_.column = 0;
        ++here_.line;
    }
    /// Adds the character to `to` and goes on.
    void copy(std::string& to) {
        to.append(data(), width_of(*data()));
        skip();
    }
    /// Adds the line break to `to`, as LF unless it is LS or PS, and goes on.
    void copy_break(std::string& to) {
        if (*data() == '\xe2') {
            to.append(data(), 3);
        } else {
            to += '\n';
        }
        skip_break();
    }
    /// How many bytes from here on are ordinary and neither `a` nor `b`, leaving enough that two more characters are
    /// readable.
    std::size_t ordinary_run() const noexcept {
        constexpr std::size_t left = 8;
        const char* const first = data();
        const char* const last = limit_ - here_.at > left ? buffer_.data() + limit_ - left : first;
        const char* at = first;
        while (at < last && is_ordinary(*at)) {
            ++at;
        }
        return static_cast<std::size_t>(at - first);
    }

    /// Whether U+FEFF stood at the current place when more text was read last: Kubernetes' library looks there instead
    /// of at the current place, which this does too.
    bool was_byte_order_mark() const noexcept { return was_byte_order_mark_; }

    /// Where the character at byte `at` of the buffer stands in the text, for places that mostly grow.
    std::size_t offset_of(std::uint32_t at) noexcept {
        if (!wide_) {
            return marked_ + at;
        }
        for (; wide_at_ < at; wide_at_ += static_cast<std::uint32_t>(width_of(buffer_[wide_at_]))) {
            wide_offset_ += width_of(buffer_[wide_at_]) == 4 ? 4 : 2;
        }
        while (wide_at_ > at) {
            do {
                --wide_at_;
            } while (is_continuation(buffer_[wide_at_]));
            wide_offset_ -= width_of(buffer_[wide_at_]) == 4 ? 4 : 2;
        }
        return marked_ + wide_offset_;
    }

    /// Why `need` failed; null where the text is too large.
    const char* problem() const noexcept { return problem_; }
    std::size_t problem_offset() const noexcept { return problem_offset_; }

private:
    static constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    static constexpr std::size_t piece = 512;
    static constexpr std::size_t padding = 16;

    /// Moves what is left of the piece to its front and reads more behind it.
    void load() noexcept {
        const std::size_t left = raw_size_ - raw_at_;
        std::memmove(raw_, raw_ + raw_at_, left);
        raw_at_ = 0;
        std::size_t size = text_.size() - taken_;
        size = size < piece - left ? size : piece - left;
        if (size != 0) {
            std::memcpy(raw_ + left, text_.data() + taken_, size);
            taken_ += size;
        }
        if (newline_ && taken_ == text_.size() && left + size < piece) {
            raw_[left + size++] = '\n';
            newline_ = false;
        }
        ended_ = ended_ || (size == 0 && left < piece);
        raw_size_ = left + size;
    }

    bool fill(std::size_t count) {
        std::size_t unread = ends_;
        for (std::size_t i = here_.at; i < limit_; ++i) {
            unread += is_continuation(buffer_[i]) ? 0 : 1;
        }
        if (unread >= count) {
            return true;
        }
        const std::size_t start = here_.at;
        for (bool first = true; unread < count; first = false) {
            if (!first || raw_at_ == raw_size_) {
                load();
            }
            const std::size_t before = limit_;
            if (!(wide_ ? decode_wide() : decode())) {
                return false;
            }
            for (std::size_t i = before; i < limit_; ++i) {
                unread += is_continuation(buffer_[i]) ? 0 : 1;
            }
            if (ended_) {
                ++ends_;
                break;
            }
        }
        was_byte_order_mark_ = std::string_view(buffer_).substr(start).starts_with(byte_order_mark);
        return true;
    }

    bool fail(const char* problem, std::size_t ahead = 0) noexcept {
        problem_ = problem;
        problem_offset_ = consumed_ + ahead;
        return false;
    }

    static bool is_allowed(std::uint32_t code) noexcept {
        return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0x7f) || code == 0x85 ||
               (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
    }

    /// Takes what is whole of a piece of UTF-8.
    bool decode() {
        const std::size_t first = raw_at_;
        while (raw_at_ < raw_size_) {
            const char* const at = raw_ + raw_at_;
            if (static_cast<unsigned char>(*at) - 0x20u < 0x5fu) {
                ++raw_at_;
                ++consumed_;
                continue;
            }
            const std::size_t width = width_of(*at);
            if (width == 0) {
                return fail("invalid leading UTF-8 octet");
            }
            std::uint32_t code = static_cast<unsigned char>(*at);
            if (width > 1) {
                if (width > raw_size_ - raw_at_) {
                    if (ended_) {
                        return fail("incomplete UTF-8 octet sequence");
                    }
                    break;
                }
                code &= 0x7fu >> width;
                for (std::size_t i = 1; i < width; ++i) {
                    if (!is_continuation(at[i])) {
                        return fail("invalid trailing UTF-8 octet", i);
                    }
                    code = (code << 6u) | (static_cast<unsigned char>(at[i]) & 0x3fu);
                }
                if (code < (width == 2 ? 0x80u : width == 3 ? 0x800u : 0x10000u)) {
                    return fail("invalid length of a UTF-8 sequence");
                }
                if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
                    return fail("invalid Unicode character");
                }
            }
            if (!is_allowed(code)) {
                return fail("control characters are not allowed");
            }
            raw_at_ += width;
            consumed_ += width;
        }
        return append({raw_ + first, raw_at_ - first});
    }

    /// Takes what is whole of a piece of UTF-16.
    bool decode_wide() {
        const auto unit = [this](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(raw_[raw_at_ + i + low_])) |
                   static_cast<std::uint32_t>(static_cast<unsigned char>(raw_[raw_at_ + i + 1 - low_])) << 8u;
        };
        std::string made;
        while (raw_at_ < raw_size_) {
            const std::size_t left = raw_size_ - raw_at_;
            if (left < 2) {
                if (ended_) {
                    return fail("incomplete UTF-16 character");
                }
                break;
            }
            std::uint32_t code = unit(0);
            if ((code & 0xfc00u) == 0xdc00) {
                return fail("unexpected low surrogate area");
            }
            const bool pair = (code & 0xfc00u) == 0xd800;
            if (pair) {
                if (left < 4) {
                    if (ended_) {
                        return fail("incomplete UTF-16 surrogate pair");
                    }
                    break;
                }
                const std::uint32_t second = unit(2);
                if ((second & 0xfc00u) != 0xdc00) {
                    return fail("expected low surrogate area", 2);
                }
                code = 0x10000u + ((code & 0x3ffu) << 10u) + (second & 0x3ffu);
            }
            if (!is_allowed(code)) {
                return fail("control characters are not allowed");
            }
            append_code(made, code);
            raw_at_ += pair ? 4 : 2;
            consumed_ += pair ? 4 : 2;
        }
        return append(made);
    }

    bool append(std::string_view valid) {
        if (valid.size() > (std::numeric_limits<std::uint32_t>::max)() - limit_) {
            return fail(nullptr);
        }
        buffer_.insert(limit_, valid);
        limit_ += valid.size();
        return true;
    }

    std::string_view text_;
    std::size_t taken_ = 0;     // bytes of the text that stood in `raw_`
    std::size_t consumed_ = 0;  // bytes of the text that stand in `buffer_`
    std::size_t marked_ = 0;    // bytes of the byte order mark
    std::string buffer_;        // characters up to `limit_`, then zero bytes
    std::size_t limit_ = 0;
    mark here_;
    std::size_t ends_ = 0;  // how often the end was read as a character
    const char* problem_ = nullptr;
    std::size_t problem_offset_ = 0;
    std::size_t raw_at_ = 0;
    std::size_t raw_size_ = 0;
    std::size_t low_ = 0;  // in UTF-16: where the low byte stands in a unit
    std::size_t wide_offset_ = 0;
    std::uint32_t wide_at_ = 0;
    bool newline_ = false;  // a line break is still to be read after the text
    bool ended_ = false;
    bool wide_ = false;
    bool was_byte_order_mark_ = false;
    char raw_[piece] = {};
};

}  // namespace kube::inline v0_1::yaml::detail
