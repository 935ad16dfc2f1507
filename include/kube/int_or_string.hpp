// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/base/storage.hpp>
#include <kube/base/text.hpp>
#include <kube/base/text_view.hpp>

namespace kube::inline v0_1 {

/// Why a number is no `int_or_string`.
enum class int_or_string_errc : std::uint8_t {
    not_an_integer = 1,  ///< empty, a fraction, an exponent, or no number at all
    out_of_range,        ///< does not fit 32 bits
};

using int_or_string_error = parse_error<int_or_string_errc>;

/// A port, a count or a percentage: an int32, or a text that is kept as it is. 16 bytes.
/// Answers for intstr.IntOrString of k8s.io/apimachinery.
template <storage_policy Storage>
class basic_int_or_string {
public:
    using error_type = int_or_string_error;

    /// The integer 0.
    constexpr basic_int_or_string() noexcept = default;
    constexpr basic_int_or_string(std::int32_t value) noexcept { text_.set_tag(static_cast<std::uint32_t>(value)); }
    constexpr basic_int_or_string(std::string_view text) : text_(text) {}
    constexpr basic_int_or_string(const char* text) : text_(std::string_view(text)) {}
    template <storage_policy Other>
        requires(!std::is_same_v<Other, Storage>)
    constexpr explicit basic_int_or_string(const basic_int_or_string<Other>& other) {
        if (other.is_string()) {
            text_ = basic_text<Storage>(other.string());
        } else {
            text_.set_tag(static_cast<std::uint32_t>(other.number()));
        }
    }

    [[nodiscard]] constexpr bool is_string() const noexcept { return text_.has_text(); }
    /// The integer; 0 for a text.
    [[nodiscard]] constexpr std::int32_t number() const noexcept { return static_cast<std::int32_t>(text_.tag()); }
    /// The text; empty for an integer.
    [[nodiscard]] constexpr std::string_view string() const noexcept { return text_.view(); }

    /// The integer, or the text read as one: 0 when it is none, the nearest int64 when it is out of range.
    /// As IntOrString.IntValue.
    [[nodiscard]] constexpr std::int64_t int_value() const noexcept {
        if (!is_string()) {
            return number();
        }
        return detail::parse_integer(string()).value;
    }

    /// As the text form: the text itself, or the integer in decimal, written to `buffer`.
    [[nodiscard]] constexpr std::string_view text(char (&buffer)[12]) const noexcept {
        if (is_string()) {
            return string();
        }
        char* out = buffer;
        if (number() < 0) {
            *out++ = '-';
        }
        out = detail::write_digits(out, detail::magnitude(number()));
        return detail::text_view(buffer, static_cast<std::size_t>(out - buffer));
    }

    friend constexpr bool operator==(const basic_int_or_string& a, const basic_int_or_string& b) noexcept {
        return a.is_string() == b.is_string() && a.number() == b.number() && a.string() == b.string();
    }

private:
    basic_text<Storage> text_;
};

using int_or_string = basic_int_or_string<owning>;
using int_or_string_view = basic_int_or_string<borrowed>;

/// A JSON number as an integer: no fraction, no exponent, 32 bits. `number` has JSON's syntax already.
/// As the integer branch of IntOrString.UnmarshalJSON.
[[nodiscard]] constexpr result<std::int32_t, int_or_string_error> parse_int32(std::string_view number) noexcept {
    const auto parsed = detail::parse_integer(number, INT32_MIN, INT32_MAX);
    if (parsed.in_range) {
        return static_cast<std::int32_t>(parsed.value);
    }
    return unexpected(
        int_or_string_error{parsed.syntax ? int_or_string_errc::out_of_range : int_or_string_errc::not_an_integer, 0,
                            detail::error_offset(number.size())});
}

/// The integer that the text spells, if it fits 32 bits, else the text. As intstr.Parse.
template <storage_policy Storage = owning>
[[nodiscard]] constexpr basic_int_or_string<Storage> parse_int_or_string(std::string_view text) {
    const auto parsed = detail::parse_integer(text, INT32_MIN, INT32_MAX);
    if (parsed.in_range) {
        return static_cast<std::int32_t>(parsed.value);
    }
    return text;
}

}  // namespace kube::inline v0_1
