// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
// g++ -O2 has spent what it inlines before it comes to this function of Boost's parser, which is called between any two
// tokens: decoding takes up to 15 % longer then. Where Boost has no such function, this declares what nobody calls.
namespace boost::json::detail {
[[gnu::always_inline]] inline const char* count_whitespace(const char* p, const char* end) noexcept;
}
#endif

#include <boost/json/basic_parser_impl.hpp>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/codec/builder.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/json/handler.hpp>
#include <kube/json/repair.hpp>

namespace kube::inline v0_1::json {

/// The longest text that is read, bytes: sizes within it have 32 bits.
inline constexpr std::size_t max_text = UINT32_MAX;

namespace detail {

/// How deep Boost.JSON goes, on the machine's stack. What is nested deeper is
/// no part of any model: it is checked without recursion and replaced by a
/// placeholder first.
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

/// @param all_utf8 whether the parser refuses what is not UTF-8.
inline ::boost::json::parse_options parser_options(bool all_utf8) noexcept {
    ::boost::json::parse_options options;
    options.max_depth = max_parser_depth;
    options.allow_invalid_utf8 = !all_utf8;
    return options;
}

inline outcome parse_once(codec::builder sink, std::string_view original, std::string_view parsed, bool pinned,
                          bool all_utf8) {
    ::boost::json::basic_parser<handler> parser(parser_options(all_utf8), sink, original, parsed, pinned, all_utf8);
    ::boost::json::error_code ec;
    const std::size_t read = parser.write_some(false, parsed.data(), parsed.size(), ec);
    if (!ec && read == parsed.size()) {
        return {.good = true};
    }
    object_error error = syntax_error(original, object_errc::syntax, read);
    if (parser.handler().stopped()) {
        error.code = sink.error().code;
        error.path = sink.error().path;
        return {.error = std::move(error)};
    }
    return {.refused_by_parser = true, .error = std::move(error)};
}

/// An object that is empty again unless it has been filled to the end: what is
/// half read may have maps that are not sorted yet.
class filling {
public:
    filling(const codec::target& into, list<strict_issue>* issues) noexcept : into_(into), issues_(issues) {}
    filling(const filling&) = delete;
    filling& operator=(const filling&) = delete;
    ~filling() {
        if (!done_) {
            start_anew();
        }
    }

    void start_anew() noexcept {
        if (issues_ != nullptr) {
            issues_->clear();
        }
        codec::make_anew(*into_.type, into_.at);
    }
    void keep() noexcept { done_ = true; }

private:
    codec::target into_;
    list<strict_issue>* issues_;
    bool done_ = false;
};

}  // namespace detail

/// Reads one JSON document into an empty object; where it fails, the object is
/// empty again. Accepts what Go's encoding/json accepts: 10,000 levels, lone
/// surrogates and bytes that are not UTF-8 (both become U+FFFD), the last of
/// equal keys.
/// @param pinned the text outlives the object.
/// @param memory keeps what a borrowed object refers to; null for an owning
/// one.
inline result<void, object_error> parse(std::string_view text, bool pinned, const codec::target& into, arena* memory,
                                        const decode_options& options) {
    if (text.size() > max_text) {
        return unexpected(object_error{.code = object_errc::too_large, .path = {}, .offset = max_text});
    }
    detail::filling object(into, options.issues);
    const auto sink = [&] { return codec::builder(*into.type, into.at, memory, options.issues); };
    if (options.issues != nullptr) {
        options.issues->clear();
    }
    detail::outcome made = detail::parse_once(sink(), text, text, pinned, true);
    if (!made.good) {
        // Go checks the syntax of the whole text before it looks at a value.
        if (const auto checked = check_json(text); !checked) {
            const bool deep = checked.error().code == json_errc::too_deep;
            return unexpected(
                detail::syntax_error(text, deep ? object_errc::too_deep : object_errc::syntax, checked.error().offset));
        }
        // Valid, but too much for Boost.JSON as it stands.
        if (made.refused_by_parser) {
            object.start_anew();
            const std::string repaired = repair(text, detail::max_parser_depth);
            made = detail::parse_once(sink(), text, repaired, pinned, false);
        }
        if (!made.good) {
            return unexpected(std::move(made.error));
        }
    }
    object.keep();
    return {};
}

}  // namespace kube::inline v0_1::json
