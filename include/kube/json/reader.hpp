// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/json_scanner.hpp>
#include <kube/codec/builder.hpp>
#include <kube/codec/expectation.hpp>
#include <kube/codec/unescape.hpp>

namespace kube::inline v0_1::json::detail {

/// Tells a builder what stands in a JSON text, as Go's encoding/json reads it. What the builder keeps as its own bytes,
/// or does not want, is checked and not told. No recursion.
class reader {
public:
    /// @param pinned the text outlives the object.
    reader(codec::builder& sink, std::string_view text, bool pinned) noexcept
        : sink_(sink), text_(text), pinned_(pinned), scanner_(text) {}

    /// True where the whole text is one document that the builder takes.
    bool document() {
        const char* const end = read(text_.data());
        return end != nullptr && scanner_.after_space(end) == text_.data() + text_.size();
    }

    /// Where the value begins that was read last.
    [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(value_ - text_.data()); }

private:
    // As the scanner's, each function gets the place where something begins and gives the place behind it; null where
    // the text is not JSON, or the builder refuses what it says.

    const char* read(const char* p) {
        expected_ = codec::expectation_of(sink_.next_type());
        bool in_object = false;
        for (;;) {
            p = scanner_.after_space(p);
            if (in_object && (p = key(p)) == nullptr) {
                return nullptr;
            }
            value_ = p;
            const char c = at(p);
            if (expected_ != codec::expectation::value) [[unlikely]] {
                p = untold(p);
            } else if (c == '"') {
                p = string(p);
            } else if (c == '{' || c == '[') {
                if (const char* const behind = sink_.shares() ? again(p) : nullptr) [[unlikely]] {
                    p = behind;
                } else {
                    in_object = c == '{';
                    if (depth_ == max_json_depth || !sink_.begin(c)) {
                        return nullptr;
                    }
                    ++depth_;
                    if (!in_object) {
                        expected_ = codec::expectation_of(sink_.item_type());
                    }
                    p = scanner_.after_space(p + 1);
                    if (at(p) != (in_object ? '}' : ']')) {
                        continue;
                    }
                }
            } else {
                p = word(p);
            }
            if (p == nullptr) {
                return nullptr;
            }
            for (;; ++p) {
                if (depth_ == 0) {
                    return p;
                }
                p = scanner_.after_space(p);
                const char next = at(p);
                if (next == ',') {
                    ++p;
                    break;
                }
                if (next != (in_object ? '}' : ']') ||
                    !(in_object ? sink_.end_object(p + 1) : sink_.end_array(p + 1))) {
                    return nullptr;
                }
                --depth_;
                in_object = depth_ != 0 && sink_.in_object();
                // Items that hold others are told, and what else comes next has a key.
                expected_ = codec::expectation::value;
            }
        }
    }

    /// Past an object that stood before in the same words; null for all else.
    const char* again(const char* p) {
        const std::string_view text(p, text_.data() + text_.size());
        // What was read at a lesser depth is not too deep here, since it nests less than it is long.
        const bool shallow = depth_ < max_json_depth - codec::shared_values::longest;
        return shallow && text.size() >= codec::shared_values::object_key ? sink_.again(text) : nullptr;
    }

    /// A key, to its value.
    [[gnu::always_inline]] const char* key(const char* p) {
        if (at(p) != '"') {
            return nullptr;
        }
        const char* const begin = p + 1;
        p = scanner_.end_of_plain(begin);
        if (at(p) == '"') [[likely]] {
            expected_ = sink_.enter(between(begin, p), pinned_);
            return scanner_.value_of_key(p);
        }
        p = odd_text(begin - 1, true);
        return p != nullptr ? scanner_.after_colon(p) : nullptr;
    }
    [[gnu::always_inline]] const char* string(const char* p) {
        const char* const begin = p + 1;
        const char* const end = scanner_.end_of_plain(begin);
        if (at(end) != '"') [[unlikely]] {
            return odd_text(p, false);
        }
        return sink_.string(between(begin, end), pinned_) ? end + 1 : nullptr;
    }
    const char* word(const char* p) {
        const char* const end = scanner_.scalar(p);
        if (end == nullptr) {
            return nullptr;
        }
        const char c = *p;
        const bool taken = c == 't' || c == 'f' ? sink_.boolean(c == 't')
                           : c == 'n'           ? sink_.null()
                                                : sink_.number(between(p, end), pinned_);
        return taken ? end : nullptr;
    }

    /// A key or a string that may not read as it stands.
    [[gnu::noinline]] const char* odd_text(const char* p, bool is_key) {
        const char* const end = scanner_.value(p, 0);
        if (end == nullptr) {
            return nullptr;
        }
        const std::string_view text = between(p + 1, end - 1);
        unescaped_.clear();
        codec::append_unescaped(text, unescaped_);
        const bool in_place = unescaped_ == text;
        const std::string_view value = in_place ? text : std::string_view(unescaped_);
        if (is_key) {
            expected_ = sink_.enter_elsewhere(value, pinned_ && in_place);
            return end;
        }
        const bool escaped = text.find('\\') != std::string_view::npos;
        return sink_.string_elsewhere(value, pinned_ && in_place, escaped) ? end : nullptr;
    }

    [[gnu::noinline]] const char* untold(const char* p) {
        const char* const end = scanner_.value(p, max_json_depth - depth_);
        const bool taken =
            end != nullptr && (expected_ == codec::expectation::nothing || sink_.raw(between(p, end), pinned_));
        return taken ? end : nullptr;
    }

    static std::string_view between(const char* begin, const char* end) noexcept {
        return {begin, static_cast<std::size_t>(end - begin)};
    }
    [[nodiscard]] char at(const char* p) const noexcept { return scanner_.at(p); }

    codec::builder& sink_;
    std::string_view text_;
    bool pinned_;
    codec::expectation expected_ = codec::expectation::value;  ///< of the next value
    std::uint32_t depth_ = 0;
    const char* value_ = nullptr;
    kube::detail::json_scanner scanner_;
    std::string unescaped_;
};

}  // namespace kube::inline v0_1::json::detail
