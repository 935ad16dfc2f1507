// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/fields/selector_view.hpp>

namespace kube::inline v0_1 {

namespace detail {

constexpr bool is_escaped_in_field(char c) noexcept { return c == '\\' || c == ',' || c == '='; }

}  // namespace detail

/// How many bytes `write` writes.
[[nodiscard]] constexpr std::size_t text_size(field_selector_view selector) noexcept {
    std::size_t size = selector.requirements().empty() ? 0 : selector.requirements().size() - 1;
    for (const field_requirement& term : selector.requirements()) {
        size += term.field.size() + (term.operator_ == selection_operator::equals ? 1 : 2) + term.value.size();
        for (const char c : term.value) {
            size += detail::is_escaped_in_field(c) ? 1 : 0;
        }
    }
    return size;
}

/// Writes the canonical text, fields.Selector.String: `=` for `==` too, and backslashes where a value needs them; empty
/// for everything and for nothing. `out` has room for `text_size(selector)` bytes; returns the end of what was written.
constexpr char* write(char* out, field_selector_view selector) noexcept {
    bool first = true;
    for (const field_requirement& term : selector.requirements()) {
        if (!first) {
            *out++ = ',';
        }
        first = false;
        for (const char c : term.field) {
            *out++ = c;
        }
        if (term.operator_ != selection_operator::equals) {
            *out++ = '!';
        }
        *out++ = '=';
        for (const char c : term.value) {
            if (detail::is_escaped_in_field(c)) {
                *out++ = '\\';
            }
            *out++ = c;
        }
    }
    return out;
}

}  // namespace kube::inline v0_1
