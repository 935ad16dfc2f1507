// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/codec/builder.hpp>
#include <kube/codec/expectation.hpp>
#include <kube/codec/type_info.hpp>
#include <kube/json/driver.hpp>
#include <kube/json/handler.hpp>

namespace kube::inline v0_1::json {

namespace detail {

/// Goes to the values that a trimmed decode wants, which the parser reads, each as a document of its own; all others
/// are checked without it. Gives up on what is rare, and on what is wrong without saying why: the parser reads the
/// whole of such a text. Recursion goes as deep as the table of trimmed types, which ends with the paths' last names.
class trimmed_reader {
public:
    /// @param pinned the text outlives the object.
    trimmed_reader(codec::builder& sink, std::string_view text, bool pinned)
        : sink_(sink),
          at_(text.data()),
          end_(text.data() + text.size()),
          pinned_(pinned),
          scanner_(text),
          parser_(parser_options(true), sink, text, text, pinned, true) {}

    /// True where the text has been read as the parser would have read it.
    bool document(const codec::type_info& type) {
        skip_space();
        if (!value(type)) {
            return false;
        }
        skip_space();
        return at_ == end_;
    }

private:
    bool value(const codec::type_info& type) {
        const codec::type_info* held = &type;
        while (held->shape == codec::shape::pointer) {
            held = held->element;
        }
        const codec::expectation expected = codec::expectation_of(*held);
        if (expected == codec::expectation::raw) {
            return raw();
        }
        if (is_at('[') && held->shape == codec::shape::list &&
            (held->trimmed || expected == codec::expectation::raw_list)) {
            return items(*held->element);
        }
        return is_at('{') && held->trimmed ? members() : parsed();
    }
    bool members() {
        if (!sink_.begin_object()) {
            return false;
        }
        open();
        if (!is_at('}')) {
            do {
                if (!key()) {
                    return false;
                }
            } while (goes_on());
        }
        return closes('}') && sink_.end_object();
    }
    bool items(const codec::type_info& type) {
        if (!sink_.begin_array()) {
            return false;
        }
        open();
        if (!is_at(']')) {
            do {
                skip_space();
                if (!value(type)) {
                    return false;
                }
            } while (goes_on());
        }
        return closes(']') && sink_.end_array();
    }
    /// A key and its value. What has to be read with care is no name of a field, or an odd form of one.
    bool key() {
        skip_space();
        if (!is_at('"')) {
            return false;
        }
        const char* const begin = at_ + 1;
        at_ = scanner_.end_of_plain(begin);
        const std::string_view name(begin, static_cast<std::size_t>(at_ - begin));
        if (!passes('"')) {
            return false;
        }
        skip_space();
        if (!passes(':')) {
            return false;
        }
        skip_space();
        if (sink_.enter(name, pinned_) == codec::expectation::nothing) {
            return skip() && sink_.passed_over();
        }
        return value(sink_.next_type());
    }
    bool raw() {
        const char* const begin = at_;
        return skip() && sink_.raw({begin, static_cast<std::size_t>(at_ - begin)}, pinned_);
    }
    bool parsed() {
        parser_.reset();
        ::boost::json::error_code ec;
        at_ += parser_.write_some(false, at_, static_cast<std::size_t>(end_ - at_), ec);
        return !ec;
    }
    bool skip() {
        at_ = scanner_.value(at_, max_json_depth - depth_);
        return at_ != nullptr;
    }

    void open() noexcept {
        ++at_;
        ++depth_;
        skip_space();
    }
    bool closes(char bracket) noexcept {
        --depth_;
        return passes(bracket);
    }
    bool goes_on() noexcept {
        skip_space();
        return passes(',');
    }
    void skip_space() noexcept { at_ = scanner_.after_space(at_); }
    [[nodiscard]] bool is_at(char c) const noexcept { return at_ != end_ && *at_ == c; }
    bool passes(char c) noexcept {
        const bool there = is_at(c);
        at_ += there ? 1 : 0;
        return there;
    }

    codec::builder& sink_;
    const char* at_;
    const char* end_;
    bool pinned_;
    std::uint32_t depth_ = 0;
    kube::detail::json_scanner scanner_;
    ::boost::json::basic_parser<handler> parser_;
};

}  // namespace detail

/// As `parse` with a table of trimmed types reads it, without the parser for what the table lacks.
inline result<void, object_error> parse_trimmed(std::string_view text, bool pinned, const codec::target& into,
                                                arena* memory) {
    if (text.size() <= max_text) {
        detail::filling object(into, nullptr);
        codec::builder sink(*into.type, into.at, memory);
        if (detail::trimmed_reader(sink, text, pinned).document(*into.type)) {
            object.keep();
            return {};
        }
    }
    return parse(text, pinned, into, memory, {});
}

}  // namespace kube::inline v0_1::json
