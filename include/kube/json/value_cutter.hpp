// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/json_check.hpp>
#include <kube/codec/object_error.hpp>

namespace kube::inline v0_1::json {

/// Bounds on JSON that comes in chunks.
struct stream_limits {
    /// Bytes of one item, event, or other value that is kept until it is whole; what etcd takes is 1.5 MB.
    std::size_t value = std::size_t{16} << 20;
};

namespace detail {

/// Finds the end of one JSON value in a text that comes in chunks, and keeps it from its first byte to its last. What
/// is kept is valid JSON only as far as quotes and brackets go.
class value_cutter {
public:
    enum class state : std::uint8_t { idle, inside, whole, too_deep, too_large };

    constexpr explicit value_cutter(stream_limits limits) noexcept : limits_(limits) {}

    /// @param depth how many objects and arrays the value may have within each other.
    void start(std::uint32_t depth) {
        kept_.clear();
        text_ = {};
        depth_limit_ = depth;
        depth_ = 0;
        newlines_ = 0;
        in_string_ = escaped_ = false;
        state_ = state::inside;
        first_ = true;
    }

    /// Takes what belongs to the value off the front of `chunk`, which stays where it is until the value is used.
    state take(std::string_view& chunk) {
        const std::size_t used = find_end(chunk);
        if (state_ <= state::whole && (used > limits_.value || kept_.size() > limits_.value - used)) {
            state_ = state::too_large;
        }
        if (state_ == state::whole && kept_.empty()) {
            text_ = chunk.substr(0, used);
        } else if (state_ <= state::whole) {
            kept_.append(chunk.substr(0, used));
            text_ = kept_;
        }
        chunk.remove_prefix(used);
        return state_;
    }

    /// No more text comes: a number or a word ends here.
    state end() noexcept {
        state_ = !first_ && depth_ == 0 && !in_string_ ? state::whole : state_;
        return state_;
    }

    /// The value, or what there is of it.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// Line breaks within it.
    [[nodiscard]] std::size_t newlines() const noexcept { return newlines_; }

private:
    std::size_t find_end(std::string_view chunk) noexcept {
        std::size_t i = 0;
        while (i != chunk.size()) {
            if (in_string_) {
                i = find_string_end(chunk, i);
                if (!in_string_ && depth_ == 0) {
                    return finish(i);
                }
                continue;
            }
            switch (chunk[i]) {
            case '"':
                if (depth_ == 0 && !first_) {
                    return finish(i);
                }
                in_string_ = true;
                break;
            case '{':
            case '[':
                if (depth_ == 0 && !first_) {
                    return finish(i);
                }
                if (depth_++ == depth_limit_) {
                    state_ = state::too_deep;
                    return i;
                }
                break;
            case '}':
            case ']':
                if (depth_ == 0) {
                    return finish(i);
                }
                if (--depth_ == 0) {
                    return finish(i + 1);
                }
                break;
            case ' ':
            case '\t':
            case '\n':
            case '\r':
            case ',':
            case ':':
                if (depth_ == 0) {
                    return finish(i);
                }
                newlines_ += chunk[i] == '\n' ? 1U : 0U;
                break;
            default: break;
            }
            first_ = false;
            ++i;
        }
        return i;
    }
    /// Past the quote that ends the string, or the end of the chunk. A string has no line breaks.
    std::size_t find_string_end(std::string_view chunk, std::size_t i) noexcept {
        i += escaped_ ? 1U : 0U;
        for (escaped_ = false; i != chunk.size(); ++i) {
            if (chunk[i] == '"') {
                in_string_ = false;
                return i + 1;
            }
            if (chunk[i] == '\\' && ++i == chunk.size()) {
                escaped_ = true;
                return i;
            }
        }
        return i;
    }
    std::size_t finish(std::size_t end) noexcept {
        state_ = state::whole;
        return end;
    }

    stream_limits limits_;
    std::string kept_;       ///< of a value that began in an earlier chunk
    std::string_view text_;  ///< in kept_, or in the chunk
    std::size_t newlines_ = 0;
    std::uint32_t depth_ = 0;
    std::uint32_t depth_limit_ = 0;
    bool first_ = true;
    bool in_string_ = false;
    bool escaped_ = false;
    state state_ = state::idle;
};

/// Text that comes in chunks, and how far it has been read.
class text_chunks {
public:
    void write(std::string_view chunk) {
        if (rest_.empty()) {
            rest_ = chunk;
            return;
        }
        std::string joined(rest_);
        joined += chunk;
        unread_ = static_cast<std::string&&>(joined);
        rest_ = unread_;
    }
    [[nodiscard]] std::string_view rest() const noexcept { return rest_; }
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }
    [[nodiscard]] std::size_t line() const noexcept { return line_; }

    void skip(std::size_t count) noexcept {
        offset_ += count;
        rest_.remove_prefix(count);
    }
    /// False where nothing else is left.
    bool skip_spaces() noexcept {
        while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t' || rest_[0] == '\n' || rest_[0] == '\r')) {
            line_ += rest_[0] == '\n' ? 1U : 0U;
            skip(1);
        }
        return !rest_.empty();
    }
    value_cutter::state take_value(value_cutter& cutter) {
        const std::size_t before = rest_.size();
        const value_cutter::state state = cutter.take(rest_);
        offset_ += before - rest_.size();
        line_ += state == value_cutter::state::whole ? cutter.newlines() : 0U;
        return state;
    }

private:
    std::string unread_;  ///< of chunks that were written before the ones before them were read
    std::string_view rest_;
    std::size_t offset_ = 0;
    std::size_t line_ = 1;
};

/// An error in a part of a stream, with its place in the stream.
inline object_error in_stream(object_error error, std::string_view path, std::size_t offset, std::size_t line) {
    error.offset += offset;
    error.line += line - (error.line == 0 ? 0 : 1);
    std::string whole(path);
    whole += error.path.empty() || error.path.starts_with('[') || path.empty() ? "" : ".";
    whole += error.path;
    error.path = static_cast<std::string&&>(whole);
    return error;
}

/// The line of a place in a text, from 1.
inline std::size_t line_at(std::string_view text, std::size_t offset) noexcept {
    std::size_t line = 1;
    for (const char c : text.substr(0, offset)) {
        line += c == '\n' ? 1U : 0U;
    }
    return line;
}

inline object_error syntax_at(const json_error& why, std::string_view text) {
    return {.code = why.code == json_errc::too_deep ? object_errc::too_deep : object_errc::syntax,
            .path = {},
            .offset = why.offset,
            .line = line_at(text, why.offset)};
}

}  // namespace detail

}  // namespace kube::inline v0_1::json
