// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/basic_parser.hpp>

#include <kube/codec/builder.hpp>
#include <kube/json/repair.hpp>

namespace kube::inline v0_1::json::detail {

/// Passes what Boost.JSON's parser reads on to the codec. What the codec keeps
/// as its own bytes is not told but followed through the text, what it does not
/// want is let pass.
class handler {
public:
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    using error_code = ::boost::json::error_code;
    using text = ::boost::json::string_view;

    /// @param original the text as it was given: what is kept as raw JSON comes
    /// from there.
    /// @param parsed what is parsed: the original, or a copy of equal length that
    /// Boost.JSON takes.
    /// @param pinned the original outlives the object.
    /// @param all_utf8 the parser takes nothing but UTF-8.
    handler(codec::builder& sink, std::string_view original, std::string_view parsed, bool pinned,
            bool all_utf8) noexcept
        : sink_(sink),
          original_(original),
          parsed_(parsed),
          pinned_(pinned && original.data() == parsed.data()),
          all_utf8_(all_utf8) {}

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    // What is let pass costs no call.
    bool on_object_begin(error_code& ec) {
        if (aside_ == aside::skipped) {
            ++depth_;
            return true;
        }
        return object_begin() || stop(ec);
    }
    bool on_object_end(std::size_t, error_code& ec) {
        if (aside_ == aside::skipped && depth_ > 1) {
            --depth_;
            return true;
        }
        return object_end() || stop(ec);
    }
    bool on_array_begin(error_code& ec) {
        if (aside_ == aside::skipped) {
            ++depth_;
            return true;
        }
        return array_begin() || stop(ec);
    }
    bool on_array_end(std::size_t, error_code& ec) {
        if (aside_ == aside::skipped && depth_ > 1) {
            --depth_;
            return true;
        }
        return array_end() || stop(ec);
    }
    bool on_key_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_string_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_number_part(text, error_code&) { return true; }  // of a text in pieces
    bool on_comment_part(text, error_code&) { return true; }
    bool on_comment(text, error_code&) { return true; }

    bool on_key(text last, std::size_t size, error_code& ec) {
        return aside_ == aside::skipped || key({last.data(), last.size()}, size) || stop(ec);
    }
    bool on_string(text last, std::size_t size, error_code& ec) {
        return is_below_skipped() || string({last.data(), last.size()}, size) || stop(ec);
    }
    bool on_int64(std::int64_t, text last, error_code& ec) { return is_below_skipped() || number(last) || stop(ec); }
    bool on_uint64(std::uint64_t, text last, error_code& ec) { return is_below_skipped() || number(last) || stop(ec); }
    bool on_double(double, text last, error_code& ec) { return is_below_skipped() || number(last) || stop(ec); }
    bool on_bool(bool value, error_code& ec) { return is_below_skipped() || boolean(value) || stop(ec); }
    bool on_null(error_code& ec) { return is_below_skipped() || null() || stop(ec); }

    /// True where the sink refused a value, not the parser the text.
    [[nodiscard]] bool stopped() const noexcept { return stopped_ && !hidden_key_; }

private:
    /// What becomes of a value and all within it.
    enum class aside : std::uint8_t { none, skipped, raw, raw_list };

    /// Whether a string that ends with `last` is told, and stands in the text as
    /// it is: nearly all do.
    [[nodiscard]] bool is_told_in_place(std::string_view last, std::size_t size) const noexcept {
        return !is_aside() && all_utf8_ && last.size() == size && is_in_text(last);
    }
    // Not inlined into the parser, whose code would be as many times as large.
    [[gnu::noinline]] bool object_begin() { return is_aside() ? open_aside('{') : sink_.begin_object(); }
    [[gnu::noinline]] bool object_end() { return is_aside() ? close_aside() : sink_.end_object(); }
    [[gnu::noinline]] bool array_begin() { return is_aside() ? open_aside('[') : sink_.begin_array(); }
    [[gnu::noinline]] bool array_end() { return is_aside() ? close_aside() : sink_.end_array(); }
    [[gnu::noinline]] bool boolean(bool value) {
        return is_aside() ? word_aside(value ? "true" : "false") : sink_.boolean(value);
    }
    [[gnu::noinline]] bool null() { return is_aside() ? word_aside("null") : sink_.null(); }
    [[gnu::noinline]] bool key(std::string_view last, std::size_t size) {
        if (!is_told_in_place(last, size)) {
            return odd_key(last, size);
        }
        sink_.key(last, pinned_);
        const codec::expectation expected = sink_.expected();
        return expected == codec::expectation::value || set_aside(expected, last);
    }
    [[gnu::noinline]] bool string(std::string_view last, std::size_t size) {
        return is_told_in_place(last, size) ? sink_.string(last, pinned_) : odd_string(last, size);
    }
    [[gnu::noinline]] bool odd_key(std::string_view last, std::size_t size) {
        if (is_aside()) {
            if (aside_ != aside::skipped) {
                pass_string(last, size);
            }
            return true;
        }
        const bool in_text = last.size() == size && is_in_text(last);
        const std::string_view name = odd(last, size);
        sink_.key(name, pinned_ && is_in_text(name));
        const codec::expectation expected = sink_.expected();
        if (!in_text && (expected == codec::expectation::raw || expected == codec::expectation::raw_list)) {
            hidden_key_ = true;
            return false;
        }
        return set_aside(expected, last);
    }
    [[gnu::noinline]] bool odd_string(std::string_view last, std::size_t size) {
        if (is_aside()) {
            return string_aside(last, size);
        }
        const bool escaped = last.size() != size || !is_in_text(last);
        const std::string_view value = odd(last, size);
        return sink_.string(value, pinned_ && is_in_text(value), escaped);
    }
    /// @param key as it stands in the text, where what is expected is raw.
    bool set_aside(codec::expectation expected, std::string_view key) noexcept {
        switch (expected) {
        case codec::expectation::value: break;
        case codec::expectation::nothing: aside_ = aside::skipped; break;
        case codec::expectation::raw: aside_ = aside::raw; break;
        case codec::expectation::raw_list: aside_ = aside::raw_list; break;
        }
        at_ = key.data() + key.size() + 1;
        return true;
    }

    [[nodiscard]] bool is_below_skipped() const noexcept { return aside_ == aside::skipped && depth_ != 0; }
    [[nodiscard]] bool is_aside() const noexcept { return aside_ != aside::none; }

    [[gnu::cold]] bool stop(error_code& ec) {
        stopped_ = true;
        ec = ::boost::json::make_error_code(::boost::json::error::exception);
        return false;
    }
    bool add(text part) {
        if (!is_aside()) {
            parts_.append(part.data(), part.size());
        }
        return true;
    }
    bool is_in_text(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - parsed_.data()) < parsed_.size();
    }
    /// A string of `size` bytes that ends with `last`; where it is not UTF-8 what
    /// Go makes of it.
    std::string_view odd(std::string_view last, std::size_t size) {
        std::string_view value = last;
        if (last.size() != size) {
            whole_.swap(parts_);
            parts_.clear();
            whole_ += last;
            value = whole_;
        }
        if (all_utf8_ || is_utf8(value)) {
            return value;
        }
        whole_ = replace_invalid_utf8(value);
        return whole_;
    }
    [[gnu::noinline]] bool number(text last) {
        if (is_aside()) {
            return word_aside({last.data(), last.size()});
        }
        const std::string_view value(last.data(), last.size());
        if (!is_in_text(value)) {
            return sink_.number(value);
        }
        return sink_.number(original_.substr(offset(value.data()), value.size()), pinned_);
    }

    bool open_aside(char bracket) {
        if (aside_ == aside::skipped) {
            ++depth_;
            return true;
        }
        if (aside_ == aside::raw_list && depth_ == 0) {
            if (bracket != '[') {
                aside_ = aside::none;
                return sink_.begin_object();
            }
            pass_space();
            ++at_;
            ++depth_;
            return sink_.begin_array();
        }
        begin_token();
        ++at_;
        ++depth_;
        return true;
    }
    bool close_aside() {
        --depth_;
        if (aside_ != aside::skipped) {
            pass_space();
            ++at_;
            if (aside_ == aside::raw_list && depth_ == 0) {
                aside_ = aside::none;
                return sink_.end_array();
            }
        }
        return value_aside();
    }
    bool string_aside(std::string_view last, std::size_t size) {
        if (aside_ == aside::raw_list && depth_ == 0) {
            aside_ = aside::none;
            return sink_.string(last, false);
        }
        if (aside_ != aside::skipped) {
            begin_token();
            pass_string(last, size);
        }
        return value_aside();
    }
    bool word_aside(std::string_view word) {
        if (aside_ == aside::raw_list && depth_ == 0) {
            aside_ = aside::none;
            return word == "null" ? sink_.null() : sink_.boolean(false);
        }
        if (aside_ != aside::skipped) {
            begin_token();
            at_ += word.size();
        }
        return value_aside();
    }

    /// A value has ended: where it is a whole one, the codec gets it.
    bool value_aside() {
        if (aside_ == aside::raw_list) {
            return depth_ != 1 ||
                   sink_.raw(original_.substr(offset(begin_), static_cast<std::size_t>(at_ - begin_)), pinned_);
        }
        if (depth_ != 0) {
            return true;
        }
        const aside what = aside_;
        aside_ = aside::none;
        return what == aside::skipped
                   ? sink_.passed_over()
                   : sink_.raw(original_.substr(offset(begin_), static_cast<std::size_t>(at_ - begin_)), pinned_);
    }

    void pass_space() noexcept {
        while (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t' || *at_ == ',' || *at_ == ':') {
            ++at_;
        }
    }
    void begin_token() noexcept {
        pass_space();
        if (depth_ == (aside_ == aside::raw_list ? 1 : 0)) {
            begin_ = at_;
        }
    }
    void pass_string(std::string_view last, std::size_t size) noexcept {
        if (last.size() == size && is_in_text(last)) {
            at_ = last.data() + size + 1;
            return;
        }
        pass_space();
        ++at_;
        while (*at_ != '"') {
            at_ += *at_ == '\\' ? 2 : 1;
        }
        ++at_;
    }
    [[nodiscard]] std::size_t offset(const char* at) const noexcept {
        return static_cast<std::size_t>(at - parsed_.data());
    }

    codec::builder& sink_;
    std::string_view original_;
    std::string_view parsed_;
    bool pinned_;
    bool all_utf8_;
    bool stopped_ = false;
    bool hidden_key_ = false;  ///< of a value that is kept as its own bytes: its
                               ///< place in the text is not known
    aside aside_ = aside::none;
    std::size_t depth_ = 0;        ///< within a value that is not told
    const char* at_ = nullptr;     ///< behind the last token of a value that is kept
                                   ///< as its own bytes
    const char* begin_ = nullptr;  ///< of that value
    std::string parts_;
    std::string whole_;
};

}  // namespace kube::inline v0_1::json::detail
