// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/basic_parser.hpp>

#include <kube/codec/builder.hpp>
#include <kube/json/repair.hpp>
#include <kube/json/token_cursor.hpp>

namespace kube::inline v0_1::json::detail {

/// Passes what Boost.JSON's parser reads on to the codec. What the codec keeps as its own bytes is not told but followed
/// through the text, what it does not want is let pass.
class handler {
public:
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    using error_code = ::boost::json::error_code;
    using text = ::boost::json::string_view;

    /// @param original the text as it was given: what is kept as raw JSON comes from there.
    /// @param parsed what is parsed: the original, or a copy of equal length that Boost.JSON takes.
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
    // What stands below a value that is not told costs no call.
    bool on_object_begin(error_code& ec) { return is_below_aside() ? open_below() : object_begin() || stop(ec); }
    bool on_object_end(std::size_t, error_code& ec) {
        return closes_below_aside() ? close_below() : object_end() || stop(ec);
    }
    bool on_array_begin(error_code& ec) { return is_below_aside() ? open_below() : array_begin() || stop(ec); }
    bool on_array_end(std::size_t, error_code& ec) {
        return closes_below_aside() ? close_below() : array_end() || stop(ec);
    }
    bool on_key_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_string_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_number_part(text, error_code&) { return true; }  // of a text in pieces
    bool on_comment_part(text, error_code&) { return true; }
    bool on_comment(text, error_code&) { return true; }

    bool on_key(text last, std::size_t size, error_code& ec) {
        const std::string_view end(last.data(), last.size());
        return is_below_aside() ? text_below(end, size) : key(end, size) || stop(ec);
    }
    bool on_string(text last, std::size_t size, error_code& ec) {
        const std::string_view end(last.data(), last.size());
        return is_below_aside() ? text_below(end, size) : string(end, size) || stop(ec);
    }
    bool on_int64(std::int64_t, text last, error_code& ec) { return on_number(last, ec); }
    bool on_uint64(std::uint64_t, text last, error_code& ec) { return on_number(last, ec); }
    bool on_double(double, text last, error_code& ec) { return on_number(last, ec); }
    bool on_bool(bool value, error_code& ec) { return is_below_aside() ? word_below() : boolean(value) || stop(ec); }
    bool on_null(error_code& ec) { return is_below_aside() ? word_below() : null() || stop(ec); }

    /// True where the sink refused a value, not the parser the text.
    [[nodiscard]] bool stopped() const noexcept { return stopped_ && !hidden_key_; }

private:
    /// What becomes of a value and all within it.
    enum class aside : std::uint8_t { none, skipped, raw, raw_list };

    /// Within a value that is not told, or an item of a list of such.
    [[nodiscard]] bool is_below_aside() const noexcept { return depth_ >= silent_depth_; }
    [[nodiscard]] bool closes_below_aside() const noexcept { return depth_ > silent_depth_; }
    bool open_below() noexcept {
        ++depth_;
        cursor_.pass();
        return true;
    }
    bool close_below() noexcept {
        --depth_;
        cursor_.pass();
        return true;
    }
    bool text_below(std::string_view last, std::size_t size) noexcept {
        if (aside_ != aside::skipped) {
            pass_text(last, size);
        }
        return true;
    }
    bool word_below() noexcept {
        cursor_.pass();
        return true;
    }
    void pass_text(std::string_view last, std::size_t size) noexcept {
        if (last.size() == size && is_in_text(last)) {
            cursor_.pass_to(last.data() + size + 1);
        } else {
            cursor_.pass();
        }
    }

    bool on_number(text last, error_code& ec) {
        return is_below_aside() ? word_below() : number({last.data(), last.size()}) || stop(ec);
    }
    // Not inlined into the parser, whose code would be as many times as large.
    [[gnu::noinline]] bool object_begin() { return is_aside() ? open_aside('{') : sink_.begin_object(); }
    [[gnu::noinline]] bool object_end() { return is_aside() ? close_aside() : sink_.end_object(); }
    [[gnu::noinline]] bool array_begin() { return is_aside() ? open_aside('[') : sink_.begin_array(); }
    [[gnu::noinline]] bool array_end() { return is_aside() ? close_aside() : sink_.end_array(); }
    [[gnu::noinline]] bool boolean(bool value) {
        return is_aside() ? word_aside(value ? 4 : 5, [&] { return sink_.boolean(value); }) : sink_.boolean(value);
    }
    [[gnu::noinline]] bool null() {
        return is_aside() ? word_aside(4, [&] { return sink_.null(); }) : sink_.null();
    }
    [[gnu::noinline]] bool key(std::string_view last, std::size_t size) {
        return is_told_in_place(last, size) ? set_aside(sink_.enter(last, pinned_), last) : odd_key(last, size);
    }
    [[gnu::noinline]] bool string(std::string_view last, std::size_t size) {
        return is_told_in_place(last, size) ? sink_.string(last, pinned_) : odd_string(last, size);
    }
    [[gnu::noinline]] bool number(std::string_view value) {
        const auto told = [&] {
            return is_in_text(value) ? sink_.number(original_.substr(offset(value.data()), value.size()), pinned_)
                                     : sink_.number(value);
        };
        return is_aside() ? word_aside(value.size(), told) : told();
    }
    [[gnu::noinline]] bool odd_key(std::string_view last, std::size_t size) {
        const bool in_text = last.size() == size && is_in_text(last);
        const std::string_view name = original_.data() == parsed_.data() ? odd(last, size) : original_key(last);
        const codec::expectation expected = sink_.enter(name, pinned_ && is_in_text(name));
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
    /// Whether a string that ends with `last` is told, and stands in the text as it is: nearly all do.
    [[nodiscard]] bool is_told_in_place(std::string_view last, std::size_t size) const noexcept {
        return !is_aside() && all_utf8_ && last.size() == size && is_in_text(last);
    }
    [[nodiscard]] bool is_in_text(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - parsed_.data()) < parsed_.size();
    }
    [[nodiscard]] std::size_t offset(const char* at) const noexcept {
        return static_cast<std::size_t>(at - parsed_.data());
    }
    /// The key in whose place `last` stands in a repaired text.
    std::string_view original_key(std::string_view last) {
        const std::size_t begin = offset(last.data());
        whole_.clear();
        codec::append_unescaped(original_.substr(begin, string_end(original_, begin) - begin), whole_);
        return whole_;
    }
    /// A string of `size` bytes that ends with `last`; where it is not UTF-8 what Go makes of it.
    std::string_view odd(std::string_view last, std::size_t size) {
        std::string_view value = last;
        if (last.size() != size) {
            whole_ = static_cast<std::string&&>(parts_);
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

    [[nodiscard]] bool is_aside() const noexcept { return aside_ != aside::none; }
    /// @param key as it stands in the text, where what is expected is raw.
    bool set_aside(codec::expectation expected, std::string_view key) noexcept {
        if (expected != codec::expectation::value) [[unlikely]] {
            aside_ = expected == codec::expectation::nothing ? aside::skipped
                     : expected == codec::expectation::raw   ? aside::raw
                                                             : aside::raw_list;
            silent_depth_ = aside_ == aside::raw_list ? 2 : 1;
            if (aside_ != aside::skipped) {
                cursor_.start(key.data() + key.size() + 1);
            }
        }
        return true;
    }
    void end_aside() noexcept {
        aside_ = aside::none;
        silent_depth_ = SIZE_MAX;
    }
    /// Whether the list that was expected does not begin.
    [[nodiscard]] bool lacks_list() const noexcept { return aside_ == aside::raw_list && depth_ == 0; }

    // What is not told, but not below another value that is not.
    bool open_aside(char bracket) {
        if (lacks_list()) {
            if (bracket != '[') {
                end_aside();
                return sink_.begin_object();
            }
            return open_below() && sink_.begin_array();
        }
        begin_value();
        return open_below();
    }
    bool close_aside() {
        close_below();
        if (lacks_list()) {
            end_aside();
            return sink_.end_array();
        }
        return end_value();
    }
    bool string_aside(std::string_view last, std::size_t size) {
        if (lacks_list()) {
            end_aside();
            return sink_.string(last, false);
        }
        begin_value();
        pass_text(last, size);
        return end_value();
    }
    /// @param tell tells the value.
    template <class Tell>
    bool word_aside(std::size_t size, Tell&& tell) {
        if (lacks_list()) {
            end_aside();
            return tell();
        }
        begin_value();
        if (aside_ != aside::skipped) {
            cursor_.pass_to(begin_ + size);
        }
        return end_value();
    }
    void begin_value() noexcept {
        if (aside_ != aside::skipped) {
            begin_ = cursor_.next();
        }
    }
    /// A value has ended that is not told: the codec gets its text.
    bool end_value() {
        const aside what = aside_;
        if (what != aside::raw_list) {
            end_aside();
        }
        return what == aside::skipped
                   ? sink_.passed_over()
                   : sink_.raw(original_.substr(offset(begin_), static_cast<std::size_t>(cursor_.end() - begin_)),
                               pinned_);
    }

    codec::builder& sink_;
    std::string_view original_;
    std::string_view parsed_;
    bool pinned_;
    bool all_utf8_;
    bool stopped_ = false;
    bool hidden_key_ = false;  ///< of a value that is kept as its own bytes: its place in the text is not known
    aside aside_ = aside::none;
    std::size_t depth_ = 0;                ///< within a value that is not told
    std::size_t silent_depth_ = SIZE_MAX;  ///< from which on nothing within it is looked at
    token_cursor cursor_;                  ///< through a value that is kept as its own bytes
    const char* begin_ = nullptr;          ///< of that value
    std::string parts_;
    std::string whole_;
};

}  // namespace kube::inline v0_1::json::detail
