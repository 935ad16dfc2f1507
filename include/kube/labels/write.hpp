// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

namespace detail {

constexpr std::string_view operator_text(selection_operator operator_) noexcept {
    switch (operator_) {
    case selection_operator::in: return " in (";
    case selection_operator::not_in: return " notin (";
    case selection_operator::equals: return "=";
    case selection_operator::double_equals: return "==";
    case selection_operator::not_equals: return "!=";
    case selection_operator::greater_than: return ">";
    case selection_operator::less_than: return "<";
    default: return "";
    }
}

constexpr bool has_parens(selection_operator operator_) noexcept {
    return operator_ == selection_operator::in || operator_ == selection_operator::not_in;
}

constexpr bool has_operand(selection_operator operator_) noexcept {
    return operator_ != selection_operator::exists && operator_ != selection_operator::does_not_exist;
}

constexpr bool values_sorted(const requirement& term) noexcept {
    for (std::size_t i = 1; i < term.values.size(); ++i) {
        if (term.values[i] < term.values[i - 1]) {
            return false;
        }
    }
    return true;
}

constexpr char* append(char* out, std::string_view text) noexcept {
    for (const char c : text) {
        *out++ = c;
    }
    return out;
}

constexpr char* write_values(char* out, const requirement& term) noexcept {
    const std::size_t count = term.values.size();
    if (values_sorted(term)) {
        for (std::size_t i = 0; i != count; ++i) {
            out = append(out, i == 0 ? "" : ",");
            out = append(out, term.values[i]);
        }
        return out;
    }
    std::size_t written = 0;
    const std::string_view* last = nullptr;
    while (written != count) {  // the least of those greater than the last one, as often as it stands there
        const std::string_view* least = nullptr;
        for (const std::string_view& value : term.values) {
            if ((last == nullptr || *last < value) && (least == nullptr || value < *least)) {
                least = &value;
            }
        }
        for (const std::string_view& value : term.values) {
            if (value == *least) {
                out = append(out, written++ == 0 ? "" : ",");
                out = append(out, value);
            }
        }
        last = least;
    }
    return out;
}

}  // namespace detail

/// How many bytes `write` writes.
[[nodiscard]] constexpr std::size_t text_size(const requirement& term) noexcept {
    std::size_t size = (term.operator_ == selection_operator::does_not_exist ? 1U : 0U) + term.key.size();
    if (detail::has_operand(term.operator_)) {
        size += detail::operator_text(term.operator_).size() + (detail::has_parens(term.operator_) ? 1U : 0U);
        size += term.values.empty() ? 0 : term.values.size() - 1;
        for (const std::string_view value : term.values) {
            size += value.size();
        }
    }
    return size;
}

/// Writes the canonical text of a term, labels.Requirement.String: values sorted bytewise. Returns the end of it.
/// O(n) where the values are sorted, as they are where they come from text; O(n²) otherwise.
constexpr char* write(char* out, const requirement& term) noexcept {
    out = detail::append(out, term.operator_ == selection_operator::does_not_exist ? "!" : "");
    out = detail::append(out, term.key);
    if (detail::has_operand(term.operator_)) {
        out = detail::append(out, detail::operator_text(term.operator_));
        out = detail::write_values(out, term);
        out = detail::append(out, detail::has_parens(term.operator_) ? ")" : "");
    }
    return out;
}

/// How many bytes `write` writes.
[[nodiscard]] constexpr std::size_t text_size(selector_view selector) noexcept {
    std::size_t size = selector.requirements().empty() ? 0 : selector.requirements().size() - 1;
    for (const requirement& term : selector.requirements()) {
        size += text_size(term);
    }
    return size;
}

/// Writes the canonical text, labels.Selector.String, which parses to an equal selector; empty for everything and for
/// nothing. `out` has room for `text_size(selector)` bytes; returns the end of what was written.
constexpr char* write(char* out, selector_view selector) noexcept {
    bool first = true;
    for (const requirement& term : selector.requirements()) {
        out = detail::append(out, first ? "" : ",");
        out = write(out, term);
        first = false;
    }
    return out;
}

}  // namespace kube::inline v0_1
