// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include <kube/fields/convert.hpp>
#include <kube/fields/parser.hpp>
#include <kube/fields/supported.hpp>
#include <kube/names/quote.hpp>
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

/// What the API server says of a selector for which `convert_field_selector` gave this error.
[[nodiscard]] inline std::string message(const unsupported_field& error, std::string_view api_version,
                                         std::string_view kind, field_selector_view selector) {
    if (error.index >= selector.requirements().size()) {
        return {};
    }
    const std::string_view field = selector.requirements()[error.index].field;
    std::string quoted;
    append_quoted(quoted, field);
    const auto joined = [](std::initializer_list<std::string_view> parts) {
        std::string text;
        for (const std::string_view part : parts) {
            text += part;
        }
        return text;
    };
    switch (detail::find_kind_with_fields(api_version, kind).refusal) {
    case detail::field_refusal::plain: break;
    case detail::field_refusal::only_metadata:
        return quoted + R"( is not a known field selector: only "metadata.name", "metadata.namespace")";
    case detail::field_refusal::quoted: return joined({"field label ", quoted, " not supported for ", kind});
    case detail::field_refusal::quoted_with_kind:
        return joined({"field label ", quoted, " not supported for \"", kind, "\""});
    case detail::field_refusal::with_package: {
        const std::size_t slash = api_version.find('/');
        return joined({"field label not supported for ", api_version.substr(0, slash), api_version.substr(slash + 1),
                       ".", kind, ": ", field});
    }
    case detail::field_refusal::with_version:
        return joined({"field label not supported for ", api_version, ", Kind=", kind, ": ", field});
    }
    return joined({"field label not supported: ", field});
}

}  // namespace kube::inline v0_1
