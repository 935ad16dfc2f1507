// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/fields/parser.hpp>
#include <kube/names/utf8.hpp>

namespace kube::inline v0_1 {

/// What fields.ParseSelector says of `text`, from which `error` came by parse_field_selector, a field_selector_buffer
/// or a literal; for the limits, which are ours, a text of our own. Empty where there is no error.
[[nodiscard]] inline std::string message(const field_selector_error& error, std::string_view text) {
    const std::size_t begin = error.begin < text.size() ? error.begin : text.size();
    const std::string_view found = text.substr(begin, error.end < begin ? 0 : error.end - begin);
    switch (error.code) {
    case field_selector_errc::none: break;
    case field_selector_errc::no_operator: {
        std::string out = "invalid selector: '";
        out += text;
        out += "'; can't understand '";
        out += found;
        return out + "'";
    }
    case field_selector_errc::invalid_escape: {
        std::string out = "invalid field selector: invalid escape sequence: ";
        const bool broken = found.size() > 1 && detail::read_utf8(found.substr(1)).size == 0;
        out += broken ? "\\\xEF\xBF\xBD" : found;
        return out;
    }
    case field_selector_errc::unescaped: return "invalid field selector: unescaped character in value: 61";
    case field_selector_errc::too_long:
        return "the field selector has " + std::to_string(text.size()) + " bytes, and must have no more than " +
               std::to_string(max_field_selector_length);
    case field_selector_errc::out_of_room: return "the field selector has more terms than there is room for";
    }
    return {};
}

}  // namespace kube::inline v0_1
