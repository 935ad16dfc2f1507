// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/codec/builder.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/json/reader.hpp>

namespace kube::inline v0_1::json {

/// The longest text that is read, bytes: sizes within it have 32 bits.
inline constexpr std::size_t max_text = UINT32_MAX;

namespace detail {

/// Why a text was not read to its end. Go checks the syntax of the whole text before it looks at a value.
/// @param found what the builder says, of the value at `offset`.
[[gnu::noinline]] inline result<void, object_error> failure(std::string_view text, const object_error& found,
                                                            std::size_t offset) {
    result<void, object_error> made(unexpect);
    object_error& error = made.error();
    if (text.size() > max_text) {
        error.code = object_errc::too_large;
        error.offset = max_text;
        return made;
    }
    if (const auto checked = check_json(text); !checked) {
        error.code = checked.error().code == json_errc::too_deep ? object_errc::too_deep : object_errc::syntax;
        error.offset = checked.error().offset;
    } else {
        error.code = found.code;
        error.path = found.path;
        error.offset = offset;
    }
    error.line = 1;
    for (const char c : text.substr(0, error.offset)) {
        error.line += c == '\n' ? 1U : 0U;
    }
    return made;
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
            if (issues_ != nullptr) {
                issues_->clear();
            }
            codec::make_anew(*into_.type, into_.at);
        }
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
    detail::filling object(into, options.issues);
    if (options.issues != nullptr) {
        options.issues->clear();
    }
    codec::builder sink(*into.type, into.at, memory, options.issues);
    detail::reader reader(sink, text, pinned);
    if (text.size() > max_text || !reader.document()) {
        return detail::failure(text, sink.error(), reader.offset());
    }
    object.keep();
    return {};
}

}  // namespace kube::inline v0_1::json
