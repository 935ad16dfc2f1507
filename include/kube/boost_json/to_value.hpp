// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json/value.hpp>
#include <boost/json/value_stack.hpp>

#include <kube/base/json_scanner.hpp>
#include <kube/base/list.hpp>
#include <kube/boost_json/utf8.hpp>
#include <kube/codec/double_text.hpp>
#include <kube/codec/encode.hpp>
#include <kube/codec/unescape.hpp>
#include <kube/codec/value_view.hpp>

namespace kube::inline v0_1::boost_json {

namespace detail {

/// An integer where 64 bits hold it, else a double.
inline void push_number(std::string_view text, ::boost::json::value_stack& to) {
    const char* const end = text.data() + text.size();
    const auto reads = [&](auto& value) {
        const auto read = std::from_chars(text.data(), end, value);
        return read.ec == std::errc{} && read.ptr == end;
    };
    std::int64_t integer = 0;
    std::uint64_t natural = 0;
    double number = 0;
    if (reads(integer)) {
        to.push_int64(integer);
    } else if (reads(natural)) {
        to.push_uint64(natural);
    } else if (codec::read_double(text, number)) {
        to.push_double(number);
    } else {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        to.push_double(text.front() == '-' ? -infinity : infinity);
    }
}

/// What a JSON string tells.
/// @param spare keeps it where it is not what stands between the quotes, `text`.
inline std::string_view unescaped(std::string_view text, std::string& spare) {
    if (text.find('\\') == std::string_view::npos) {
        return as_utf8(text, spare);
    }
    spare.clear();
    codec::append_unescaped(text, spare);
    return spare;
}

/// The DOM of JSON text without spaces, as it is encoded. boost::json::parse would refuse what raw JSON may hold:
/// surrogates alone, bytes that are not UTF-8, many levels. No recursion.
inline ::boost::json::value read(const std::string& json, ::boost::json::storage_ptr storage) {
    ::boost::json::value_stack made;
    made.reset(std::move(storage));
    kube::detail::json_scanner scanner(json);
    list<std::size_t> counts;  // of values in the open arrays and objects
    std::string spare;
    const char* const end = json.data() + json.size();
    for (const char* at = json.data(); at != end;) {
        const char* const begin = at++;
        switch (*begin) {
        case ',':
        case ':': continue;
        case '[':
        case '{': counts.push_back(0); continue;
        case ']':
            made.push_array(counts.back());
            counts.pop_back();
            break;
        case '}':
            made.push_object(counts.back());
            counts.pop_back();
            break;
        case 'n':
            at = begin + 4;
            made.push_null();
            break;
        case 't':
        case 'f':
            at = begin + (*begin == 't' ? 4 : 5);
            made.push_bool(*begin == 't');
            break;
        case '"': {
            at = scanner.value(begin, 0);
            const std::string_view text = unescaped({begin + 1, at - 1}, spare);
            if (*at == ':') {
                made.push_key(text);
                continue;
            }
            made.push_string(text);
            break;
        }
        default: at = scanner.value(begin, 0); push_number({begin, at}, made);
        }
        if (!counts.empty()) {
            ++counts.back();
        }
    }
    return made.release();
}

}  // namespace detail

/// The DOM of what `json::encode` writes of the object: the same fields in the same order. Goes by way of that text: it
/// takes the time and the memory of both. Of keys that stand twice in raw JSON the last is kept, and a number too
/// large for a double is infinite, as boost::json::parse has it.
template <model Model>
::boost::json::value to_value(const Model& object, ::boost::json::storage_ptr storage = {}) {
    std::string json;
    codec::encode_json(object, json);
    return detail::read(json, std::move(storage));
}

}  // namespace kube::inline v0_1::boost_json
