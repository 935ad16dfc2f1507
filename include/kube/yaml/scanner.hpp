// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <kube/yaml/characters.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/tag_scanner.hpp>
#include <kube/yaml/token.hpp>

namespace kube::inline v0_1::yaml::detail {

/// Makes tokens of a text, with the rules of the library that Kubernetes reads YAML with, also where they are not
/// YAML's: no library of C or C++ has the same ones.
class scanner : public tag_scanner {
public:
    scanner(std::string_view text, bool final_newline) : tag_scanner(text, final_newline), keys_(1) {}

    /// The next token, or null on an error.
    const token* peek() { return ready_ || fetch_until_sure() ? &queue_.front() : nullptr; }
    /// Goes on to the token after it.
    void next() noexcept {
        queue_.pop();
        ready_ = false;
    }

private:
    /// Lists within lists that Kubernetes' library takes: in `[` and `{`, and by indentation.
    static constexpr std::size_t max_nesting = 10'000;
    /// How far the `:` of a simple key may be from the key's start.
    static constexpr std::uint32_t max_key_characters = 1024;

    /// Where a key without `?` can have started; there is one on each flow level.
    struct simple_key {
        bool possible = false;
        bool required = false;
        std::uint64_t number = 0;
        mark at = {};
    };

    bool in_flow() const noexcept { return keys_.size() > 1; }

    /// Scans until the first token is sure to stay the first: a `:` may still turn it into a key.
    bool fetch_until_sure() {
        while (true) {
            if (!queue_.empty()) {
                const std::uint32_t level = queue_.front_level();
                bool possible = false;
                if (level != 0 && level <= keys_.size() && !check(keys_[level - 1], possible)) {
                    return false;
                }
                if (!possible) {
                    ready_ = true;
                    return true;
                }
            }
            if (!fetch()) {
                return false;
            }
        }
    }

    bool fetch() {
        if (!need(1) || !skip_to_token()) {
            return false;
        }
        unroll(in_.here().column);
        if (!need(4)) {
            return false;
        }
        const char c = in_[0];
        const bool alone = is_blank_or_end(in_.data() + (c == '\0' ? 0 : 1));
        if (in_.here().column == 0) {
            if (c == '%') {
                return fetch_directive();
            }
            if (is_document_mark(in_.data(), '-')) {
                return fetch_document_mark(token_kind::document_start);
            }
            if (is_document_mark(in_.data(), '.')) {
                return fetch_document_mark(token_kind::document_end);
            }
        }
        switch (c) {
        case '\0': return fetch_end();
        case '[': return fetch_open(token_kind::array_start);
        case '{': return fetch_open(token_kind::object_start);
        case ']': return fetch_close(token_kind::array_end);
        case '}': return fetch_close(token_kind::object_end);
        case ',': return forget_key() && allow_keys(true) && push(token_kind::flow_entry);
        case '-': return alone ? fetch_block_entry() : fetch_scalar();
        case '?': return in_flow() || alone ? fetch_key() : fetch_scalar();
        case ':': return in_flow() || alone ? fetch_value() : fetch_scalar();
        case '*': return fetch_name(token_kind::alias);
        case '&': return fetch_name(token_kind::anchor);
        case '!': return fetch_tag();
        case '|':
        case '>': return in_flow() ? fail_at_character() : fetch_block_scalar();
        case '#':
        case '%':
        case '@':
        case '`': return fail_at_character();
        default: return is_blank_or_end(in_.data()) ? fail_at_character() : fetch_scalar();
        }
    }

    bool fail_at_character() noexcept { return fail("found character that cannot start any token"); }

    /// Skips blanks, comments and line breaks. Where a key can start, a tab is no blank.
    bool skip_to_token() {
        while (true) {
            if (!need(1)) {
                return false;
            }
            if (in_.here().column == 0 && in_.was_byte_order_mark()) {
                in_.skip();
            }
            if (!need(1)) {
                return false;
            }
            while (in_[0] == ' ' || (in_[0] == '\t' && (in_flow() || !key_allowed_))) {
                in_.skip();
                if (!need(1)) {
                    return false;
                }
            }
            if (!skip_comment()) {
                return false;
            }
            if (!is_break(in_.data())) {
                return true;
            }
            if (!need(2)) {
                return false;
            }
            in_.skip_break();
            key_allowed_ = key_allowed_ || !in_flow();
        }
    }

    /// Whether the key is still possible: its `:` must stand on the same line and not too far away.
    bool check(simple_key& key, bool& possible) noexcept {
        possible = key.possible;
        if (possible && (key.at.line < in_.here().line || in_.here().index - key.at.index > max_key_characters)) {
            if (key.required) {
                return fail("could not find expected ':'");
            }
            key.possible = possible = false;
        }
        return true;
    }

    /// A key can start here.
    bool save_key() {
        if (!key_allowed_) {
            return true;
        }
        if (!forget_key()) {
            return false;
        }
        keys_.back() = {.possible = true,
                        .required = !in_flow() && indent_ == in_.here().column,
                        .number = queue_.next(),
                        .at = in_.here()};
        queue_.set_level(keys_.back().number, static_cast<std::uint32_t>(keys_.size()));
        return true;
    }

    bool forget_key() noexcept {
        simple_key& key = keys_.back();
        if (key.possible) {
            if (key.required) {
                return fail("could not find expected ':'");
            }
            key.possible = false;
            queue_.forget_level(key.number);
        }
        return true;
    }

    bool allow_keys(bool allowed) noexcept {
        key_allowed_ = allowed;
        return true;
    }

    bool push(token_kind kind) {
        queue_.push(token_at(kind, in_.here(), 1));
        in_.skip();
        return true;
    }

    /// Begins a block list or object at that column, unless one is open there; its token stands before the one of that
    /// number.
    bool roll(std::uint32_t column, token_kind kind, const mark& at, std::uint64_t number) {
        if (in_flow() || indent_ >= column) {
            return true;
        }
        indents_.push_back(indent_);
        indent_ = column;
        if (indents_.size() > max_nesting) {
            return fail(nullptr, error_code::too_deep);
        }
        queue_.insert(number, token_at(kind, at));
        return true;
    }
    bool roll(token_kind kind) { return roll(in_.here().column, kind, in_.here(), queue_.next()); }

    /// Ends the block lists and objects that stand further right.
    void unroll(std::int64_t column) {
        if (in_flow()) {
            return;
        }
        while (indent_ > column) {
            queue_.push(token_at(token_kind::block_end, in_.here()));
            indent_ = indents_.back();
            indents_.pop_back();
        }
    }

    bool fetch_end() {
        if (in_.here().column != 0) {
            in_.start_line();
        }
        unroll(-1);
        if (!forget_key()) {
            return false;
        }
        key_allowed_ = false;
        queue_.push(token_at(token_kind::stream_end, in_.here()));
        return true;
    }

    bool fetch_directive() {
        unroll(-1);
        token made;
        if (!forget_key() || !allow_keys(false) || !scan_directive(made)) {
            return false;
        }
        queue_.push(made);
        return true;
    }

    bool fetch_document_mark(token_kind kind) {
        unroll(-1);
        if (!forget_key()) {
            return false;
        }
        key_allowed_ = false;
        queue_.push(token_at(kind, in_.here()));
        in_.skip_ascii(3);
        return true;
    }

    bool fetch_open(token_kind kind) {
        if (!save_key()) {
            return false;
        }
        keys_.push_back({.number = queue_.next(), .at = in_.here()});
        if (keys_.size() - 1 > max_nesting) {
            return fail(nullptr, error_code::too_deep);
        }
        key_allowed_ = true;
        return push(kind);
    }

    bool fetch_close(token_kind kind) {
        if (!forget_key()) {
            return false;
        }
        if (in_flow()) {
            // An empty list or object has its own number here, and so is forgotten as a key: `[]: a` is no object.
            queue_.forget_level(keys_.back().number);
            keys_.pop_back();
        }
        key_allowed_ = false;
        return push(kind);
    }

    bool fetch_block_entry() {
        if (!in_flow() && !key_allowed_) {
            return fail("block sequence entries are not allowed in this context");
        }
        return roll(token_kind::block_array_start) && forget_key() && allow_keys(true) && push(token_kind::block_entry);
    }

    bool fetch_key() {
        if (!in_flow() && !key_allowed_) {
            return fail("mapping keys are not allowed in this context");
        }
        return roll(token_kind::block_object_start) && forget_key() && allow_keys(!in_flow()) && push(token_kind::key);
    }

    bool fetch_value() {
        simple_key& key = keys_.back();
        bool possible = false;
        if (!check(key, possible)) {
            return false;
        }
        if (possible) {
            queue_.insert(key.number, token_at(token_kind::key, key.at));
            if (!roll(key.at.column, token_kind::block_object_start, key.at, key.number)) {
                return false;
            }
            key.possible = false;
            queue_.forget_level(key.number);
            key_allowed_ = false;
        } else {
            if (!in_flow() && !key_allowed_) {
                return fail("mapping values are not allowed in this context");
            }
            if (!roll(token_kind::block_object_start)) {
                return false;
            }
            key_allowed_ = !in_flow();
        }
        return push(token_kind::value);
    }

    bool fetch_name(token_kind kind) {
        token made;
        if (!save_key() || !allow_keys(false) || !scan_name(kind, made)) {
            return false;
        }
        queue_.push(made);
        return true;
    }

    bool fetch_tag() {
        token made;
        if (!save_key() || !allow_keys(false) || !scan_tag(made)) {
            return false;
        }
        queue_.push(made);
        return true;
    }

    bool fetch_block_scalar() {
        if (!forget_key()) {
            return false;
        }
        key_allowed_ = true;
        const token made = token_at(token_kind::scalar, in_.here());
        const std::size_t begin = text_.size();
        return scan_block_scalar(in_[0] == '|', indent_) && push_scalar(made, begin);
    }

    /// A quoted or plain scalar.
    bool fetch_scalar() {
        if (!save_key()) {
            return false;
        }
        key_allowed_ = false;
        token made = token_at(token_kind::scalar, in_.here());
        const std::size_t begin = text_.size();
        const char c = in_[0];
        if (c == '\'' || c == '"') {
            return scan_quoted(c) && push_scalar(made, begin);
        }
        made.plain = true;
        bool broken = false;
        if (!scan_plain(indent_ + 1, in_flow(), broken)) {
            return false;
        }
        key_allowed_ = broken;
        return push_scalar(made, begin);
    }

    bool push_scalar(token made, std::size_t begin) {
        if (text_.size() > (std::numeric_limits<std::uint32_t>::max)()) {
            return fail(nullptr, error_code::too_large);
        }
        made.begin = static_cast<std::uint32_t>(begin);
        made.size = static_cast<std::uint32_t>(text_.size() - begin);
        queue_.push(made);
        return true;
    }

    token_queue queue_;
    std::vector<simple_key> keys_;  // one for each flow level, and one for the block level
    std::vector<std::int64_t> indents_;
    std::int64_t indent_ = -1;
    bool key_allowed_ = true;
    bool ready_ = false;  // the first token is sure to stay the first
};

}  // namespace kube::inline v0_1::yaml::detail
