// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/basic_parser_impl.hpp>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>
#include <kube/codec/builder.hpp>
#include <kube/json/repair.hpp>

namespace kube::inline v0_1::json {

/// The longest text that is read, bytes: sizes within it have 32 bits.
inline constexpr std::size_t max_text = UINT32_MAX;

namespace detail {

/// Passes what Boost.JSON's parser reads on to the codec.
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
    handler(codec::builder& sink, std::string_view original, std::string_view parsed, bool pinned,
            bool all_utf8) noexcept
        : sink_(sink),
          original_(original),
          parsed_(parsed),
          pinned_(pinned && original.data() == parsed.data()),
          all_utf8_(all_utf8) {}

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code& ec) { return sink_.begin_object() || stop(ec); }
    bool on_object_end(std::size_t, error_code& ec) { return sink_.end_object() || stop(ec); }
    bool on_array_begin(error_code& ec) { return sink_.begin_array() || stop(ec); }
    bool on_array_end(std::size_t, error_code& ec) { return sink_.end_array() || stop(ec); }
    bool on_key_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_string_part(text part, std::size_t, error_code&) { return add(part); }
    bool on_number_part(text part, error_code&) { return add(part); }
    bool on_comment_part(text, error_code&) { return true; }
    bool on_comment(text, error_code&) { return true; }

    bool on_key(text last, std::size_t, error_code& ec) {
        const std::string_view name = whole(last);
        const bool in_text = is_in_text(name);
        const std::size_t end = in_text ? static_cast<std::size_t>(name.data() - parsed_.data()) + name.size() : 0;
        const std::string_view cleaned = clean(name);
        const bool taken = sink_.key(cleaned, pinned_ && is_in_text(cleaned));
        parts_.clear();
        if (!taken || !(sink_.expects_raw() || sink_.expects_raw_list())) {
            return taken || stop(ec);
        }
        if (!in_text && original_.data() == parsed_.data()) {
            hidden_key_ = true;
            return stop(ec);
        }
        return !in_text || take_raw(end) || stop(ec);
    }
    bool on_string(text last, std::size_t, error_code& ec) {
        const std::string_view value = whole(last);
        const bool in_text = is_in_text(value);
        const std::string_view cleaned = clean(value);
        const bool taken = sink_.string(cleaned, pinned_ && is_in_text(cleaned), !in_text);
        parts_.clear();
        return taken || stop(ec);
    }
    bool on_int64(std::int64_t, text last, error_code& ec) { return number(last, ec); }
    bool on_uint64(std::uint64_t, text last, error_code& ec) { return number(last, ec); }
    bool on_double(double, text last, error_code& ec) { return number(last, ec); }
    bool on_bool(bool value, error_code& ec) { return sink_.boolean(value) || stop(ec); }
    bool on_null(error_code& ec) { return sink_.null() || stop(ec); }

    /// True where the sink refused a value, not the parser the text.
    [[nodiscard]] bool stopped() const noexcept { return stopped_ && !hidden_key_; }

private:
    bool stop(error_code& ec) {
        stopped_ = true;
        ec = ::boost::json::make_error_code(::boost::json::error::exception);
        return false;
    }
    bool add(text part) {
        parts_.append(part.data(), part.size());
        return true;
    }
    std::string_view whole(text last) {
        if (parts_.empty()) {
            return {last.data(), last.size()};
        }
        parts_.append(last.data(), last.size());
        return parts_;
    }
    bool is_in_text(std::string_view part) const noexcept {
        return part.data() >= parsed_.data() && part.data() < parsed_.data() + parsed_.size();
    }
    /// The value, or where it is not UTF-8 what Go makes of it, which stands nowhere in the text.
    std::string_view clean(std::string_view value) {
        if (all_utf8_ || is_utf8(value)) {
            return value;
        }
        clean_ = replace_invalid_utf8(value);
        return clean_;
    }
    bool number(text last, error_code& ec) {
        std::string_view value = whole(last);
        const bool in_text = is_in_text(value);
        if (in_text) {
            value = original_.substr(static_cast<std::size_t>(value.data() - parsed_.data()), value.size());
        }
        const bool taken = sink_.number(value, pinned_ && in_text);
        parts_.clear();
        return taken || stop(ec);
    }

    /// Hands over the value behind a key that ends at `end` as its own bytes, which the sink keeps. A malformed one is
    /// left to the parser, which will say so. False where the sink refuses it.
    bool take_raw(std::size_t end) {
        const bool one = sink_.expects_raw();
        std::size_t at = skip_spaces(parsed_, end + 1);
        if (at == parsed_.size() || parsed_[at] != ':') {
            return true;
        }
        at = skip_spaces(original_, at + 1);
        if (!one && (at == original_.size() || original_[at] != '[')) {
            return true;
        }
        const auto value_end = skip_json_value(original_, at);
        if (!value_end) {
            return true;
        }
        if (one) {
            return sink_.raw(original_.substr(at, *value_end - at), pinned_);
        }
        bool taken = sink_.begin_array();
        at = skip_spaces(original_, at + 1);
        while (taken && original_[at] != ']') {
            at = skip_spaces(original_, original_[at] == ',' ? at + 1 : at);
            const std::size_t item_end = *skip_json_value(original_, at);
            taken = sink_.raw_item(original_.substr(at, item_end - at), pinned_);
            at = skip_spaces(original_, item_end);
        }
        if (!taken) {
            return false;
        }
        sink_.end_array();
        sink_.pass_over_next();
        return true;
    }
    static std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept {
        while (at != text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
            ++at;
        }
        return at;
    }

    codec::builder& sink_;
    std::string_view original_;
    std::string_view parsed_;
    bool pinned_;
    bool all_utf8_;
    bool stopped_ = false;
    bool hidden_key_ = false;  ///< of a value that is kept as its own bytes: its place in the text is not known
    std::string parts_;
    std::string clean_;
};

/// How deep Boost.JSON goes, on the machine's stack. What is nested deeper is no part of any model: it is checked
/// without recursion and replaced by a placeholder first.
inline constexpr std::size_t max_parser_depth = 128;

inline object_error syntax_error(std::string_view text, object_errc code, std::size_t offset) {
    std::size_t line = 1;
    for (const char c : text.substr(0, offset)) {
        line += c == '\n' ? 1U : 0U;
    }
    return {.code = code, .path = {}, .offset = offset, .line = line};
}

struct outcome {
    bool good = false;
    bool refused_by_parser = false;
    object_error error{};
};

inline outcome parse_once(codec::builder& sink, std::string_view original, std::string_view parsed, bool pinned,
                          bool all_utf8) {
    ::boost::json::parse_options options;
    options.max_depth = max_parser_depth;
    options.allow_invalid_utf8 = true;
    ::boost::json::basic_parser<handler> parser(options, sink, original, parsed, pinned, all_utf8);
    ::boost::json::error_code ec;
    const std::size_t read = parser.write_some(false, parsed.data(), parsed.size(), ec);
    if (!ec && read == parsed.size()) {
        return {.good = true};
    }
    object_error error = syntax_error(original, object_errc::syntax, read);
    if (parser.handler().stopped()) {
        error.code = sink.error().code;
        error.path = sink.error().path;
        return {.error = static_cast<object_error&&>(error)};
    }
    return {.refused_by_parser = true, .error = static_cast<object_error&&>(error)};
}

}  // namespace detail

/// Reads one JSON document into an object. Accepts what Go's encoding/json accepts: 10,000 levels, lone surrogates and
/// bytes that are not UTF-8 (both become U+FFFD), the last of equal keys.
/// @param pinned the text outlives the object.
/// @param make_sink returns a new codec::builder for an object that is empty again; called once, and again for a text
/// that is valid JSON but too much for Boost.JSON as it stands.
template <class MakeSink>
result<void, object_error> parse(std::string_view text, bool pinned, MakeSink&& make_sink) {
    if (text.size() > max_text) {
        return unexpected(object_error{.code = object_errc::too_large, .path = {}, .offset = max_text});
    }
    const bool all_utf8 = is_utf8(text);
    detail::outcome first;
    {
        codec::builder sink = make_sink();
        first = detail::parse_once(sink, text, text, pinned, all_utf8);
    }
    if (first.good) {
        return {};
    }
    // Go checks the syntax of the whole text before it looks at a value.
    if (const auto checked = check_json(text); !checked) {
        const bool deep = checked.error().code == json_errc::too_deep;
        return unexpected(
            detail::syntax_error(text, deep ? object_errc::too_deep : object_errc::syntax, checked.error().offset));
    }
    if (!first.refused_by_parser) {
        return unexpected(std::move(first.error));
    }
    const std::string repaired = repair(text, detail::max_parser_depth);
    codec::builder sink = make_sink();
    detail::outcome second = detail::parse_once(sink, text, repaired, pinned, all_utf8);
    if (!second.good) {
        return unexpected(std::move(second.error));
    }
    return {};
}

}  // namespace kube::inline v0_1::json
