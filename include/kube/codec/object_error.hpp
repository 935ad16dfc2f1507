// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/names/quote.hpp>

namespace kube::inline v0_1 {

/// Why a text is no object.
enum class object_errc : std::uint8_t {
    syntax = 1,       ///< not the text of a document
    too_deep,         ///< nested beyond the limit
    too_large,        ///< longer than the limit: the text, or a quantity in it
    expected_object,  ///< the value has another shape than the field
    expected_array,
    expected_string,
    expected_integer,
    expected_number,
    expected_bool,
    out_of_range,  ///< an integer that the field cannot hold
    bad_base64,
    bad_quantity,
    bad_time,
    bad_int_or_string,
    missing_kind,  ///< no `kind` or `apiVersion` to tell what the object is
    unknown_kind,  ///< a kind that is not among those asked for
};

/// Why and where a text is no object.
struct object_error {
    object_errc code{};
    std::string path;        ///< of the field: `spec.containers[0].image`; the apiVersion and kind for unknown_kind
    std::size_t offset = 0;  ///< of the place in the text, bytes
    std::size_t line = 0;    ///< of the place, from 1; 0 where the format has none
    std::string words{};     ///< the parser's own, where the text is no document
};

/// A field that a strict decoder refuses and others pass over.
struct strict_issue {
    enum class what : std::uint8_t { unknown_field, duplicate_field };

    what code{};
    std::string path;
};

/// More issues than these of one object are not told, as in Kubernetes; none is told twice.
inline constexpr std::size_t max_strict_issues = 100;

/// The reason in words.
constexpr std::string_view reason(object_errc code) noexcept {
    switch (code) {
    case object_errc::syntax: return "not well-formed";
    case object_errc::too_deep: return "nested too deeply";
    case object_errc::too_large: return "too large";
    case object_errc::expected_object: return "expected an object";
    case object_errc::expected_array: return "expected an array";
    case object_errc::expected_string: return "expected a string";
    case object_errc::expected_integer: return "expected an integer";
    case object_errc::expected_number: return "expected a number";
    case object_errc::expected_bool: return "expected true or false";
    case object_errc::out_of_range: return "the integer is out of range";
    case object_errc::bad_base64: return "not base64";
    case object_errc::bad_quantity: return "not a quantity";
    case object_errc::bad_time: return "not a time";
    case object_errc::bad_int_or_string: return "expected an integer of 32 bits or a string";
    case object_errc::missing_kind: return "no apiVersion and kind";
    case object_errc::unknown_kind: return "a kind that Kubernetes v1.36 does not serve, or that was not asked for";
    }
    return "";
}

/// One line: place and reason.
inline std::string message(const object_error& error) {
    std::string text;
    if (error.line != 0) {
        text += "line " + std::to_string(error.line) + ": ";
    } else {
        text += "offset " + std::to_string(error.offset) + ": ";
    }
    if (!error.path.empty()) {
        text += error.path + ": ";
    }
    text += error.words.empty() ? reason(error.code) : std::string_view(error.words);
    return text;
}

/// kubectl's words for an issue: `unknown field "spec.replica"`.
inline std::string message(const strict_issue& issue) {
    std::string text = issue.code == strict_issue::what::unknown_field ? "unknown field " : "duplicate field ";
    append_quoted(text, issue.path);
    return text;
}

}  // namespace kube::inline v0_1
