// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/labels/parse_labels.hpp>
#include <kube/labels/parser.hpp>
#include <kube/labels/scratch.hpp>
#include <kube/labels/validate.hpp>
#include <kube/names/message.hpp>
#include <kube/names/quote.hpp>

namespace kube::inline v0_1 {

namespace detail {

inline std::string found_message(std::string_view found, std::string_view expected) {
    std::string out = "found '";
    out += found;
    out += '\'';
    out += expected;
    return out;
}

inline void append_invalid(std::string& out, std::string_view field, std::string_view value, std::string_view why) {
    out += out.empty() ? "" : ", ";
    out += field;
    out += ": Invalid value: ";
    append_quoted(out, value);
    out += ": ";
    out += why;
}

/// All that is wrong with the values of one term.
inline std::string values_message(const requirement& term) {
    std::string out;
    std::size_t faults = 0;
    const bool integers =
        term.operator_ == selection_operator::greater_than || term.operator_ == selection_operator::less_than;
    for (std::size_t i = 0; i != term.values.size(); ++i) {
        std::int64_t ignored = 0;
        if (integers && !parse_label_integer(term.values[i], ignored)) {
            append_invalid(out, "values[" + std::to_string(i) + "]", term.values[i],
                           "for 'Gt', 'Lt' operators, the value must be an integer");
            ++faults;
        }
    }
    for (std::size_t i = 0; i != term.values.size(); ++i) {
        if (!is_label_value(term.values[i])) {
            std::string field = "values[" + std::to_string(i) + "][";
            field += term.key;
            field += ']';
            append_invalid(out, field, term.values[i], label_value_message(term.values[i]));
            ++faults;
        }
    }
    return faults > 1 ? "[" + out + "]" : out;
}

}  // namespace detail

/// What labels.Parse says of `text`, from which `error` came by parse_selector, a selector_buffer or a literal; for the
/// limits, which are ours, a text of our own. Empty where there is no error. Reads `text` again where the error is in
/// the values.
[[nodiscard]] inline std::string message(const selector_error& error, std::string_view text) {
    const std::string wrapped = "unable to parse requirement: ";
    const std::size_t begin = error.begin < text.size() ? error.begin : text.size();
    const std::string_view found = text.substr(begin, error.end < begin ? 0 : error.end - begin);
    switch (error.code) {
    case selector_errc::none: break;
    case selector_errc::expected_requirement:
        return detail::found_message(found, ", expected: !, identifier, or 'end of string'");
    case selector_errc::expected_requirement_after_comma:
        return detail::found_message(found, ", expected: identifier after ','");
    case selector_errc::expected_comma_or_end:
        return detail::found_message(found, ", expected: ',' or 'end of string'");
    case selector_errc::expected_identifier: return wrapped + detail::found_message(found, ", expected: identifier");
    case selector_errc::expected_operator:
        return wrapped + detail::found_message(found, ", expected: in, notin, =, ==, !=, gt, lt");
    case selector_errc::expected_open_paren: return wrapped + detail::found_message(found, " expected: '('");
    case selector_errc::expected_values:
        return wrapped + detail::found_message(found, ", expected: ',', ')' or identifier");
    case selector_errc::expected_comma_or_close_paren:
        return wrapped + detail::found_message(found, ", expected: ',' or ')'");
    case selector_errc::expected_comma_or_identifier:
        return wrapped + detail::found_message(found, ", expected: ',', or identifier");
    case selector_errc::invalid_key: {
        std::string out;
        detail::append_invalid(out, "<nil>", found, label_key_message(found));
        return wrapped + out;
    }
    case selector_errc::invalid_value:
    case selector_errc::not_an_integer: {
        const detail::selector_scratch scratch(detail::selector_room(text));
        detail::selector_parser parser(text, scratch.storage());
        const bool same = parser.parse() == error;
        return same ? wrapped + detail::values_message(parser.faulty()) : std::string();
    }
    case selector_errc::too_long:
        return "the selector has " + std::to_string(text.size()) + " bytes, and must have no more than " +
               std::to_string(max_selector_length);
    case selector_errc::out_of_room: return "the selector has more requirements or values than there is room for";
    case selector_errc::wrong_value_count: return "the number of values does not go with the operator";
    }
    return {};
}

/// Kubernetes' sentences for what is wrong with a key or a value of a map of labels, joined by "; ";
/// `for_each_sentence` takes them apart.
[[nodiscard]] inline std::string message(const label_error& error) {
    return error.in_value ? label_value_message(error.faults) : label_key_message(error.faults);
}

/// What labels.ConvertSelectorToLabelsMap says of `text`, from which `error` came by parse_labels; of a text that is
/// too long, which is our limit, a text of our own.
[[nodiscard]] inline std::string message(const labels_error& error, std::string_view text) {
    const std::size_t begin = error.begin < text.size() ? error.begin : text.size();
    const std::string_view found = text.substr(begin, error.end < begin ? 0 : error.end - begin);
    std::string out;
    switch (error.code) {
    case labels_errc::none: break;
    case labels_errc::expected_equals:
        out = "invalid selector: [";
        for (const char c : found) {
            out += c == '=' ? ' ' : c;
        }
        return out + ']';
    case labels_errc::invalid_key: detail::append_invalid(out, "<nil>", found, label_key_message(found)); break;
    case labels_errc::invalid_value: {
        const std::string_view before = text.substr(0, text.rfind('=', begin));
        const std::string_view key = detail::trim_space(before.substr(before.rfind(',') + 1));  // npos + 1 is 0
        std::string field = "[";
        field += key;
        detail::append_invalid(out, field += ']', found, label_value_message(found));
        break;
    }
    case labels_errc::too_long:
        return "the labels have " + std::to_string(text.size()) + " bytes, and must have no more than " +
               std::to_string(max_selector_length);
    }
    return out;
}

/// The line of `text` that holds the error, and under it a caret for each byte or UTF-8 sequence at fault.
[[nodiscard]] inline std::string underline(const selector_error& error, std::string_view text) {
    const std::size_t begin = error.begin < text.size() ? error.begin : text.size();
    const std::size_t line = text.substr(0, begin).rfind('\n') + 1;  // npos + 1 is 0
    const std::string_view after = text.substr(begin);
    const std::size_t line_end = begin + after.substr(0, after.find('\n')).size();
    std::string out(text.substr(line, line_end - line));
    out += '\n';
    for (std::size_t i = line; i < line_end || i == begin; ++i) {
        const bool continues = i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
        if (i < begin) {
            out += continues ? "" : text[i] == '\t' ? "\t" : " ";
        } else if (i == begin || (i < error.end && !continues)) {
            out += '^';
        }
    }
    out += '\n';
    return out;
}

}  // namespace kube::inline v0_1
