// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

#include <kube/yaml/timestamp.hpp>

namespace kube::inline v0_1::yaml {

/// The tags that have a meaning for a scalar; `other` is any tag that makes a string of whatever it stands on.
enum class scalar_tag : std::uint8_t { none, str, boolean, integer, floating, null, timestamp, binary, merge, other };

enum class scalar_kind : std::uint8_t {
    string,  ///< the text as it stands
    null,
    boolean,
    integer,    ///< in int64
    uinteger,   ///< above int64, in uint64
    floating,   ///< may be infinite or not a number
    timestamp,  ///< looks like a date; Kubernetes reads it as its text, but writes such a text in quotes
    invalid,    ///< the text is not what its tag says
};

/// What a scalar means.
struct scalar {
    scalar_kind kind = scalar_kind::string;
    bool boolean = false;
    std::int64_t integer = 0;
    std::uint64_t uinteger = 0;
    double floating = 0;
};

namespace detail {

/// `[-+]? (.d+ | d+ (. d*)?) ([eE] [-+]? d+)?`
constexpr bool is_decimal_float(std::string_view text) noexcept {
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < text.size() && is_digit(text[i])) {
            ++i;
        }
        return i - begin;
    };
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
        ++i;
    }
    const std::size_t whole = digits();
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0 && whole == 0) {
            return false;
        }
    } else if (whole == 0) {
        return false;
    }
    if (i < text.size() && lower(text[i]) == 'e') {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
            ++i;
        }
        if (digits() == 0) {
            return false;
        }
    }
    return i == text.size();
}

/// The value of a text for which `is_decimal_float` holds; false when it is too large for a double. What is too small
/// is 0.
inline bool parse_float(std::string_view text, double& value) noexcept {
    bool negative = false;
    if (text[0] == '+' || text[0] == '-') {
        negative = text[0] == '-';
        text.remove_prefix(1);
    }
    value = 0;
    const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), value);
    bool fits = true;
    if (read.ec == std::errc::result_out_of_range) {
        // Too large or too small: the decimal exponent of the first digit that is not 0 tells.
        const std::size_t e = text.find_first_of("eE");
        const std::string_view mantissa = text.substr(0, e);
        long long exponent = 0;
        if (e != std::string_view::npos) {
            std::string_view digits = text.substr(e + 1);
            const bool below = digits[0] == '-';
            if (digits[0] == '+' || digits[0] == '-') {
                digits.remove_prefix(1);
            }
            for (const char c : digits) {
                exponent = exponent < 1'000'000'000'000 ? exponent * 10 + (c - '0') : exponent;
            }
            exponent = below ? -exponent : exponent;
        }
        const std::size_t point = mantissa.find('.') == std::string_view::npos ? mantissa.size() : mantissa.find('.');
        const std::size_t first = mantissa.find_first_not_of("0.");
        const long long place = first == std::string_view::npos ? 0
                                : first < point                 ? static_cast<long long>(point - first)
                                                                : -static_cast<long long>(first - point);
        fits = first == std::string_view::npos || exponent + place <= 0;
        value = 0;
    } else if (read.ec != std::errc{}) {
        return false;
    }
    value = negative ? -value : value;
    return fits;
}

/// Go's ParseInt and ParseUint with base 0 for a text without underscores.
constexpr bool parse_integer(std::string_view text, scalar& out) noexcept {
    const bool sign = !text.empty() && (text[0] == '+' || text[0] == '-');
    const bool negative = sign && text[0] == '-';
    text.remove_prefix(sign ? 1 : 0);
    unsigned base = 10;
    if (text.size() >= 2 && text[0] == '0') {
        const char prefix = lower(text[1]);
        if (text.size() >= 3 && (prefix == 'b' || prefix == 'o' || prefix == 'x')) {
            base = prefix == 'b' ? 2 : prefix == 'o' ? 8 : 16;
            text.remove_prefix(2);
        } else {
            base = 8;
            text.remove_prefix(1);
        }
    }
    if (text.empty()) {
        return false;
    }
    std::uint64_t value = 0;
    for (const char c : text) {
        const char l = lower(c);
        const unsigned digit = is_digit(c)            ? static_cast<unsigned>(c - '0')
                               : l >= 'a' && l <= 'f' ? static_cast<unsigned>(l - 'a' + 10)
                                                      : 16;
        if (digit >= base || value > ((std::numeric_limits<std::uint64_t>::max)() - digit) / base) {
            return false;
        }
        value = value * base + digit;
    }
    constexpr std::uint64_t top = std::uint64_t{1} << 63;
    if (value < top || (negative && value == top)) {
        out.kind = scalar_kind::integer;
        out.integer = negative ? static_cast<std::int64_t>(~value + 1) : static_cast<std::int64_t>(value);
        return true;
    }
    if (sign) {
        return false;
    }
    out.kind = scalar_kind::uinteger;
    out.uinteger = value;
    return true;
}

/// The words that stand for a bool, null, an infinity or "not a number".
constexpr bool find_word(std::string_view text, scalar& out) noexcept {
    // A word is written in small letters, in capitals, or with one capital at its start; those of three letters after
    // a point also as `.NaN`.
    struct word {
        std::string_view text;
        scalar_kind kind;
        bool boolean;
        double floating;
    };
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr word words[] = {
        {"y", scalar_kind::boolean, true, 0},
        {"yes", scalar_kind::boolean, true, 0},
        {"true", scalar_kind::boolean, true, 0},
        {"on", scalar_kind::boolean, true, 0},
        {"n", scalar_kind::boolean, false, 0},
        {"no", scalar_kind::boolean, false, 0},
        {"false", scalar_kind::boolean, false, 0},
        {"off", scalar_kind::boolean, false, 0},
        {"", scalar_kind::null, false, 0},
        {"~", scalar_kind::null, false, 0},
        {"null", scalar_kind::null, false, 0},
        {".inf", scalar_kind::floating, false, infinity},
        {"+.inf", scalar_kind::floating, false, infinity},
        {"-.inf", scalar_kind::floating, false, -infinity},
    };
    if (text.size() > 5) {
        return false;
    }
    if (text == ".nan" || text == ".NaN" || text == ".NAN") {
        out.kind = scalar_kind::floating;
        out.floating = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    char small[5] = {};
    std::size_t letters = 0;
    std::size_t capitals = 0;
    bool starts_with_capital = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        small[i] = lower(text[i]);
        const bool capital = small[i] != text[i];
        if (capital || (small[i] >= 'a' && small[i] <= 'z')) {
            starts_with_capital = letters == 0 ? capital : starts_with_capital;
            ++letters;
            capitals += capital ? 1 : 0;
        }
    }
    if (capitals != 0 && capitals != letters && !(capitals == 1 && starts_with_capital)) {
        return false;
    }
    for (const word& w : words) {
        if (w.text == std::string_view(small, text.size())) {
            out.kind = w.kind;
            out.boolean = w.boolean;
            out.floating = w.floating;
            return true;
        }
    }
    return false;
}

/// A text that starts with a sign or a digit.
inline scalar resolve_number(std::string_view text, bool dates) {
    scalar out;
    if (dates && is_timestamp(text)) {
        out.kind = scalar_kind::timestamp;
        return out;
    }
    std::string without;
    if (text.find('_') != std::string_view::npos) {
        for (const char c : text) {
            if (c != '_') {
                without += c;
            }
        }
        text = without;
    }
    if (parse_integer(text, out)) {
        return out;
    }
    if (is_decimal_float(text)) {
        if (parse_float(text, out.floating)) {
            out.kind = scalar_kind::floating;
            return out;
        }
    }
    // The library also takes a sign after `0b`.
    if (text.size() >= 4 && text[0] == '0' && text[1] == 'b' && (text[2] == '-' || text[2] == '+')) {
        const bool negative = text[2] == '-';
        scalar digits;
        if (is_digit(text[3])) {
            std::string plain(negative ? "-0b" : "0b");
            plain += text.substr(3);
            if (parse_integer(plain, digits) && digits.kind == scalar_kind::integer) {
                return digits;
            }
        }
    }
    return out;
}

/// Go's ParseFloat for a text that starts with a point: an underscore may stand between two digits.
inline bool parse_point_float(std::string_view text, double& value) {
    std::string without;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_') {
            if (i == 0 || !is_digit(text[i - 1]) || i + 1 == text.size() || !is_digit(text[i + 1])) {
                return false;
            }
        } else {
            without += text[i];
        }
    }
    return is_decimal_float(without) && parse_float(without, value);
}

inline scalar resolve_untagged(std::string_view text, bool dates) {
    scalar out;
    const char first = text.empty() ? 'n' : text[0];
    switch (first) {
    case '+':
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return find_word(text, out) ? out : resolve_number(text, dates);
    case '.':
        if (!find_word(text, out) && parse_point_float(text, out.floating)) {
            out.kind = scalar_kind::floating;
        }
        return out;
    case 'y':
    case 'Y':
    case 'n':
    case 'N':
    case 't':
    case 'T':
    case 'f':
    case 'F':
    case 'o':
    case 'O':
    case '~': find_word(text, out); return out;
    default: return out;
    }
}

}  // namespace detail

/// What Kubernetes takes a scalar for: `text` with its tag; a quoted or block scalar without a tag has `str`.
/// Linear in the text.
inline scalar resolve_scalar(std::string_view text, scalar_tag tag = scalar_tag::none) {
    switch (tag) {
    case scalar_tag::str:
    case scalar_tag::binary:
    case scalar_tag::merge:
    case scalar_tag::other: return {};
    default: break;
    }
    scalar out = detail::resolve_untagged(text, tag == scalar_tag::none || tag == scalar_tag::timestamp);
    bool agrees = false;
    switch (tag) {
    case scalar_tag::boolean: agrees = out.kind == scalar_kind::boolean; break;
    case scalar_tag::null: agrees = out.kind == scalar_kind::null; break;
    case scalar_tag::timestamp: agrees = out.kind == scalar_kind::timestamp; break;
    case scalar_tag::integer: agrees = out.kind == scalar_kind::integer || out.kind == scalar_kind::uinteger; break;
    case scalar_tag::floating:
        if (out.kind == scalar_kind::integer) {
            out.kind = scalar_kind::floating;
            out.floating = static_cast<double>(out.integer);
        }
        agrees = out.kind == scalar_kind::floating;
        break;
    default: agrees = true; break;
    }
    if (!agrees) {
        out.kind = scalar_kind::invalid;
    }
    return out;
}

}  // namespace kube::inline v0_1::yaml
