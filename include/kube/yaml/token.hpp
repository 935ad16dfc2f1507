// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <kube/yaml/input.hpp>

namespace kube::inline v0_1::yaml::detail {

enum class token_kind : std::uint8_t {
    stream_end,
    version_directive,
    tag_directive,
    document_start,
    document_end,
    block_array_start,
    block_object_start,
    block_end,
    array_start,
    array_end,
    object_start,
    object_end,
    block_entry,
    flow_entry,
    key,
    value,
    alias,
    anchor,
    tag,
    scalar,
};

struct token {
    token_kind kind = token_kind::stream_end;
    /// Of a scalar: it is plain.
    bool plain = false;
    /// Of a token without text: how many characters it has, 0 or 1.
    std::uint8_t width = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t at = 0;
    /// A scalar's value in the scanner's text, a name in the input's buffer, or a tag's handle in the scanner's tags.
    /// Of a version: its two numbers.
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    /// Of a tag: the size of what follows the handle.
    std::uint32_t rest = 0;
};

constexpr token token_at(token_kind kind, const mark& place, std::uint8_t width = 0) noexcept {
    return {.kind = kind, .width = width, .line = place.line, .column = place.column, .at = place.at};
}

/// Tokens that are scanned and not yet parsed. Tokens are counted from the first one on; a *simple key* is known by the
/// number of the token that it starts with, and by the flow level on which it stands. Each number has at most one
/// level; it keeps it when a token is put before it, as in Kubernetes' library.
class token_queue {
public:
    bool empty() const noexcept { return head_ == tokens_.size(); }
    const token& front() const noexcept { return tokens_[head_]; }
    void pop() noexcept {
        ++head_;
        ++popped_;
        if (empty()) {
            tokens_.clear();
            levels_.clear();
            head_ = 0;
        }
    }

    /// The number of the token that is pushed next.
    std::uint64_t next() const noexcept { return popped_ + (tokens_.size() - head_); }
    void push(const token& t) {
        constexpr std::size_t many = 1024;
        if (head_ >= many && head_ >= tokens_.size() - head_) {
            const auto done = static_cast<std::ptrdiff_t>(head_);
            tokens_.erase(tokens_.begin(), tokens_.begin() + done);
            levels_.erase(levels_.begin(), levels_.size() < head_ ? levels_.end() : levels_.begin() + done);
            head_ = 0;
        }
        tokens_.push_back(t);
    }
    /// Puts a token before the one of that number; last if that one is gone.
    void insert(std::uint64_t number, const token& t) {
        if (number < popped_) {
            push(t);
        } else {
            tokens_.insert(tokens_.begin() + static_cast<std::ptrdiff_t>(place_of(number)), t);
        }
    }

    /// The level of the simple key that starts with the first token, or 0.
    std::uint32_t front_level() const noexcept { return head_ < levels_.size() ? levels_[head_] : 0; }
    void set_level(std::uint64_t number, std::uint32_t level) {
        const std::size_t place = place_of(number);
        if (levels_.size() <= place) {
            levels_.resize(place + 1);
        }
        levels_[place] = level;
    }
    void forget_level(std::uint64_t number) noexcept {
        if (number >= popped_ && place_of(number) < levels_.size()) {
            levels_[place_of(number)] = 0;
        }
    }

private:
    std::size_t place_of(std::uint64_t number) const noexcept {
        return head_ + static_cast<std::size_t>(number - popped_);
    }

    std::vector<token> tokens_;
    std::vector<std::uint32_t> levels_;
    std::size_t head_ = 0;
    std::uint64_t popped_ = 0;
};

}  // namespace kube::inline v0_1::yaml::detail
